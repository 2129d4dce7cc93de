package se.samspel.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samspel.document.Case;
import se.samspel.rules.analysis.Analysis;
import se.samspel.rules.analysis.Defect;
import se.samspel.rules.analysis.Defect.Kind;
import se.samspel.rules.assessment.Assessment;

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

    private static Assessment judged(Kind kind) {
        Optional<Case> example =
                analysis(kind).defects().get(0).example().orElseThrow().document();
        return AnalysedSets.seeded(kind).orElseThrow().judge(example.orElseThrow());
    }

    private static Analysis analysis(Kind kind) {
        return AnalysedSets.analysed(kind);
    }
}
