package se.samspel.rules.fact;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.samspel.Id;
import se.samspel.rules.condition.Setting;
import se.samspel.rules.text.Range;
import se.samspel.time.PostShare;
import se.samspel.time.WorkingTimeBasis;

/** The parameters by which facts turn shares of a post into hours; a rule set gives them their numbers. */
public final class WorkingTime {

    /** The hours of a full post in a week, such as 40. */
    public static final Id HOURS_PER_WEEK = Id.of("time.hours-per-week");

    /** The hours of a full day, such as 8. */
    public static final Id HOURS_PER_FULL_DAY = Id.of("time.hours-per-full-day");

    /** The weeks that three months count as, such as 13. */
    public static final Id WEEKS_PER_THREE_MONTHS = Id.of("time.weeks-per-three-months");

    /** The share of a post, in percent, that is the guideline for the leader, such as 25. */
    public static final Id LEADER_SHARE = Id.of("leader.guideline-share");

    /** The months that the guideline for the leader covers, such as 3. */
    public static final Id LEADER_MONTHS = Id.of("leader.guideline-months");

    /** All of them. */
    public static final Set<Id> ALL =
            Set.of(HOURS_PER_WEEK, HOURS_PER_FULL_DAY, WEEKS_PER_THREE_MONTHS, LEADER_SHARE, LEADER_MONTHS);

    static final Function<Setting, Optional<WorkingTimeBasis>> BASIS = WorkingTime::basis;

    /** The hours of the leader's guideline. */
    static final Function<Setting, Optional<BigDecimal>> GUIDELINE = WorkingTime::guideline;

    private WorkingTime() {}

    /**
     * The hours of the leader's guideline, such as 130; empty if the setting does not say.
     *
     * @throws IllegalArgumentException if its numbers make none, such as no hours in a week
     */
    public static Optional<BigDecimal> guidelineHours(Setting setting) {
        return setting.settled(GUIDELINE);
    }

    /** Whether the numbers of the setting make hours of a share; not so if there are none in a week, for one. */
    public static boolean isSound(Setting setting) {
        try {
            guidelineHours(setting);
            return true;
        } catch (RuntimeException unsound) {
            return false;
        }
    }

    private static Optional<WorkingTimeBasis> basis(Setting setting) {
        return number(setting, HOURS_PER_WEEK)
                .flatMap(week -> number(setting, HOURS_PER_FULL_DAY)
                        .flatMap(day -> number(setting, WEEKS_PER_THREE_MONTHS)
                                .map(weeks -> new WorkingTimeBasis(week, day, weeks))));
    }

    static Optional<PostShare> leaderShare(Setting setting) {
        return number(setting, LEADER_SHARE).map(PostShare::ofPercent);
    }

    static Optional<BigDecimal> leaderMonths(Setting setting) {
        return number(setting, LEADER_MONTHS);
    }

    private static Optional<BigDecimal> guideline(Setting setting) {
        return basis(setting)
                .flatMap(basis -> leaderShare(setting)
                        .flatMap(share -> leaderMonths(setting).map(months -> basis.nominalHours(share, months))));
    }

    private static Optional<BigDecimal> number(Setting setting, Id parameter) {
        return setting.parameter(parameter).flatMap(Range::least);
    }
}
