package se.samspel.cli.judge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import se.samspel.Id;
import se.samspel.RuleSetReference;
import se.samspel.cli.answer.Answer;
import se.samspel.cli.shelf.Found;
import se.samspel.cli.shelf.RuleShelf;
import se.samspel.document.Case;
import se.samspel.json.DocumentLine;
import se.samspel.json.DocumentReader;
import se.samspel.json.Limits;
import se.samspel.json.Places;
import se.samspel.json.Problem;
import se.samspel.json.Reading;
import se.samspel.rules.RuleSet;
import se.samspel.rules.text.Text;

/** Reads and judges one document after the other, all in the same way; in as many threads as one likes. */
public final class Bench {

    private static final String STANDARD_INPUT = "-";
    private static final Supplier<Places> NOWHERE = () -> Places.of(new byte[0]);
    private static final int REMEMBERED = 500;

    private final InputStream standardInput;
    private final RuleShelf shelf;
    private final Call call;
    private final Locale locale;
    private final DocumentReader reader;
    private final Map<List<Object>, Found> found = new ConcurrentHashMap<>();

    /**
     * A bench for one call.
     *
     * @param standardInput what a file called {@code -} is read from
     * @param shelf the rule sets there are
     * @param call how documents are to be judged
     * @param locale the language of problems
     */
    public Bench(InputStream standardInput, RuleShelf shelf, Call call, Locale locale) {
        this.standardInput = standardInput;
        this.shelf = shelf;
        this.call = call;
        this.locale = locale;
        this.reader = DocumentReader.in(locale);
    }

    /** Judges a file, or standard input if it is called {@code -}. */
    public Judgement judge(String file) {
        try (InputStream stream = open(file)) {
            byte[] bytes = stream.readNBytes(Limits.DOCUMENT_BYTES + 1);
            return judge(reader.read(bytes), () -> Places.of(bytes));
        } catch (NoSuchFileException | InvalidPathException e) {
            return refused("FILE_NOT_FOUND", "", NOWHERE, Refusals.NO_FILE);
        } catch (IOException e) {
            return refused("FILE_NOT_READABLE", "", NOWHERE, Refusals.UNREADABLE);
        }
    }

    /** Judges a line of a file of documents; the problems' lines are those of the file. */
    public Judgement judge(DocumentLine line) {
        Judgement judgement = judge(line.readBy(reader), () -> Places.of(line.bytes()));
        return new Judgement(judgement.answer(), line.inTheFile(judgement.problems()));
    }

    private Judgement judge(Reading reading, Supplier<Places> places) {
        return reading.document()
                .map(document -> judge(document, places))
                .orElseGet(() -> Judgement.refused(reading.problems()));
    }

    private InputStream open(String file) throws IOException {
        return file.equals(STANDARD_INPUT)
                ? new ByteArrayInputStream(standardInput.readNBytes(Limits.DOCUMENT_BYTES + 1))
                : Files.newInputStream(Path.of(file));
    }

    private Judgement judge(Case document, Supplier<Places> places) {
        Optional<LocalDate> day = call.day().or(document::on);
        Optional<RuleSetReference> rules = call.rules().or(document::rules);
        List<Problem> problems = new ArrayList<>();
        if (day.isEmpty()) {
            problems.add(problem("MISSING_DAY", "", places, Refusals.NO_DAY));
        }
        if (rules.isEmpty()) {
            problems.add(problem("MISSING_RULES", "", places, Refusals.NO_RULES.with("all", shelf.listed())));
        }
        return day.isEmpty() || rules.isEmpty()
                ? Judgement.refused(problems)
                : judge(document, places, found(rules.get(), day.get()));
    }

    /** Looked up once where many documents are judged by the same rules on the same day. */
    private Found found(RuleSetReference rules, LocalDate day) {
        if (found.size() >= REMEMBERED) {
            found.clear();
        }
        return found.computeIfAbsent(List.of(rules, day), key -> shelf.find(rules, day));
    }

    private Judgement judge(Case document, Supplier<Places> places, Found found) {
        if (found.rules().isEmpty()) {
            String pointer = call.rules().isPresent() ? "" : "/rules";
            return refused(found.code(), pointer, places, found.refusal());
        }
        RuleSet rules = found.rules().get();
        return call.affects()
                .map(party -> judge(document, places, rules, party))
                .orElseGet(() -> Judgement.of(new Answer(rules.judge(document), rules, places, Optional.empty())));
    }

    private Judgement judge(Case document, Supplier<Places> places, RuleSet rules, Id party) {
        WhatIf whatIf = WhatIf.affects(party, document);
        return whatIf.document()
                .map(supposed -> Judgement.of(new Answer(
                        rules.judge(document),
                        rules,
                        places,
                        Optional.of(new Answer.Supposed(party, rules.judge(supposed))))))
                .orElseGet(() -> refused("WHAT_IF", "", places, whatIf.refusal()));
    }

    private Judgement refused(String code, String pointer, Supplier<Places> places, Text message) {
        return Judgement.refused(List.of(problem(code, pointer, places, message)));
    }

    private Problem problem(String code, String pointer, Supplier<Places> places, Text message) {
        Places.Spot spot = places.get().find(pointer).orElse(new Places.Spot(1, 1));
        return new Problem(code, pointer, spot.line(), spot.column(), message.in(locale));
    }
}
