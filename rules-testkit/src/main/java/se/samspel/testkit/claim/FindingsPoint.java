package se.samspel.testkit.claim;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.document.Case;
import se.samspel.json.DocumentWriter;
import se.samspel.json.Places;
import se.samspel.rules.RuleSet;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Finding.Where;

/** Whatever is found or asked points at what is in the document, and what it calls missing is not there. */
public final class FindingsPoint implements Claim {

    @Override
    public void check(RuleSet rules, Proving proving) {
        for (Tried tried : proving.tried(rules)) {
            astray(tried).ifPresent(pointer -> {
                Case smallest = Smallest.of(
                        tried.document(),
                        less -> astray(Tried.of(rules, less))
                                .filter(again -> again.code.equals(pointer.code))
                                .isPresent());
                Pointer least = astray(Tried.of(rules, smallest)).orElseThrow();
                Objection objection = Objection.to(rules, least.code + " points " + least.how);
                rules.item(least.code).ifPresent(found -> objection.by(rules, found.item()));
                throw objection.in(smallest, rules, proving.settings()).error();
            });
        }
    }

    /** The first that points where it should not. */
    private static Optional<Pointer> astray(Tried tried) {
        Optional<Assessment> answer = tried.answer();
        if (answer.filter(FindingsPoint::points).isEmpty()) {
            return Optional.empty();
        }
        Places places = Places.of(DocumentWriter.write(tried.document()).getBytes(StandardCharsets.UTF_8));
        return Stream.concat(
                        answer.get().findings().stream()
                                .flatMap(finding -> astray(places, finding.code(), finding.where())),
                        answer.get().questions().stream()
                                .flatMap(question -> astray(places, question.code(), question.where())))
                .findFirst();
    }

    private static boolean points(Assessment answer) {
        return !answer.findings().isEmpty() || !answer.questions().isEmpty();
    }

    private static Stream<Pointer> astray(Places places, Id code, Where where) {
        if (places.find(where.path()).isEmpty()) {
            return Stream.of(new Pointer(code, "at \"" + where.path() + "\", which is not in the document"));
        }
        return where
                .missing()
                .map(missing -> where.path() + "/" + missing.split("/")[0])
                .filter(path -> places.find(path).isPresent())
                .map(path -> new Pointer(code, "at \"" + path + "\" as missing, which is in the document"))
                .stream();
    }

    private record Pointer(Id code, String how) {}
}
