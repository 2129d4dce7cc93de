package se.samspel.benchmarks.peer;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.base.BaseRules;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Route;
import se.samspel.rules.assessment.RouteStage;
import se.samspel.rules.layer.Change;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Question;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.Routing;
import se.samspel.work.ProcessWork;

/** Samspel, with everything that an assessment holds: each finding with its texts, facts, limit, source and layer. */
public final class SamspelRules implements Peer {

    /** The codes of the rules. */
    public static final Set<String> CODES = Set.of(
            "work.leader",
            "work.team",
            "team.appointed",
            "work.coaches",
            "work.contact",
            "work.budget-holder",
            "work.seminars",
            "process.recurring",
            "process.value",
            "process.improvement-areas",
            "process.current-flow",
            "work.first-plan",
            "analysis.length",
            "leader.appointed",
            "leader.guideline",
            "coach.lent",
            "participant.home-unit",
            "participant.unit-consents",
            "member.full-days",
            "member.whole-days",
            "member.contributes",
            "plan.goals",
            "improvement.cost",
            "improvement.gain");

    private final RuleSet rules;

    /** These rules of the base and no others. */
    public SamspelRules() {
        RuleSets all = RuleSets.of(List.of(Layer.of("some", "1").add(items().toArray(Item[]::new))));
        if (!all.problems().isEmpty()) {
            throw new IllegalStateException(all.problems().toString());
        }
        this.rules = all.find("some", LocalDate.of(2008, 5, 16)).orElseThrow();
    }

    /** These rules, and all that they may speak of. */
    public static List<Item> items() {
        Layer base = new BaseRules().layers().get(0);
        return base.changes().stream()
                .map(Change::what)
                .filter(Item.class::isInstance)
                .map(Item.class::cast)
                .filter(SamspelRules::isWanted)
                .toList();
    }

    private static boolean isWanted(Item item) {
        return item instanceof Requirement
                ? CODES.contains(item.id().value())
                : item instanceof Routing table
                        ? table.matter().value().equals("adopt-plan")
                        : item instanceof Word
                                || item instanceof Act
                                || item instanceof Body
                                || item instanceof Question
                                || item instanceof Parameter;
    }

    /** The rule set. */
    public RuleSet rules() {
        return rules;
    }

    /** All that the library answers. */
    public Assessment assess(ProcessWork work) {
        return rules.judge(work);
    }

    @Override
    public Verdict judge(ProcessWork work) {
        Assessment assessment = assess(work);
        return new Verdict(
                assessment.findings().stream()
                        .map(finding -> new Found(
                                finding.code().value(), finding.where().path()))
                        .toList(),
                route(assessment.route()));
    }

    private static String route(Route route) {
        return switch (route.status()) {
            case NONE -> "";
            case NOT_STATED -> "not-stated";
            case OPEN -> "open";
            case DETERMINED ->
                route.stages().stream().flatMap(SamspelRules::acts).collect(Collectors.joining(", "));
        };
    }

    private static Stream<String> acts(RouteStage stage) {
        return stage.bodies().stream().map(body -> stage.act() + " " + body.id());
    }
}
