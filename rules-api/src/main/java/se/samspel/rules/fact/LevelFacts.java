package se.samspel.rules.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.samspel.Id;
import se.samspel.joint.JointPlan;
import se.samspel.leadership.Leadership;
import se.samspel.leadership.PairedLeads;
import se.samspel.leadership.PlanLevel;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.LadderLevel;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.Way;
import se.samspel.rules.condition.WordFact;
import se.samspel.rules.condition.WordsFact;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

/** What a joint plan says of the levels of leadership, held against those of the rule set. */
public final class LevelFacts {

    private static final Way<JointPlan, Leadership> LEADERSHIP = Way.to(
            "leadership",
            plan -> Optional.of(plan.leadership()).filter(leadership -> !leadership.equals(Leadership.NONE)));

    /** The levels of the rule set of which the plan says no objective. */
    public static final WordsFact WITHOUT_OBJECTIVE = WordsFact.of(
            "joint-plan.levels-without-objective",
            Text.of("ledningsnivåer utan målsättning", "levels of leadership without an objective"),
            JointScopes.JOINT_PLAN,
            LEADERSHIP.thenList("levels", Leadership::levels),
            (view, plan) -> levels(
                    view,
                    level -> plan.leadership().levels().stream()
                            .noneMatch(said ->
                                    said.id().equals(level) && said.objective().isPresent())));

    /** The levels of the rule set at which nobody leads in pairs on the day. */
    public static final WordsFact WITHOUT_PAIR = WordsFact.of(
            "joint-plan.levels-without-pair",
            Text.of("ledningsnivåer utan parhästar", "levels of leadership without paired leads"),
            JointScopes.JOINT_PLAN,
            LEADERSHIP.thenList("pairs", Leadership::pairs),
            (view, plan) -> levels(
                    view, level -> plan.leadership().pairs().stream().noneMatch(pair -> leads(pair, level, view))));

    /** Which level it is, as the rule set names it. */
    public static final WordFact ID = WordFact.open(
            "level.id",
            Text.of("vilken ledningsnivå det är", "which level of leadership it is"),
            JointScopes.LEVEL,
            Way.here(),
            (view, level) -> Optional.of(level.id().value()));

    /** Whether it is said what the level is to achieve. */
    public static final YesNoFact OBJECTIVE_STATED = YesNoFact.present(
            "level.objective-stated",
            Text.of("målsättning för nivån", "an objective of the level"),
            JointScopes.LEVEL,
            Way.to("objective", PlanLevel::objective));

    /** Whether it is said what the level answers for. */
    public static final YesNoFact DUTIES_STATED = YesNoFact.present(
            "level.duties-stated",
            Text.of("vad nivån ansvarar för", "what the level answers for"),
            JointScopes.LEVEL,
            Way.toList("duties", PlanLevel::duties));

    /** The number of seats at the level. */
    public static final NumberFact SEATS = NumberFact.count(
            "level.seats",
            Unit.COUNT,
            Text.of("antal platser på nivån", "the number of seats at the level"),
            JointScopes.LEVEL,
            Way.toList("seats", PlanLevel::seats));

    /** The number of seats on the region's side, private providers included; not known if a seat has no known side. */
    public static final NumberFact REGION_SEATS = onSide(
            "level.region-seats",
            Text.of("antal platser på regionens sida", "the number of seats on the region's side"),
            Side.REGION);

    /** The number of seats on the municipal side; not known if a seat has no known side. */
    public static final NumberFact MUNICIPAL_SEATS = onSide(
            "level.municipal-seats",
            Text.of("antal platser på kommunernas sida", "the number of seats on the municipal side"),
            Side.MUNICIPAL);

    /** Whether the region's side and the municipal side have as many seats; not known where no seat is told. */
    public static final YesNoFact SIDES_EQUAL = YesNoFact.maybe(
            "level.sides-equal",
            Text.of("lika många platser på båda sidor av nivån", "as many seats on both sides of the level"),
            JointScopes.LEVEL,
            Way.toList("seats", PlanLevel::seats),
            (view, level) -> sided(view, level)
                    .filter(roster -> !level.seats().isEmpty())
                    .map(roster -> roster.onSide(Side.REGION) == roster.onSide(Side.MUNICIPAL)));

    /** The offices that seats at the level are tied to. */
    public static final WordsFact OFFICES = WordsFact.of(
            "level.offices",
            Text.of("befattningar på nivån", "offices at the level"),
            JointScopes.LEVEL,
            Way.toList("seats", PlanLevel::seats),
            (view, level) -> level.seats().stream()
                    .flatMap(seat -> seat.office().stream())
                    .map(Id::value)
                    .collect(Collectors.toSet()));

    private LevelFacts() {}

    private static NumberFact onSide(String id, Text label, Side side) {
        return NumberFact.computed(
                id,
                Unit.COUNT,
                label,
                JointScopes.LEVEL,
                Way.toList("seats", PlanLevel::seats),
                (view, level) -> sided(view, level).map(roster -> Numbers.of(roster.onSide(side))));
    }

    private static Optional<RosterOn> sided(CaseView view, PlanLevel level) {
        return RosterOn.of(view, level)
                .filter(roster -> roster.voting().stream()
                        .allMatch(seat -> roster.side(seat).isPresent()));
    }

    private static Set<String> levels(CaseView view, Predicate<Id> lacks) {
        List<Id> all = view.setting().ladder().stream().map(LadderLevel::id).toList();
        return all.stream().filter(lacks).map(Id::value).collect(Collectors.toSet());
    }

    private static boolean leads(PairedLeads pair, Id level, CaseView view) {
        return pair.level().filter(level::equals).isPresent()
                && pair.leads().stream()
                        .anyMatch(lead -> lead.period().contains(view.setting().asOf()));
    }
}
