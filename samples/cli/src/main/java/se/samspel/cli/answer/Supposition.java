package se.samspel.cli.answer;

import java.util.List;
import java.util.stream.Stream;
import se.samspel.cli.page.Page;
import se.samspel.cli.rule.Names;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.OpenQuestion;
import se.samspel.rules.text.Text;

/** What would be said if one more party were affected. */
final class Supposition implements Section {

    @Override
    public void write(Answer answer, Page page) {
        answer.supposed().ifPresent(supposed -> {
            Assessment assessment = supposed.assessment();
            page.heading(
                    Phrases.WHAT_IF.with("party", Text.same(Names.party(supposed.party(), assessment.document()))));
            page.paragraph(Opening.outcome(assessment));
            added(answer.assessment(), assessment).forEach(words -> page.hanging("- ", page.in(words)));
            DecisionRoute.write(assessment, page);
        });
    }

    /** What is wrong or open then that is not so now. */
    private static List<Text> added(Assessment now, Assessment then) {
        Stream<Text> findings = then.findings().stream()
                .filter(finding -> !now.findings().contains(finding))
                .map(finding -> finding.message().text());
        Stream<Text> questions = then.questions().stream()
                .filter(question -> !now.questions().contains(question))
                .map(OpenQuestion::text);
        return Stream.concat(findings, questions).toList();
    }
}
