package se.samspel.testkit.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;
import se.samspel.testkit.coverage.Goal.Kind;

/** A report on coverage, put in words and as plain values. */
final class CoveragePage {

    private static final Text TITLE = Text.of(
            "Täckning av {rules}: {examples} av {goals} mål nås av exempel{generated}",
            "Coverage of {rules}: {examples} of {goals} goals are reached by examples{generated}");
    private static final Text TITLE_TOO =
            Text.of(", {generated} av genererade fall", ", {generated} by generated cases");
    private static final Text KIND = Text.of(
            "{kind}: exempel {examples} av {all}{generated}", "{kind}: examples {examples} of {all}{generated}");
    private static final Text KIND_TOO =
            Text.of(", genererade fall {generated} av {all}", ", generated cases {generated} of {all}");
    private static final Text MISSING = Text.of("Inget exempel visar:", "No example shows:");
    private static final Text NEVER = Text.of(" – inte heller något genererat fall", " – nor does any generated case");

    private final CoverageReport report;
    private final Locale locale;

    CoveragePage(CoverageReport report, Locale locale) {
        this.report = report;
        this.locale = locale;
    }

    String text() {
        Stream<String> kinds = Stream.of(Kind.values())
                .filter(kind -> !report.examples().goals(kind).isEmpty())
                .map(kind -> "  " + kind(kind).in(locale));
        List<Goal> missing = report.examples().missing();
        Stream<String> lacking = missing.isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        Stream.of("", MISSING.in(locale)), missing.stream().map(this::line));
        return Stream.of(Stream.of(title().in(locale)), kinds, lacking)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    Map<String, Object> json() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("rules", report.rules().stream().map(Id::value).toList());
        members.put("examples", share(report.examples()));
        members.put("generated", share(report.generated()));
        members.put(
                "goals",
                report.examples().reached().keySet().stream().map(this::members).toList());
        return members;
    }

    private static Map<String, Object> share(Covered covered) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("cases", covered.cases());
        members.put("share", BigDecimal.valueOf(covered.share()).setScale(3, RoundingMode.DOWN));
        return members;
    }

    private Map<String, Object> members(Goal goal) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("kind", goal.kind().name());
        members.put("item", goal.item().value());
        members.put("what", goal.what().in(locale));
        members.put("examples", times(report.examples(), goal));
        members.put("generated", times(report.generated(), goal));
        return members;
    }

    private String line(Goal goal) {
        return "  " + goal.item() + ": " + goal.what().in(locale) + " ("
                + goal.source().document() + ", "
                + goal.source().clause() + ")"
                + (isNeverGenerated(goal) ? NEVER.in(locale) : "");
    }

    private boolean isNeverGenerated(Goal goal) {
        return isGenerated() && times(report.generated(), goal) == 0;
    }

    private boolean isGenerated() {
        return report.generated().cases() > 0;
    }

    /** What generated cases do too, if there are any. */
    private Text too(Text words) {
        return isGenerated() ? words : Text.same("");
    }

    private Text title() {
        return TITLE.with(
                        "rules",
                        Text.same(report.rules().stream().map(Id::value).collect(Collectors.joining(", "))))
                .with("examples", percent(report.examples()))
                .with("generated", too(TITLE_TOO.with("generated", percent(report.generated()))))
                .with(
                        "goals",
                        Text.same(String.valueOf(report.examples().reached().size())));
    }

    private Text kind(Kind kind) {
        List<Goal> goals = report.examples().goals(kind);
        Text all = Text.same(String.valueOf(goals.size()));
        return KIND.with("kind", kind.label())
                .with("all", all)
                .with("examples", Text.same(String.valueOf(reached(report.examples(), goals))))
                .with(
                        "generated",
                        too(KIND_TOO.with("all", all)
                                .with("generated", Text.same(String.valueOf(reached(report.generated(), goals))))));
    }

    private static long reached(Covered covered, List<Goal> goals) {
        return goals.stream().filter(goal -> times(covered, goal) > 0).count();
    }

    private static int times(Covered covered, Goal goal) {
        return covered.reached().getOrDefault(goal, 0);
    }

    private static Text percent(Covered covered) {
        return Unit.PERCENT.text(BigDecimal.valueOf(100 * covered.share()).setScale(1, RoundingMode.DOWN));
    }
}
