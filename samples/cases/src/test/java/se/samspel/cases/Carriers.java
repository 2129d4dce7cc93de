package se.samspel.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.cases.TracedItem.Carrier;
import se.samspel.cases.TracedItem.Clause;
import se.samspel.rules.InForce;
import se.samspel.rules.RuleSet;
import se.samspel.rules.fact.Catalogue;
import se.samspel.rules.layer.Budget;
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
import se.samspel.rules.route.Row;

/** Looks up what carries an item and says it in words; what is not as the item says is noted as a problem. */
final class Carriers {

    private final Trace trace;
    private final RuleSet rules;
    private final List<RuleSet> besides;
    private final ReadCases cases;
    private final List<String> problems = new ArrayList<>();

    /**
     * Looks things up.
     *
     * @param rules where they are looked for first
     * @param besides where they are looked for else: the other systems of the sources
     */
    Carriers(Trace trace, RuleSet rules, List<RuleSet> besides, ReadCases cases) {
        this.trace = trace;
        this.rules = rules;
        this.besides = List.copyOf(besides);
        this.cases = cases;
    }

    /** Everything that was not as an item says. */
    List<String> problems() {
        return problems;
    }

    /** What carries the item, as the page says it. */
    String of(TracedItem item) {
        return item.carriers().stream().map(carrier -> of(item, carrier)).collect(Collectors.joining("; "));
    }

    private String of(TracedItem item, Carrier carrier) {
        String what = carrier.what();
        return switch (carrier.kind()) {
            case "core" -> core(item, what);
            case "answer" -> answer(item, what);
            case "command" -> command(item, what);
            case "fact" -> fact(item, what);
            case "rule" ->
                found(item, Requirement.class, what)
                        .map(rule -> rule(item, rule))
                        .orElse(what);
            case "parameter" ->
                found(item, Parameter.class, what).map(Carriers::parameter).orElse(what);
            case "question" -> named(item, Question.class, "question", what);
            case "word" -> named(item, Word.class, "word", what);
            case "act" -> named(item, Act.class, "act", what);
            case "mandate" -> named(item, Mandate.class, "mandate", what);
            case "body" -> named(item, Body.class, "body", what);
            case "budget" -> named(item, Budget.class, "time budget", what);
            case "level" -> named(item, SystemLevel.class, "level", what);
            case "layer" -> layer(item, what);
            case "row" -> row(item, TracedRow.parse(what));
            case "permission" -> permission(item, Permission.named(what));
            case Carrier.JUDGEMENT -> judgement(item, what);
            case Carrier.NOT_YET -> "not yet";
            default -> problem(item, "knows no carrier called " + carrier.kind());
        };
    }

    private String core(TracedItem item, String name) {
        Optional<Class<?>> type = LibraryTypes.find(name).filter(LibraryTypes::isOfCore);
        return type.isPresent() ? sort(name) + " " + code(name) : problem(item, "names no type of the core: " + name);
    }

    private String answer(TracedItem item, String name) {
        Optional<Class<?>> type = LibraryTypes.find(name).filter(found -> !LibraryTypes.isOfCore(found));
        return type.isPresent() ? "answer " + code(name) : problem(item, "names no type beside the core: " + name);
    }

    private String command(TracedItem item, String name) {
        boolean isThere = CommandRun.of(name, "--help").exitStatus() == 0;
        return isThere ? "command " + code(name) : problem(item, "names no command: " + name);
    }

    /** What a name stands for, by the way it is written: {@code Flow}, {@code Phase.ANALYSIS}, {@code Process.value}. */
    private static String sort(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        return last.equals(name) ? "type" : last.equals(last.toUpperCase(Locale.ROOT)) ? "constant" : "component";
    }

    private String fact(TracedItem item, String name) {
        return Catalogue.find(Id.of(name)).isPresent() ? "fact " + code(name) : problem(item, "names no fact: " + name);
    }

    private String rule(TracedItem item, Requirement rule) {
        Optional<String> broken = cases.thatBreaks(rule.id().value());
        if (item.clause() == Clause.BINDING && broken.isEmpty()) {
            problem(item, "is binding, but no case breaks the rule " + rule.id());
        }
        return "rule " + code(rule.id().value()) + " ("
                + rule.breach().severity()
                + reading(rule.source())
                + broken.map(name -> ", broken in " + code(name)).orElse("") + ")";
    }

    private static String parameter(Parameter parameter) {
        return "parameter " + code(parameter.id().value()) + " = "
                + parameter.text().in(Locale.ENGLISH);
    }

    private String layer(TracedItem item, String name) {
        Optional<Layer> layer = all().flatMap(set -> set.layers().stream())
                .filter(one -> name.equals(one.id() + " " + one.version()))
                .findFirst();
        return layer.map(one -> "layer " + code(name)
                        + one.valid()
                                .from()
                                .map(day -> ", in force from " + day)
                                .orElse(""))
                .orElseGet(() -> problem(item, "names no layer: " + name));
    }

    private String row(TracedItem item, TracedRow row) {
        List<Row> rows = row.rows(rules);
        List<String> routes =
                rows.stream().map(one -> TracedRow.route(one, rules)).distinct().toList();
        if (!routes.equals(List.of(row.route()))) {
            problem(item, "says " + row + ", but the table says " + routes);
        }
        rows.forEach(one -> checkHeading(item, "a row of route." + row.matter(), one.source()));
        String situation = new TreeMap<>(row.situation())
                .entrySet().stream()
                        .map(side -> code(side.getKey()) + " is " + side.getValue())
                        .collect(Collectors.joining(" and "));
        String route = row.route().equals(TracedRow.NOT_STATED) ? "the source does not say who decides" : row.route();
        return "routing of " + code(row.matter().value())
                + (situation.isEmpty() ? "" : " where " + situation)
                + rows.stream()
                        .findFirst()
                        .map(one -> ": " + route + mark(one.source()))
                        .orElse("");
    }

    private String permission(TracedItem item, Permission permission) {
        Optional<String> user = cases.thatMay(permission.use());
        return user.map(name -> "allowed: " + permission.text() + ", as in " + code(name))
                .orElseGet(
                        () -> problem(item, "allows " + permission.text() + ", but no case without an error shows it"));
    }

    private String judgement(TracedItem item, String reason) {
        return reason.isBlank()
                ? problem(item, "is left to judgement without a reason")
                : "left to judgement: " + reason;
    }

    private <I extends Item> String named(TracedItem item, Class<I> kind, String word, String id) {
        return found(item, kind, id).map(found -> word + " " + code(id)).orElse(id);
    }

    private <I extends Item> Optional<I> found(TracedItem item, Class<I> kind, String id) {
        Optional<I> found = all().flatMap(set -> set.item(Id.of(id)).stream())
                .map(InForce::item)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
        found.ifPresentOrElse(
                thing -> checkHeading(item, id, thing.source()),
                () -> problem(item, "names no " + kind.getSimpleName() + ": " + id));
        return found;
    }

    private void checkHeading(TracedItem item, String id, Source source) {
        if (source.kind() == Source.Kind.TEXT
                && trace.documents().containsValue(source.document())
                && !item.headings().isEmpty()
                && !(source.document().equals(trace.document(item))
                        && item.headings().contains(source.clause()))) {
            problem(item, "stands under " + item.headings() + ", but " + id + " is the text of " + source.clause());
        }
    }

    private Stream<RuleSet> all() {
        return Stream.concat(Stream.of(rules), besides.stream());
    }

    private static String reading(Source source) {
        return source.kind() == Source.Kind.INTERPRETATION ? ", our reading" : "";
    }

    private static String mark(Source source) {
        return source.kind() == Source.Kind.INTERPRETATION ? " (our reading)" : "";
    }

    private String problem(TracedItem item, String what) {
        problems.add(item.name() + " " + what);
        return what;
    }

    private static String code(String word) {
        return "`" + word + "`";
    }
}
