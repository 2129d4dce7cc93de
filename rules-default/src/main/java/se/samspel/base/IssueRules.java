package se.samspel.base;

import java.util.List;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Limit;
import se.samspel.rules.fact.IssueFacts;
import se.samspel.rules.fact.JointScopes;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;

/** Issues that have got stuck: each is with somebody, in a queue, and climbs in time where the rules say how long. */
public final class IssueRules {

    private static final Condition UNRESOLVED = IssueFacts.RESOLVED.is(false);
    private static final Condition WITH_DEADLINE = UNRESOLVED.and(IssueFacts.DAYS_LATE.known());
    private static final Limit NONE = Limit.constant(Range.atMost(0));

    /** It is known where an issue is, and since when. */
    public static final Requirement DAYS = Requirement.of("issue.days", JointScopes.ISSUE)
            .must(IssueFacts.DAYS_STATED.isTrue())
            .otherwise(
                    Severity.WARNING,
                    Text.of(
                            "{who} säger inte vilken nivå den ligger på, eller sedan vilken dag.",
                            "{who} does not say at which level it is, or since which day."),
                    Text.of(
                            "Skriv varje nivå som frågan kommit till under rungs, med level och on.",
                            "Write each level that the issue has come to under rungs, with level and on."))
            .source(FiveSteps.SUPPORT.interpreted());

    /** What has got stuck has its place in the queue. */
    public static final Requirement PRIORITY = Requirement.of("issue.priority", JointScopes.ISSUE)
            .when(UNRESOLVED)
            .must(IssueFacts.PRIORITY_STATED.isTrue())
            .otherwise(
                    Severity.NOTICE,
                    Text.of(
                            "{who} är inte löst och har ingen plats i kön.",
                            "{who} is not resolved and has no place in the queue."),
                    Text.of(
                            "Låt systemledningen prioritera frågan, och skriv in det under priority; 1 kommer först.",
                            "Let the system leadership prioritise the issue, and write it under priority; 1 comes first."))
            .source(FiveSteps.SUPPORT);

    /** Somebody leads on each side where an unresolved issue is, so that it can be resolved. */
    public static final Requirement LED = Requirement.of("issue.led", JointScopes.ISSUE)
            .when(UNRESOLVED)
            .must(IssueFacts.RESPONSIBLE_ON_EACH_SIDE.isTrue())
            .otherwise(
                    Severity.WARNING,
                    Text.of(
                            "{who} ligger på en nivå där en parhäst saknas på minst en sida; tills vidare ansvarar den som"
                                    + " har befattningen.",
                            "{who} is at a level where nobody leads on one side, or on either; the office is responsible"
                                    + " so far."),
                    Text.of(
                            "Komplettera paret på frågans nivå under leadership/pairs, eller lyft frågan dit det finns ett.",
                            "Fill the pair at the level of the issue under leadership/pairs, or raise the issue to where there is one."))
            .source(FiveSteps.SUPPORT);

    /** An issue climbs one level at a time. */
    public static final Requirement IN_ORDER = Requirement.of("issue.in-order", JointScopes.ISSUE)
            .when(IssueFacts.IN_ORDER.known())
            .must(IssueFacts.IN_ORDER.isTrue())
            .otherwise(
                    Severity.NOTICE,
                    Text.of(
                            "{who} har inte lyfts en nivå i taget: en nivå är överhoppad, eller dagarna går bakåt.",
                            "{who} has not been raised one level at a time: a level is skipped, or the days go backwards."),
                    Text.of(
                            "Skriv nivåerna under rungs nerifrån och upp, och den dag då frågan kom till var och en; resolvedOn"
                                    + " är inte före den sista.",
                            "Write the levels under rungs from below, and the day when the issue came to each; resolvedOn is not"
                                    + " before the last."))
            .source(FiveSteps.SUPPORT.interpreted());

    /** A pair has issues at the level at which it leads, and at no other. */
    public static final Requirement PAIR_AT_LEVEL = Requirement.of("issue.pair-level", JointScopes.ISSUE)
            .must(IssueFacts.PAIRS_AT_LEVEL.isTrue())
            .otherwise(
                    Severity.WARNING,
                    Text.of(
                            "{who} anges ligga hos ett par som leder på en annan nivå; paren på frågans nivå ansvarar.",
                            "{who} is said to be with a pair that leads at another level; the pairs at its level are"
                                    + " responsible."),
                    Text.of(
                            "Skriv ett par som leder på nivån under pair i rungs, eller ta bort pair.",
                            "Write a pair that leads at the level as pair in rungs, or take pair away."))
            .source(FiveSteps.PAIRS.interpreted());

    /** What is raised in time does not stay too long. */
    public static final Requirement OVERDUE = Requirement.of("issue.overdue", JointScopes.ISSUE)
            .when(WITH_DEADLINE.and(IssueFacts.AT_TOP.is(false)))
            .must(IssueFacts.DAYS_LATE.within(NONE))
            .otherwise(
                    Severity.WARNING,
                    Text.of(
                            "{who} är {value} försenad på sin nivå och bör lyftas (förseningen får vara {limit}).",
                            "{who} is {value} late at its level and should be raised (the delay may be {limit})."),
                    Text.of(
                            "Lyft frågan, och skriv in nästa nivå och dagen sist under rungs; eller lös den.",
                            "Raise the issue, and write the next level and the day last under rungs; or resolve it."))
            .source(FiveSteps.SUPPORT.interpreted());

    /** At the top there is nobody to raise it to. */
    public static final Requirement OVERDUE_AT_TOP = Requirement.of("issue.overdue-at-top", JointScopes.ISSUE)
            .when(WITH_DEADLINE.and(IssueFacts.AT_TOP.isTrue()))
            .must(IssueFacts.DAYS_LATE.within(NONE))
            .otherwise(
                    Severity.WARNING,
                    Text.of(
                            "{who} är {value} försenad på den översta nivån (förseningen får vara {limit}) och stannar hos"
                                    + " dem som leder där.",
                            "{who} is {value} late at the top level (the delay may be {limit}) and stays with those who"
                                    + " lead there."),
                    Text.of(
                            "Lös frågan, och skriv in resolvedOn och resolution; det finns ingen nivå att lyfta den till.",
                            "Resolve the issue, and write resolvedOn and resolution; there is no level to raise it to."))
            .source(FiveSteps.SUPPORT.interpreted());

    /** It is said how an issue was resolved, for others to learn from. */
    public static final Requirement RESOLUTION = Requirement.of("issue.resolution", JointScopes.ISSUE)
            .when(IssueFacts.RESOLVED.isTrue())
            .must(IssueFacts.RESOLUTION_STATED.isTrue())
            .otherwise(
                    Severity.NOTICE,
                    Text.of("{who} är löst, men det står inte hur.", "{who} is resolved, but it is not said how."),
                    Text.of(
                            "Skriv hur frågan löstes under resolution.",
                            "Write how the issue was resolved under resolution."))
            .source(FiveSteps.SUPPORT.interpreted());

    private IssueRules() {}

    static List<Item> items() {
        return List.of(DAYS, PRIORITY, LED, PAIR_AT_LEVEL, IN_ORDER, OVERDUE, OVERDUE_AT_TOP, RESOLUTION);
    }
}
