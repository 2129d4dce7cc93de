package se.samspel.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.base.BaseRules;
import se.samspel.law.MunicipalAct;
import se.samspel.rules.RuleSets;

/** Every case is judged alike by a region's Java and by its pack. */
class TwinCasesTest {

    @Test
    void every_case_gets_an_equal_assessment_from_the_pack() {
        RuleSets java = RuleSets.discover();
        RuleSets pack = RuleSets.of(List.of(
                new BaseRules().layers().get(0),
                new MunicipalAct().layers().get(0),
                Packs.read(Jvm.ROOT.resolve("samples/packs/jamtland.json"))));

        assertThat(ReadCases.judgedBy(pack).assessments())
                .isEqualTo(ReadCases.judgedBy(java).assessments());
        assertThat(ReadCases.judgedBy(pack).all()).hasSizeGreaterThan(20);
    }
}
