package se.samspel.cases.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.samspel.json.DocumentWriter;
import se.samspel.json.Places;
import se.samspel.rules.RuleSet;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.assessment.OpenQuestion;
import se.samspel.work.ProcessWork;

/** A finding points at what is in the document, and what it calls missing is not. */
class FindingsPointTest {

    @Property(tries = 300, seed = "501", edgeCases = EdgeCasesMode.NONE)
    void every_path_leads_to_a_value_of_the_document(@ForAll(supplier = ProcessWorks.Any.class) ProcessWork work) {
        Places places = places(work);

        for (RuleSet rules : Judged.both()) {
            assertThat(pointing(rules.judge(work)))
                    .allSatisfy(where -> assertThat(places.find(where.path())).isPresent());
        }
    }

    @Property(tries = 300, seed = "502", edgeCases = EdgeCasesMode.NONE)
    void what_is_missing_is_not_in_the_document(@ForAll(supplier = ProcessWorks.Any.class) ProcessWork work) {
        Places places = places(work);

        for (RuleSet rules : Judged.both()) {
            assertThat(pointing(rules.judge(work)))
                    .filteredOn(where -> where.missing().isPresent())
                    .allSatisfy(where -> {
                        String next = where.missing().orElseThrow().split("/")[0];
                        assertThat(places.find(where.path() + "/" + next)).isEmpty();
                    });
        }
    }

    private static Stream<Finding.Where> pointing(Assessment assessment) {
        return Stream.concat(
                assessment.findings().stream().map(Finding::where),
                assessment.questions().stream().map(OpenQuestion::where));
    }

    private static Places places(ProcessWork work) {
        return Places.of(DocumentWriter.write(work).getBytes(StandardCharsets.UTF_8));
    }
}
