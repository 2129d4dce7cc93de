package se.samspel.testkit.domain;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import se.samspel.document.MatterDocument;
import se.samspel.testkit.generate.Cases;

/** Matters as a document can hold them, in the words of any rule set on the class path. */
public final class MatterDomain extends DomainContextBase {

    /** The domain of the rule sets that the class path holds. */
    public MatterDomain() {}

    /** Plausible matters. */
    @Provide
    public Arbitrary<MatterDocument> matters() {
        return FoundRules.each(Cases::matters);
    }
}
