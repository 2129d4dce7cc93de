package se.samspel.cases.promise;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Tuple;
import se.samspel.joint.JointPlan;
import se.samspel.testkit.generate.Cases;

/** Joint plans that follow the base, as the test kit makes them. */
final class JointPlans {

    private static final Cases BASE = Cases.following(Judged.BASE);

    private JointPlans() {}

    /** Such plans as a document can hold, and others. */
    static final class Any implements ArbitrarySupplier<JointPlan> {
        @Override
        public Arbitrary<JointPlan> get() {
            Arbitrary<JointPlan> illFormed =
                    BASE.illFormed().filter(JointPlan.class::isInstance).map(JointPlan.class::cast);
            return Arbitraries.frequencyOf(Tuple.of(3, wellFormed()), Tuple.of(1, illFormed));
        }
    }

    /** Such plans as a document can hold. */
    static final class WellFormed implements ArbitrarySupplier<JointPlan> {
        @Override
        public Arbitrary<JointPlan> get() {
            return wellFormed();
        }
    }

    static Arbitrary<JointPlan> wellFormed() {
        return BASE.jointPlans();
    }
}
