package se.samspel.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import se.samspel.Id;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Limit;
import se.samspel.rules.form.Kind;
import se.samspel.rules.layer.Budget;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Question;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Binding;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Stage;
import se.samspel.rules.text.NearMiss;
import se.samspel.rules.text.Text;

/** Finds items that name others which are not in force: a layer above may have taken them away. */
final class ReferenceCheck {

    private final Layer layer;
    private final Map<Id, InForce> items;
    private final Set<LayerProblem> problems = new LinkedHashSet<>();

    private ReferenceCheck(Layer layer, Map<Id, InForce> items) {
        this.layer = layer;
        this.items = items;
    }

    /** What the items name that is not there. */
    static Set<LayerProblem> problems(Layer layer, Map<Id, InForce> items) {
        ReferenceCheck check = new ReferenceCheck(layer, items);
        items.values().forEach(found -> check.item(found.item()));
        return check.problems;
    }

    private void item(Item item) {
        if (item instanceof Requirement rule) {
            limits(item, rule.when());
            limits(item, rule.must());
        } else if (item instanceof Routing table) {
            known(item, table.matter(), "word", ReferenceCheck::isMatter);
            table.rows().stream()
                    .flatMap(row -> row.stages().stream())
                    .distinct()
                    .forEach(stage -> stage(item, stage));
        } else if (item instanceof Binding binding) {
            known(item, binding.function(), Kind.BODY);
            known(item, binding.body(), Kind.BODY);
        } else if (item instanceof Mandate mandate) {
            known(item, mandate.body(), Kind.BODY);
            known(item, mandate.act(), Kind.ACT);
            known(item, mandate.matter(), "word", ReferenceCheck::isMatter);
            limits(item, mandate.when());
        } else if (item instanceof Budget budget) {
            budget.limit().ifPresent(limit -> known(item, limit, Kind.PARAMETER));
        } else if (item instanceof Question question) {
            question.mayAnswer()
                    .forEach(who -> known(
                            item, who, "body", named -> Kind.of(named) == Kind.BODY || Kind.of(named) == Kind.WORD));
        }
    }

    private static boolean isMatter(Item item) {
        return item instanceof Word word && word.vocabulary() == Vocabulary.MATTER;
    }

    private void limits(Item item, Condition condition) {
        limit(condition).flatMap(Limit::parameter).ifPresent(parameter -> known(item, parameter, Kind.PARAMETER));
        condition.parts().forEach(part -> limits(item, part));
    }

    private static Optional<Limit> limit(Condition condition) {
        if (condition instanceof Condition.Within within) {
            return Optional.of(within.limit());
        }
        return condition instanceof Condition.Count count ? Optional.of(count.limit()) : Optional.empty();
    }

    private void stage(Item item, Stage stage) {
        known(item, stage.act(), Kind.ACT);
        known(item, stage.body(), Kind.BODY);
    }

    private void known(Item item, Id named, Kind kind) {
        known(item, named, kind.word(), found -> Kind.of(found) == kind);
    }

    private void known(Item item, Id named, String kind, Predicate<Item> fits) {
        InForce found = items.get(named);
        if (found == null || !fits.test(found.item())) {
            List<String> others = items.values().stream()
                    .map(InForce::item)
                    .filter(fits)
                    .map(other -> other.id().value())
                    .toList();
            problems.add(Flaw.UNKNOWN_WORD.in(
                    layer,
                    Flaw.UNKNOWN_WORD
                            .text()
                            .with("id", Text.same(item.id().value()))
                            .with("word", Text.same(named.value()))
                            .with("kind", Text.same(kind))
                            .with("near", Wording.near(NearMiss.of(named.value(), others)))));
        }
    }
}
