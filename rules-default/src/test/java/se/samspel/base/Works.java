package se.samspel.base;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.samspel.Id;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.assessment.ProgressStep;
import se.samspel.rules.assessment.Route;
import se.samspel.rules.layer.Requirement;
import se.samspel.time.FullDays;
import se.samspel.time.Period;
import se.samspel.time.PostShare;
import se.samspel.work.Appointment;
import se.samspel.work.Coach;
import se.samspel.work.Leader;
import se.samspel.work.Member;
import se.samspel.work.ProcessWork;
import se.samspel.work.Roles;
import se.samspel.work.Team;

/** Works that say one thing and nothing else, judged under the base. */
final class Works {

    static final LocalDate FIRST = LocalDate.of(2008, 2, 1);

    private static final LocalDate DAY = LocalDate.of(2008, 5, 16);
    private static final RuleSet BASE =
            RuleSets.of(new BaseRules()).find("base", DAY).orElseThrow();

    private Works() {}

    /** Whether the rule is violated by the work. */
    static boolean violates(ProcessWork work, Requirement rule) {
        return codes(BASE.judge(work)).contains(rule.id());
    }

    /** Whether something that the rule needs to know is lacking. */
    static boolean leavesOpen(ProcessWork work, Requirement rule) {
        return BASE.judge(work).questions().stream()
                .anyMatch(question ->
                        rule.must().facts().stream().anyMatch(fact -> fact.id().equals(question.code())));
    }

    static List<ProgressStep> progress(ProcessWork work) {
        return BASE.judge(work).progress();
    }

    static Route route(ProcessWork work) {
        return BASE.judge(work).route();
    }

    static Finding finding(ProcessWork work, Requirement rule) {
        return BASE.judge(work).findings().stream()
                .filter(finding -> finding.code().equals(rule.id()))
                .findFirst()
                .orElseThrow();
    }

    static ProcessWork withMember(Optional<BigDecimal> fullDays) {
        Member member = new Member(
                Id.of("m1"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                fullDays.map(FullDays::of),
                Optional.empty());
        return withRoles(Optional.empty(), Optional.of(new Team(Optional.empty(), List.of(member))), 0);
    }

    static ProcessWork withCoaches(int number) {
        return withRoles(Optional.empty(), Optional.empty(), number);
    }

    static ProcessWork withLeader(Optional<Period> period, Optional<BigDecimal> share) {
        Appointment appointment =
                new Appointment(Optional.empty(), period, share.map(PostShare::ofPercent), Optional.empty());
        Leader leader = new Leader(
                Id.of("leader"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(appointment),
                Optional.empty(),
                Optional.empty());
        return withRoles(Optional.of(leader), Optional.empty(), 0);
    }

    static ProcessWork withAnalysis(LocalDate until) {
        return ProcessWork.builder("work", "Arbete")
                .analysis(Period.of(FIRST, until))
                .build();
    }

    private static ProcessWork withRoles(Optional<Leader> leader, Optional<Team> team, int coaches) {
        List<Coach> some = IntStream.range(0, coaches)
                .mapToObj(i -> new Coach(Id.of("c" + i), Optional.empty(), Optional.empty()))
                .toList();
        return ProcessWork.builder("work", "Arbete")
                .roles(new Roles(leader, Optional.empty(), team, some, Optional.empty(), Optional.empty()))
                .build();
    }

    private static Set<Id> codes(Assessment assessment) {
        return assessment.findings().stream().map(Finding::code).collect(Collectors.toSet());
    }
}
