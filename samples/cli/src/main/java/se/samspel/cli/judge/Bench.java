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
import java.util.Optional;
import se.samspel.Id;
import se.samspel.RuleSetReference;
import se.samspel.cli.answer.Answer;
import se.samspel.cli.shelf.Found;
import se.samspel.cli.shelf.RuleShelf;
import se.samspel.document.Case;
import se.samspel.json.DocumentReader;
import se.samspel.json.Limits;
import se.samspel.json.Places;
import se.samspel.json.Problem;
import se.samspel.json.Reading;
import se.samspel.rules.RuleSet;
import se.samspel.rules.text.Text;

/** Reads and judges one document after the other, all in the same way. */
public final class Bench {

    private static final String STANDARD_INPUT = "-";
    private static final Places NOWHERE = Places.of(new byte[0]);

    private final InputStream standardInput;
    private final RuleShelf shelf;
    private final Call call;
    private final Locale locale;
    private final DocumentReader reader;

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
            Reading reading = reader.read(bytes);
            return reading.document()
                    .map(document -> judge(document, Places.of(bytes)))
                    .orElseGet(() -> Judgement.refused(reading.problems()));
        } catch (NoSuchFileException | InvalidPathException e) {
            return refused("FILE_NOT_FOUND", "", NOWHERE, Refusals.NO_FILE);
        } catch (IOException e) {
            return refused("FILE_NOT_READABLE", "", NOWHERE, Refusals.UNREADABLE);
        }
    }

    private InputStream open(String file) throws IOException {
        return file.equals(STANDARD_INPUT)
                ? new ByteArrayInputStream(standardInput.readNBytes(Limits.DOCUMENT_BYTES + 1))
                : Files.newInputStream(Path.of(file));
    }

    private Judgement judge(Case document, Places places) {
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
                : judge(document, places, shelf.find(rules.get(), day.get()));
    }

    private Judgement judge(Case document, Places places, Found found) {
        if (found.rules().isEmpty()) {
            String pointer = call.rules().isPresent() ? "" : "/rules";
            return refused(found.code(), pointer, places, found.refusal());
        }
        RuleSet rules = found.rules().get();
        return call.affects()
                .map(party -> judge(document, places, rules, party))
                .orElseGet(() -> Judgement.of(new Answer(rules.judge(document), rules, places, Optional.empty())));
    }

    private Judgement judge(Case document, Places places, RuleSet rules, Id party) {
        WhatIf whatIf = WhatIf.affects(party, document);
        return whatIf.document()
                .map(supposed -> Judgement.of(new Answer(
                        rules.judge(document),
                        rules,
                        places,
                        Optional.of(new Answer.Supposed(party, rules.judge(supposed))))))
                .orElseGet(() -> refused("WHAT_IF", "", places, whatIf.refusal()));
    }

    private Judgement refused(String code, String pointer, Places places, Text message) {
        return Judgement.refused(List.of(problem(code, pointer, places, message)));
    }

    private Problem problem(String code, String pointer, Places places, Text message) {
        Places.Spot spot = places.find(pointer).orElse(new Places.Spot(1, 1));
        return new Problem(code, pointer, spot.line(), spot.column(), message.in(locale));
    }
}
