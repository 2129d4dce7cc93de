package se.samspel.json.answer;

import java.util.List;
import java.util.Optional;
import se.samspel.rules.assessment.FactValue;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.assessment.OpenQuestion;
import se.samspel.rules.assessment.ShownLimit;
import se.samspel.rules.layer.Source;

/** Findings and questions as JSON objects. */
final class FindingForm {

    private final Members empty;

    FindingForm(Members empty) {
        this.empty = empty;
    }

    Members finding(Finding finding) {
        Finding.Grounds grounds = finding.grounds();
        return empty.another()
                .put("code", finding.code())
                .put("severity", finding.severity())
                .put("element", finding.element())
                .put("path", finding.where().path())
                .put("missing", finding.where().missing())
                .put("message", finding.message().text())
                .put("remedy", finding.message().remedy())
                .put("facts", grounds.facts().stream().map(this::fact).toList())
                .put("limit", grounds.limit().map(this::limit))
                .put("source", source(finding.source()))
                .put("layer", finding.layer());
    }

    Members question(OpenQuestion question) {
        boolean judged = question.kind() == OpenQuestion.Kind.JUDGEMENT;
        List<Members> answers = question.answers().stream().map(this::answer).toList();
        return empty.another()
                .put("code", question.code())
                .put("kind", question.kind())
                .put("text", question.text())
                .put("element", question.element())
                .put("path", question.where().path())
                .put("missing", question.where().missing())
                .put("mayAnswer", question.mayAnswer())
                .put("answers", Optional.of(answers).filter(all -> judged))
                .put("canBe", Optional.of(answers).filter(all -> !judged && !all.isEmpty()))
                .put("source", source(question.source()));
    }

    Members source(Source source) {
        return empty.another()
                .put("document", source.document())
                .put("clause", source.clause())
                .put("kind", source.kind());
    }

    private Members fact(FactValue fact) {
        return empty.another()
                .put("fact", fact.fact())
                .put("label", fact.label())
                .put("value", fact.value())
                .put("text", fact.text());
    }

    private Members limit(ShownLimit limit) {
        return empty.another()
                .put("parameter", limit.parameter())
                .put("least", limit.range().least())
                .put("most", limit.range().most())
                .put("unit", limit.unit())
                .put("text", limit.range().text(limit.unit()))
                .put("layer", limit.layer())
                .put("source", limit.source().map(this::source));
    }

    private Members answer(OpenQuestion.Option option) {
        return empty.another().put("value", option.value()).put("label", option.label());
    }
}
