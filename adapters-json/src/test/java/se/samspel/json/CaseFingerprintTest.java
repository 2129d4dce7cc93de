package se.samspel.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.json.bind.PlainDocument;
import se.samspel.work.ProcessWork;

class CaseFingerprintTest {

    private static final ProcessWork WORK = Texts.work(Texts.complete());
    private static final String PRINT = CaseFingerprint.of(WORK);

    @Test
    void a_fingerprint_is_the_sum_of_the_canonical_json() {
        // printf '{"format":"samspel/1","id":"w","kind":"process-work","title":"å"}' | sha256sum
        assertThat(CaseFingerprint.of(ProcessWork.builder("w", "å").build()))
                .isEqualTo("sha256:543a0080e2b2162cf30ac4bcf5320a9b4f7f60ec7c84b2d21ab5d664631664f7");
    }

    @RepeatedTest(200)
    void the_order_of_elements_and_members_makes_no_difference(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        String shuffled = JsonText.pretty(shuffled("", PlainDocument.of(WORK), random));
        ProcessWork work = Texts.work(shuffled);

        assertThat(CaseFingerprint.of(work))
                .as("seed %d: %s", run.getCurrentRepetition(), shuffled)
                .isEqualTo(PRINT);
    }

    @Test
    void elements_with_the_same_id_have_an_order_too() {
        String one = "{\"id\":\"u\",\"name\":\"a\"}";
        String other = "{\"id\":\"u\",\"name\":\"b\"}";

        assertThat(print(one + "," + other)).isEqualTo(print(other + "," + one));
    }

    private static String print(String units) {
        ProcessWork valid = Texts.work(Texts.with("\"units\":[" + units.replaceFirst("\"u\"", "\"v\"") + "]"));
        return CaseFingerprint.of(valid.toBuilder()
                .units(valid.units().stream()
                        .map(unit -> new se.samspel.party.Unit(se.samspel.Id.of("u"), unit.name(), unit.party()))
                        .toList())
                .build());
    }

    @ParameterizedTest
    @CsvSource({"plans, v1, v2", "decisions, d1, d2"})
    void what_came_first_makes_a_difference(String list, String first, String second) {
        String text = Texts.complete();
        String swapped = text.replace('"' + first + '"', "\"x\"")
                .replace('"' + second + '"', '"' + first + '"')
                .replace("\"x\"", '"' + second + '"');

        assertThat(CaseFingerprint.of(Texts.work(swapped))).isNotEqualTo(PRINT);
    }

    @ParameterizedTest
    @CsvSource({
        "stroke-2008, stroke-2009",
        "2008-05-16, 2008-05-17",
        "jamtland@2005.1, jamtland@2005.2",
        "PT5H30M, PT5H31M",
        "ANALYSIS, DEVELOPMENT",
        "4.5, 4.51",
        "120000.50, 120000.51",
        "arbetsplatsträff, arbetsplatsträf",
        "RETURNED, REJECTED",
        "myregion.pilot, myregion.pilots"
    })
    void any_other_word_makes_a_difference(String word, String other) {
        assertThat(Texts.complete()).contains(word);
        assertThat(CaseFingerprint.of(Texts.work(Texts.complete().replace(word, other))))
                .isNotEqualTo(PRINT);
    }

    @ParameterizedTest
    @CsvSource({
        "3.00, 3",
        "3.00, 0.3e1",
        "4.5, 4.50",
        "120000.50, 1200005e-1",
        "PT24H, P1D",
        "'\"share\": 25', '\"share\": 2.5e1'"
    })
    void another_spelling_makes_no_difference(String spelling, String other) {
        assertThat(Texts.complete()).contains(spelling);
        assertThat(CaseFingerprint.of(Texts.work(Texts.complete().replace(spelling, other))))
                .isEqualTo(PRINT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "de", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "tr"})
    void the_default_locale_makes_no_difference(String tag) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(CaseFingerprint.of(WORK)).isEqualTo(PRINT);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Object shuffled(String name, Object value, Random random) {
        if (value instanceof List<?> list) {
            List<Object> elements = new ArrayList<>();
            list.forEach(element -> elements.add(shuffled("", element, random)));
            if (!Set.of("plans", "decisions").contains(name)) {
                Collections.shuffle(elements, random);
            }
            return elements;
        }
        if (value instanceof Map<?, ?> map) {
            List<String> names = new ArrayList<>();
            map.keySet().forEach(key -> names.add((String) key));
            Collections.shuffle(names, random);
            Map<String, Object> members = new LinkedHashMap<>();
            names.forEach(key -> members.put(key, shuffled(key, map.get(key), random)));
            return members;
        }
        return value;
    }
}
