package se.samspel.cli.answer;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samspel.cli.page.Page;
import se.samspel.decision.Matter;
import se.samspel.document.Case;
import se.samspel.rules.assessment.OpenQuestion;
import se.samspel.rules.text.Text;

/** How the answer to a question of the matter is written. */
final class AnswerForm {

    private static final String LIST = "\"answers\": [";

    private AnswerForm() {}

    /** The lines to write; where the matter has answers already, one more of them. */
    static List<String> of(OpenQuestion question, Case document, Page page) {
        Text form =
                Phrases.ANSWER_FORM.with("question", Text.same(question.code().value()));
        List<String> lines = page.in(form).lines().toList();
        boolean more = document.matter()
                .map(Matter::answers)
                .filter(given -> !given.isEmpty())
                .isPresent();
        return more
                ? Stream.concat(
                                Stream.of(page.in(Phrases.ADD_TO_LIST.with("list", Text.same("answers")))),
                                lines.stream())
                        .toList()
                : IntStream.range(0, lines.size())
                        .mapToObj(i -> whole(i, lines))
                        .toList();
    }

    private static String whole(int line, List<String> lines) {
        String before = line == 0 ? LIST : " ".repeat(LIST.length());
        return before + lines.get(line) + (line == lines.size() - 1 ? "]" : "");
    }
}
