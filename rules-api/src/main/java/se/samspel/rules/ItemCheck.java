package se.samspel.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.samspel.rules.layer.Budget;
import se.samspel.rules.layer.Change;
import se.samspel.rules.layer.DayOff;
import se.samspel.rules.layer.DeclaredFact;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Question;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Source;
import se.samspel.rules.layer.SystemLevel;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Row;
import se.samspel.rules.text.Text;
import se.samspel.time.Period;

/** Finds what is wrong with an item by itself: its texts, its source, its numbers. */
final class ItemCheck {

    private static final Set<String> ARGUMENTS = Set.of("who", "value", "limit");

    private final Layer layer;
    private final List<LayerProblem> problems = new ArrayList<>();

    private ItemCheck(Layer layer) {
        this.layer = layer;
    }

    /** What is wrong with the items that a layer brought or changed, and with what it says of why. */
    static List<LayerProblem> problems(Layer layer, Stream<InForce> items) {
        ItemCheck check = new ItemCheck(layer);
        layer.changes().forEach(check::change);
        layer.unregulated().forEach(days -> check.source(layer.name(), days.source()));
        items.forEach(check::item);
        return check.problems;
    }

    private void change(Change change) {
        source(change.id().value(), change.source());
        if (change.reason().filter(reason -> !reason.isComplete()).isPresent()) {
            report(Flaw.TEXT_MISSING, change.id().value(), Flaw.TEXT_MISSING.text());
        }
    }

    /** A rule that a layer has only made stricter says of the further demand what it said before. */
    private void item(InForce found) {
        Item item = found.item();
        if (!texts(item).allMatch(Text::isComplete)) {
            report(Flaw.TEXT_MISSING, item.id().value(), Flaw.TEXT_MISSING.text());
        } else if (item instanceof Requirement requirement && found.change().what() instanceof Item) {
            arguments(requirement);
        }
        validity(item);
        if (item instanceof Question question && question.answers().isEmpty()) {
            report(Flaw.ANSWERS_MISSING, item.id().value(), Flaw.ANSWERS_MISSING.text());
        }
        if (item instanceof Routing table) {
            table.rows().stream()
                    .map(Row::source)
                    .distinct()
                    .forEach(source -> source(item.id().value(), source));
        }
        if (item instanceof Parameter parameter && !parameter.admissible().contains(parameter.range())) {
            Text message = Flaw.PARAMETER_OUT_OF_RANGE
                    .text()
                    .with("range", parameter.text())
                    .with("admissible", parameter.admissible().text(parameter.unit()));
            report(Flaw.PARAMETER_OUT_OF_RANGE, item.id().value(), message);
        }
    }

    private void validity(Item item) {
        Period valid = item instanceof Requirement rule
                ? rule.valid().period()
                : item instanceof Mandate mandate
                        ? mandate.valid().period()
                        : item instanceof DayOff day ? day.valid() : Period.ALWAYS;
        if (valid.from().isPresent() && valid.until().isPresent() && !valid.isComplete()) {
            report(Flaw.BAD_VALIDITY, item.id().value(), Flaw.BAD_VALIDITY.text());
        }
    }

    private void source(String id, Source source) {
        if (source.document().isBlank() || source.clause().isBlank()) {
            report(Flaw.SOURCE_MISSING, id, Flaw.SOURCE_MISSING.text());
        }
    }

    private static Stream<Text> texts(Item item) {
        if (item instanceof Requirement rule) {
            return Stream.of(rule.breach().text(), rule.breach().remedy());
        } else if (item instanceof Question question) {
            return Stream.concat(
                    Stream.of(question.text()), question.answers().stream().map(Map.Entry::getValue));
        } else if (item instanceof DeclaredFact fact) {
            return Stream.concat(
                    Stream.of(fact.label()),
                    fact.values() instanceof DeclaredFact.Words few
                            ? few.words().stream().map(Map.Entry::getValue)
                            : Stream.of());
        } else if (item instanceof Parameter parameter) {
            return Stream.of(parameter.label());
        } else if (item instanceof Body body) {
            return Stream.of(body.name());
        } else if (item instanceof Act act) {
            return Stream.of(act.label());
        } else if (item instanceof Word word) {
            return Stream.of(word.label());
        } else if (item instanceof Budget budget) {
            return Stream.of(budget.role());
        } else if (item instanceof SystemLevel level) {
            return Stream.of(
                            Stream.of(level.label()),
                            level.duties().stream(),
                            level.offices().region().stream(),
                            level.offices().municipal().stream())
                    .flatMap(texts -> texts);
        }
        return item instanceof DayOff day ? Stream.of(day.label()) : Stream.of();
    }

    private void arguments(Requirement rule) {
        Text text = rule.breach().text();
        Set<String> wanted = rule.arguments();
        boolean used = ARGUMENTS.stream()
                .allMatch(argument -> wanted.contains(argument)
                        ? text.uses(argument)
                        : !text.sv().contains("{" + argument + "}")
                                && !text.en().contains("{" + argument + "}"));
        if (!used || hasOther(wanted, text) || hasOther(wanted, rule.breach().remedy())) {
            Text message = Flaw.TEXT_ARGUMENTS
                    .text()
                    .with(
                            "arguments",
                            Wording.list(wanted.stream()
                                    .map(name -> "{" + name + "}")
                                    .toList()));
            report(Flaw.TEXT_ARGUMENTS, rule.id().value(), message);
        }
    }

    private static boolean hasOther(Set<String> arguments, Text text) {
        Text filled = text;
        for (String argument : arguments) {
            filled = filled.with(argument, Text.same(""));
        }
        return filled.sv().contains("{") || filled.en().contains("{");
    }

    private void report(Flaw flaw, String id, Text message) {
        problems.add(flaw.in(layer, message.with("id", Text.same(id))));
    }
}
