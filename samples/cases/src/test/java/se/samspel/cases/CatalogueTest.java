package se.samspel.cases;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.fact.Catalogue;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.layer.Budget;
import se.samspel.rules.layer.DayOff;
import se.samspel.rules.layer.Item;
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

/** docs/catalogue.md lists everything that a layer can speak of and everything that the base says. */
class CatalogueTest {

    private static final String HEAD = """
            # Catalogue

            Everything that a layer can speak of, and everything that the base says: for those who write rules. A test makes
            this page from the library (`mvn verify -Dsamspel.golden=write` writes it anew) and fails when they differ.
            `samples/samspel explain ID` tells the whole of one.

            Where a source is followed by *our reading*, the rule is one way to read the text, so that a region may well
            choose another.
            """;

    private static final RuleSet BASE =
            RuleSets.discover().find("base", LocalDate.of(2026, 1, 1)).orElseThrow();

    @Test
    void the_page_is_that_of_the_library() throws IOException {
        String page = Stream.of(
                        HEAD,
                        section(
                                "Scopes",
                                "What a rule can speak of: the document or its matter, of which there is one, or each of a kind.",
                                List.of("Scope", "Swedish", "English", "How many"),
                                Scopes.ALL.stream()
                                        .map(scope -> List.of(
                                                code(scope.id()),
                                                scope.label().sv(),
                                                scope.label().en(),
                                                scope.single() ? "one" : "each"))),
                        section(
                                "Facts",
                                "What the library reads off documents.",
                                List.of("Fact", "Scope", "Values", "Swedish", "English"),
                                Catalogue.FACTS.stream()
                                        .sorted(Comparator.comparing(Fact::id))
                                        .map(fact -> List.of(
                                                code(fact),
                                                code(fact.scope().id()),
                                                values(fact),
                                                fact.label().sv(),
                                                fact.label().en()))),
                        section(
                                "Parameters",
                                "Numbers that rules compare with and regions may change.",
                                List.of("Parameter", "In force", "Admissible", "Swedish", "English", "Source"),
                                all(Parameter.class)
                                        .map(parameter -> List.of(
                                                code(parameter.id()),
                                                parameter.text().en(),
                                                parameter
                                                        .admissible()
                                                        .text(parameter.unit())
                                                        .en(),
                                                parameter.label().sv(),
                                                parameter.label().en(),
                                                source(parameter)))),
                        section(
                                "Rules",
                                "What must hold, and what is said when it does not.",
                                List.of("Rule", "Scope", "Severity", "Says (Swedish)", "Says (English)", "Source"),
                                all(Requirement.class)
                                        .map(rule -> List.of(
                                                code(rule.id()),
                                                code(rule.scope().id()),
                                                rule.breach().severity().name(),
                                                rule.breach().text().sv(),
                                                rule.breach().text().en(),
                                                source(rule)))),
                        section(
                                "Questions",
                                "What is asked of people, since no document can answer it.",
                                List.of("Question", "Swedish", "English", "Answers", "Source"),
                                all(Question.class)
                                        .map(question -> List.of(
                                                code(question.id()),
                                                question.text().sv(),
                                                question.text().en(),
                                                question.answers().stream()
                                                        .map(Map.Entry::getKey)
                                                        .map(CatalogueTest::code)
                                                        .collect(Collectors.joining(", ")),
                                                source(question)))),
                        section(
                                "Routes",
                                "Who acts in each kind of matter, in each situation: `route.` and the kind of matter.",
                                List.of("Route", "When", "Who", "Source"),
                                all(Routing.class).flatMap(CatalogueTest::rows)),
                        section(
                                "Mandates",
                                "What bodies may do, by agreement; a region's own bodies hold them by their functions.",
                                List.of("Mandate", "Body", "Act", "Matter", "For", "Source"),
                                all(Mandate.class)
                                        .map(mandate -> List.of(
                                                code(mandate.id()),
                                                code(mandate.body()),
                                                code(mandate.act()),
                                                code(mandate.matter()),
                                                mandate.principals().toString(),
                                                source(mandate)))),
                        section(
                                "Bodies",
                                "Named by their function; a region binds its own bodies to them.",
                                List.of("Body", "Swedish", "English", "Source"),
                                all(Body.class).map(body -> named(body, body.name()))),
                        section(
                                "Levels",
                                "Where region and municipalities lead together, the lowest first, and who does.",
                                List.of("Level", "Raises to", "Swedish", "English", "Source"),
                                levels().map(CatalogueTest::level)),
                        section(
                                "Acts",
                                "What bodies do, and what it means for those concerned.",
                                List.of("Act", "Effect", "Swedish", "English", "Source"),
                                all(Act.class)
                                        .map(act -> List.of(
                                                code(act.id()),
                                                act.effect().name(),
                                                act.label().sv(),
                                                act.label().en(),
                                                source(act)))),
                        section(
                                "Words",
                                "What documents may write.",
                                List.of("Word", "Vocabulary", "Swedish", "English", "Source"),
                                all(Word.class)
                                        .sorted(Comparator.comparing(Word::vocabulary)
                                                .thenComparing(Word::id))
                                        .map(word -> List.of(
                                                code(word.id()),
                                                word.vocabulary().name(),
                                                word.label().sv(),
                                                word.label().en(),
                                                source(word)))),
                        section(
                                "Time budgets",
                                "What people set aside, beside what is asked for.",
                                List.of("Budget", "Measures", "Limit", "Swedish", "English", "Source"),
                                all(Budget.class)
                                        .map(budget -> List.of(
                                                code(budget.id()),
                                                code(budget.planned()),
                                                budget.limit()
                                                        .map(CatalogueTest::code)
                                                        .orElse("–"),
                                                budget.role().sv(),
                                                budget.role().en(),
                                                source(budget)))),
                        section(
                                "Days off",
                                "Days on which people do not work.",
                                List.of("Day", "From", "Until", "Swedish", "English", "Source"),
                                all(DayOff.class)
                                        .map(day -> List.of(
                                                code(day.id()),
                                                day.valid()
                                                        .from()
                                                        .map(Object::toString)
                                                        .orElse("–"),
                                                day.valid()
                                                        .until()
                                                        .map(Object::toString)
                                                        .orElse("–"),
                                                day.label().sv(),
                                                day.label().en(),
                                                source(day)))))
                .collect(Collectors.joining("\n"));

        Page.compare("docs/catalogue.md", page);
    }

    private static <I extends Item> Stream<I> all(Class<I> kind) {
        return BASE.all(kind);
    }

    private static String section(String heading, String about, List<String> headings, Stream<List<String>> rows) {
        return "## " + heading + "\n\n" + about + "\n\n" + Page.table(headings, rows);
    }

    private static List<String> named(Item item, Text name) {
        return List.of(code(item.id()), name.sv(), name.en(), source(item));
    }

    private static Stream<List<String>> rows(Routing table) {
        return table.rows().stream()
                .map(row -> List.of(code(table.id()), when(row), who(row), source(row.source())))
                .sorted(Comparator.comparing(Object::toString));
    }

    private static List<String> level(SystemLevel level) {
        return List.of(
                code(level.id()),
                level.raisesTo().map(CatalogueTest::code).orElse("–"),
                level(level, Text::sv),
                level(level, Text::en),
                source(level));
    }

    /** What people call it, who leads it, and what it answers for. */
    private static String level(SystemLevel level, Function<Text, String> language) {
        Stream<Text> offices =
                Stream.of(level.offices().region(), level.offices().municipal()).flatMap(Optional::stream);
        return language.apply(level.label()) + ": "
                + Stream.concat(offices, level.duties().stream()).map(language).collect(Collectors.joining("; "));
    }

    private static Stream<SystemLevel> levels() {
        return BASE.ladder().stream()
                .flatMap(step ->
                        all(SystemLevel.class).filter(level -> level.id().equals(step.id())));
    }

    private static String when(Row row) {
        return row.box().isEmpty()
                ? "always"
                : row.box().entrySet().stream()
                        .map(side -> code(side.getKey()) + " = " + words(side.getValue()))
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    private static String words(Set<?> values) {
        return new TreeSet<>(values.stream().map(String::valueOf).toList())
                .stream().map(CatalogueTest::code).collect(Collectors.joining(" or "));
    }

    private static String who(Row row) {
        return row.isNotStated()
                ? "*not stated*"
                : row.stages().stream()
                        .map(stage -> code(stage.body()) + " " + code(stage.act()))
                        .collect(Collectors.joining(" → "));
    }

    private static String values(Fact<?> fact) {
        return fact instanceof NumberFact number
                ? "number, " + number.unit().name()
                : fact.domain().isEmpty() ? fact.type().toLowerCase(Locale.ROOT) : domain(fact);
    }

    private static String domain(Fact<?> fact) {
        return fact.domain().stream().map(CatalogueTest::code).collect(Collectors.joining(", "));
    }

    private static String source(Item item) {
        return source(item.source());
    }

    private static String source(Source source) {
        return source.document() + ", " + source.clause()
                + (source.kind() == Source.Kind.INTERPRETATION ? " (*our reading*)" : "");
    }

    private static String code(Object name) {
        return "`" + name + "`";
    }
}
