package se.samspel.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samspel.benchmarks.json.Documents;
import se.samspel.benchmarks.json.PlainJackson;
import se.samspel.json.DocumentReader;
import se.samspel.json.Limits;
import se.samspel.work.ProcessWork;
import tools.jackson.databind.json.JsonMapper;

/** Samspel and plain Jackson read the same, and write the same. */
class JsonParityTest {

    private final PlainJackson jackson = new PlainJackson();

    @ParameterizedTest
    @EnumSource
    void both_read_the_document_that_was_written(Documents documents) {
        DocumentReader reader = DocumentReader.in(Locale.ENGLISH);
        for (ProcessWork work : documents.works()) {
            byte[] text = Documents.bytes(work);
            assertThat(reader.read(text).document()).contains(work);
            assertThat(jackson.read(text)).isEqualTo(work);
        }
    }

    @ParameterizedTest
    @EnumSource
    void both_write_the_same_but_for_format_and_kind(Documents documents) {
        JsonMapper mapper = new JsonMapper();
        for (ProcessWork work : documents.works()) {
            Map<?, ?> ours = mapper.readValue(Documents.bytes(work), Map.class);
            ours.keySet().removeAll(List.of("format", "kind"));
            Map<?, ?> theirs = mapper.readValue(jackson.write(work), Map.class);
            assertThat(theirs).isEqualTo(ours);
        }
    }

    @ParameterizedTest
    @EnumSource(names = "LARGEST")
    void the_largest_document_is_near_one_of_the_limits(Documents documents) {
        String text = new String(Documents.bytes(documents.works().get(0)), StandardCharsets.UTF_8);
        assertThat(text.length()).isBetween(Limits.DOCUMENT_BYTES / 2, Limits.DOCUMENT_BYTES);
    }
}
