package se.samspel.testkit.generate.work;

import java.util.Optional;
import java.util.function.BinaryOperator;
import se.samspel.work.Leader;
import se.samspel.work.Member;
import se.samspel.work.ProcessWork;
import se.samspel.work.Roles;
import se.samspel.work.Team;

/** A part that one work can take over from another of the same cast. */
enum Part {
    PROCESS((to, from) -> from.process()
            .map(process -> to.toBuilder().process(process).build())
            .orElse(to)),
    PHASE((to, from) ->
            from.phase().map(phase -> to.toBuilder().phase(phase).build()).orElse(to)),
    ANALYSIS((to, from) -> from.analysis()
            .map(period -> to.toBuilder().analysis(period).build())
            .orElse(to)),
    SEMINARS((to, from) -> to.toBuilder().seminars(from.seminars()).build()),
    REGISTERS((to, from) -> to.toBuilder().registers(from.registers()).build()),
    /** Together, since a matter refers to plans, and an ending to the matter. */
    PLANS_AND_MATTER((to, from) ->
            from.matter().map(matter -> Endings.withMatter(to, matter, from)).orElse(to)),
    DEVELOPMENT((to, from) -> from.development()
            .map(development -> to.toBuilder().development(development).build())
            .orElse(to)),
    EVALUATIONS((to, from) -> to.toBuilder().evaluations(from.evaluations()).build()),
    LEADER_CONSENT((to, from) -> withRoles(
            to,
            to.roles()
                    .leader()
                    .map(leader -> new Leader(
                            leader.id(),
                            leader.name(),
                            leader.unit(),
                            leader.appointment(),
                            Optional.empty(),
                            leader.confirmedForDevelopment())),
            to.roles().team())),
    ONE_MEMBER((to, from) -> withRoles(
            to,
            to.roles().leader(),
            to.roles()
                    .team()
                    .map(team -> new Team(
                            team.appointedBy(),
                            team.members().stream()
                                    .map(member -> member.id().value().equals("m1") ? bare(member) : member)
                                    .toList()))));

    private final BinaryOperator<ProcessWork> take;

    Part(BinaryOperator<ProcessWork> take) {
        this.take = take;
    }

    ProcessWork taken(ProcessWork to, ProcessWork from) {
        return take.apply(to, from);
    }

    private static ProcessWork withRoles(ProcessWork work, Optional<Leader> leader, Optional<Team> team) {
        Roles roles = work.roles();
        return work.toBuilder()
                .roles(new Roles(leader, roles.owner(), team, roles.coaches(), roles.contact(), roles.budgetHolder()))
                .build();
    }

    /** Nothing but the id and the unit. */
    private static Member bare(Member member) {
        return new Member(
                member.id(),
                Optional.empty(),
                member.unit(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
