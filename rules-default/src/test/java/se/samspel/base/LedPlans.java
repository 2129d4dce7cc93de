package se.samspel.base;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.body.Holder;
import se.samspel.body.Seat;
import se.samspel.joint.JointPlan;
import se.samspel.leadership.Leadership;
import se.samspel.leadership.PairedLeads;
import se.samspel.leadership.PlanLevel;
import se.samspel.leadership.Rung;
import se.samspel.leadership.StuckIssue;
import se.samspel.leadership.Support;
import se.samspel.leadership.SupportSystem;
import se.samspel.party.Party;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Source;
import se.samspel.rules.layer.SystemLevel;
import se.samspel.rules.text.Text;
import se.samspel.time.Deadline;
import se.samspel.time.Period;

/** Joint plans with levels, pairs and issues, judged under the base, and under a region that says how long. */
final class LedPlans {

    static final LocalDate DAY = LocalDate.of(2026, 4, 30);

    /** How long an issue may stay at micro and at macro where the region says so. */
    static final Deadline LONGEST = Deadline.days(10);

    private static final Source SOURCE = Source.text("Samverkansavtal 2026", "§ 7");
    private static final SystemLevel.Offices OFFICES = SystemLevel.Offices.of(
            Text.of("områdescheferna", "the area managers"), Text.of("enhetscheferna", "the unit managers"));

    static final RuleSet BASE = rules("base");
    static final RuleSet TIMED = rules("timed");

    private LedPlans() {}

    private static RuleSet rules(String id) {
        Layer timed = Layer.of("timed", "1")
                .under("base")
                .replace(level("micro").raisesTo("meso").within(LONGEST), SOURCE)
                .replace(level("macro").within(LONGEST), SOURCE);
        return RuleSets.of(Stream.concat(new BaseRules().layers().stream(), Stream.of(timed))
                        .toList())
                .find(id, DAY)
                .orElseThrow();
    }

    private static SystemLevel level(String id) {
        return SystemLevel.of(id, Text.same(id), OFFICES, SOURCE);
    }

    static JointPlan with(List<PlanLevel> levels, List<PairedLeads> pairs) {
        return JointPlan.builder("plan", "Planen")
                .parties(List.of(
                        Party.of("23", Party.REGION, "Regionen"),
                        Party.of("2380", Party.MUNICIPALITY, "Kommunen"),
                        Party.of("clinic", Party.PRIVATE_PROVIDER, "Kliniken"),
                        Party.of("clinic-2", Party.PRIVATE_PROVIDER, "Andra kliniken"),
                        Party.of("patients", Id.of("citizen-or-patient-organisation"), "Föreningen")))
                .leadership(new Leadership(List.of(), levels, pairs, List.of()))
                .build();
    }

    static JointPlan withPairs(PairedLeads... pairs) {
        return with(List.of(), List.of(pairs));
    }

    static JointPlan withIssues(JointPlan plan, StuckIssue... issues) {
        return plan.toBuilder().support(new Support(List.of(), List.of(issues))).build();
    }

    static JointPlan withIssues(StuckIssue... issues) {
        return withIssues(withPairs(pair("p", "micro", lead("r", "23"), lead("m", "2380"))), issues);
    }

    static JointPlan withSystems(SupportSystem... systems) {
        return withPairs().toBuilder()
                .support(new Support(List.of(systems), List.of()))
                .build();
    }

    static PlanLevel described(String id, Seat... seats) {
        return new PlanLevel(
                Id.of(id), Optional.empty(), Optional.of("Nå målen"), List.of("svarar för målen"), List.of(seats));
    }

    static Seat seat(String id, String party) {
        return Seat.builder(id).party(party).build();
    }

    static PairedLeads pair(String id, String level, Holder... leads) {
        return new PairedLeads(Id.of(id), Optional.of(Id.of(level)), Optional.empty(), List.of(leads));
    }

    static Holder lead(String person, String party) {
        return Holder.of(person).from(party);
    }

    static Holder until(Holder lead, LocalDate last) {
        return lead.during(new Period(Optional.empty(), Optional.of(last)));
    }

    static Rung rung(String level, LocalDate on) {
        return new Rung(Id.of(level), Optional.of(on), Optional.empty());
    }

    static StuckIssue issue(String id, Rung... rungs) {
        return new StuckIssue(
                Id.of(id),
                Optional.of("Journalen går inte att läsa"),
                Optional.of(1),
                List.of(),
                Arrays.asList(rungs),
                Optional.empty(),
                Optional.empty());
    }

    static StuckIssue resolved(StuckIssue issue, LocalDate on, Optional<String> how) {
        return new StuckIssue(
                issue.id(), issue.title(), issue.priority(), issue.goals(), issue.rungs(), Optional.of(on), how);
    }

    static StuckIssue prioritised(StuckIssue issue, int priority) {
        return new StuckIssue(
                issue.id(),
                issue.title(),
                Optional.of(priority),
                issue.goals(),
                issue.rungs(),
                issue.resolvedOn(),
                issue.resolution());
    }

    static Assessment judge(RuleSet rules, JointPlan plan) {
        return rules.judge(plan);
    }

    static List<Finding> findings(JointPlan plan, Requirement rule) {
        return findings(BASE, plan, rule);
    }

    static List<Finding> findings(RuleSet rules, JointPlan plan, Requirement rule) {
        return rules.judge(plan).findings().stream()
                .filter(finding -> finding.code().equals(rule.id()))
                .toList();
    }

    static boolean violates(JointPlan plan, Requirement rule) {
        return !findings(plan, rule).isEmpty();
    }

    static boolean leavesOpen(JointPlan plan, Requirement rule) {
        return !violates(plan, rule) && !BASE.judge(plan).questions().isEmpty();
    }
}
