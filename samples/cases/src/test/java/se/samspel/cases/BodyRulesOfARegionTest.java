package se.samspel.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.base.BaseRules;
import se.samspel.document.Case;
import se.samspel.json.DocumentReader;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Requirement;

/** What regions have agreed on who sits, who chairs and when to meet can be stated in a pack, without any Java. */
class BodyRulesOfARegionTest {

    private static final Path FOLDER = Path.of("src/test/resources/bodies");
    private static final Layer PACK = Packs.read(FOLDER.resolve("rules.json"));
    private static final RuleSets ALL =
            RuleSets.of(List.of(new BaseRules().layers().get(0), PACK));

    @Test
    void the_rules_fit_together() {
        assertThat(ALL.problems()).isEmpty();
        assertThat(codes()).hasSizeGreaterThan(35);
    }

    @Test
    void a_body_that_keeps_them_is_clear() throws IOException {
        Assessment kept = judged("kept");

        assertThat(kept.findings()).extracting(Finding::code).isEmpty();
        assertThat(kept.questions()).isEmpty();
    }

    @Test
    void every_one_of_them_can_be_broken() throws IOException {
        Set<String> broken = found("broken");
        broken.addAll(found("undated"));

        assertThat(broken).containsAll(codes());
    }

    @ParameterizedTest
    @CsvSource({
        "'\"id\": \"group\"', /roster/id",
        "'\"list\": \"board\"', /roster/seats/3/list",
        "'\"convenedBy\": \"board\"', /meetings/0/convenedBy",
        "'\"agendaBy\": \"board\"', /meetings/0/agendaBy",
        "'\"minutesBy\": \"region\"', /meetings/0/minutesBy"
    })
    void a_body_that_the_rules_do_not_know_is_told(String known, String pointer) throws IOException {
        String name = known.substring(known.indexOf(':') + 3, known.length() - 1);
        String unknown = known.substring(0, known.indexOf(':') + 3) + "nobody-of-that-name\"";
        String text = Files.readString(FOLDER.resolve("kept.json"));
        assertThat(text).contains(known).doesNotContain(unknown);

        assertThat(judgedText(text.replaceFirst(Pattern.quote(known), unknown)).findings())
                .as(name)
                .filteredOn(finding -> finding.code().value().equals("UNKNOWN_WORD"))
                .extracting(finding -> finding.where().path())
                .containsExactly(pointer);
    }

    private static Set<String> codes() {
        return rules().all(Requirement.class)
                .map(rule -> rule.id().value())
                .filter(code -> code.startsWith("group."))
                .collect(Collectors.toSet());
    }

    private static Set<String> found(String name) throws IOException {
        return judged(name).findings().stream()
                .map(finding -> finding.code().value())
                .collect(Collectors.toSet());
    }

    private static Assessment judged(String name) throws IOException {
        return judgedText(Files.readString(FOLDER.resolve(name + ".json")));
    }

    private static Assessment judgedText(String text) {
        Case document = DocumentReader.in(Locale.ENGLISH).read(text).document().orElseThrow();
        return rules().judge(document);
    }

    private static RuleSet rules() {
        return ALL.find("group-rules", LocalDate.of(2026, 5, 16)).orElseThrow();
    }
}
