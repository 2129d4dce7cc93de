package se.samspel.testkit.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.rules.layer.Source;

/** What a failure tells of sources. */
class ObjectionTest {

    @ParameterizedTest
    @CsvSource({"Avtal, § 4, 'Avtal, § 4'", "Avtal, '', Avtal", "'', § 4, § 4"})
    void as_much_of_a_source_is_told_as_is_stated(String document, String clause, String told) {
        assertThat(Objection.toLayers("x")
                        .from(Source.text(document, clause))
                        .error()
                        .getMessage())
                .isEqualTo("x" + System.lineSeparator() + "  source: " + told);
    }
}
