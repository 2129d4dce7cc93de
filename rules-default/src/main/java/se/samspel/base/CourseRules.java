package se.samspel.base;

import java.util.List;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Limit;
import se.samspel.rules.fact.CourseFacts;
import se.samspel.rules.fact.DecisionFacts;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.layer.Source;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;

/** That a matter goes the way that the rules give it: each decision by the right body, in turn, on the right text. */
public final class CourseRules {

    private static final Source READ = ProcessOrientation.DECISION_PATH.interpreted();

    private static final Limit NONE = Limit.constant(Range.of(0, 0));
    private static final Condition FOLLOWED = CourseFacts.SETTLED.isTrue().and(CourseFacts.DAY_HAS_COME.isTrue());

    /** A decision is one that the route asks for. */
    public static final Requirement ASKED_FOR = Requirement.of("decision.asked-for", Scopes.DECISION)
            .when(FOLLOWED)
            .must(CourseFacts.ASKED_FOR.isTrue())
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} är inget steg i beslutsgången: den frågar inte efter den handlingen av det organet.",
                            "{who} is no stage of the route: it does not ask for that act by that body."),
                    Text.of(
                            "Lägg ärendet hos det organ som står på tur, eller rätta organ, handling och vems eget organ"
                                    + " det är (principal) under matter/decisions.",
                            "Put the matter before the body whose turn it is, or mend body, act and whose own body it"
                                    + " is (principal) under matter/decisions."))
            .source(READ);

    /** A decision does not come before those that it builds on. */
    public static final Requirement IN_TURN = Requirement.of("decision.in-turn", Scopes.DECISION)
            .when(FOLLOWED.and(CourseFacts.ASKED_FOR.isTrue()).and(CourseFacts.SKIPPED.within(NONE)))
            .must(CourseFacts.IN_TURN.isTrue())
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} kom när det inte stod på tur: steget före var inte taget, eller ärendet var redan avgjort.",
                            "{who} came when it was not its turn: the stage before had not been taken, or the matter was"
                                    + " settled already."),
                    Text.of(
                            "Ta upp ärendet i det organet när det står på tur, eller väck ett nytt ärende om det är avgjort.",
                            "Take the matter up in that body when it is its turn, or raise a new matter if it is settled."))
            .source(READ);

    /** What has not happened yet is no decision. */
    public static final Requirement DAY_HAS_COME = Requirement.of("decision.day-has-come", Scopes.DECISION)
            .must(CourseFacts.DAY_HAS_COME.isTrue())
            .otherwise(
                    Severity.WARNING,
                    Text.of(
                            "{who} har en dag som inte har kommit, och räknas inte.",
                            "{who} has a day that has not come, and does not count."),
                    Text.of(
                            "Rätta dagen, eller bedöm ärendet på en senare dag.",
                            "Mend the day, or judge the matter on a later day."))
            .source(READ);

    /** No stage is skipped. */
    public static final Requirement NOTHING_SKIPPED = Requirement.of("decision.stages-skipped", Scopes.DECISION)
            .when(FOLLOWED)
            .must(CourseFacts.SKIPPED.within(NONE))
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who}: antalet överhoppade steg i beslutsgången är {value}; det ska vara {limit}.",
                            "{who}: the number of stages skipped is {value}; it must be {limit}."),
                    Text.of(
                            "Låt steget som saknas tas, och ta sedan upp ärendet igen.",
                            "Let the missing stage be taken, and then take the matter up again."))
            .source(READ);

    /** Who decides for others has a mandate. */
    public static final Requirement MANDATE = Requirement.of("decision.mandate", Scopes.DECISION)
            .when(FOLLOWED.and(DecisionFacts.BINDING.isTrue())
                    .and(CourseFacts.BY_OWN_BODY.is(false))
                    .and(DecisionFacts.OUTCOME.is("NOT_AGREED").not())
                    .and(CourseFacts.ASKED_FOR.isTrue()))
            .must(CourseFacts.MANDATED.isTrue())
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} är fattat utan mandat för varje huvudman som berörs.",
                            "{who} was taken without a mandate for every principal affected."),
                    Text.of(
                            "Låt ett organ med mandat besluta, eller skriv in mandatet i regelverket med dess källa.",
                            "Let a body with a mandate decide, or write the mandate into the rule set with its source."))
            .source(ProcessOrientation.OFFICIALS_GROUP.interpreted());

    /** What was sent back comes back as another text. */
    public static final Requirement NEW_TEXT = Requirement.of("decision.new-text", Scopes.DECISION)
            .when(FOLLOWED)
            .must(CourseFacts.ON_RETURNED_TEXT.is(false))
            .otherwise(
                    Severity.WARNING,
                    Text.of(
                            "{who} gäller samma text som återremitterades.",
                            "{who} is about the same text that was sent back."),
                    Text.of(
                            "Arbeta om texten, skriv in den som en ny version under matter/texts, och besluta om den.",
                            "Work the text over, write it as a new version under matter/texts, and decide on that."))
            .source(READ);

    /** What changed since the version that was sent back is named. */
    public static final Requirement CHANGES_NAMED = Requirement.of("text.changes", Scopes.TEXT)
            .when(CourseFacts.AFTER_RETURN.isTrue())
            .must(CourseFacts.CHANGES.atLeast(1))
            .otherwise(
                    Severity.WARNING,
                    Text.of(
                            "{who} kom efter en återremiss och nämner {value} ändringar; det bör vara {limit}.",
                            "{who} came after a referral back and names {value} changes; there should be {limit}."),
                    Text.of(
                            "Skriv vad som skiljer från versionen innan under changes.",
                            "Write what differs from the version before under changes."))
            .source(READ);

    /** A matter does not go to and fro. */
    public static final Requirement NOT_TO_AND_FRO = Requirement.of("decision.passed-on-again", Scopes.DECISION)
            .must(CourseFacts.PASSED_ON_AGAIN.is(false))
            .otherwise(
                    Severity.WARNING,
                    Text.of(
                            "{who} lämnar ifrån sig samma text en gång till.",
                            "{who} passes the same text on once more."),
                    Text.of(
                            "Besluta i saken, eller skriv en ny version av texten innan den lämnas vidare.",
                            "Decide on it, or write a new version of the text before it is passed on."))
            .source(READ);

    /** Decisions stand in the order of their days. */
    public static final Requirement DAYS_IN_ORDER = Requirement.of("decision.days", Scopes.DECISION)
            .must(CourseFacts.IN_ORDER_OF_DAYS.isTrue())
            .otherwise(
                    Severity.WARNING,
                    Text.of(
                            "{who} har en dag som ligger före ett beslut som står innan.",
                            "{who} has a day before that of a decision that stands above it."),
                    Text.of(
                            "Rätta dagen, eller skriv besluten i den ordning som de fattades.",
                            "Mend the day, or write the decisions in the order in which they were taken."))
            .source(READ);

    /** All who adopt adopt the same text. */
    public static final Requirement SAME_TEXT = Requirement.of("matter.same-text", Scopes.MATTER)
            .when(CourseFacts.SAME_TEXT
                    .known()
                    .or(CourseFacts.NEEDS_SAME_TEXT.isTrue().and(CourseFacts.ALL_ADOPTED.isTrue())))
            .must(CourseFacts.SAME_TEXT.isTrue())
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who}: huvudmännen har antagit olika texter.",
                            "{who}: the principals have adopted different texts."),
                    Text.of(
                            "Låt de huvudmän som antog en annan version anta den gemensamma.",
                            "Let the principals that adopted another version adopt the common one."))
            .source(READ);

    /** Every principal has adopted when the day comes from which it was to apply. */
    public static final Requirement ALL_ADOPTED = Requirement.of("matter.all-adopted", Scopes.MATTER)
            .when(CourseFacts.SETTLED.isTrue().and(CourseFacts.PLANNED_DAY_COME.isTrue()))
            .must(CourseFacts.ALL_ADOPTED.isTrue())
            .otherwise(
                    Severity.WARNING,
                    Text.of(
                            "{who}: dagen då det skulle gälla har kommit, men inte alla berörda huvudmän har antagit.",
                            "{who}: the day has come from which it was to apply, but not every principal affected has"
                                    + " adopted."),
                    Text.of(
                            "Fråga dem som återstår när de tar upp ärendet, eller kom överens om en ny dag.",
                            "Ask those who remain when they take the matter up, or agree on another day."))
            .source(READ);

    /** The stage whose turn it is, is taken within its time. */
    public static final Requirement IN_TIME = Requirement.of("matter.in-time", Scopes.MATTER)
            .when(CourseFacts.SETTLED.isTrue())
            .must(CourseFacts.DAYS_LATE.within(NONE))
            .otherwise(
                    Severity.WARNING,
                    Text.of(
                            "{who} är {value} försenat i det steg som står på tur (gränsen är {limit}).",
                            "{who} is {value} late in the stage whose turn it is (the limit is {limit})."),
                    Text.of(
                            "Ta upp ärendet på nästa möte, eller kom överens om en ny tid.",
                            "Take the matter up at the next meeting, or agree on another time."))
            .source(READ);

    /** Who has taken over the task is reckoned with in the route. */
    public static final Requirement AUTHORITY = Requirement.of("matter.taken-over", Scopes.MATTER)
            .when(CourseFacts.TAKEN_OVER.isTrue())
            .must(CourseFacts.TAKEN_OVER_ROUTED.isTrue())
            .otherwise(
                    Severity.WARNING,
                    Text.of(
                            "{who}: en annan myndighet har tagit över uppgiften, men regelverkets beslutsgång räknar inte"
                                    + " med det.",
                            "{who}: another authority has taken over the task, but the route of the rule set does not"
                                    + " count with that."),
                    Text.of(
                            "Be den som förvaltar regelverket om en beslutsgång som frågar efter matter.taken-over.",
                            "Ask those who keep the rule set for a routing that asks for matter.taken-over."))
            .source(READ);

    /** A principal may be decided for without a seat; that is worth knowing. */
    public static final Requirement SEATED = Requirement.of("matter.unseated", Scopes.MATTER)
            .when(CourseFacts.UNSEATED.known())
            .must(CourseFacts.UNSEATED.within(NONE))
            .otherwise(
                    Severity.NOTICE,
                    Text.of(
                            "{who}: antalet berörda huvudmän utan plats i det organ som beslutar är {value}; väntat är"
                                    + " {limit}.",
                            "{who}: the number of principals affected without a seat in the body that decides is"
                                    + " {value}; one would expect {limit}."),
                    Text.of(
                            "Hör de huvudmän som saknar plats innan beslutet fattas.",
                            "Hear the principals without a seat before the decision is taken."))
            .source(ProcessOrientation.OFFICIALS_GROUP.interpreted());

    private CourseRules() {}

    static List<Item> items() {
        return List.of(
                ASKED_FOR,
                IN_TURN,
                DAY_HAS_COME,
                NOTHING_SKIPPED,
                MANDATE,
                NEW_TEXT,
                CHANGES_NAMED,
                NOT_TO_AND_FRO,
                DAYS_IN_ORDER,
                SAME_TEXT,
                ALL_ADOPTED,
                IN_TIME,
                AUTHORITY,
                SEATED);
    }
}
