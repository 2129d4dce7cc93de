package se.samspel.cli.answer;

import java.util.List;
import java.util.Optional;
import se.samspel.cli.page.Cited;
import se.samspel.cli.page.Joined;
import se.samspel.cli.page.Margin;
import se.samspel.cli.page.Page;
import se.samspel.cli.rule.Names;
import se.samspel.decision.Matter;
import se.samspel.document.Case;
import se.samspel.rules.assessment.Finding;
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
        Margin margin = Numbered.margin(number);
        page.hanging(Numbered.number(number), page.in(question.text().map(Questions::ended)));
        if (question.kind() == OpenQuestion.Kind.JUDGEMENT) {
            judgement(question, answer, page, margin);
        } else {
            datum(question, answer, page, margin);
        }
        page.note(margin, Cited.SOURCE, page.in(Cited.of(question.source())));
    }

    /** A sentence whose last word is a question is over with it. */
    private static String ended(String text) {
        return text.replace("?.", "?");
    }

    private static void judgement(OpenQuestion question, Answer answer, Page page, Margin margin) {
        Text label = Phrases.ANSWERS;
        for (OpenQuestion.Option option : question.answers()) {
            page.note(margin, label, option(option, page));
            label = Text.same("");
        }
        if (!question.mayAnswer().isEmpty()) {
            List<String> who = question.mayAnswer().stream().map(page::in).toList();
            page.note(margin, Phrases.MAY_ANSWER, String.join(", ", who));
        }
        Optional<String> misspelt = given(question, answer);
        Finding.Where where =
                misspelt.map(path -> new Finding.Where(path, Optional.empty())).orElse(question.where());
        page.note(margin, Phrases.PLACE, page.in(Placed.of(where, answer)));
        if (misspelt.isPresent()) {
            List<Text> words = question.answers().stream()
                    .map(option -> Text.same(option.value()))
                    .toList();
            page.note(
                    margin,
                    Phrases.WRITE,
                    page.in(Phrases.MEND_ANSWER.with("answers", Joined.by(Joined.COMMA, words))));
        } else {
            page.verbatim(
                    margin,
                    Phrases.WRITE,
                    AnswerForm.of(question, answer.assessment().document(), page));
        }
    }

    private static void datum(OpenQuestion question, Answer answer, Page page, Margin margin) {
        page.note(margin, Phrases.PLACE, page.in(Placed.of(question.where(), answer)));
        if (FactForm.isLacking(question.where())) {
            page.verbatim(margin, Phrases.WRITE, FactForm.of(question, answer, page));
            return;
        }
        List<Text> forms = MissingMember.of(question, answer.assessment().document());
        page.verbatim(margin, Phrases.WRITE, forms.stream().map(page::in).toList());
        if (forms.stream().anyMatch(form -> form.sv().contains(Phrases.PARTY_ID.sv()))) {
            Case document = answer.assessment().document();
            List<Text> parties = document.parties().stream()
                    .map(party -> Text.same(party.id() + " (" + Names.party(party.id(), document) + ")"))
                    .toList();
            page.note(margin, Phrases.PARTIES, page.in(Joined.by(Joined.COMMA, parties)));
        }
    }

    /** Where the value stands of an answer that the document gives and that means nothing. */
    private static Optional<String> given(OpenQuestion question, Answer answer) {
        return answer.assessment().document().matter().flatMap(matter -> given(question, matter));
    }

    private static Optional<String> given(OpenQuestion question, Matter matter) {
        for (int i = 0; i < matter.answers().size(); i++) {
            if (matter.answers().get(i).id().equals(question.code())) {
                return Optional.of("/matter/answers/" + i + "/value");
            }
        }
        return Optional.empty();
    }

    private static String option(OpenQuestion.Option option, Page page) {
        String label = page.in(option.label());
        return label.equals(option.value()) ? label : option.value() + " \u2013 " + label;
    }
}
