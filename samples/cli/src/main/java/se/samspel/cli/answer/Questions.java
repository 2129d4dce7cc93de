package se.samspel.cli.answer;

import java.util.List;
import se.samspel.cli.page.Cited;
import se.samspel.cli.page.Margin;
import se.samspel.cli.page.Page;
import se.samspel.rules.assessment.OpenQuestion;
import se.samspel.rules.text.Text;

/** What must be answered, by whom, and where the answer goes. */
final class Questions implements Section {

    @Override
    public void write(Answer answer, Page page) {
        List<OpenQuestion> questions = answer.assessment().questions();
        if (questions.isEmpty()) {
            return;
        }
        page.heading(Phrases.OPEN_QUESTIONS);
        for (int i = 0; i < questions.size(); i++) {
            write(i + 1, questions.get(i), answer, page);
        }
    }

    private static void write(int number, OpenQuestion question, Answer answer, Page page) {
        page.hanging(Numbered.number(number), page.in(question.text()));
        Text label = question.kind() == OpenQuestion.Kind.JUDGEMENT ? Phrases.ANSWERS : Phrases.CAN_BE;
        for (OpenQuestion.Option option : question.answers()) {
            page.note(Margin.NOTE, label, option(option, page));
            label = Text.same("");
        }
        if (!question.mayAnswer().isEmpty()) {
            page.note(
                    Margin.NOTE,
                    Phrases.MAY_ANSWER,
                    String.join(
                            ", ", question.mayAnswer().stream().map(page::in).toList()));
        }
        page.note(Margin.NOTE, Phrases.PLACE, page.in(Placed.of(question.where(), answer.places())));
        if (question.kind() == OpenQuestion.Kind.JUDGEMENT) {
            page.note(
                    Margin.NOTE,
                    Phrases.WRITE,
                    page.in(Phrases.ANSWER_FORM.with(
                            "question", Text.same(question.code().value()))));
        }
        page.note(Margin.NOTE, Cited.SOURCE, page.in(Cited.of(question.source())));
    }

    private static String option(OpenQuestion.Option option, Page page) {
        String label = page.in(option.label());
        return label.equals(option.value()) ? label : option.value() + " \u2013 " + label;
    }
}
