package se.samspel.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.cases.ReadCases.ReadCase;
import se.samspel.json.RecordJson;
import se.samspel.json.RecordReader;
import se.samspel.json.RecordReading;
import se.samspel.rules.RuleSets;
import se.samspel.rules.text.Text;

/** Every case in the repository, stored with its answer, is answered in the same way again. */
class ReplayedCasesTest {

    static Stream<ReadCase> cases() {
        return ReadCases.ofTheRepository(Packs.onClassPath()).all().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_case_is_answered_again_as_it_was(ReadCase one) {
        String record = RecordJson.write(one.assessment(), one.rules(), Text.SWEDISH);
        RecordReading reading = RecordReader.in(Locale.ENGLISH).read(record.getBytes(StandardCharsets.UTF_8));

        assertThat(reading.problems()).isEmpty();
        assertThat(RuleSets.of(one.rules().layers())
                        .replay(reading.record().orElseThrow(), one.rules().asOf())
                        .isSame())
                .isTrue();
    }
}
