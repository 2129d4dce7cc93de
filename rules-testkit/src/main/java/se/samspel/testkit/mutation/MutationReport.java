package se.samspel.testkit.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.samspel.Id;
import se.samspel.testkit.mutation.Fate.End;

/**
 * What became of the mutants of some rules.
 *
 * @param rules the ids of the rule sets, such as "myregion"
 * @param fates what became of each, layer by layer in the order of their changes
 */
public record MutationReport(List<Id> rules, List<Fate> fates) {

    /** Copies the lists. */
    public MutationReport {
        rules = List.copyOf(rules);
        fates = List.copyOf(fates);
    }

    /** How many ended so. */
    public long count(End end) {
        return fates.stream().filter(fate -> fate.end() == end).count();
    }

    /** The share of those that could be noticed by examples and were, from 0 to 1; 0 if there were none. */
    public double score() {
        long noticed = count(End.NOTICED);
        long all = noticed + count(End.SURVIVED);
        return all == 0 ? 0 : (double) noticed / all;
    }

    /** Those that nobody noticed. */
    public List<Fate> survivors() {
        return fates.stream().filter(fate -> fate.end() == End.SURVIVED).toList();
    }

    /** The examples that would have noticed survivors, each once. */
    public List<Catching> catching() {
        return survivors().stream()
                .flatMap(fate -> fate.caughtBy().stream())
                .distinct()
                .toList();
    }

    /** The report as a page, in Swedish or English, with a line break at the end. */
    public String text(Locale locale) {
        return new MutationPage(this, locale).text();
    }

    /** The report as plain values, for {@link se.samspel.json.JsonText} to write. */
    public Map<String, Object> json(Locale locale) {
        return new MutationPage(this, locale).json();
    }

    /**
     * Writes the examples that would have noticed survivors into a folder, for a person to read and to keep. No file that
     * is there already is written over.
     *
     * @return the documents of the examples that were not written, since there is a file of that name, which stays
     */
    public List<Path> write(Path folder) {
        List<Path> stay = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (Catching one : catching()) {
                Path document = folder.resolve(one.name() + ".json");
                Path expected = folder.resolve(one.name() + ".expected.json");
                if (Files.exists(document) || Files.exists(expected)) {
                    stay.add(document);
                } else {
                    Files.writeString(document, one.json(), StandardOpenOption.CREATE_NEW);
                    Files.writeString(expected, one.expectation().json(), StandardOpenOption.CREATE_NEW);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stay;
    }

    /**
     * Fails unless so large a share was noticed, with the survivors.
     *
     * @param least the smallest share, from 0 to 1
     * @throws AssertionError if it is less, or if there was nothing that examples could notice
     */
    public void demand(double least) {
        demand(least, "-Dsamspel.examples=write writes the cases that were found among the examples, for you to read");
    }

    /** The same, telling what to do next with the cases that were found, if there are any. */
    void demand(double least, String next) {
        if (count(End.NOTICED) + count(End.SURVIVED) == 0) {
            throw new AssertionError(
                    "nothing was changed that examples could notice: ask for no share\n" + text(Locale.ENGLISH));
        } else if (score() < least) {
            throw new AssertionError(text(Locale.ENGLISH) + (catching().isEmpty() ? "" : "\n" + next + "\n"));
        }
    }
}
