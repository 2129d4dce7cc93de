package se.samspel.cases.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.samspel.json.CaseFingerprint;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.work.ProcessWork;

/** The same case and the same rules, both taken anew, are the same wherever it is. What rules say of it: the test kit. */
class EqualAssessmentTest {

    @Property(tries = 300, seed = "101", edgeCases = EdgeCasesMode.NONE)
    void the_fingerprint_of_a_case_is_the_same_in_any_order_of_elements(
            @ForAll(supplier = ProcessWorks.WellFormed.class) ProcessWork work, @ForAll long order) {
        assertThat(CaseFingerprint.of(Shuffled.of(work, order))).isEqualTo(CaseFingerprint.of(work));
    }

    @Example
    void under_any_default_locale_and_time_zone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<ProcessWork> works = Sample.of(ProcessWorks.wellFormed(), 40);
        List<Object> here = works.stream().map(EqualAssessmentTest::swedish).toList();
        try {
            for (String tag : List.of("tr-TR", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "sv-SE")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

                assertThat(works.stream().map(EqualAssessmentTest::swedish)).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** Everything anew, rules included. */
    private static Object swedish(ProcessWork work) {
        RuleSet rules = RuleSets.discover().find("jamtland", Days.TODAY).orElseThrow();
        return List.of(
                CaseFingerprint.of(work),
                AnswerForm.of(rules.judge(work), rules.fingerprint(), Locale.forLanguageTag("sv")));
    }
}
