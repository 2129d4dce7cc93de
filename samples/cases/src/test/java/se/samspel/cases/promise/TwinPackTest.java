package se.samspel.cases.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.samspel.base.BaseRules;
import se.samspel.json.RulePackReader;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.form.CanonicalForm;
import se.samspel.rules.layer.Layer;
import se.samspel.samples.jamtland.JamtlandRules;
import se.samspel.work.ProcessWork;

/** A region written in Java and the same region written as a pack are one and the same. */
class TwinPackTest {

    private static final RulePackReader READER = RulePackReader.in(Locale.ENGLISH);
    private static final Layer JAVA = new JamtlandRules().layers().get(0);
    private static final Layer PACK = read(text());
    private static final Layer BASE = new BaseRules().layers().get(0);
    private static final RuleSet OF_PACKS = RuleSets.of(List.of(read(CanonicalForm.of(BASE)), PACK))
            .find("jamtland", Days.TODAY)
            .orElseThrow();

    @Example
    void the_pack_has_the_same_canonical_form_as_the_java() {
        assertThat(CanonicalForm.of(PACK)).isEqualTo(CanonicalForm.of(JAVA));
        assertThat(CanonicalForm.of(read(CanonicalForm.of(BASE)))).isEqualTo(CanonicalForm.of(BASE));
        assertThat(OF_PACKS.fingerprint()).isEqualTo(Judged.JAMTLAND.fingerprint());
    }

    @Example
    void the_pack_beside_the_java_is_no_second_layer() {
        RuleSets all = RuleSets.of(List.of(BASE, JAVA, PACK));

        assertThat(all.problems()).isEmpty();
        assertThat(all.layers()).hasSize(2);
    }

    @Property(tries = 300, seed = "1101", edgeCases = EdgeCasesMode.NONE)
    void packs_and_java_judge_well_formed_work_alike(
            @ForAll(supplier = ProcessWorks.WellFormed.class) ProcessWork work) {
        assertThat(OF_PACKS.judge(work)).isEqualTo(Judged.JAMTLAND.judge(work));
    }

    @Property(tries = 100, seed = "1102", edgeCases = EdgeCasesMode.NONE)
    void packs_and_java_judge_extreme_work_alike(@ForAll(supplier = ProcessWorks.Extreme.class) ProcessWork work) {
        assertThat(OF_PACKS.judge(work)).isEqualTo(Judged.JAMTLAND.judge(work));
    }

    private static Layer read(String pack) {
        return READER.read(pack).layer().orElseThrow();
    }

    private static String text() {
        try {
            return Files.readString(Path.of("..", "packs", "jamtland.json"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
