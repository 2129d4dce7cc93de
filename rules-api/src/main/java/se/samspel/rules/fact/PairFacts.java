package se.samspel.rules.fact;

import java.util.List;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.joint.JointPlan;
import se.samspel.leadership.PairedLeads;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.Way;
import se.samspel.rules.condition.WordFact;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

/** What is there about those who lead in pairs, on the day that is judged. */
public final class PairFacts {

    /** The level at which both lead. */
    public static final WordFact LEVEL = WordFact.open(
            "pair.level",
            Text.of("nivån som parhästarna leder på", "the level at which the pair leads"),
            JointScopes.PAIR,
            Way.to("level", PairedLeads::level),
            (view, pair) -> pair.level().map(Id::value));

    /** Whether it is said at which level they lead. */
    public static final YesNoFact LEVEL_STATED = YesNoFact.present(
            "pair.level-stated",
            Text.of("vilken nivå parhästarna leder på", "at which level the pair leads"),
            JointScopes.PAIR,
            Way.to("level", PairedLeads::level));

    /** The number of persons on the region's side, private providers included; not known if somebody's side is not. */
    public static final NumberFact REGION_LEADS = onSide(
            "pair.region-leads",
            Text.of("antal som leder på regionens sida", "those who lead on the region's side"),
            Side.REGION);

    /** The number of persons on the municipal side; not known if somebody's side is not. */
    public static final NumberFact MUNICIPAL_LEADS = onSide(
            "pair.municipal-leads",
            Text.of("antal som leder på kommunernas sida", "those who lead on the municipal side"),
            Side.MUNICIPAL);

    /** Whether two or more lead, and all of them on one and the same side; not known if somebody's side is not. */
    public static final YesNoFact ON_ONE_SIDE = YesNoFact.maybe(
            "pair.on-one-side",
            Text.of("att alla i paret är på samma sida", "all of the pair being on the same side"),
            JointScopes.PAIR,
            Way.toList("leads", PairedLeads::leads),
            (view, pair) -> leads(view, pair).filter(LeadsOn::isSided).map(PairFacts::isOnOneSide));

    /** Whether one person leads on both sides; not known if somebody's side is not. */
    public static final YesNoFact SAME_PERSON = YesNoFact.maybe(
            "pair.same-person",
            Text.of("att en och samma person leder på båda sidor", "one and the same person leading on both sides"),
            JointScopes.PAIR,
            Way.toList("leads", PairedLeads::leads),
            (view, pair) -> leads(view, pair).flatMap(LeadsOn::isOnePersonOnBothSides));

    private PairFacts() {}

    private static NumberFact onSide(String id, Text label, Side side) {
        return NumberFact.computed(
                id,
                Unit.PERSONS,
                label,
                JointScopes.PAIR,
                Way.toList("leads", PairedLeads::leads),
                (view, pair) -> leads(view, pair)
                        .filter(LeadsOn::isSided)
                        .map(leads -> Numbers.of(leads.on(side).size())));
    }

    private static boolean isOnOneSide(LeadsOn leads) {
        return leads.persons() > 1
                && (leads.on(Side.REGION).isEmpty() != leads.on(Side.MUNICIPAL).isEmpty())
                && leads.on(Side.NEITHER).isEmpty();
    }

    private static Optional<LeadsOn> leads(CaseView view, PairedLeads pair) {
        return view.document() instanceof JointPlan plan
                ? Optional.of(
                        LeadsOn.of(List.of(pair), plan.parties(), view.setting().asOf()))
                : Optional.empty();
    }
}
