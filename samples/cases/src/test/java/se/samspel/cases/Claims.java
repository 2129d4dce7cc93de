package se.samspel.cases;

import java.util.List;
import java.util.Locale;
import se.samspel.Id;
import se.samspel.document.Case;
import se.samspel.rules.RuleSet;
import se.samspel.rules.analysis.Defect;
import se.samspel.rules.analysis.Diff.Contrast;
import se.samspel.rules.analysis.Diff.Difference;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.assessment.RouteStage;
import se.samspel.rules.route.Agreement;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Row;

/** Whether judging a case gives just what is claimed of the situation that it was written from. */
final class Claims {

    private static final String NOTHING = "nothing is remarked on";
    private static final Id MANDATE = Id.of("decision.mandate");

    private Claims() {}

    /** Of a defect of rules that can be judged by. */
    static boolean isTrue(RuleSet rules, Defect defect, Case document) {
        Assessment judged = rules.judge(document);
        return switch (defect.kind()) {
            case NEVER_HOLDS -> codes(judged).contains(defect.item());
            case NO_MANDATE -> codes(judged).contains(MANDATE);
            case DROPPED_DECIDER -> codes(judged).contains(Id.of("NO_DECIDER"));
            case ENDLESS_ROUTE -> stages(judged).stream().anyMatch(stage -> stage.agreement() == Agreement.CONSENSUS);
            case STAGE_WITHOUT_BODY ->
                codes(judged).contains(Id.of("NO_OWN_BODY"))
                        || stages(judged).size() < row(rules, defect).stages().size();
            default -> false;
        };
    }

    /** Of a contrast between two rule sets. */
    static boolean isTrue(RuleSet one, RuleSet other, Difference difference, Contrast contrast, Case document) {
        Assessment before = one.judge(document);
        Assessment after = other.judge(document);
        return switch (difference.cause()) {
            case REQUIREMENT ->
                isRemarked(before, difference.item(), contrast.one().en())
                        && isRemarked(after, difference.item(), contrast.other().en());
            case PARAMETER -> !codes(before).equals(codes(after));
            case ROUTING, BODY ->
                isRoute(before, contrast.one().en())
                        && isRoute(after, contrast.other().en());
            case MANDATE ->
                codes(before).contains(MANDATE) == contrast.one().en().endsWith("no mandate")
                        && codes(after).contains(MANDATE)
                                == contrast.other().en().endsWith("no mandate");
            default -> false;
        };
    }

    private static boolean isRemarked(Assessment judged, Id code, String said) {
        String severity = judged.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(finding -> finding.severity().name().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse(NOTHING);
        return severity.equals(said);
    }

    private static boolean isRoute(Assessment judged, String said) {
        List<String> stages =
                judged.route().stages().stream().map(stage -> stage.text().en()).toList();
        return stages.isEmpty()
                ? said.startsWith("the source does not say") || said.equals("there is no routing")
                : said.equals(String.join(", ", stages))
                        || stages.stream().allMatch(stage -> said.contains(stage + " ("));
    }

    private static List<RouteStage> stages(Assessment judged) {
        return judged.route().stages();
    }

    /** The row that the defect is of. */
    private static Row row(RuleSet rules, Defect defect) {
        int number = Integer.parseInt(defect.message().en().replaceAll(".*, row (\\d+):.*", "$1"));
        return rules.all(Routing.class)
                .filter(table -> table.id().equals(defect.item()))
                .findFirst()
                .orElseThrow()
                .rows()
                .get(number - 1);
    }

    private static List<Id> codes(Assessment judged) {
        return judged.findings().stream().map(Finding::code).toList();
    }
}
