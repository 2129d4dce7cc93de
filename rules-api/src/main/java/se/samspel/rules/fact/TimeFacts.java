package se.samspel.rules.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.Way;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;
import se.samspel.time.FullDays;
import se.samspel.time.Period;
import se.samspel.time.PostShare;
import se.samspel.work.Appointment;
import se.samspel.work.Leader;
import se.samspel.work.Member;

/** How much time people set aside. */
public final class TimeFacts {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);
    private static final BigDecimal MOST_MONTHS = BigDecimal.valueOf(120);

    private static final Way<Leader, Period> PERIOD =
            Way.to("appointment", Leader::appointment).then("period", Appointment::period);

    private static final Way<Leader, PostShare> SHARE = Way.to("appointment", Leader::appointment)
            .then("share", Appointment::share)
            .and(PERIOD.then("from", Period::from))
            .and(PERIOD.then("until", Period::until));

    /** The full days that a member sets aside for seminars. */
    public static final NumberFact MEMBER_FULL_DAYS = NumberFact.read(
            "member.full-days",
            Unit.FULL_DAYS,
            Text.of("de heldagar som medlemmen avsätter", "the full days that the member sets aside"),
            Scopes.MEMBER,
            Way.to("fullDays", Member::fullDays),
            FullDays::value);

    /** Whether the days that a member sets aside are whole days. */
    public static final YesNoFact MEMBER_WHOLE_DAYS = YesNoFact.maybe(
            "member.whole-days",
            Text.of("att dagarna är hela", "whole days"),
            Scopes.MEMBER,
            Way.to("fullDays", Member::fullDays),
            (view, member) -> member.fullDays().map(days -> isWhole(days.value())));

    /** The hours that a member sets aside for work between seminars. */
    public static final NumberFact MEMBER_BETWEEN_HOURS = NumberFact.read(
            "member.between-hours",
            Unit.HOURS,
            Text.of("timmar mellan träffarna", "hours between seminars"),
            Scopes.MEMBER,
            Way.to("betweenMeetings", Member::betweenMeetings),
            TimeFacts::hours);

    /** The hours that the leader's share of a post comes to over the appointment, on the working-time basis. */
    public static final NumberFact LEADER_HOURS = NumberFact.computed(
            "leader.hours",
            Unit.HOURS,
            Text.of("processledarens timmar", "the process leader's hours"),
            Scopes.LEADER,
            SHARE,
            (view, leader) -> hours(view, leader));

    /** The leader's hours in percent of the guideline. */
    public static final NumberFact LEADER_GUIDELINE_PERCENT = NumberFact.computed(
            "leader.guideline-percent",
            Unit.PERCENT,
            Text.of(
                    "uppdragets tjänstedel och period, att jämföra med riktmärket",
                    "the share and period of the appointment, to compare with the guideline"),
            Scopes.LEADER,
            SHARE,
            (view, leader) -> hours(view, leader)
                    .flatMap(hours -> guideline(view)
                            .filter(guideline -> guideline.signum() > 0)
                            .map(guideline -> hours.multiply(HUNDRED).divide(guideline, 2, RoundingMode.HALF_UP))));

    /** The hours of the guideline on the working-time basis, such as 130. */
    public static final NumberFact GUIDELINE_NOMINAL = NumberFact.computed(
            "leader.guideline-nominal",
            Unit.HOURS,
            Text.of("riktmärket i timmar", "the guideline in hours"),
            Scopes.LEADER,
            Way.here(),
            (view, leader) -> guideline(view));

    /** The hours of the guideline on the real working days of its months, from the leader's first day on, such as 124. */
    public static final NumberFact GUIDELINE_CALENDAR = NumberFact.computed(
            "leader.guideline-calendar",
            Unit.HOURS,
            Text.of("riktmärket efter almanackan", "the guideline by the calendar"),
            Scopes.LEADER,
            SHARE,
            (view, leader) -> leader.appointment()
                    .flatMap(Appointment::period)
                    .flatMap(Period::from)
                    .flatMap(from -> calendar(view, from)));

    private static boolean isWhole(BigDecimal days) {
        return days.scale() <= 0 || days.stripTrailingZeros().scale() <= 0;
    }

    private static BigDecimal hours(Duration duration) {
        return BigDecimal.valueOf(duration.toSeconds()).divide(SECONDS_PER_HOUR, 2, RoundingMode.HALF_UP);
    }

    private static Optional<BigDecimal> hours(CaseView view, Leader leader) {
        return leader.appointment()
                .flatMap(appointment -> appointment
                        .share()
                        .flatMap(share -> appointment
                                .period()
                                .flatMap(period -> view.setting()
                                        .settled(WorkingTime.BASIS)
                                        .flatMap(basis -> basis.nominalHours(share, period)))));
    }

    private static Optional<BigDecimal> guideline(CaseView view) {
        return WorkingTime.guidelineHours(view.setting());
    }

    private static Optional<BigDecimal> calendar(CaseView view, LocalDate from) {
        Optional<Long> days = WorkingTime.leaderMonths(view.setting())
                .filter(months -> isWhole(months) && months.signum() > 0 && months.compareTo(MOST_MONTHS) <= 0)
                .map(BigDecimal::longValue)
                .filter(months -> from.isBefore(LocalDate.MAX.minusMonths(months)))
                .map(months -> view.setting()
                        .workingDays()
                        .count(from, from.plusMonths(months).minusDays(1)));
        return days.flatMap(working -> view.setting()
                .settled(WorkingTime.BASIS)
                .flatMap(basis ->
                        WorkingTime.leaderShare(view.setting()).map(share -> basis.calendarHours(share, working))));
    }

    private TimeFacts() {}
}
