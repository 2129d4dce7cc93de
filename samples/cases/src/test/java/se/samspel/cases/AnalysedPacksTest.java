package se.samspel.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samspel.base.BaseRules;
import se.samspel.document.Case;
import se.samspel.json.RulePackReader;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.analysis.Analysis;
import se.samspel.rules.analysis.Defect;
import se.samspel.rules.analysis.Defect.Kind;
import se.samspel.rules.analysis.Diff;
import se.samspel.rules.analysis.Diff.Cause;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.layer.Layer;

/** Everything that an analysis finds, each in a pack that a region could have written. */
class AnalysedPacksTest {

    private static final Map<Kind, String> CLAIMS = Map.of(
            Kind.DROPPED_DECIDER, "NO_DECIDER",
            Kind.NO_MANDATE, "decision.mandate",
            Kind.NEVER_HOLDS, "seminars.between");

    /** A row that never answers is one that shares all its situations with others. */
    private static final Map<Kind, Set<Kind>> BESIDE = Map.of(Kind.UNREACHED_ROW, Set.of(Kind.OVERLAP));

    @ParameterizedTest
    @EnumSource
    void a_pack_with_one_defect_shows_that_one(Kind kind) {
        assertThat(analysis(kind).defects())
                .extracting(Defect::kind)
                .filteredOn(found -> !BESIDE.getOrDefault(kind, Set.of()).contains(found))
                .containsExactly(kind);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_said_of_it_is_as_it_was(Kind kind) throws IOException {
        CommandRun run = CommandRun.of(
                "analyse",
                "region",
                "--plugins",
                Jvm.ROOT.resolve(AnalysedSets.FOLDER + kind).toString(),
                "--lang",
                "en");

        assertThat(run.exitStatus()).isEqualTo(1);
        Page.compare(AnalysedSets.FOLDER + kind + "/found.en.txt", run.answer());
    }

    /** Judging takes what the example leaves open as not known, and finds the same. */
    @ParameterizedTest
    @EnumSource(names = {"DROPPED_DECIDER", "NO_MANDATE", "NEVER_HOLDS"})
    void its_example_judged_shows_the_same(Kind kind) {
        Assessment judged = judged(kind);

        assertThat(judged.findings())
                .extracting(finding -> finding.code().value())
                .contains(CLAIMS.get(kind));
    }

    @Test
    void the_stage_that_nobody_takes_is_not_on_the_route() {
        assertThat(judged(Kind.STAGE_WITHOUT_BODY).route().stages())
                .extracting(stage -> stage.act().value())
                .containsExactly("decides");
    }

    @Test
    void the_rule_set_with_a_gap_is_analysed_though_nothing_is_judged_by_it() {
        assertThat(AnalysedSets.seeded(Kind.GAP)).isEmpty();
        assertThat(analysis(Kind.GAP).defects().get(0).example().orElseThrow().facts())
                .extracting(fact -> fact.fact() + " = " + fact.value().orElseThrow())
                .containsExactly("county-wide = no", "matter.principals = region-only");
    }

    @Test
    void a_mandate_on_another_condition_is_shown_by_a_decision_that_is_judged_differently() throws IOException {
        String pack = Files.readString(Jvm.ROOT.resolve(AnalysedSets.FOLDER + "NO_MANDATE/pack.json"));
        RuleSet one = region(pack);
        RuleSet other = region(pack.replaceFirst("(?s)(\"in\": \\[\\s*)\"yes\"", "$1\"no\""));

        Diff diff = one.diff(other);

        assertThat(diff.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.cause()).isEqualTo(Cause.MANDATE);
            assertThat(difference.contrasts())
                    .extracting(contrast -> contrast.situation().text().en() + ": " + contrast.turn())
                    .containsExactlyInAnyOrder(
                            "Is it for the whole county? no: LOOSER", "Is it for the whole county? yes: STRICTER");
            difference
                    .contrasts()
                    .forEach(contrast -> assertThat(Claims.isTrue(
                                    one,
                                    other,
                                    difference,
                                    contrast,
                                    contrast.situation().document().orElseThrow()))
                            .isTrue());
        });
    }

    private static RuleSet region(String pack) {
        Layer layer = RulePackReader.in(Locale.ENGLISH)
                .read(pack.getBytes(StandardCharsets.UTF_8))
                .layer()
                .orElseThrow();
        return RuleSets.of(Stream.concat(new BaseRules().layers().stream(), Stream.of(layer))
                        .toList())
                .find("region", LocalDate.of(2027, 1, 1))
                .orElseThrow();
    }

    private static Assessment judged(Kind kind) {
        Optional<Case> example =
                analysis(kind).defects().get(0).example().orElseThrow().document();
        return AnalysedSets.seeded(kind).orElseThrow().judge(example.orElseThrow());
    }

    private static Analysis analysis(Kind kind) {
        return AnalysedSets.analysed(kind);
    }
}
