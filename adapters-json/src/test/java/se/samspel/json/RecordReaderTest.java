package se.samspel.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.document.Case;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.comparison.Comparison.Cause;
import se.samspel.rules.comparison.Point;
import se.samspel.rules.comparison.Recorded;
import se.samspel.rules.comparison.Replay;

/** Records: written, read again, and told what is wrong with them. */
class RecordReaderTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final int RUNS = 1_000;
    private static final RuleSet RULES = SmallRules.on(DAY);
    private static final RuleSets ALL = RuleSets.of(RULES.layers());
    private static final Case WORK =
            DocumentReader.in(Locale.ENGLISH).read(Texts.complete()).document().orElseThrow();
    private static final String RECORD = RecordJson.write(RULES.judge(WORK), RULES, Locale.ENGLISH);

    private final RecordReader reader = RecordReader.in(Locale.ENGLISH);

    @Test
    void a_record_is_read_as_it_was_written() {
        Recorded record = read(RECORD);

        assertThat(record.document()).isEqualTo(WORK);
        assertThat(record.isSameCase()).isTrue();
        assertThat(record.locale()).isEqualTo(Locale.ENGLISH);
        assertThat(record.rules()).isEqualTo(RULES.judge(WORK).rules());
        assertThat(record.points()).isEqualTo(Point.of(RULES.judge(WORK), Locale.ENGLISH));
        assertThat(ALL.replay(record, DAY).isSame()).isTrue();
    }

    @Test
    void the_same_answer_makes_the_same_record() {
        assertThat(RecordJson.write(RULES.judge(WORK), RULES, Locale.ENGLISH)).isEqualTo(RECORD);
    }

    @Test
    void a_case_that_was_changed_afterwards_is_the_cause_of_what_differs() {
        String title = "\"title\": \"" + WORK.title() + "\"";
        Recorded changed = read(RECORD.replaceFirst(title, "\"title\": \"Another\""));

        Replay replay = ALL.replay(changed, DAY);

        assertThat(changed.isSameCase()).isFalse();
        assertThat(replay.isSame()).isFalse();
        assertThat(replay.remarks()).extracting(reason -> reason.cause()).containsExactly(Cause.CASE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"label\": \"", "\"document\": \"", "\"fingerprint\": \"sha256:"})
    void whatever_else_is_changed_by_hand_is_seen(String member) {
        int answer = RECORD.indexOf("\"answer\"");
        int from = RECORD.indexOf(member, answer) + member.length();
        char other = RECORD.charAt(from) == '1' ? '2' : '1';
        Recorded changed = read(RECORD.substring(0, from) + other + RECORD.substring(from + 1));

        assertThat(RECORD.indexOf(member, answer)).isPositive();
        assertThat(changed.isSameAnswer() && changed.isSameCase()).isFalse();
        assertThat(ALL.replay(changed, DAY).isSame()).isFalse();
    }

    @Test
    void white_space_and_the_order_of_members_are_no_change_and_a_record_without_a_seal_is_none() {
        String body = RECORD.strip();
        String seal =
                body.substring(body.indexOf("\"seal\""), body.length() - 1).strip();
        String first = body.replace(",\n  " + seal, "").replaceFirst("\\{", "{ " + seal + ", ");

        assertThat(read(first.replace("\n", " ")).isSameAnswer()).isTrue();
        assertThat(codes(bytes(body.replace(",\n  " + seal, "")))).containsExactly("MISSING_FIELD");
    }

    @ParameterizedTest
    @CsvSource({
        "samspel-record/1, samspel-record/2, UNKNOWN_FORMAT, /format",
        "\"format\", \"other\", MISSING_FIELD, ''",
        "\"lang\": \"en\", \"lang\": \"fi\", BAD_VALUE, /lang",
        "\"document\": {, \"document\": 1; \"x\": {, WRONG_TYPE, /document",
        "\"process-work\", \"novel\", UNKNOWN_KIND, /document/kind",
        "\"asOf\": \"2027-01-01\", \"asOf\": \"2027-02-30\", BAD_VALUE, /answer/asOf",
        "\"outcome\":, \"outcame\":, MISSING_FIELD, /answer",
        "\"findings\": [, \"findings\": 1; \"x\": [, WRONG_TYPE, /answer/findings",
        "\"layers\": [^    {^      \"layer\", \"layers\": [^    1; {^      \"layer\", WRONG_TYPE, /layers/0"
    })
    void what_is_wrong_is_told_with_its_place(String right, String wrong, String code, String pointer) {
        String text = RECORD.replace(unescaped(right), unescaped(wrong));
        assertThat(text).isNotEqualTo(RECORD);

        assertThat(reader.read(bytes(text)).problems()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.pointer()).isEqualTo(pointer);
            assertThat(problem.line()).isPositive();
        });
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        String text = RECORD.replace("\"lang\": \"en\"", "\"lang\": \"fi\"")
                .replace("\"outcome\":", "\"outcame\":")
                .replace("\"process-work\"", "\"novel\"");

        assertThat(reader.read(bytes(text)).problems())
                .extracting(Problem::code)
                .contains("BAD_VALUE", "MISSING_FIELD", "UNKNOWN_KIND");
    }

    @Test
    void a_case_in_a_record_is_checked_like_any_other() {
        String text = RECORD.replaceFirst("\"title\": \"[^\"]*\"", "\"title\": \" \"");

        assertThat(reader.read(bytes(text)).problems())
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(Tuple.tuple("FILLED", "/document/title"));
    }

    @Test
    void a_record_that_is_too_large_or_no_text_or_a_case_is_refused() {
        assertThat(codes(new byte[Limits.RECORD_BYTES + 1])).containsExactly("TOO_LARGE");
        assertThat(codes(new byte[] {(byte) 0xff})).containsExactly("NOT_UTF8");
        assertThat(codes(bytes(""))).containsExactly("MALFORMED");
        assertThat(codes(bytes("[]"))).containsExactly("WRONG_TYPE");
        assertThat(codes(bytes(DocumentWriter.write(WORK)))).containsExactly("UNKNOWN_FORMAT");
    }

    @Test
    void a_case_is_not_larger_in_a_record_than_alone() {
        String many = "\"parties\": [" + "1,".repeat(Limits.ELEMENTS) + "1]";
        String text = "{\"format\": \"samspel-record/1\", \"lang\": \"sv\", \"document\": {" + many + "}}";

        assertThat(codes(bytes(text))).contains("TOO_LONG").doesNotContain("UNKNOWN_KIND");
    }

    @Test
    void whatever_is_done_to_a_record_it_is_read_or_refused_and_can_be_judged_again() {
        byte[] valid = bytes(RECORD);
        for (int seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            byte[] changed = valid.clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                changed[random.nextInt(changed.length)] = (byte) (32 + random.nextInt(95));
            }
            RecordReading reading = reader.read(changed);
            reading.record()
                    .ifPresent(record -> assertThat(ALL.replay(record, DAY)).isNotNull());
        }
    }

    private Recorded read(String text) {
        RecordReading reading = reader.read(bytes(text));
        assertThat(reading.problems()).isEmpty();
        return reading.record().orElseThrow();
    }

    private List<String> codes(byte[] bytes) {
        return reader.read(bytes).problems().stream().map(Problem::code).toList();
    }

    private static String unescaped(String text) {
        return text.replace(";", ",").replace("^", "\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
