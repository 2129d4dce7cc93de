package se.samspel.testkit.domain;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import se.samspel.document.Case;
import se.samspel.testkit.generate.Cases;

/** Cases of every kind and stratum: plausible, at the borders, ill-formed and extreme, in the words of any rule set on the class path. */
public final class CaseDomain extends DomainContextBase {

    /** The domain of the rule sets that the class path holds. */
    public CaseDomain() {}

    /** Any cases. */
    @Provide
    public Arbitrary<Case> any() {
        return FoundRules.each(Cases::any);
    }
}
