package se.samspel.cases.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.base.BaseRules;
import se.samspel.base.TimeRules;
import se.samspel.rules.LayerProblem;
import se.samspel.rules.RuleSets;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.layer.Change;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Operation;
import se.samspel.rules.spi.RulePlugin;
import se.samspel.time.Period;

/** A plug-in that cannot give its layers is a problem with its name; the others go on as if it were not there. */
class HostilePluginTest {

    static Stream<Arguments> plugins() {
        return Stream.of(
                hostile("throws", () -> {
                    throw new IllegalStateException("no");
                }),
                hostile("throws what cannot say what it is", () -> {
                    throw new Mute();
                }),
                hostile("throws what nobody declared", () -> Hostile.sneak(new Exception("checked"))),
                hostile("lacks a class", () -> {
                    throw new NoClassDefFoundError("gone");
                }),
                hostile("never gets to an end of its calls", Hostile::layersForever),
                hostile("gives null", () -> Hostile.nothing()),
                hostile("gives a null among layers", () -> Arrays.asList(Hostile.layer(), null)),
                hostile(
                        "gives a layer without an id",
                        () -> List.of(new Layer(
                                Hostile.nothing(), "1", "base", List.of(), Period.ALWAYS, List.of(), List.of()))),
                hostile(
                        "gives a change of nothing",
                        () -> List.of(new Layer(
                                Hostile.layer().id(),
                                "1",
                                "base",
                                List.of(),
                                Period.ALWAYS,
                                List.of(),
                                List.of(new Change(
                                        Operation.ADD, Hostile.nothing(), Hostile.SOURCE, Optional.empty(), false))))),
                hostile("gives a rule without a condition", () -> List.of(Hostile.layer(Hostile.nothing()))),
                hostile(
                        "gives a rule whose parts are null",
                        () -> List.of(Hostile.layer(new Condition.Not(Hostile.nothing())))),
                hostile("gives a list that throws", () -> Hostile.listThatThrows()));
    }

    private static Arguments hostile(String what, RulePlugin plugin) {
        return Arguments.of(what, plugin);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plugins")
    void a_plugin_that_fails_is_named_and_the_rest_goes_on(String what, RulePlugin hostile) {
        RuleSets alone = RuleSets.of(new BaseRules());

        RuleSets all = RuleSets.of(hostile, new BaseRules(), hostile);

        assertThat(all.problems())
                .hasSize(1)
                .extracting(LayerProblem::code, LayerProblem::layer)
                .containsExactly(Tuple.tuple(
                        what.equals("lacks a class") ? "PLUGIN_LACKS_CLASS" : "PLUGIN_FAILED",
                        hostile.getClass().getName()));
        assertThat(all.layers()).isEqualTo(alone.layers());
        assertThat(all.find("base", LocalDate.EPOCH)).isPresent();
    }

    @ParameterizedTest(name = "{0} levels")
    @ValueSource(ints = {41, 1_000, 100_000})
    void a_condition_that_is_too_deep_is_a_problem_of_its_layer(int levels) {
        Condition deep = TimeRules.MEMBER_WHOLE_DAYS.must();
        for (int i = 1; i < levels; i++) {
            deep = deep.not();
        }
        Layer layer = Hostile.layer(deep);

        RuleSets all = RuleSets.of(() -> List.of(layer), new BaseRules());

        assertThat(all.problems()).extracting(LayerProblem::code).containsExactly("CONDITION_TOO_LARGE");
        assertThat(all.find("hostile", Days.TODAY)).isEmpty();
        assertThat(all.find("base", Days.TODAY)).isPresent();
    }

    @ParameterizedTest(name = "{0} parts")
    @ValueSource(ints = {1_001, 100_000})
    void a_condition_with_too_many_parts_is_a_problem_of_its_layer(int parts) {
        Layer layer = Hostile.layer(new Condition.Or(Collections.nCopies(parts, TimeRules.MEMBER_WHOLE_DAYS.must())));

        RuleSets all = RuleSets.of(() -> List.of(layer), new BaseRules());

        assertThat(all.problems()).extracting(LayerProblem::code).containsExactly("CONDITION_TOO_LARGE");
        assertThat(all.find("hostile", Days.TODAY)).isEmpty();
    }

    @Test
    void a_provider_that_cannot_be_loaded_is_named_and_the_rest_is_found(@TempDir Path folder) throws IOException {
        List<String> broken = List.of("nowhere.Missing", Days.class.getName(), Unborn.class.getName());
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.write(services.resolve(RulePlugin.class.getName()), broken);
        URL[] urls = {folder.toUri().toURL()};

        try (URLClassLoader loader = new URLClassLoader(urls, RuleSets.class.getClassLoader())) {
            RuleSets all = RuleSets.discover(loader);

            assertThat(all.problems())
                    .extracting(LayerProblem::code)
                    .containsExactlyInAnyOrder("PLUGIN_FAILED", "PLUGIN_NOT_FOUND", "PLUGIN_NOT_FOUND");
            assertThat(broken)
                    .allSatisfy(name -> assertThat(all.problems())
                            .anyMatch(problem -> problem.detail().orElse("").contains(name)));
            assertThat(all.layers()).isEqualTo(Judged.all().layers());
        }
    }

    /** A plug-in whose constructor throws. */
    public static final class Unborn implements RulePlugin {
        /** For the service loader. */
        public Unborn() {
            throw new IllegalStateException("not today");
        }

        @Override
        public List<Layer> layers() {
            return List.of();
        }
    }

    private static final class Mute extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @Override
        public String toString() {
            throw new UnsupportedOperationException();
        }
    }
}
