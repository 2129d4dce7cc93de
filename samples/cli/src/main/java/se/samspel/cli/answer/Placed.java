package se.samspel.cli.answer;

import se.samspel.rules.assessment.Finding;
import se.samspel.rules.text.Text;

/** A place in a document as people find it: the line, the way there, and what is not there yet. */
final class Placed {

    private Placed() {}

    static Text of(Finding.Where lacking, Answer answer) {
        Finding.Where where = FactForm.where(lacking, answer);
        Text path = where.path().isEmpty() ? Phrases.WHOLE_DOCUMENT : Text.same(where.path());
        Text found = answer.places()
                .get()
                .find(where.path())
                .map(spot -> Phrases.ON_LINE
                        .with("line", Text.same(String.valueOf(spot.line())))
                        .with("path", path))
                .orElse(path);
        return where.missing()
                .map(missing -> Phrases.MISSING.with("place", found).with("missing", Text.same(missing)))
                .orElse(found);
    }
}
