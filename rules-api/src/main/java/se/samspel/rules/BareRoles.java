package se.samspel.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.rules.fact.RoleFacts;
import se.samspel.rules.fact.TimeFacts;
import se.samspel.rules.fact.WorkingTime;
import se.samspel.rules.text.Range;
import se.samspel.time.FullDays;
import se.samspel.time.Period;
import se.samspel.time.PostShare;
import se.samspel.work.Appointment;
import se.samspel.work.Coach;
import se.samspel.work.Leader;
import se.samspel.work.Member;
import se.samspel.work.Roles;
import se.samspel.work.Team;

/** Writes a leader, a member and a coach of a process work, of whom hardly more is said than that they are there. */
record BareRoles(RuleSet limits, LocalDate day, Values values) {

    private static final Id LEADER = Id.of("leader");
    private static final Id MEMBER = Id.of("member");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    Roles roles(Optional<FullDays> fullDays) {
        Leader leader = new Leader(
                LEADER, Optional.empty(), Optional.empty(), appointment(), Optional.empty(), Optional.empty());
        Member member = new Member(
                MEMBER,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                fullDays,
                Optional.empty());
        return new Roles(
                Optional.of(leader),
                Optional.empty(),
                Optional.of(
                        new Team(Optional.empty(), values.isFalse(RoleFacts.TEAM_NAMED) ? List.of() : List.of(member))),
                List.of(new Coach(Id.of("coach"), Optional.empty(), Optional.empty())),
                Optional.of(MEMBER).filter(other -> values.isFalse(RoleFacts.CONTACT_IS_LEADER)),
                Optional.empty());
    }

    /** By nobody, for so much of a post, as long as the guideline says. */
    private Optional<Appointment> appointment() {
        return share().map(share -> new Appointment(Optional.empty(), period(), Optional.of(share), Optional.empty()));
    }

    private Optional<PostShare> share() {
        return values.isFalse(RoleFacts.KEEPS_ORDINARY_WORK)
                ? Optional.of(PostShare.ofPercent(HUNDRED))
                : values.number(TimeFacts.LEADER_GUIDELINE_PERCENT)
                        .flatMap(percent -> least(WorkingTime.LEADER_SHARE).map(share -> share(share, percent)));
    }

    /** A hundredth nearer the guideline, so that no limit is passed because hours are rounded. */
    private static PostShare share(BigDecimal guideline, BigDecimal percent) {
        BigDecimal nearer = HUNDREDTH.multiply(BigDecimal.valueOf(HUNDRED.compareTo(percent)));
        return PostShare.ofPercent(guideline
                .multiply(percent)
                .divide(HUNDRED, 2, RoundingMode.HALF_UP)
                .add(nearer));
    }

    private Optional<Period> period() {
        return least(WorkingTime.LEADER_MONTHS)
                .map(months -> Period.of(day, day.plusMonths(months.longValue()).minusDays(1)));
    }

    /** Nothing under rules that have no such limit. */
    private Optional<BigDecimal> least(Id parameter) {
        return limits.parameter(parameter).flatMap(Range::least);
    }
}
