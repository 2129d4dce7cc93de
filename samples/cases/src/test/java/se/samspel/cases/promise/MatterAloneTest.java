package se.samspel.cases.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.samspel.decision.Matter;
import se.samspel.document.MatterDocument;
import se.samspel.rules.RuleSet;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Finding;
import se.samspel.work.ProcessWork;

/** A matter is decided in the same way whether it stands alone or is part of a process work. */
class MatterAloneTest {

    @Property(tries = 400, seed = "811", edgeCases = EdgeCasesMode.NONE)
    void a_matter_alone_is_routed_and_followed_as_within_its_work(
            @ForAll(supplier = ProcessWorks.WellFormed.class) ProcessWork work) {
        for (RuleSet rules : Judged.both()) {
            work.matter().ifPresent(matter -> {
                Assessment within = rules.judge(work);
                Assessment alone = rules.judge(alone(work, matter));

                assertThat(alone.route()).isEqualTo(within.route());
                assertThat(alone.trail()).isEqualTo(within.trail());
                assertThat(alone.adoption()).isEqualTo(within.adoption());
            });
        }
    }

    @Property(tries = 400, seed = "812", edgeCases = EdgeCasesMode.NONE)
    void a_matter_alone_is_asked_nothing_about_a_work_and_has_no_steps(
            @ForAll(supplier = ProcessWorks.WellFormed.class) ProcessWork work) {
        for (RuleSet rules : Judged.both()) {
            work.matter().ifPresent(matter -> {
                Assessment alone = rules.judge(alone(work, matter));

                assertThat(alone.questions())
                        .allSatisfy(
                                question -> assertThat(question.where().path()).startsWith("/matter"));
                assertThat(alone.findings())
                        .extracting(Finding::where)
                        .allSatisfy(where -> assertThat(where.path()).startsWith("/matter"));
                assertThat(alone.progress()).isEmpty();
                assertThat(alone.budgets()).isEmpty();
            });
        }
    }

    private static MatterDocument alone(ProcessWork work, Matter matter) {
        return new MatterDocument(
                work.id(), work.title(), work.on(), work.rules(), work.parties(), Optional.of(matter), List.of());
    }
}
