package se.samspel.cases;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samspel.Id;
import se.samspel.followup.Direction;
import se.samspel.followup.Trend;
import se.samspel.joint.GoalLine;
import se.samspel.json.fault.Fault;
import se.samspel.rules.assessment.Adoption;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.BudgetLine;
import se.samspel.rules.assessment.Commencement;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.assessment.OpenQuestion;
import se.samspel.rules.assessment.ProgressStep;
import se.samspel.rules.assessment.Route;
import se.samspel.rules.assessment.Trail;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.route.Agreement;
import se.samspel.rules.route.Effect;
import se.samspel.rules.route.EntryIntoForce;
import se.samspel.rules.route.Rung;
import se.samspel.rules.text.Unit;
import se.samspel.time.Deadline;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** docs/answers.md tells of each member, word and code that an answer may have, and of no others. */
class AnswersPageTest {

    private static final String PAGE = read("docs/answers.md");
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern TABLE =
            Pattern.compile("^\\| (.*) \\| what .* \\|\\n\\|---\\|---\\|\\n((?:\\|.*\\n)+)", Pattern.MULTILINE);
    private static final Pattern ROW = Pattern.compile("^\\| `([^`]+)` \\| (.*) \\|$", Pattern.MULTILINE);
    private static final Pattern WORD_OF = Pattern.compile("`([^`]+)`");
    private static final Pattern REFUSAL = Pattern.compile("(?:refused|problem)\\(\\s*\"([A-Z_]+)\"");
    private static final Pattern PART = Pattern.compile("\\]\\(#((?:an?)-\\w+)\\)");

    /** What no example of a case leads to. */
    private static final Set<String> SHOWN_BY_NO_EXAMPLE = Set.of(
            "ruleSet.undescribed",
            "ruleSet.undescribed[]",
            "route.narrows",
            "route.stages[].branch",
            "route.stages[].rung",
            "route.stages[].within",
            "route.stages[].within.amount",
            "route.stages[].within.unit",
            "route.alternatives[].stages[].branch",
            "route.alternatives[].stages[].rung",
            "route.alternatives[].stages[].within",
            "route.alternatives[].stages[].within.amount",
            "route.alternatives[].stages[].within.unit",
            "trail.missing[]",
            "trail.missing[].stage",
            "trail.missing[].act",
            "trail.missing[].bodies",
            "trail.missing[].bodies[]",
            "trail.missing[].bodies[].id",
            "trail.missing[].bodies[].name",
            "trail.steps[].due",
            "effect.from",
            "issues[].due",
            "issues[].daysLate",
            "issues[].responsible.region.persons[].name",
            "issues[].responsible.region.persons[].office",
            "issues[].responsible.municipal.persons[].name",
            "issues[].responsible.municipal.persons[].office",
            "file",
            "whatIf",
            "whatIf.affects",
            "whatIf.assessment");

    private static final Map<String, Class<? extends Enum<?>>> WORDS = Map.ofEntries(
            entry("outcome", Assessment.Outcome.class),
            entry("findings[].severity", Severity.class),
            entry("findings[].limit.unit", Unit.class),
            entry("questions[].kind", OpenQuestion.Kind.class),
            entry("route.status", Route.Status.class),
            entry("trail.standing", Trail.Standing.class),
            entry("trail.steps[].mark", Trail.Mark.class),
            entry("adoption[].status", Adoption.Status.class),
            entry("effect.rule", EntryIntoForce.class),
            entry("effect.status", Commencement.Status.class),
            entry("budgets[].status", BudgetLine.Status.class),
            entry("progress[].status", ProgressStep.Status.class),
            entry("measures[].direction", Direction.class),
            entry("measures[].trend", Trend.class),
            entry("matrix[].gaps[]", GoalLine.Gap.class),
            entry("effect", Effect.class),
            entry("agreement", Agreement.class),
            entry("rung", Rung.class),
            entry("within.unit", Deadline.Unit.class));

    @Test
    void the_members_on_the_page_are_those_of_answers() throws IOException {
        Set<String> shown = shown();
        Set<String> others = members();
        others.removeAll(shown);

        assertThat(members()).containsAll(shown);
        assertThat(others).isEqualTo(SHOWN_BY_NO_EXAMPLE);
    }

    @Test
    void each_word_in_capitals_is_told_of() {
        Map<String, Set<String>> told = tables(PAGE)
                .filter(table -> table.group(1).startsWith("word of "))
                .collect(Collectors.toMap(AnswersPageTest::wordOf, table -> names(table.group(2))));
        Map<String, Set<String>> words = WORDS.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> Arrays.stream(each.getValue().getEnumConstants())
                                .map(Enum::name)
                                .collect(Collectors.toCollection(TreeSet::new))));

        assertThat(told).isEqualTo(words);
    }

    private static String wordOf(MatchResult table) {
        return WORD_OF.matcher(table.group(1))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    @Test
    void each_code_of_what_cannot_be_read_is_told_of() throws IOException {
        Set<String> constraints;
        try (Stream<Path> files = Files.list(Jvm.ROOT.resolve("core/src/main/java/se/samspel/constraint"))) {
            constraints = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.matches("[A-Z].*[.]java"))
                    .map(file -> file.replace(".java", "").replaceAll("(?<=[a-z])(?=[A-Z])", "_"))
                    .map(file -> file.toUpperCase(Locale.ROOT))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        assertThat(codes("Codes of the text"))
                .isEqualTo(
                        Arrays.stream(Fault.values()).map(Fault::code).collect(Collectors.toCollection(TreeSet::new)));
        assertThat(codes("Codes of the content")).isEqualTo(constraints);
    }

    @Test
    void each_code_of_the_command_line_is_told_of() throws IOException {
        Set<String> refusals = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Jvm.ROOT.resolve("samples/cli/src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                REFUSAL.matcher(Files.readString(source)).results().forEach(code -> refusals.add(code.group(1)));
            }
        }

        assertThat(codes("Codes of the command line")).isEqualTo(refusals);
    }

    @Test
    void each_code_of_the_library_itself_is_told_of() {
        assertThat(codes("Codes of the library itself"))
                .isEqualTo(Finding.OWN_CODES.stream().map(Id::value).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void the_finding_of_the_page_is_one_of_an_answer() throws IOException {
        String example = section("An example").replaceAll("(?s).*```json\\n(.*)```.*", "$1");

        assertThat(JSON.readTree(Jvm.ROOT
                                .resolve("samples/cases/golden/jamtland-overloaded-team.json")
                                .toFile())
                        .get("findings"))
                .contains(JSON.readTree(example));
    }

    /** Each member of an answer: those that have a section, those in their rows, and those of what stands in several places. */
    private static Set<String> members() {
        return sections()
                .filter(section -> !section.title().matches("An? .*"))
                .flatMap(section -> Stream.concat(
                        WORD_OF.matcher(section.title()).results().map(name -> name.group(1)),
                        rows(section.text(), "member").flatMap(AnswersPageTest::withItsParts)))
                .flatMap(member -> Stream.of(member, member.replaceFirst("\\[]$", "")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A member, and what stands in it where that has a section of its own. */
    private static Stream<String> withItsParts(MatchResult row) {
        boolean isShort = row.group(2).contains("without `principals`");
        Stream<String> parts = PART.matcher(row.group(2))
                .results()
                .map(part -> part.group(1).replace('-', ' '))
                .flatMap(part ->
                        rows(section(part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1)), "member"))
                .flatMap(AnswersPageTest::withItsParts)
                .filter(member -> !(isShort && member.startsWith("principals")))
                .map(member -> row.group(1) + "." + member);
        return Stream.concat(Stream.of(row.group(1)), parts);
    }

    private static Set<String> shown() throws IOException {
        Set<String> shown = new TreeSet<>();
        try (Stream<Path> files = Files.list(Jvm.ROOT.resolve("samples/cases/golden"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".json")).toList()) {
                show(JSON.readTree(file.toFile()), "", shown);
            }
        }
        return shown;
    }

    private static void show(JsonNode node, String at, Set<String> shown) {
        if (!at.isEmpty()) {
            shown.add(at);
        }
        boolean isFree = at.equals("route.alternatives[].answers");
        node.properties()
                .forEach(member -> show(
                        member.getValue(), (at.isEmpty() ? "" : at + ".") + (isFree ? "*" : member.getKey()), shown));
        if (node.isArray()) {
            node.forEach(element -> show(element, at + "[]", shown));
        }
    }

    private static Set<String> codes(String section) {
        return rows(section(section), "code").map(row -> row.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<MatchResult> rows(String text, String heading) {
        return tables(text)
                .filter(table -> table.group(1).equals(heading))
                .flatMap(table -> ROW.matcher(table.group(2)).results());
    }

    private static Set<String> names(String table) {
        return ROW.matcher(table).results().map(row -> row.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<MatchResult> tables(String text) {
        return TABLE.matcher(text).results();
    }

    /** What stands under a heading. */
    private record Section(String title, String text) {}

    private static Stream<Section> sections() {
        return Arrays.stream(PAGE.split("\n##+ "))
                .skip(1)
                .map(section -> section.split("\n", 2))
                .map(section -> new Section(section[0], section[1]));
    }

    private static String section(String title) {
        return sections()
                .filter(section -> section.title().equals(title))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static String read(String page) {
        try {
            return Files.readString(Jvm.ROOT.resolve(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
