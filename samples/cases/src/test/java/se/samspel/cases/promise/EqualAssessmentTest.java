package se.samspel.cases.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.samspel.json.CaseFingerprint;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.assessment.Assessment;
import se.samspel.work.ProcessWork;

/** The same case, the same rules and the same day give an equal assessment, wherever and however it is made. */
class EqualAssessmentTest {

    private static final String FINGERPRINT = "taken once";

    @Property(tries = 300, seed = "101", edgeCases = EdgeCasesMode.NONE)
    void in_any_order_of_elements(
            @ForAll(supplier = ProcessWorks.WellFormed.class) ProcessWork work, @ForAll long order) {
        ProcessWork shuffled = Shuffled.of(work, order);

        assertThat(CaseFingerprint.of(shuffled)).isEqualTo(CaseFingerprint.of(work));
        for (RuleSet rules : Judged.both()) {
            assertThat(AnswerForm.withoutIndices(rules.judge(shuffled), FINGERPRINT, Locale.ENGLISH))
                    .isEqualTo(AnswerForm.withoutIndices(rules.judge(work), FINGERPRINT, Locale.ENGLISH));
        }
    }

    @Property(tries = 100, seed = "102", edgeCases = EdgeCasesMode.NONE)
    void each_time_that_it_is_judged(@ForAll(supplier = ProcessWorks.Any.class) ProcessWork work) {
        assertThat(Judged.JAMTLAND.judge(work)).isEqualTo(Judged.JAMTLAND.judge(work));
    }

    @Example
    void on_several_threads_at_once() throws ExecutionException, InterruptedException {
        List<ProcessWork> works = Sample.of(new ProcessWorks.Any().get(), 60);
        List<Assessment> alone = works.stream().map(Judged.JAMTLAND::judge).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<List<Assessment>> all =
                    () -> works.stream().map(Judged.JAMTLAND::judge).toList();
            for (Future<List<Assessment>> together :
                    threads.invokeAll(List.of(all, all, all, all, all, all, all, all))) {
                assertThat(together.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
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
