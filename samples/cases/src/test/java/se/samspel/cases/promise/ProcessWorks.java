package se.samspel.cases.promise;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Tuple;
import se.samspel.testkit.generate.Cases;
import se.samspel.testkit.generate.value.Words;
import se.samspel.work.ProcessWork;

/** Process work that follows the base or the rules of Jämtland, as the test kit makes it. */
final class ProcessWorks {

    private static final List<Cases> BOTH =
            Judged.both().stream().map(Cases::following).toList();

    private ProcessWorks() {}

    /** Every stratum. */
    static final class Any implements ArbitrarySupplier<ProcessWork> {
        @Override
        public Arbitrary<ProcessWork> get() {
            return Arbitraries.frequencyOf(
                    Tuple.of(12, wellFormed()), Tuple.of(4, illFormed()), Tuple.of(1, extreme()));
        }
    }

    /** Such work as a document can hold. */
    static final class WellFormed implements ArbitrarySupplier<ProcessWork> {
        @Override
        public Arbitrary<ProcessWork> get() {
            return wellFormed();
        }
    }

    /** Far, long and large. */
    static final class Extreme implements ArbitrarySupplier<ProcessWork> {
        @Override
        public Arbitrary<ProcessWork> get() {
            return extreme();
        }
    }

    static Arbitrary<ProcessWork> wellFormed() {
        return Arbitraries.oneOf(BOTH.stream().map(Cases::processWorks).toList());
    }

    /** Work to which nothing is lacking that the base asks for. */
    static ProcessWork complete() {
        return Sample.of(new se.samspel.testkit.generate.work.ProcessWorks(Words.of(Judged.BASE)).complete(), 1)
                .get(0);
    }

    private static Arbitrary<ProcessWork> illFormed() {
        return Arbitraries.oneOf(BOTH.stream().map(Cases::illFormed).toList())
                .filter(ProcessWork.class::isInstance)
                .map(ProcessWork.class::cast);
    }

    private static Arbitrary<ProcessWork> extreme() {
        return Cases.following(Judged.BASE).extreme().map(ProcessWork.class::cast);
    }
}
