package se.samspel.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.rules.RuleSets;
import se.samspel.rules.layer.Layer;

/** The five systems of the sources stand side by side, each with a page and cases of its own. */
class SystemsTest {

    private static final int FEWEST_CASES = 3;
    private static final Pattern CASE = Pattern.compile("\\(\\.\\./cases/([a-z0-9-]+)\\.md\\)");
    private static final Pattern UNIQUE = Pattern.compile("(?m)^[123]\\. \\*\\*");

    @Test
    void all_five_stand_in_one_run_and_none_disturbs_another() {
        RuleSets all = Packs.onClassPath();

        assertThat(all.problems()).isEmpty();
        assertThat(all.layers())
                .extracting(Layer::name)
                .contains(
                        "base@1",
                        "jamtland@2005.1",
                        "jamtland@2021.1",
                        "jonkoping@2015.1",
                        "lidkoping@2023.1",
                        "skelleftea-norsjo@2022.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"skr", "jamtland", "jonkoping", "lidkoping", "skelleftea-norsjo"})
    void each_has_three_cases_at_least_and_names_three_things_that_no_other_has(String system) {
        String page = page(system);
        Set<String> cases =
                CASE.matcher(page).results().map(found -> found.group(1)).collect(Collectors.toSet());

        assertThat(UNIQUE.matcher(page).results()).hasSize(3);
        assertThat(cases)
                .hasSizeGreaterThanOrEqualTo(FEWEST_CASES)
                .allSatisfy(name -> assertThat(CaseFolder.names()).contains(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"skr", "jamtland", "jonkoping", "lidkoping", "skelleftea-norsjo"})
    void the_commands_of_each_page_answer(String system) {
        List<String[]> commands = Pattern.compile("(?m)^    samples/samspel (.*)$")
                .matcher(page(system))
                .results()
                .map(SystemsTest::words)
                .toList();

        assertThat(commands)
                .isNotEmpty()
                .allSatisfy(
                        command -> assertThat(CommandRun.of(command).trouble()).isEmpty());
    }

    private static String[] words(MatchResult command) {
        return Stream.of(command.group(1).split(" "))
                .map(word ->
                        word.startsWith("samples/") ? Jvm.ROOT.resolve(word).toString() : word)
                .toArray(String[]::new);
    }

    private static String page(String system) {
        Path page = Jvm.ROOT.resolve("samples").resolve(system).resolve("README.md");
        return TourStop.text(page);
    }
}
