package se.samspel.rules;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import se.samspel.Id;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.Limit;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.form.Kind;
import se.samspel.rules.layer.Budget;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Question;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.SystemLevel;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Binding;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.NonDelegable;
import se.samspel.rules.route.OwnBody;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Stage;
import se.samspel.rules.text.NearMiss;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

/** Finds items that name others which are not in force: a layer above may have taken them away. */
final class ReferenceCheck {

    private static final Pattern CODE = Pattern.compile("[0-9]{2}|[0-9]{4}|[A-Z]{1,2}");
    static final Text MATTER = Text.of("slag av ärende", "kind of matter");
    static final Text PARTY_KIND = Text.of("slag av part", "kind of party");
    static final Text BODY_KIND = Text.of("slag av organ", "kind of body");
    private static final Text CODE_LABEL = Text.of("officiell kod", "official code");
    private static final Text WHO = Text.of("organ eller roll", "body or role");

    private final Layer layer;
    private final Map<Id, InForce> items;
    private final Set<LayerProblem> problems = new LinkedHashSet<>();

    private ReferenceCheck(Layer layer, Map<Id, InForce> items) {
        this.layer = layer;
        this.items = items;
    }

    /** What an item names that is not there, or that does not fit. */
    static Set<LayerProblem> problems(Layer layer, Item item, Map<Id, InForce> items) {
        ReferenceCheck check = new ReferenceCheck(layer, items);
        check.item(item);
        return check.problems;
    }

    private void item(Item item) {
        if (item instanceof Requirement rule) {
            limits(item, rule.when());
            limits(item, rule.must());
            words(item, rule.when());
            words(item, rule.must());
        } else if (item instanceof Routing table) {
            known(item, table.matter(), MATTER, ReferenceCheck::isMatter);
            table.rows().stream()
                    .flatMap(row -> row.stages().stream())
                    .distinct()
                    .forEach(stage -> stage(item, stage));
            table.rows().stream()
                    .filter(row -> !isClimbable(row.stages()))
                    .findFirst()
                    .ifPresent(row -> report(Flaw.RUNG_ALONE, item, "matter", table.matter()));
        } else if (item instanceof Binding binding) {
            known(item, binding.function(), Kind.BODY);
            known(item, binding.body(), Kind.BODY);
            ring(binding);
        } else if (item instanceof OwnBody own) {
            known(item, own.function(), Kind.BODY);
            known(item, own.body(), Kind.BODY);
            own.matter().ifPresent(matter -> known(item, matter, MATTER, ReferenceCheck::isMatter));
            if (!CODE.matcher(own.of().value()).matches()) {
                known(item, own.of(), PARTY_KIND, ReferenceCheck::isPartyKind);
            }
        } else if (item instanceof Mandate mandate) {
            known(item, mandate.body(), Kind.BODY);
            known(item, mandate.act(), Kind.ACT);
            known(item, mandate.matter(), MATTER, ReferenceCheck::isMatter);
            mandate.principals()
                    .kinds()
                    .forEach(kind -> known(item, kind, PARTY_KIND, word -> isWord(word, Vocabulary.PARTY_KIND)));
            mandate.principals().codes().stream()
                    .filter(code -> !CODE.matcher(code).matches())
                    .sorted()
                    .forEach(code -> unknown(item, code, CODE_LABEL, List.of()));
            limits(item, mandate.when());
            words(item, mandate.when());
            mandate.delegation().ifPresent(from -> known(item, from.from(), Kind.MANDATE));
            problems.addAll(MandateCheck.problems(layer, mandate, items));
        } else if (item instanceof NonDelegable rule) {
            known(item, rule.matter(), MATTER, ReferenceCheck::isMatter);
        } else if (item instanceof Body body) {
            body.kind().ifPresent(kind -> known(item, kind, BODY_KIND, word -> isWord(word, Vocabulary.BODY_KIND)));
        } else if (item instanceof Budget budget) {
            budget.limit().ifPresent(limit -> known(item, limit, Kind.PARAMETER));
        } else if (item instanceof SystemLevel level) {
            level.raisesTo().ifPresent(above -> known(item, above, Kind.LEVEL));
        } else if (item instanceof Question question) {
            question.mayAnswer()
                    .forEach(who ->
                            known(item, who, WHO, named -> Kind.of(named) == Kind.BODY || Kind.of(named) == Kind.WORD));
        }
    }

    private static boolean isPartyKind(Item item) {
        return isWord(item, Vocabulary.PARTY_KIND);
    }

    static boolean isMatter(Item item) {
        return isWord(item, Vocabulary.MATTER);
    }

    private static boolean isWord(Item item, Vocabulary vocabulary) {
        return item instanceof Word word && word.vocabulary() == vocabulary;
    }

    /** The words that a condition asks for, where the rules or the fact itself say which there are. */
    private void words(Item item, Condition condition) {
        if (condition instanceof Condition.OneOf one) {
            one.values().forEach(value -> word(item, one.fact(), String.valueOf(value)));
        } else if (condition instanceof Condition.Has has) {
            word(item, has.fact(), has.word());
            List<String> known = has.fact().words();
            if (!known.isEmpty() && !known.contains(has.word())) {
                unknown(item, has.word(), has.fact().label(), NearMiss.of(has.word(), known));
            }
        }
        condition.parts().forEach(part -> words(item, part));
    }

    private void word(Item item, Fact<?> fact, String word) {
        if (!FactWords.isNone(fact, word)) {
            FactWords.of(fact).ifPresent(words -> word(item, word, words.label(), words.fits()));
        }
    }

    private void limits(Item item, Condition condition) {
        TighteningCheck.limit(condition).flatMap(Limit::parameter).ifPresent(parameter -> {
            known(item, parameter, Kind.PARAMETER);
            if (condition instanceof Condition.Within within) {
                unit(item, within.fact(), parameter);
            }
        });
        condition.parts().forEach(part -> limits(item, part));
    }

    private void unit(Item item, NumberFact fact, Id named) {
        InForce found = items.get(named);
        if (found != null && found.item() instanceof Parameter parameter && parameter.unit() != fact.unit()) {
            problems.add(Flaw.UNIT_DIFFERS.in(
                    layer,
                    Flaw.UNIT_DIFFERS
                            .text()
                            .with("id", Text.same(item.id().value()))
                            .with("fact", Text.same(fact.id().value()))
                            .with("unit", unit(fact.unit()))
                            .with("word", Text.same(named.value()))
                            .with("other", unit(parameter.unit()))));
        }
    }

    private static Text unit(Unit unit) {
        Text word = unit.word(BigDecimal.TEN);
        return word.isComplete() ? word : Text.of("antal", "a number of things");
    }

    /** Follows a function from body to body; whoever comes back to it never comes to a body that has none above. */
    private void ring(Binding binding) {
        Set<Id> passed = new LinkedHashSet<>();
        Id next = binding.body();
        while (passed.add(next) && bound(next).isPresent()) {
            next = bound(next).get();
        }
        if (passed.contains(binding.function())) {
            problems.add(Flaw.BINDING_CYCLE.in(
                    layer,
                    Flaw.BINDING_CYCLE
                            .text()
                            .with("id", Text.same(binding.id().value()))
                            .with("function", Text.same(binding.function().value()))));
        }
    }

    private Optional<Id> bound(Id function) {
        return items.values().stream()
                .map(InForce::item)
                .filter(Binding.class::isInstance)
                .map(Binding.class::cast)
                .filter(binding -> binding.function().equals(function))
                .map(Binding::body)
                .findFirst();
    }

    private void stage(Item item, Stage stage) {
        known(item, stage.act(), Kind.ACT);
        known(item, stage.body(), Kind.BODY);
        stage.of().forEach(kind -> known(item, kind, PARTY_KIND, ReferenceCheck::isPartyKind));
        boolean isHeld = items.values().stream()
                .map(InForce::item)
                .anyMatch(
                        other -> other instanceof OwnBody own && own.function().equals(stage.body()));
        if (stage.each() && !isHeld) {
            report(Flaw.OWN_BODY_MISSING, item, "function", stage.body());
        }
    }

    /** Whether every rung has just one stage below it: in its own branch, or before it where there are no branches. */
    private static boolean isClimbable(List<Stage> stages) {
        for (int i = 0; i < stages.size(); i++) {
            boolean isOnStage =
                    i > 0 && stages.get(i - 1).branch().equals(stages.get(i).branch());
            if (stages.get(i).rung().isPresent() && !isOnStage) {
                return false;
            }
        }
        return true;
    }

    private void report(Flaw flaw, Item item, String argument, Id about) {
        problems.add(flaw.in(
                layer, flaw.text().with("id", Text.same(item.id().value())).with(argument, Text.same(about.value()))));
    }

    private void known(Item item, Id named, Kind kind) {
        known(item, named, kind.label(), found -> Kind.of(found) == kind);
    }

    private void known(Item item, Id named, Text kind, Predicate<Item> fits) {
        InForce found = items.get(named);
        if (found == null || !fits.test(found.item())) {
            word(item, named.value(), kind, fits);
        }
    }

    private void word(Item item, String word, Text kind, Predicate<Item> fits) {
        List<String> all = items.values().stream()
                .map(InForce::item)
                .filter(fits)
                .map(other -> other.id().value())
                .toList();
        if (!all.contains(word)) {
            unknown(item, word, kind, NearMiss.of(word, all));
        }
    }

    private void unknown(Item item, String word, Text kind, List<String> near) {
        problems.add(Flaw.UNKNOWN_WORD.in(
                layer,
                Flaw.UNKNOWN_WORD
                        .text()
                        .with("id", Text.same(item.id().value()))
                        .with("word", Text.same(word))
                        .with("kind", kind)
                        .with("near", Wording.near(near))));
    }
}
