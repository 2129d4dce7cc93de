package se.samspel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.GivenFact;
import se.samspel.Id;
import se.samspel.RuleSetReference;
import se.samspel.decision.Matter;
import se.samspel.document.Case;
import se.samspel.party.Party;
import se.samspel.plan.Targets;
import se.samspel.process.Process;
import se.samspel.work.Consent;
import se.samspel.work.Member;
import se.samspel.work.ProcessWork;
import se.samspel.work.Roles;
import se.samspel.work.Team;

class DocumentWriterTest {

    @Test
    void a_document_is_written_as_it_was_read() {
        assertThat(DocumentWriter.write(Texts.work(Texts.complete()))).isEqualTo(Texts.complete());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "de", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "tr"})
    void the_default_locale_makes_no_difference(String tag) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(DocumentWriter.write(Texts.work(Texts.complete()))).isEqualTo(Texts.complete());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void what_is_absent_or_empty_is_left_out() {
        assertThat(DocumentWriter.write(ProcessWork.builder("w", "t").build())).isEqualTo("""
                        {
                          "format": "samspel/1",
                          "kind": "process-work",
                          "id": "w",
                          "title": "t"
                        }
                        """);
    }

    @Test
    void what_is_there_with_nothing_in_it_is_still_there_when_read_again() {
        ProcessWork work = ProcessWork.builder("w", "t")
                .process(new Process(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()))
                .roles(new Roles(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Team(Optional.empty(), List.of(member()))),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()))
                .build();

        assertThat(DocumentWriter.write(work)).contains("\"process\": {}", "\"consent\": {}");
        assertThat(Texts.work(DocumentWriter.write(work))).isEqualTo(work);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"quoted\" \\ back / slash",
                "tab\tline\nreturn\rbell\u0007null\u0000",
                "å ä ö é \u2028 \u00A0 \uFEFF",
                "\uD83E\uDEC0 heart",
                "half \uD800",
                "half \uDBFF",
                "half \uDC00 other",
                "\uDFFF \uD7FF \uE000",
                "</script>"
            })
    void any_text_comes_back(String text) {
        ProcessWork work = ProcessWork.builder("w", text).build();

        assertThat(Texts.work(DocumentWriter.write(work))).isEqualTo(work);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.00", "12.50", "1E+2", "1E-7", "-123456789012345678901234567890.5", "0E-10"})
    void any_number_comes_back(String number) {
        BigDecimal value = new BigDecimal(number);
        ProcessWork work = fact(value);

        ProcessWork again = Texts.work(DocumentWriter.write(work));

        assertThat((BigDecimal) again.facts().get(0).value()).isEqualByComparingTo(value);
        assertThat(DocumentWriter.write(work)).contains("\"value\": " + value.toPlainString());
        assertThat(Texts.work(DocumentWriter.write(again))).isEqualTo(again);
    }

    @Test
    void a_number_that_no_reader_takes_is_still_written_in_little_room() {
        assertThat(JsonText.line(List.of(new BigDecimal("1E+100")))).contains("1" + "0".repeat(100));
        assertThat(JsonText.line(List.of(new BigDecimal("1E+101")))).contains("1E+101");
        assertThat(JsonText.line(List.of(new BigDecimal("1E+999999999")))).contains("1E+999999999");
        assertThat(JsonText.line(List.of(new BigDecimal("1E-999999999")))).contains("1E-999999999");
    }

    @Test
    void days_are_written_as_hours() {
        String document = Texts.with("\"roles\":{\"team\":{\"members\":[{\"id\":\"m\",\"betweenMeetings\":\"P1D\"}]}}");

        assertThat(Texts.work(document).roles().members().get(0).betweenMeetings())
                .contains(Duration.ofHours(24));
        assertThat(DocumentWriter.write(Texts.work(document))).contains("\"PT24H\"");
    }

    @Test
    void targets_with_nothing_in_them_are_left_out() {
        ProcessWork work = Texts.work(Texts.with("\"plans\":[{\"id\":\"v\",\"targets\":{}}]"));

        assertThat(work.plan().orElseThrow().targets()).isEqualTo(Targets.NONE);
        assertThat(DocumentWriter.write(work)).doesNotContain("targets");
    }

    @Test
    void a_case_of_another_type_is_a_callers_bug() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentWriter.write(new Foreign()))
                .withMessageContaining("Foreign");
    }

    private static Member member() {
        return new Member(
                Id.of("m"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Consent(Optional.empty(), Optional.empty())),
                Optional.empty(),
                Optional.empty());
    }

    private static ProcessWork fact(BigDecimal value) {
        return ProcessWork.builder("w", "t")
                .facts(List.of(new GivenFact(Id.of("f"), Optional.empty(), value)))
                .build();
    }

    private record Foreign() implements Case {

        @Override
        public Id id() {
            return Id.of("w");
        }

        @Override
        public String kind() {
            return ProcessWork.KIND;
        }

        @Override
        public String title() {
            return "t";
        }

        @Override
        public Optional<LocalDate> on() {
            return Optional.empty();
        }

        @Override
        public Optional<RuleSetReference> rules() {
            return Optional.empty();
        }

        @Override
        public List<Party> parties() {
            return List.of();
        }

        @Override
        public Optional<Matter> matter() {
            return Optional.empty();
        }

        @Override
        public Case with(List<Party> parties, Matter matter) {
            return this;
        }

        @Override
        public List<GivenFact> facts() {
            return List.of();
        }
    }
}
