package se.samspel.testkit.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.document.Case;
import se.samspel.json.DocumentWriter;
import se.samspel.rules.RuleSet;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Question;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Body;
import se.samspel.rules.text.Text;

/**
 * Whoever reads a finding is told who, how much, what applies and what to do, in Swedish and in English; questions, words,
 * acts and bodies have both languages too.
 */
public final class TextsAreComplete implements Claim {

    /** What an argument may be called, such as {full-days}; the objects of a document hold quotation marks. */
    private static final Pattern BRACES = Pattern.compile("\\{[^{}\":\\s]*}");

    @Override
    public Set<String> flaws() {
        return Set.of("TEXT_MISSING", "TEXT_ARGUMENTS", "ANSWERS_MISSING");
    }

    @Override
    public void check(RuleSet rules, Proving proving) {
        List<Item> untold = proving.own(rules, Item.class)
                .filter(TextsAreComplete::isUntold)
                .toList();
        untold.stream().findFirst().ifPresent(item -> {
            boolean same = sentences(item).anyMatch(TextsAreComplete::isSame);
            Objection objection = Objection.to(
                    rules,
                    item.id()
                            + (same
                                    ? " says the same in Swedish and in English"
                                    : " says nothing in Swedish or in English"));
            Stream.concat(sentences(item), names(item)).forEach(text -> objection.line("text: " + text));
            throw objection
                    .by(rules, item)
                    .others(untold.stream().skip(1).map(Item::id).toList())
                    .error();
        });
        for (Tried tried : proving.tried(rules)) {
            unfilled(tried).findFirst().ifPresent(code -> {
                Case smallest = Smallest.of(
                        tried.document(),
                        less -> unfilled(Tried.of(rules, less)).anyMatch(code::equals));
                Objection objection = Objection.to(rules, code + " leaves something in its text unsaid");
                rules.item(code).ifPresent(found -> objection.by(rules, found.item()));
                throw objection.in(smallest, rules, proving.settings()).error();
            });
        }
    }

    /** Sentences are two in two languages; a name may be the same, as that of a body is. */
    private static boolean isUntold(Item item) {
        return sentences(item).anyMatch(TextsAreComplete::isSame)
                || Stream.concat(sentences(item), names(item))
                        .anyMatch(text -> text.sv().isBlank() || text.en().isBlank());
    }

    private static Stream<Text> sentences(Item item) {
        return item instanceof Requirement rule
                ? Stream.of(rule.breach().text(), rule.breach().remedy())
                : item instanceof Question question ? Stream.of(question.text()) : Stream.empty();
    }

    private static Stream<Text> names(Item item) {
        if (item instanceof Word word) {
            return Stream.of(word.label());
        } else if (item instanceof Body body) {
            return Stream.of(body.name());
        } else if (item instanceof Act act) {
            return Stream.of(act.label());
        }
        return item instanceof Question question
                ? question.answers().stream().map(Map.Entry::getValue)
                : Stream.empty();
    }

    private static boolean isSame(Text text) {
        return text.sv().equals(text.en());
    }

    /**
     * The codes of findings and questions with a blank text or braces left in it; braces that the case itself holds may
     * come from there.
     */
    private static Stream<Id> unfilled(Tried tried) {
        return tried.answer().stream()
                .flatMap(TextsAreComplete::told)
                .filter(told -> Stream.of(told.getValue().sv(), told.getValue().en())
                        .anyMatch(text -> text.isBlank() || hasBraces(text) && !hasBraces(tried.document())))
                .map(Map.Entry::getKey);
    }

    private static Stream<Map.Entry<Id, Text>> told(Assessment answer) {
        return Stream.concat(
                answer.findings().stream()
                        .flatMap(finding -> Stream.of(
                                        finding.message().text(),
                                        finding.message().remedy())
                                .map(text -> Map.entry(finding.code(), text))),
                answer.questions().stream().map(question -> Map.entry(question.code(), question.text())));
    }

    private static boolean hasBraces(String text) {
        return BRACES.matcher(text).find();
    }

    private static boolean hasBraces(Case document) {
        return hasBraces(DocumentWriter.write(document));
    }
}
