package se.samspel.testkit.domain;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import se.samspel.document.BodyDocument;
import se.samspel.testkit.generate.Cases;

/** Bodies as a document can hold them, in the words of any rule set on the class path. */
public final class BodyDomain extends DomainContextBase {

    /** The domain of the rule sets that the class path holds. */
    public BodyDomain() {}

    /** Plausible bodies. */
    @Provide
    public Arbitrary<BodyDocument> bodies() {
        return FoundRules.each(Cases::bodies);
    }
}
