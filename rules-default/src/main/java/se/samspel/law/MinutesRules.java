package se.samspel.law;

import java.util.List;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Limit;
import se.samspel.rules.fact.DecisionFacts;
import se.samspel.rules.fact.MinutesFacts;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

/** When the minutes of a board are approved and made known, when appeals may come, and what is reported back. */
public final class MinutesRules {

    private static final Limit NONE = Limit.constant(Range.exactly(0));
    private static final Condition APPROVED_BY_BOARD = BodyKinds.DECIDED_BY_BOARD.and(MinutesFacts.APPROVED.isTrue());

    /** How many days after the meeting minutes are approved at the latest. */
    public static final Parameter APPROVAL_DAYS = Parameter.of(
            "minutes.approval-days",
            Text.of("dagar från sammanträdet till justeringen", "days from the meeting to the approval of the minutes"),
            Range.of(0, 14),
            Unit.DAYS,
            Range.of(0, 14),
            Sections.APPROVAL);

    /** How many days after the approval that is made known at the latest. */
    public static final Parameter NOTICE_DAYS = Parameter.of(
            "minutes.notice-days",
            Text.of("dagar från justeringen till anslaget", "days from the approval to the notice"),
            Range.of(0, 2),
            Unit.DAYS,
            Range.of(0, 2),
            Sections.NOTICE);

    /** How many days after the notice somebody may still appeal: three weeks. */
    public static final Parameter APPEAL_DAYS = Parameter.of(
            "appeal.days",
            Text.of("dagar från anslaget då beslutet kan överklagas", "days from the notice on which appeals may come"),
            Range.atMost(21),
            Unit.DAYS,
            Range.atMost(21),
            Sections.APPEAL);

    /** Minutes are approved within a fortnight. */
    public static final Requirement APPROVAL = Requirement.of("decision.approval", Scopes.DECISION)
            .when(BodyKinds.DECIDED_BY_BOARD)
            .must(MinutesFacts.DAYS_TO_APPROVAL.within(APPROVAL_DAYS))
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who}: {value} har gått till justeringen eller hittills; gränsen är {limit}.",
                            "{who}: {value} have passed until the minutes were approved, or so far; the limit is {limit}."),
                    Text.of(
                            "Justera protokollet, och skriv dagen under minutes/approved.",
                            "Have the minutes approved, and write the day under minutes/approved."))
            .source(Sections.APPROVAL);

    /** The approval is made known on the notice board. */
    public static final Requirement NOTICE = Requirement.of("decision.notice", Scopes.DECISION)
            .when(APPROVED_BY_BOARD)
            .must(MinutesFacts.DAYS_TO_NOTICE.within(NOTICE_DAYS))
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who}: {value} har gått från justeringen till anslaget eller hittills; gränsen är {limit}.",
                            "{who}: {value} have passed from the approval to the notice, or so far; the limit is {limit}."),
                    Text.of(
                            "Tillkännage justeringen på anslagstavlan, och skriv dagen under minutes/notices.",
                            "Make the approval known on the notice board, and write the day under minutes/notices."))
            .source(Sections.NOTICE);

    /** The time for appeal begins when it is on the boards of all parties. */
    public static final Requirement ALL_BOARDS = Requirement.of("decision.all-boards", Scopes.DECISION)
            .when(APPROVED_BY_BOARD)
            .must(MinutesFacts.BOARDS_WITHOUT_NOTICE.within(NONE))
            .otherwise(
                    Severity.NOTICE,
                    Text.of(
                            "{who} saknas på {value} av huvudmännens anslagstavlor ({limit} får saknas), så tiden för"
                                    + " överklagande har inte börjat räknas.",
                            "{who} is missing on {value} of the principals' notice boards ({limit} may be missing), so the time"
                                    + " for appeal has not begun to run."),
                    Text.of(
                            "Anslå justeringen hos varje huvudman, och skriv dagarna under minutes/notices.",
                            "Put the approval on the board of each principal, and write the days under minutes/notices."))
            .source(Sections.APPEAL.interpreted());

    /** Until the time for appeal is over, nobody should count on the decision standing. */
    public static final Requirement APPEAL = Requirement.of("decision.appeal", Scopes.DECISION)
            .when(APPROVED_BY_BOARD.and(MinutesFacts.BOARDS_WITHOUT_NOTICE.within(NONE)))
            .must(MinutesFacts.DAYS_SINCE_NOTICE.within(APPEAL_DAYS).not())
            .otherwise(
                    Severity.NOTICE,
                    Text.of(
                            "{who} kan ännu överklagas: {value} har gått sedan det sista anslaget, och tiden är {limit}.",
                            "{who} may still be appealed: {value} have passed since the last notice, and the time is {limit}."),
                    Text.of(
                            "Räkna inte med att beslutet vinner laga kraft förrän tiden har gått ut, och ta reda på om någon"
                                    + " har överklagat.",
                            "Do not count on the decision gaining legal force until the time is over, and find out whether"
                                    + " anybody has appealed."))
            .source(Sections.APPEAL.interpreted());

    /** What is decided by a mandate with a duty to report is reported back. */
    public static final Requirement REPORTED = Requirement.of("decision.reported-back", Scopes.DECISION)
            .when(DecisionFacts.BINDING.isTrue().and(DecisionFacts.REPORT_DUE.isTrue()))
            .must(DecisionFacts.REPORTED.isTrue())
            .otherwise(
                    Severity.WARNING,
                    Text.of(
                            "{who} vilar på ett mandat som har lämnats vidare, men har inte återrapporterats.",
                            "{who} rests on a mandate that was passed on, but has not been reported back."),
                    Text.of(
                            "Anmäl beslutet vid nästa sammanträde med det organ som lämnade mandatet vidare, och skriv dagen"
                                    + " under reported.",
                            "Report it at the next meeting of the body that passed the mandate on, and write the day under"
                                    + " reported."))
            .source(Sections.REPORTS.interpreted());

    private MinutesRules() {}

    static List<Item> items() {
        return List.of(APPROVAL_DAYS, NOTICE_DAYS, APPEAL_DAYS, APPROVAL, NOTICE, ALL_BOARDS, APPEAL, REPORTED);
    }
}
