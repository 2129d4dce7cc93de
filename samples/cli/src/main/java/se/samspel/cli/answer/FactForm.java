package se.samspel.cli.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.cli.page.Page;
import se.samspel.rules.InForce;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.assessment.OpenQuestion;
import se.samspel.rules.layer.DeclaredFact;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

/** How a fact is written that a rule set has declared and that a document gives by hand, under {@code facts}. */
final class FactForm {

    private static final String FACTS = "facts";

    private FactForm() {}

    /** Whether it is such a fact that is missing there. */
    static boolean isLacking(Finding.Where where) {
        return where.path().isEmpty() && where.missing().filter(FACTS::equals).isPresent();
    }

    /** Where such a fact belongs: in the list, if there is one. */
    static Finding.Where where(Finding.Where where, Answer answer) {
        return isLacking(where) && hasFacts(answer) ? new Finding.Where("/" + FACTS, Optional.empty()) : where;
    }

    /** The lines to choose from; where the document has facts already, one more of them. */
    static List<String> of(OpenQuestion question, Answer answer, Page page) {
        boolean more = hasFacts(answer);
        List<String> lines = new ArrayList<>();
        for (Value value : values(question, declared(question, answer), page)) {
            String fact = "{\"fact\": " + quoted(question.code().value())
                    + element(question, answer)
                            .map(id -> ", \"element\": " + quoted(id.value()))
                            .orElse("")
                    + ", \"value\": " + value.json() + "}";
            lines.add((more ? fact : quoted(FACTS) + ": [" + fact + "]") + value.meaning());
        }
        if (more) {
            Text add = lines.size() == 1 ? Phrases.ADD_TO_LIST : Phrases.ADD_ONE_TO_LIST;
            lines.add(0, page.in(add.with("list", Text.same(FACTS))));
        }
        return lines;
    }

    /** A value as it is written, and what that means. */
    private record Value(String json, String meaning) {}

    private static List<Value> values(OpenQuestion question, Optional<DeclaredFact> declared, Page page) {
        if (question.answers().isEmpty()) {
            return List.of(new Value(page.in(some(declared)), ""));
        }
        return question.answers().stream()
                .map(option -> new Value(plain(option.value()), " \u2013 " + page.in(option.label())))
                .toList();
    }

    private static Text some(Optional<DeclaredFact> declared) {
        return declared.map(DeclaredFact::values)
                .filter(DeclaredFact.Numbers.class::isInstance)
                .map(DeclaredFact.Numbers.class::cast)
                .map(numbers -> number(numbers.unit()))
                .orElse(Phrases.SOME_VALUE);
    }

    private static Text number(Unit unit) {
        Text word = unit.word(BigDecimal.TEN);
        return word.isComplete() ? Phrases.A_NUMBER_OF.with("unit", word) : Phrases.A_NUMBER;
    }

    /** The element that it is about; of something that there is one of, it need not be named. */
    private static Optional<Id> element(OpenQuestion question, Answer answer) {
        boolean single =
                declared(question, answer).filter(fact -> fact.scope().single()).isPresent();
        return single ? Optional.empty() : question.element();
    }

    private static Optional<DeclaredFact> declared(OpenQuestion question, Answer answer) {
        return answer.rules()
                .item(question.code())
                .map(InForce::item)
                .filter(DeclaredFact.class::isInstance)
                .map(DeclaredFact.class::cast);
    }

    private static boolean hasFacts(Answer answer) {
        return !answer.assessment().document().facts().isEmpty();
    }

    private static String plain(String word) {
        return word.equals("true") || word.equals("false") ? word : quoted(word);
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
