package com.example.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Provides;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.samspel.Id;
import se.samspel.base.BaseRules;
import se.samspel.base.RoleRules;
import se.samspel.base.TimeRules;
import se.samspel.document.Case;
import se.samspel.json.DocumentReader;
import se.samspel.json.PackReading;
import se.samspel.json.Reading;
import se.samspel.json.RulePackReader;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.form.CanonicalForm;
import se.samspel.rules.spi.RulePlugin;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;

/** The rules say what the region has decided. */
class ExampleRegionTest {

    private static final String ID = "exampleregion";
    private static final RuleSets ALL = RuleSets.of(new BaseRules(), new ExampleRegion());

    @Test
    void nothing_is_wrong_with_the_rules() {
        assertThat(ALL.problems()).isEmpty();
    }

    @Test
    void the_numbers_are_those_of_the_agreement() {
        RuleSet rules = rules(ID, LocalDate.of(2027, 1, 1));

        assertThat(rules.parameter(TimeRules.TEAM_DAYS.id())).contains(Range.of(4, 5));
        assertThat(rules.parameter(TimeRules.ANALYSIS_MONTHS.id())).contains(Range.of(2, 3));
        assertThat(rules.parameter(RoleRules.COACHES.id())).contains(Range.of(1, 2));
    }

    @Test
    void the_managers_group_prepares_a_joint_plan_and_the_council_decides() throws IOException {
        assertThat(judgedBy(ID).route().stages())
                .extracting(stage -> stage.text().in(Text.SWEDISH))
                .containsExactly("ledningsgruppen bereder", "politiska samrådet beslutar");
    }

    @Test
    void what_the_base_lets_through_breaks_the_numbers_of_the_region() throws IOException {
        Assessment byBase = judgedBy("base");
        Assessment byRegion = judgedBy(ID);

        assertThat(byBase.outcome()).isEqualTo(Assessment.Outcome.CLEAR);
        assertThat(byRegion.outcome()).isEqualTo(Assessment.Outcome.BLOCKED);
        assertThat(codes(byRegion))
                .contains(TimeRules.MEMBER_FULL_DAYS.id(), TimeRules.ANALYSIS_LENGTH.id())
                .doesNotContain(RoleRules.TWO_COACHES.id());
        assertThat(codes(byBase)).contains(RoleRules.TWO_COACHES.id());
    }

    @Test
    void the_class_path_and_the_module_path_name_the_same_plugin() throws IOException {
        String service = RulePlugin.class.getName();
        String plugin = ExampleRegion.class.getName();

        assertThat(read("src/main/resources/META-INF/services/" + service).lines())
                .containsExactly(plugin);
        assertThat(ExampleRegion.class.getModule().getDescriptor().provides())
                .extracting(Provides::service, Provides::providers)
                .containsExactly(tuple(service, List.of(plugin)));
    }

    @Test
    void the_pack_is_the_same_layer_as_the_class() throws IOException {
        PackReading pack = RulePackReader.in(Locale.ENGLISH).read(read("pack/" + ID + ".json"));

        assertThat(pack.problems()).isEmpty();
        assertThat(new ExampleRegion().layers())
                .extracting(CanonicalForm::of)
                .containsExactly(CanonicalForm.of(pack.layer().orElseThrow()));
    }

    private static Assessment judgedBy(String rules) throws IOException {
        Reading reading = DocumentReader.in(Locale.ENGLISH).read(read("src/test/resources/case.json"));
        Case work = reading.document()
                .orElseThrow(() -> new AssertionError(reading.problems().toString()));
        LocalDate on = work.on().orElseThrow(() -> new AssertionError("case.json has no \"on\""));
        return rules(rules, on).judge(work);
    }

    private static List<Id> codes(Assessment assessment) {
        return assessment.findings().stream().map(Finding::code).toList();
    }

    private static RuleSet rules(String id, LocalDate on) {
        return ALL.find(id, on)
                .orElseThrow(() -> new AssertionError("no rules " + id + " on " + on + ": " + ALL.problems()));
    }

    private static String read(String file) throws IOException {
        return Files.readString(Path.of(file));
    }
}
