package se.samspel.base;

import java.util.List;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.fact.JointScopes;
import se.samspel.rules.fact.LevelFacts;
import se.samspel.rules.fact.PairFacts;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

/** How region and municipalities lead together: levels, and leads in pairs across the border between them. */
public final class LeadershipRules {

    /** How many of a pair there are on each side: one, as the name says. */
    public static final Parameter LEADS_PER_SIDE = Parameter.of(
            "pair.leads-per-side",
            Text.of("antal i ett par på varje sida", "those of a pair on each side"),
            Range.of(1, 1),
            Unit.PERSONS,
            Range.atLeast(1),
            FiveSteps.PAIRS.interpreted());

    /** Each level of the rule set has an objective. */
    public static final Requirement OBJECTIVES = Requirement.of("levels.objective", JointScopes.JOINT_PLAN)
            .must(LevelFacts.WITHOUT_OBJECTIVE.isEmpty())
            .otherwise(
                    Severity.NOTICE,
                    Text.of("{who} beskriver ingen målsättning för {value}.", "{who} states no objective for {value}."),
                    Text.of(
                            "Skriv vad nivån ska uppnå under leadership/levels, i objective.",
                            "Write what the level is to achieve under leadership/levels, as objective."))
            .source(FiveSteps.INTERPLAY);

    /** A level that the plan describes says what it answers for. */
    public static final Requirement DUTIES = Requirement.of("level.duties", JointScopes.LEVEL)
            .must(LevelFacts.DUTIES_STATED.isTrue())
            .otherwise(
                    Severity.NOTICE,
                    Text.of("{who} säger inte vad den ansvarar för.", "{who} does not say what it answers for."),
                    Text.of("Skriv nivåns ansvar under duties.", "Write what the level answers for under duties."))
            .source(FiveSteps.RESPONSIBILITY);

    /** A level that the plan describes says who leads there. */
    public static final Requirement SEATS = Requirement.of("level.seats", JointScopes.LEVEL)
            .must(LevelFacts.SEATS.atLeast(1))
            .otherwise(
                    Severity.NOTICE,
                    Text.of(
                            "{who} har {value} platser beskrivna; {limit} visar vilka som leder där.",
                            "{who} has {value} seats described; {limit} shows who leads there."),
                    Text.of(
                            "Skriv vilka befattningar som leder på nivån under seats, med part och office.",
                            "Write which offices lead at the level under seats, with party and office."))
            .source(FiveSteps.RESPONSIBILITY);

    /** There are paired leads at every level. */
    public static final Requirement EVERY_LEVEL = Requirement.of("levels.pair", JointScopes.JOINT_PLAN)
            .must(LevelFacts.WITHOUT_PAIR.isEmpty())
            .otherwise(
                    Severity.NOTICE,
                    Text.of("{who} har inga parhästar på {value}.", "{who} has no paired leads at {value}."),
                    Text.of(
                            "Kom överens om ett par över gränsen, och skriv in det under leadership/pairs med level och leads.",
                            "Agree on a pair across the border, and write it under leadership/pairs with level and leads."))
            .source(FiveSteps.PAIRS.interpreted());

    /** It is said at which level a pair leads. */
    public static final Requirement PAIR_LEVEL = Requirement.of("pair.level", JointScopes.PAIR)
            .must(PairFacts.LEVEL_STATED.isTrue())
            .otherwise(
                    Severity.NOTICE,
                    Text.of("{who} har ingen nivå, och får inga frågor.", "{who} have no level, and get no issues."),
                    Text.of(
                            "Skriv nivån som båda leder på under level.",
                            "Write the level at which both lead under level."))
            .source(FiveSteps.PAIRS.interpreted());

    /** A pair leads across the border, not on one side of it. */
    public static final Requirement ACROSS = Requirement.of("pair.across", JointScopes.PAIR)
            .must(PairFacts.ON_ONE_SIDE.is(false))
            .otherwise(
                    Severity.WARNING,
                    Text.of(
                            "{who} är alla på samma sida av gränsen mellan region och kommuner.",
                            "{who} are all on the same side of the border between region and municipalities."),
                    Text.of(
                            "Låt en av dem komma från andra sidan, och rätta leads.",
                            "Let one of them come from the other side, and correct leads."))
            .source(FiveSteps.PAIRS);

    /** A pair is two: nobody leads on both sides of the border. */
    public static final Requirement TWO_PERSONS = Requirement.of("pair.two-persons", JointScopes.PAIR)
            .must(PairFacts.SAME_PERSON.is(false))
            .otherwise(
                    Severity.WARNING,
                    Text.of(
                            "{who} är en och samma person på båda sidor av gränsen.",
                            "{who} are one and the same person on both sides of the border."),
                    Text.of(
                            "Låt två personer leda, en från varje sida, och rätta leads; är det två, ge dem varsitt id.",
                            "Let two persons lead, one from each side, and correct leads; if they are two, give each an id."))
            .source(FiveSteps.PAIRS);

    /** One of the pair is on the region's side, where a private provider is too. */
    public static final Requirement REGION_SIDE =
            side("pair.region-side", PairFacts.REGION_LEADS, Text.of("på regionens sida", "on the region's side"));

    /** One of the pair is on the municipal side. */
    public static final Requirement MUNICIPAL_SIDE = side(
            "pair.municipal-side", PairFacts.MUNICIPAL_LEADS, Text.of("på kommunernas sida", "on the municipal side"));

    private LeadershipRules() {}

    private static Requirement side(String code, NumberFact leads, Text side) {
        return Requirement.of(code, JointScopes.PAIR)
                .when(PairFacts.ON_ONE_SIDE.is(false))
                .must(leads.within(LEADS_PER_SIDE))
                .otherwise(
                        Severity.WARNING,
                        Text.of(
                                        "{who} har {value} {side} den dag som prövas; det bör vara {limit}.",
                                        "{who} have {value} {side} on the day; there should be {limit}.")
                                .with("side", side),
                        Text.of(
                                "Skriv in den som leder där under leads, eller avsluta perioden för den som inte gör det längre.",
                                "Write who leads there under leads, or end the period of the one who no longer does."))
                .source(FiveSteps.PAIRS.interpreted());
    }

    static List<Item> items() {
        return List.of(
                LEADS_PER_SIDE,
                OBJECTIVES,
                DUTIES,
                SEATS,
                EVERY_LEVEL,
                PAIR_LEVEL,
                ACROSS,
                TWO_PERSONS,
                REGION_SIDE,
                MUNICIPAL_SIDE);
    }
}
