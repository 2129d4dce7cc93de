package se.samspel.rules;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samspel.document.Case;
import se.samspel.rules.fact.EvaluationFacts;
import se.samspel.rules.fact.RoleFacts;
import se.samspel.rules.fact.TimeFacts;
import se.samspel.rules.fact.WorkFacts;
import se.samspel.time.FullDays;
import se.samspel.time.Period;
import se.samspel.work.Coach;
import se.samspel.work.Evaluation;
import se.samspel.work.Member;
import se.samspel.work.Phase;
import se.samspel.work.ProcessWork;
import se.samspel.work.Roles;
import se.samspel.work.Team;

/** Writes a process work in which some facts have some values, as far as it knows how to. */
record ShowingWork(List<RuleSet> rules, LocalDate day, Values values) {

    Case document() {
        var work = ProcessWork.builder("example", "example")
                .on(day)
                .rules(Showing.reference(rules.get(0)))
                .facts(Showing.given(rules, values));
        values.word(WorkFacts.PHASE).ifPresent(phase -> work.phase(Phase.valueOf(phase)));
        values.whole(WorkFacts.ANALYSIS_MONTHS)
                .ifPresent(months ->
                        work.analysis(new Period(Optional.of(day.minusMonths(months)), Optional.of(day.minusDays(1)))));
        values.whole(EvaluationFacts.MONTHS_SINCE)
                .ifPresent(months -> work.evaluations(
                        List.of(new Evaluation(Showing.ONE, Optional.of(day.minusMonths(months)), Optional.empty()))));
        List<Coach> coaches = values.things(RoleFacts.COACHES)
                .map(id -> new Coach(id, Optional.empty(), Optional.of("example")))
                .toList();
        return work.roles(new Roles(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Team(Optional.empty(), List.of(member()))),
                        coaches,
                        Optional.empty(),
                        Optional.empty()))
                .build();
    }

    private Member member() {
        return new Member(
                Showing.ONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                values.number(TimeFacts.MEMBER_FULL_DAYS)
                        .filter(days -> days.signum() >= 0)
                        .map(FullDays::of),
                values.number(TimeFacts.MEMBER_BETWEEN_HOURS)
                        .map(hours -> Duration.ofMinutes(
                                hours.multiply(BigDecimal.valueOf(60)).longValueExact())));
    }
}
