package se.samspel.law;

import java.util.List;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Limit;
import se.samspel.rules.fact.DecisionFacts;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;

/** Who is there when a board decides, who is not, and how it decides. */
public final class MeetingRules {

    private static final Limit NOBODY = Limit.constant(Range.exactly(0));
    private static final Condition ADOPTED = DecisionFacts.OUTCOME
            .in("ADOPTED", "ADOPTED_WITH_CHANGES")
            .and(DecisionFacts.VOTE.in("for", "casting-vote"));
    private static final Condition REJECTED =
            DecisionFacts.OUTCOME.is("REJECTED").and(DecisionFacts.VOTE.in("against", "casting-vote"));

    /** Whether the act speaks of a body can be told only where its kind is known. */
    public static final Requirement BODY_KIND = Requirement.of("decision.kind-of-body", Scopes.DECISION)
            .when(DecisionFacts.BINDING.isTrue())
            .must(DecisionFacts.BODY_KIND.is(DecisionFacts.NO_KIND).not())
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} fattades av ett organ av okänt slag, så det går inte att säga om lagens regler för nämnder"
                                    + " gäller.",
                            "{who} was made by a body of unknown kind, so it cannot be said whether the act's rules on boards"
                                    + " apply."),
                    Text.of(
                            "Be den som förvaltar regelverket att skriva organets slag (kind).",
                            "Ask those who keep the rule set to write the kind of the body."))
            .source(Sections.BOARD.interpreted());

    /** A board may decide only if more than half of its members are present. */
    public static final Requirement QUORUM = Requirement.of("decision.quorum", Scopes.DECISION)
            .when(BodyKinds.DECIDED_BY_BOARD)
            .must(DecisionFacts.MORE_THAN_HALF.isTrue())
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} fattades utan att fler än hälften av nämndens ledamöter var närvarande.",
                            "{who} was made without more than half of the members of the board present."),
                    Text.of(
                            "Ta upp ärendet igen när fler än hälften är närvarande, jäviga inte räknade.",
                            "Take the matter up again when more than half are present, not counting the disqualified."))
            .source(Sections.QUORUM);

    /** Who is disqualified is not even present. */
    public static final Requirement DISQUALIFIED = Requirement.of("decision.disqualified", Scopes.DECISION)
            .when(BodyKinds.DECIDED_BY_BOARD)
            .must(DecisionFacts.DISQUALIFIED_PRESENT.within(NOBODY))
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} fattades trots att jäviga var närvarande: {value}; det ska vara {limit}.",
                            "{who} was made although disqualified persons were present: {value}; it must be {limit}."),
                    Text.of(
                            "Ta upp ärendet igen utan de jäviga i rummet.",
                            "Take the matter up again without the disqualified in the room."))
            .source(Sections.DISQUALIFICATION);

    /** What most vote for is decided; on a tie, the chair has the casting vote. */
    public static final Requirement MAJORITY = Requirement.of("decision.majority", Scopes.DECISION)
            .when(BodyKinds.DECIDED_BY_BOARD
                    .and(DecisionFacts.VOTE.known())
                    .and(DecisionFacts.OUTCOME.in("ADOPTED", "ADOPTED_WITH_CHANGES", "REJECTED")))
            .must(ADOPTED.or(REJECTED))
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} har ett annat utfall än det som flest röstade för, eller som ordföranden avgjorde.",
                            "{who} has another outcome than what most voted for, or what the chair settled."),
                    Text.of(
                            "Kontrollera röster och utfall i protokollet; vid lika röstetal avgör ordförandens utslagsröst.",
                            "Check votes and outcome against the minutes; on a tie the chair has the casting vote."))
            .source(Sections.MAJORITY);

    /** Each party of a joint board has a member and a deputy in it. */
    public static final Requirement MEMBERS = Requirement.of("decision.joint-board-members", Scopes.DECISION)
            .when(BodyKinds.DECIDED_BY_JOINT_BOARD)
            .must(DecisionFacts.UNSEATED_PRINCIPALS.within(NOBODY))
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} fattades av en gemensam nämnd där {value} av huvudmännen saknar ledamot eller ersättare; det"
                                    + " ska vara {limit}.",
                            "{who} was made by a joint board in which {value} of the principals have no member or no deputy;"
                                    + " it must be {limit}."),
                    Text.of(
                            "Välj minst en ledamot och en ersättare från varje huvudman, och skriv in dem under rosters.",
                            "Elect at least one member and one deputy from each principal, and write them under rosters."))
            .source(Sections.JOINT_BOARD);

    private MeetingRules() {}

    static List<Item> items() {
        return List.of(BODY_KIND, QUORUM, DISQUALIFIED, MAJORITY, MEMBERS);
    }
}
