package se.samspel.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Limit;
import se.samspel.rules.fact.WorkingTime;
import se.samspel.rules.layer.Change;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.NewRange;
import se.samspel.rules.layer.Operation;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.text.Text;

/**
 * Finds numbers that a layer makes narrower although that may let through what was refused: where a rule applies only
 * within the number, where it must not be met, or where facts of the library count with it.
 */
final class TighteningCheck {

    private TighteningCheck() {}

    static List<LayerProblem> problems(Layer layer, Map<Id, InForce> items) {
        List<LayerProblem> problems = new ArrayList<>();
        layer.changes().stream()
                .filter(TighteningCheck::narrows)
                .map(Change::id)
                .forEach(parameter -> {
                    Stream<Text> rules = items.values().stream()
                            .map(InForce::item)
                            .filter(Requirement.class::isInstance)
                            .map(Requirement.class::cast)
                            .filter(rule -> mentions(rule.when(), parameter) || loosens(rule.must(), parameter))
                            .map(rule -> Text.same(rule.id().value()));
                    Stream<Text> facts = WorkingTime.ALL.contains(parameter)
                            ? Stream.of(Text.of("bibliotekets uppgifter", "facts of the library"))
                            : Stream.of();
                    Stream.concat(rules, facts)
                            .map(user -> Flaw.TIGHTENING_UNSURE
                                    .text()
                                    .with("id", Text.same(parameter.value()))
                                    .with("rule", user))
                            .forEach(message -> problems.add(Flaw.TIGHTENING_UNSURE.in(layer, message)));
                });
        return problems;
    }

    private static boolean narrows(Change change) {
        return change.operation() == Operation.TIGHTEN && change.what() instanceof NewRange;
    }

    /** Whether a narrower parameter may make the condition met where it was not. */
    private static boolean loosens(Condition condition, Id parameter) {
        boolean turned = condition instanceof Condition.Not || condition instanceof Condition.Count;
        return condition.parts().stream()
                .anyMatch(part -> turned ? mentions(part, parameter) : loosens(part, parameter));
    }

    private static boolean mentions(Condition condition, Id parameter) {
        return limit(condition)
                        .flatMap(Limit::parameter)
                        .filter(parameter::equals)
                        .isPresent()
                || condition.parts().stream().anyMatch(part -> mentions(part, parameter));
    }

    /** What a condition compares a number with itself. */
    static Optional<Limit> limit(Condition condition) {
        if (condition instanceof Condition.Within within) {
            return Optional.of(within.limit());
        }
        return condition instanceof Condition.Count count ? Optional.of(count.limit()) : Optional.empty();
    }
}
