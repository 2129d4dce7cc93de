package se.samspel.cli.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.samspel.json.DocumentWriter;
import se.samspel.rules.analysis.Analysis;
import se.samspel.rules.analysis.Diff;
import se.samspel.rules.analysis.Situation;
import se.samspel.rules.analysis.Slice;
import se.samspel.rules.text.Text;

/** Writes the situations that an answer shows as cases, one file each, numbered as they are shown. */
public final class CaseFiles {

    private static final Text WRITTEN = Text.of(
            "{written} av {all} situationer skrevs som ärenden i {folder}: {new} nya filer, {replaced} ersatta.",
            "{written} of {all} situations were written as cases in {folder}: {new} new files, {replaced} replaced.");

    private final Path folder;
    private int all;
    private int written;
    private int replaced;

    private CaseFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes the situations of an analysis.
     *
     * @return how many of them could be written, and how many took the place of a file that was there
     * @throws IOException if the folder cannot be written to
     */
    public static Text write(Path folder, List<Slice> slices) throws IOException {
        CaseFiles files = new CaseFiles(folder);
        for (Analysis analysis :
                slices.stream().flatMap(slice -> slice.analysis().stream()).toList()) {
            for (var defect : analysis.defects()) {
                files.write(defect.kind().name(), defect.item().value(), defect.example().stream());
            }
            for (var silence : analysis.silences()) {
                files.write("NOT_STATED", silence.table().value(), Stream.of(silence.example()));
            }
        }
        return files.told();
    }

    /**
     * Writes the situations of a comparison.
     *
     * @return how many of them could be written, and how many took the place of a file that was there
     * @throws IOException if the folder cannot be written to
     */
    public static Text write(Path folder, Diff diff) throws IOException {
        CaseFiles files = new CaseFiles(folder);
        for (var difference : diff.differences().stream()
                .filter(difference -> difference.cause().isOfAnswers())
                .toList()) {
            for (var contrast : difference.contrasts()) {
                files.write(difference.cause().name(), difference.item().value(), Stream.of(contrast.situation()));
            }
        }
        return files.told();
    }

    private void write(String kind, String item, Stream<Situation> examples) throws IOException {
        for (Situation situation : examples.toList()) {
            all++;
            if (situation.document().isPresent()) {
                written++;
                Files.createDirectories(folder);
                String name = String.format(Locale.ROOT, "%03d-%s-%s.json", all, kind.toLowerCase(Locale.ROOT), item);
                Path file = folder.resolve(name);
                replaced += Files.exists(file) ? 1 : 0;
                Files.writeString(
                        file, DocumentWriter.write(situation.document().get()));
            }
        }
    }

    private Text told() {
        return WRITTEN.with("written", Text.same(String.valueOf(written)))
                .with("new", Text.same(String.valueOf(written - replaced)))
                .with("replaced", Text.same(String.valueOf(replaced)))
                .with("all", Text.same(String.valueOf(all)))
                .with("folder", Text.same(folder.toString()));
    }
}
