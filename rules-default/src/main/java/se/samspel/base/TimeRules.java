package se.samspel.base;

import java.util.List;
import se.samspel.rules.fact.RoleFacts;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.fact.TimeFacts;
import se.samspel.rules.fact.WorkFacts;
import se.samspel.rules.fact.WorkingTime;
import se.samspel.rules.layer.Budget;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

/** How much time the work may take: full days, shares of a post, and what they come to in hours. */
public final class TimeRules {

    /** The full days that a member of the team sets aside: 4 to 6. */
    public static final Parameter TEAM_DAYS = Parameter.of(
            "team.full-days",
            Text.of("heldagar för en medlem i processteamet", "full days for a member of the process team"),
            Range.of(4, 6),
            Unit.FULL_DAYS,
            Range.of(0, 60),
            ProcessOrientation.TIME);

    /** A member sets aside as many full days as {@link #TEAM_DAYS} says. */
    public static final Requirement MEMBER_FULL_DAYS = Requirement.of("member.full-days", Scopes.MEMBER)
            .must(TimeFacts.MEMBER_FULL_DAYS.within(TEAM_DAYS))
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} avsätter {value}; gränsen är {limit}.",
                            "{who} sets aside {value}; the limit is {limit}."),
                    Text.of(
                            "Kom överens med medlemmen och chefen om en tid inom gränsen, eller låt någon annan från enheten delta.",
                            "Agree with the member and the manager on a time within the limit, or let somebody else from the unit take part."))
            .source(ProcessOrientation.TIME);

    /** The days of a member are whole; a region that counts half days withdraws this. */
    public static final Requirement MEMBER_WHOLE_DAYS = Requirement.of("member.whole-days", Scopes.MEMBER)
            .when(TimeFacts.MEMBER_FULL_DAYS.known())
            .must(TimeFacts.MEMBER_WHOLE_DAYS.isTrue())
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} avsätter delar av dagar; teamet träffas i heldagar.",
                            "{who} sets aside parts of days; the team meets for full days."),
                    Text.of("Ange ett helt antal dagar.", "State a whole number of days."))
            .source(ProcessOrientation.TIME.interpreted());

    /** The hours of a full post in a week: 40. */
    public static final Parameter HOURS_PER_WEEK = Parameter.of(
            WorkingTime.HOURS_PER_WEEK.value(),
            Text.of("timmar i veckan på heltid", "hours of a full post in a week"),
            Range.exactly(40),
            Unit.HOURS,
            Range.of(1, 60),
            ProcessOrientation.TIME.interpreted());

    /** The hours of a full day: 8. */
    public static final Parameter HOURS_PER_FULL_DAY = Parameter.of(
            WorkingTime.HOURS_PER_FULL_DAY.value(),
            Text.of("timmar på en heldag", "hours of a full day"),
            Range.exactly(8),
            Unit.HOURS,
            Range.of(1, 24),
            ProcessOrientation.TIME.interpreted());

    /** The weeks that three months count as: 13, since 52 weeks make 12 months. */
    public static final Parameter WEEKS_PER_THREE_MONTHS = Parameter.of(
            WorkingTime.WEEKS_PER_THREE_MONTHS.value(),
            Text.of("veckor på tre månader", "weeks in three months"),
            Range.exactly(13),
            Unit.WEEKS,
            Range.of(1, 14),
            ProcessOrientation.TIME.interpreted());

    /** The share of a post that is the guideline for the leader: 25 percent. */
    public static final Parameter LEADER_SHARE = Parameter.of(
            WorkingTime.LEADER_SHARE.value(),
            Text.of(
                    "riktmärke för processledarens del av en tjänst",
                    "guideline for the process leader's share of a post"),
            Range.exactly(25),
            Unit.PERCENT,
            Range.of(1, 100),
            ProcessOrientation.TIME);

    /** The months that the guideline for the leader covers: 3. */
    public static final Parameter LEADER_MONTHS = Parameter.of(
            WorkingTime.LEADER_MONTHS.value(),
            Text.of("månader som riktmärket gäller", "months that the guideline covers"),
            Range.exactly(3),
            Unit.MONTHS,
            Range.of(1, 24),
            ProcessOrientation.TIME);

    /** How far from the guideline, in percent of it, the leader may plan without a warning: 80 to 120. */
    public static final Parameter LEADER_TOLERANCE = Parameter.of(
            "leader.guideline-tolerance",
            Text.of("tolerans kring processledarens riktmärke", "tolerance around the process leader's guideline"),
            Range.of(80, 120),
            Unit.PERCENT,
            Range.of(0, 1000),
            ProcessOrientation.TIME.interpreted());

    /** The leader's time is near the guideline, about 25 percent of a post for 3 months; a guideline, never a limit. */
    public static final Requirement LEADER_GUIDELINE = Requirement.of("leader.guideline", Scopes.LEADER)
            .must(TimeFacts.LEADER_GUIDELINE_PERCENT.within(LEADER_TOLERANCE))
            .otherwise(
                    Severity.WARNING,
                    Text.of(
                            "{who} planerar {value} av riktmärket; {limit} är rimligt.",
                            "{who} plans {value} of the guideline; {limit} is reasonable."),
                    Text.of(
                            "Pröva om uppdraget är rätt avgränsat, och ändra annars tjänstedelen eller perioden. Riktmärket är ingen gräns.",
                            "Consider whether the task is well delimited, or else change the share or the period. The guideline is no limit."))
            .source(ProcessOrientation.TIME.interpreted());

    /** The length of the analysis phase: 2 to 4 months, an interpretation of "some months". */
    public static final Parameter ANALYSIS_MONTHS = Parameter.of(
            "analysis.months",
            Text.of("analysfasens längd i månader", "length of the analysis phase in months"),
            Range.of(2, 4),
            Unit.MONTHS,
            Range.of(0, 36),
            ProcessOrientation.HOW.interpreted());

    /** The analysis phase takes some months. */
    public static final Requirement ANALYSIS_LENGTH = Requirement.of("analysis.length", Scopes.WORK)
            .when(WorkFacts.ANALYSIS_MONTHS.known())
            .must(WorkFacts.ANALYSIS_MONTHS.within(ANALYSIS_MONTHS))
            .otherwise(
                    Severity.WARNING,
                    Text.of(
                            "{who} har en analysfas på {value}; {limit} är rimligt.",
                            "{who} has an analysis phase of {value}; {limit} is reasonable."),
                    Text.of(
                            "Pröva om tidplanen kan kortas eller behöver förlängas.",
                            "Consider whether the schedule can be shortened or needs to be longer."))
            .source(ProcessOrientation.HOW.interpreted());

    /** The full days of each member. */
    public static final Budget MEMBER_BUDGET = Budget.of(
                    "budget.member",
                    Text.of("Medlem, heldagar", "Member, full days"),
                    TimeFacts.MEMBER_FULL_DAYS,
                    ProcessOrientation.TIME)
            .within(TEAM_DAYS);

    /** The hours of each member between seminars: reported, since the source names no number. */
    public static final Budget BETWEEN_BUDGET = Budget.of(
            "budget.between-meetings",
            Text.of("Medlem, mellan träffarna", "Member, between seminars"),
            TimeFacts.MEMBER_BETWEEN_HOURS,
            ProcessOrientation.TIME);

    /** The leader's hours against the guideline. */
    public static final Budget LEADER_BUDGET = Budget.of(
                    "budget.leader",
                    Text.of("Processledare, timmar", "Process leader, hours"),
                    TimeFacts.LEADER_HOURS,
                    ProcessOrientation.TIME.interpreted())
            .guideline(TimeFacts.GUIDELINE_NOMINAL, TimeFacts.GUIDELINE_CALENDAR, LEADER_TOLERANCE);

    /** The work is done beside the ordinary work. */
    public static final Requirement KEEPS_ORDINARY_WORK = Requirement.of(
                    "participant.keeps-ordinary-work", Scopes.PARTICIPANT)
            .must(RoleFacts.KEEPS_ORDINARY_WORK.isTrue())
            .otherwise(
                    Severity.NOTICE,
                    Text.of("{who} lämnar hela sin ordinarie tjänst.", "{who} leaves the whole ordinary post."),
                    Text.of(
                            "Utgångspunkten är att arbetet sker vid sidan av det ordinarie; pröva om en del av tjänsten räcker.",
                            "The starting point is that the work is done beside the ordinary work; consider whether a part of the post is enough."))
            .source(ProcessOrientation.TIME);

    private TimeRules() {}

    static List<Item> items() {
        return List.of(
                TEAM_DAYS,
                MEMBER_FULL_DAYS,
                MEMBER_WHOLE_DAYS,
                HOURS_PER_WEEK,
                HOURS_PER_FULL_DAY,
                WEEKS_PER_THREE_MONTHS,
                LEADER_SHARE,
                LEADER_MONTHS,
                LEADER_TOLERANCE,
                LEADER_GUIDELINE,
                ANALYSIS_MONTHS,
                ANALYSIS_LENGTH,
                MEMBER_BUDGET,
                BETWEEN_BUDGET,
                LEADER_BUDGET,
                KEEPS_ORDINARY_WORK);
    }
}
