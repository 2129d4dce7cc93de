package se.samspel.cli.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.cli.page.Joined;
import se.samspel.cli.page.Page;
import se.samspel.cli.rule.Names;
import se.samspel.decision.Matter;
import se.samspel.document.BodyDocument;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Assessment.LayerName;
import se.samspel.rules.assessment.Assessment.Outcome;
import se.samspel.rules.assessment.Commencement;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.assessment.Route;
import se.samspel.rules.assessment.Trail.Standing;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.text.Text;

/** What was judged, by which rules and on which day, and the whole answer in a sentence. */
final class Opening implements Section {

    @Override
    public void write(Answer answer, Page page) {
        Assessment assessment = answer.assessment();
        page.title(assessment.document().title());
        page.paragraph(Phrases.JUDGED_BY
                .with("rules", rules(assessment.rules().layers()))
                .with("day", Text.same(assessment.rules().asOf().toString())));
        assessment.document().matter().map(matter -> told(matter, assessment)).ifPresent(told -> {
            if (!told.isEmpty()) {
                page.paragraph(Phrases.MATTER.with("told", Joined.by(Text.same("; "), told)));
            }
        });
        page.blank();
        page.paragraph(outcome(assessment));
    }

    /** The days of the matter, and who has taken it over. */
    private static List<Text> told(Matter matter, Assessment assessment) {
        return Stream.of(
                        matter.raised().map(day -> Phrases.RAISED.with("day", Text.same(day.toString()))),
                        matter.takesEffect().map(day -> Phrases.TAKES_EFFECT.with("day", Text.same(day.toString()))),
                        matter.takenOverBy()
                                .map(by -> Phrases.TAKEN_OVER.with(
                                        "by", Text.same(Names.party(by, assessment.document())))))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The whole answer in a sentence. */
    static Text outcome(Assessment assessment) {
        long errors = count(assessment.findings(), Severity.ERROR);
        long warnings = count(assessment.findings(), Severity.WARNING);
        Text todo = todo(assessment);
        if (assessment.outcome() == Outcome.BLOCKED) {
            boolean body = assessment.document() instanceof BodyDocument; // which puts nothing forward
            Text blocked = (body ? Phrases.BLOCKED_BODY : Phrases.BLOCKED).with("errors", Phrases.ERRORS.of(errors));
            return todo.isComplete()
                    ? Joined.by(Text.same(" "), List.of(blocked, Phrases.ALSO.with("todo", todo)))
                    : blocked;
        }
        if (assessment.outcome() == Outcome.OPEN) {
            return Phrases.OPEN.with("todo", todo);
        }
        Text clear = warnings == 0
                ? Phrases.CLEAR
                : Phrases.CLEAR_WITH_WARNINGS.with("warnings", Phrases.WARNINGS.of(warnings));
        return standing(assessment)
                .map(standing -> Joined.by(Text.same(" "), List.of(clear, standing)))
                .orElse(clear);
    }

    /** That nothing stands in the way does not say that a matter is decided, or that it ever applies. */
    private static Optional<Text> standing(Assessment assessment) {
        Standing standing = assessment.trail().standing();
        if (standing != Standing.ENDED && isNever(assessment)) {
            return Optional.of(Phrases.LAPSED);
        }
        return switch (standing) {
            case UNDER_WAY ->
                assessment.route().status() == Route.Status.DETERMINED
                        ? Optional.of(Phrases.UNDER_WAY)
                        : Optional.empty();
            case ENDED -> Optional.of(Phrases.FALLEN);
            case DECIDED -> Optional.empty();
        };
    }

    private static boolean isNever(Assessment assessment) {
        return assessment
                .effect()
                .filter(effect -> effect.status() == Commencement.Status.NEVER)
                .isPresent();
    }

    private static Text todo(Assessment assessment) {
        if (!assessment.questions().isEmpty()) {
            return Phrases.MUST_BE_ANSWERED.with(
                    "questions", Phrases.QUESTIONS.of(assessment.questions().size()));
        }
        Route.Status status = assessment.route().status();
        return status == Route.Status.NOT_STATED
                ? Phrases.SOURCE_IS_SILENT
                : status == Route.Status.OPEN ? Phrases.ROUTE_IS_OPEN : Text.same("");
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** The layer on top, and those that it stands on. */
    private static Text rules(List<LayerName> layers) {
        Text top = Text.same(name(layers.get(layers.size() - 1)));
        String parents =
                layers.subList(0, layers.size() - 1).stream().map(Opening::name).collect(Collectors.joining(", "));
        return parents.isEmpty() ? top : Phrases.STANDS_ON.with("rules", top).with("layers", Text.same(parents));
    }

    private static String name(LayerName layer) {
        return layer.id() + " " + layer.version();
    }
}
