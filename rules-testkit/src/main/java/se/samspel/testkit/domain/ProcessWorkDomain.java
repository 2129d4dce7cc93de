package se.samspel.testkit.domain;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import se.samspel.testkit.generate.Cases;
import se.samspel.work.ProcessWork;

/** Process work as a document can hold it, in the words of any rule set on the class path. */
public final class ProcessWorkDomain extends DomainContextBase {

    /** The domain of the rule sets that the class path holds. */
    public ProcessWorkDomain() {}

    /** Plausible process work. */
    @Provide
    public Arbitrary<ProcessWork> processWorks() {
        return FoundRules.each(Cases::processWorks);
    }
}
