package se.samspel.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samspel.Id;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.condition.Scope;
import se.samspel.rules.fact.Catalogue;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Question;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Body;

/** The glossary names what is there, and explains every word that the base lets a document use. */
class GlossaryTest {

    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final RuleSet BASE =
            RuleSets.discover().find("base", LocalDate.of(2008, 5, 16)).orElseThrow();

    private final List<List<String>> rows = rows();

    @Test
    void each_row_has_both_languages_a_meaning_and_a_place() {
        assertThat(rows)
                .hasSizeGreaterThan(100)
                .allSatisfy(row -> assertThat(row).hasSize(4).noneMatch(String::isBlank));
        assertThat(rows)
                .allSatisfy(row -> assertThat(names(row)).as(row.toString()).isNotEmpty());
    }

    @Test
    void every_java_type_that_the_glossary_names_exists() {
        assertThat(rows.stream().flatMap(GlossaryTest::names).filter(GlossaryTest::isOfJava))
                .hasSizeGreaterThan(80)
                .allSatisfy(name -> assertThat(LibraryTypes.find(name)).as(name).isPresent());
    }

    @Test
    void every_id_that_the_glossary_names_exists() {
        assertThat(rows.stream().flatMap(GlossaryTest::names).filter(name -> !isOfJava(name)))
                .hasSizeGreaterThan(80)
                .allSatisfy(name -> assertThat(isKnown(Id.of(name))).as(name).isTrue());
    }

    @Test
    void every_word_act_body_and_question_of_the_base_is_explained() {
        assertThat(BASE.items().stream()
                        .map(found -> found.item())
                        .filter(item -> item instanceof Word
                                || item instanceof Act
                                || item instanceof Body
                                || item instanceof Question)
                        .map(item -> item.id().value()))
                .isNotEmpty()
                .isSubsetOf(rows.stream().flatMap(GlossaryTest::names).toList());
    }

    @Test
    void no_word_is_explained_twice() {
        assertThat(rows).extracting(row -> row.get(0)).doesNotHaveDuplicates();
        assertThat(rows).extracting(row -> row.get(1)).doesNotHaveDuplicates();
    }

    /** Ids have no capital letters. */
    private static boolean isOfJava(String name) {
        return name.chars().anyMatch(Character::isUpperCase);
    }

    private static boolean isKnown(Id id) {
        return BASE.item(id).isPresent()
                || Catalogue.find(id).isPresent()
                || Scopes.ALL.stream().map(Scope::id).anyMatch(id::equals)
                || BASE.layers().stream().map(Layer::id).anyMatch(id::equals);
    }

    private static Stream<String> names(List<String> row) {
        return NAME.matcher(row.get(row.size() - 1)).results().map((MatchResult name) -> name.group(1));
    }

    /** The rows of all tables, without their heads. */
    private static List<List<String>> rows() {
        try (Stream<String> lines = Files.lines(Jvm.ROOT.resolve("docs/glossary.md"))) {
            return lines.filter(line -> line.contains(" | "))
                    .filter(line -> !line.startsWith("Swedish |") && !line.startsWith("---"))
                    .map(line ->
                            Arrays.stream(line.split("\\|")).map(String::strip).toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
