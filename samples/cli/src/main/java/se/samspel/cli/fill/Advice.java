package se.samspel.cli.fill;

import java.util.List;
import java.util.Map;
import se.samspel.cli.page.Cited;
import se.samspel.cli.page.Joined;
import se.samspel.cli.rule.Names;
import se.samspel.rules.RuleSet;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.assessment.OpenQuestion;
import se.samspel.rules.layer.DeclaredFact;
import se.samspel.rules.layer.Question;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.layer.Source;
import se.samspel.rules.text.Text;

/** What to say to somebody who fills in a document, each with its clause. */
final class Advice {

    static final Text HOW_TO = Text.of(
            "Att fylla i: ta bort // framför det som ska vara med och skriv mellan citattecknen (tal, true och false utan"
                    + " dem). Det som inte är känt får stå kvar som kommentar.",
            "To be filled in: take away // before what is to be there, and write between the quotation marks (numbers, true"
                    + " and false without them). What is not known may stay a comment.");

    private static final Text BY_RULES = Text.of(
            "Råden är vad regelverket {rules} {version} frågar efter. samspel assess säger efter hand vad som fattas.",
            "The advice is what the rule set {rules} {version} asks for. samspel assess tells as you go on what is missing.");
    private static final Text CITED = Text.of("{words} [{source}]", "{words} [{source}]");
    private static final Text REQUIRED = Text.of("Krävs: {words}", "Required: {words}");
    private static final Text RECOMMENDED = Text.of("Bör: {words}", "Recommended: {words}");
    private static final Text TO_KNOW = Text.of("Att känna till: {words}", "Worth knowing: {words}");
    private static final Text ASKED = Text.of("Behövs: {words}", "Needed: {words}");
    private static final Text QUESTION =
            Text.of("Fråga {id}: {words} Svar: {answers}.{who}", "Question {id}: {words} Answers: {answers}.{who}");
    private static final Text WHO = Text.of(" Får svara: {who}.", " May answer: {who}.");
    private static final Text FACT = Text.of("Uppgift {id}: {words}.", "Fact {id}: {words}.");

    private Advice() {}

    static Text of(RuleSet rules) {
        return BY_RULES.with("rules", Text.same(rules.id().value())).with("version", Text.same(rules.version()));
    }

    static Text of(Finding finding) {
        return cited(severity(finding.severity()).with("words", words(finding)), finding.source());
    }

    /** What to do; where a number is out of bounds, the bounds too. */
    private static Text words(Finding finding) {
        Finding.Message message = finding.message();
        return finding.grounds().limit().isEmpty()
                ? message.remedy()
                : Text.of(
                        message.text().sv() + " " + message.remedy().sv(),
                        message.text().en() + " " + message.remedy().en());
    }

    static Text of(OpenQuestion question) {
        return cited(ASKED.with("words", question.text()), question.source());
    }

    static Text of(Question question, RuleSet rules) {
        List<Text> who =
                question.mayAnswer().stream().map(id -> Names.bound(id, rules)).toList();
        Text words = QUESTION.with("id", Text.same(question.id().value()))
                .with("words", question.text())
                .with(
                        "answers",
                        Joined.by(
                                Joined.COMMA,
                                question.answers().stream().map(Advice::answer).toList()))
                .with("who", who.isEmpty() ? Text.same("") : WHO.with("who", Joined.by(Joined.COMMA, who)));
        return cited(words, question.source());
    }

    static Text of(DeclaredFact fact) {
        Text words = FACT.with("id", Text.same(fact.id().value())).with("words", fact.label());
        return cited(words, fact.source());
    }

    private static Text answer(Map.Entry<String, Text> answer) {
        return answer.getValue().map(label -> answer.getKey() + " (" + label + ")");
    }

    private static Text cited(Text words, Source source) {
        return CITED.with("words", words).with("source", Cited.shortly(source));
    }

    private static Text severity(Severity severity) {
        return switch (severity) {
            case ERROR -> REQUIRED;
            case WARNING -> RECOMMENDED;
            case NOTICE -> TO_KNOW;
        };
    }
}
