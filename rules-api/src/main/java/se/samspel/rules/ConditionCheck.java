package se.samspel.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.Scope;
import se.samspel.rules.fact.Catalogue;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.layer.Budget;
import se.samspel.rules.layer.Change;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Question;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.route.Routing;
import se.samspel.rules.text.Text;

/** Finds conditions that are too large to walk, that nest scopes, or that look at what they cannot see. */
final class ConditionCheck {

    /** How deep a condition may nest. */
    static final int DEEPEST = 40;

    /** How many parts a condition may have in all. */
    static final int LARGEST = 1_000;

    private static final Text TOO_LARGE = Text.of(
            "Villkoret i {id} är för stort: högst {parts} delar, högst {depth} nivåer. Dela upp regeln.",
            "The condition of {id} is too large: at most {parts} parts, {depth} levels. Split the rule.");
    private static final Text NESTED = Text.of(
            "Villkoret i {id} har \u201dalla\u201d, \u201dnågon\u201d eller \u201dantal\u201d inuti varandra. Dela upp regeln.",
            "The condition of {id} nests \u201call\u201d, \u201cany\u201d or \u201ccount\u201d. Split the rule.");
    private static final Text OUT_OF_SIGHT = Text.of(
            "Villkoret i {id} frågar om {fact}, som inte syns från {scope}. Använd all, any eller count.",
            "The condition of {id} asks about {fact}, which cannot be seen from {scope}. Use all, any or count.");

    private static final Text FOREIGN = Text.of(
            "{id} frågar om {fact}, som har samma namn som något i biblioteket men är något annat. Ge det ett eget namn.",
            "{id} asks about {fact}, which has the name of something in the library but is something else. Rename it.");

    private ConditionCheck() {}

    /** What is wrong with the conditions of a layer. */
    static List<LayerProblem> of(Layer layer) {
        Set<LayerProblem> problems = new LinkedHashSet<>();
        for (Change change : layer.changes()) {
            foreign(layer, change.item(), problems);
            if (change.item() instanceof Requirement requirement) {
                foreign(layer, requirement, requirement.scope(), problems);
                walk(layer, requirement, requirement.when(), problems);
                walk(layer, requirement, requirement.must(), problems);
            }
        }
        return List.copyOf(problems);
    }

    /** Whether a layer has a condition that must not even be compared with another, so large it is. */
    static boolean isTooLarge(List<LayerProblem> problems) {
        return problems.stream().anyMatch(problem -> problem.code().equals("CONDITION_TOO_LARGE"));
    }

    private static void walk(Layer layer, Requirement rule, Condition condition, Set<LayerProblem> problems) {
        Deque<Visit> toVisit = new ArrayDeque<>(List.of(new Visit(condition, rule.scope(), false, 1)));
        for (int visited = 1; !toVisit.isEmpty(); visited++) {
            Visit visit = toVisit.pop();
            if (visit.depth > DEEPEST || visited > LARGEST) {
                problems.add(problem(
                        "CONDITION_TOO_LARGE",
                        layer,
                        rule,
                        TOO_LARGE
                                .with("parts", Text.same(String.valueOf(LARGEST)))
                                .with("depth", Text.same(String.valueOf(DEEPEST)))));
                return;
            }
            boolean each = visit.condition instanceof Condition.Each || visit.condition instanceof Condition.Count;
            if (each && visit.within) {
                problems.add(problem("CONDITION_NESTED", layer, rule, NESTED));
            }
            visit.condition.facts().forEach(fact -> foreign(layer, rule, fact, problems));
            visit.condition.each().ifPresent(scope -> foreign(layer, rule, scope, problems));
            if (!each) {
                visit.condition.facts().stream()
                        .filter(fact -> !isVisible(fact, visit.scope))
                        .forEach(fact -> problems.add(problem(
                                "FACT_OUT_OF_SIGHT",
                                layer,
                                rule,
                                OUT_OF_SIGHT
                                        .with("fact", Text.same(fact.id().value()))
                                        .with(
                                                "scope",
                                                Text.same(visit.scope.id().value())))));
            }
            visit.condition
                    .parts()
                    .forEach(part ->
                            toVisit.push(new Visit(part, scopeOf(visit), visit.within || each, visit.depth + 1)));
        }
    }

    private static Scope<?> scopeOf(Visit visit) {
        Optional<Scope<?>> each = visit.condition.each();
        return each.isPresent() ? each.get() : visit.scope;
    }

    /** A routing table or a budget looks at facts too; a question must not take the name of one. */
    private static void foreign(Layer layer, Item item, Set<LayerProblem> problems) {
        if (item instanceof Routing routing) {
            routing.facts().forEach(fact -> foreign(layer, item, fact, problems));
        } else if (item instanceof Budget budget) {
            foreign(layer, item, budget.planned(), problems);
            budget.guideline().ifPresent(guideline -> {
                foreign(layer, item, guideline.nominal(), problems);
                foreign(layer, item, guideline.calendar(), problems);
            });
        } else if (item instanceof Question question) {
            foreign(layer, item, question.fact(), problems);
        }
    }

    private static void foreign(Layer layer, Item item, Fact<?> fact, Set<LayerProblem> problems) {
        boolean other = Catalogue.find(fact.id()).filter(known -> known != fact).isPresent();
        if (other) {
            problems.add(problem(
                    "FOREIGN_FACT",
                    layer,
                    item,
                    FOREIGN.with("fact", Text.same(fact.id().value()))));
        }
        foreign(layer, item, fact.scope(), problems);
    }

    private static void foreign(Layer layer, Item item, Scope<?> scope, Set<LayerProblem> problems) {
        boolean other = Scopes.ALL.stream().anyMatch(known -> known.equals(scope) && known != scope);
        if (other) {
            problems.add(problem(
                    "FOREIGN_SCOPE",
                    layer,
                    item,
                    FOREIGN.with("fact", Text.same(scope.id().value()))));
        }
    }

    private static boolean isVisible(Fact<?> fact, Scope<?> from) {
        return fact.scope().single() || fact.scope().equals(from);
    }

    private static LayerProblem problem(String code, Layer layer, Item rule, Text message) {
        return LayerProblem.of(
                code,
                LayerCheck.name(layer),
                message.with("id", Text.same(rule.id().value())));
    }

    private record Visit(Condition condition, Scope<?> scope, boolean within, int depth) {}
}
