package se.samspel.rules.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samspel.decision.MatterText;
import se.samspel.joint.JointPlan;
import se.samspel.joint.LargerChange;
import se.samspel.joint.Revision;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.Way;
import se.samspel.rules.condition.WordsFact;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;
import se.samspel.time.Period;

/** What is there about when a joint plan is valid and when it is looked at anew, on the day that is judged. */
public final class RevisionFacts {

    private static final Way<JointPlan, Period> VALID = Way.to("valid", JointPlan::valid);
    private static final Way<JointPlan, Revision> REVISION = Way.to("revision", JointPlan::revision);
    private static final Way<JointPlan, List<MatterText>> ALL_VERSIONS = Way.toList("versions", JointPlan::versions);

    /** Whether it is said when the plan is valid. */
    public static final YesNoFact VALID_STATED = YesNoFact.present(
            "joint-plan.valid-stated",
            Text.of("planens giltighetstid", "when the plan is valid"),
            JointScopes.JOINT_PLAN,
            VALID);

    /** Whether it is valid on the day; not known where its validity is not told. */
    public static final YesNoFact VALID_NOW = YesNoFact.maybe(
            "joint-plan.valid-now",
            Text.of("att planen gäller dagen", "that the plan is valid on the day"),
            JointScopes.JOINT_PLAN,
            VALID,
            (view, plan) ->
                    plan.valid().map(valid -> valid.contains(view.setting().asOf())));

    /** Whether its last day has passed; not known where its validity is not told. */
    public static final YesNoFact EXPIRED = YesNoFact.maybe(
            "joint-plan.expired",
            Text.of("att planens sista dag har passerat", "that the last day of the plan has passed"),
            JointScopes.JOINT_PLAN,
            VALID,
            (view, plan) -> plan.valid()
                    .map(valid ->
                            valid.until().filter(view.setting().asOf()::isAfter).isPresent()));

    /** The number of its versions. */
    public static final NumberFact VERSIONS = NumberFact.count(
            "joint-plan.versions",
            Unit.COUNT,
            Text.of("antal versioner av planen", "versions of the plan"),
            JointScopes.JOINT_PLAN,
            ALL_VERSIONS);

    /** How many months may pass between two versions, as the plan itself says. */
    public static final NumberFact EVERY_MONTHS = NumberFact.read(
            "joint-plan.revised-every",
            Unit.MONTHS,
            Text.of("månader mellan två versioner enligt planen", "months between two versions by the plan itself"),
            JointScopes.JOINT_PLAN,
            REVISION.then("everyMonths", Revision::everyMonths),
            every -> Numbers.of(every));

    /**
     * The months by which the next version is late by what the plan itself says, 0 if it is not. Not known where the
     * plan does not say so, or no version has a day.
     */
    public static final NumberFact MONTHS_LATE = NumberFact.computed(
            "joint-plan.months-late",
            Unit.MONTHS,
            Text.of("månader som revideringen är försenad", "months by which the revision is late"),
            JointScopes.JOINT_PLAN,
            ALL_VERSIONS,
            RevisionFacts::monthsLate);

    /**
     * The larger changes that had come by the day and that no version has come after, by their titles. One without a
     * day counts, too: nobody knows whether a version has met it.
     */
    public static final WordsFact UNMET_CHANGES = WordsFact.of(
            "joint-plan.changes-since-version",
            Text.of("större förändringar efter den senaste versionen", "larger changes after the last version"),
            JointScopes.JOINT_PLAN,
            ALL_VERSIONS,
            RevisionFacts::unmet);

    private RevisionFacts() {}

    private static Optional<LocalDate> last(CaseView view, JointPlan plan) {
        LocalDate day = view.setting().asOf();
        return plan.versions().stream()
                .flatMap(version -> version.on().stream())
                .filter(on -> !on.isAfter(day))
                .max(Comparator.naturalOrder());
    }

    private static Optional<BigDecimal> monthsLate(CaseView view, JointPlan plan) {
        return plan.revision()
                .flatMap(Revision::everyMonths)
                .flatMap(every -> last(view, plan)
                        .map(day -> Numbers.months(day, view.setting().asOf())
                                .subtract(Numbers.of(every))
                                .max(BigDecimal.ZERO)));
    }

    private static Set<String> unmet(CaseView view, JointPlan plan) {
        Optional<LocalDate> last = last(view, plan);
        LocalDate day = view.setting().asOf();
        return plan.revision().stream()
                .flatMap(revision -> revision.changes().stream())
                .filter(change -> change.on().filter(on -> on.isAfter(day)).isEmpty())
                .filter(change -> !isMet(change, last))
                .map(change -> change.title().orElse(change.id().value()))
                .collect(Collectors.toSet());
    }

    private static boolean isMet(LargerChange change, Optional<LocalDate> version) {
        return version.flatMap(last -> change.on().map(on -> !on.isAfter(last))).orElse(false);
    }
}
