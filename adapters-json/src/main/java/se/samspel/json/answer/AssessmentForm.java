package se.samspel.json.answer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.samspel.document.Case;
import se.samspel.joint.JointPlan;
import se.samspel.rules.assessment.Assessment;

/** An assessment as plain values. */
public final class AssessmentForm {

    private final Members empty;
    private final FindingForm findings;
    private final RouteForm routes;
    private final BudgetForm budgets;
    private final FollowUpForm followUp;
    private final IssueForm issues;

    /** A form in the language of the locale. */
    public AssessmentForm(Locale locale) {
        empty = new Members(locale);
        findings = new FindingForm(empty);
        routes = new RouteForm(empty, findings);
        budgets = new BudgetForm(empty, findings);
        followUp = new FollowUpForm(empty);
        issues = new IssueForm(empty);
    }

    /** The members of the assessment. */
    public Map<String, Object> of(Assessment assessment, String caseFingerprint, String rulesFingerprint) {
        return empty.another()
                .put("case", document(assessment.document(), caseFingerprint))
                .put("ruleSet", rules(assessment.rules(), rulesFingerprint))
                .put("asOf", assessment.rules().asOf())
                .put("outcome", assessment.outcome())
                .put(
                        "findings",
                        assessment.findings().stream().map(findings::finding).toList())
                .put(
                        "questions",
                        assessment.questions().stream().map(findings::question).toList())
                .put("route", routes.route(assessment.route()))
                .put("trail", routes.trail(assessment.trail(), assessment.route()))
                .put(
                        "adoption",
                        assessment.adoption().stream().map(routes::adoption).toList())
                .put("effect", routes.effect(assessment.effect()))
                .put(
                        "budgets",
                        assessment.budgets().stream().map(budgets::budget).toList())
                .put(
                        "progress",
                        assessment.progress().stream().map(budgets::progress).toList())
                .put("issues", inPlan(assessment, all -> all.issues().stream().map(issues::issue)))
                .put(
                        "measures",
                        inPlan(assessment, all -> all.measures().stream().map(followUp::measure)))
                .put("matrix", inPlan(assessment, all -> all.matrix().stream().map(followUp::goal)))
                .put("access", assessment.access().map(followUp::access))
                .map();
    }

    /** What only joint plans have. */
    private static Optional<List<Members>> inPlan(Assessment assessment, Function<Assessment, Stream<Members>> what) {
        return Optional.of(assessment)
                .filter(any -> any.document() instanceof JointPlan)
                .map(any -> what.apply(any).toList());
    }

    private Members document(Case document, String fingerprint) {
        return empty.another()
                .put("id", document.id())
                .put("kind", document.kind())
                .put("title", document.title())
                .put("fingerprint", fingerprint);
    }

    private Members rules(Assessment.Judged rules, String fingerprint) {
        return empty.another()
                .put("id", rules.id())
                .put("version", rules.version())
                .put("fingerprint", fingerprint)
                .put("layers", rules.layers().stream().map(this::layer).toList())
                .put("undescribed", Optional.of(rules.undescribed()).filter(ids -> !ids.isEmpty()));
    }

    private Members layer(Assessment.LayerName layer) {
        return empty.another().put("id", layer.id()).put("level", layer.level()).put("version", layer.version());
    }
}
