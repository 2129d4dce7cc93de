package se.samspel.cases.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.samspel.document.Case;
import se.samspel.json.CaseFingerprint;
import se.samspel.json.DocumentReader;
import se.samspel.json.DocumentWriter;
import se.samspel.json.Reading;
import se.samspel.work.ProcessWork;

/** A document that is read and written again says the same. */
class DocumentRoundTripTest {

    private static final DocumentReader READER = DocumentReader.in(Locale.ENGLISH);

    @Property(tries = 300, seed = "701", edgeCases = EdgeCasesMode.NONE)
    void what_was_written_is_read_and_written_again_letter_by_letter(
            @ForAll(supplier = ProcessWorks.WellFormed.class) ProcessWork work) {
        String written = DocumentWriter.write(work);

        Case read = read(written);

        assertThat(read).isEqualTo(work);
        assertThat(DocumentWriter.write(read)).isEqualTo(written);
        assertThat(CaseFingerprint.of(read)).isEqualTo(CaseFingerprint.of(work));
    }

    @Property(tries = 100, seed = "702", edgeCases = EdgeCasesMode.NONE)
    void work_that_no_document_may_hold_is_refused_and_never_let_through_in_part(
            @ForAll(supplier = ProcessWorks.Any.class) ProcessWork work) {
        Reading reading = READER.read(DocumentWriter.write(work));

        reading.document().ifPresent(document -> assertThat(document).isEqualTo(work));
    }

    @Example
    void every_case_file_that_can_be_read_is_written_again_as_it_was() throws IOException {
        List<Path> files = caseFiles();

        assertThat(files).isNotEmpty();
        for (Path file : files) {
            String text = Files.readString(file);
            READER.read(text)
                    .document()
                    .ifPresent(document -> assertThat(JsonValue.of(DocumentWriter.write(document)))
                            .as(file.toString())
                            .isEqualTo(JsonValue.of(text)));
        }
    }

    @Example
    void most_case_files_can_be_read() throws IOException {
        List<Path> files = caseFiles();
        int read = 0;
        for (Path file : files) {
            read += READER.read(Files.readString(file)).document().isPresent() ? 1 : 0;
        }

        assertThat(read).isGreaterThan(files.size() / 2);
    }

    private static List<Path> caseFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(""))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static Case read(String text) {
        Reading reading = READER.read(text);
        assertThat(reading.problems()).isEmpty();
        return reading.document().orElseThrow();
    }
}
