package se.samspel.testkit.mutation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;
import se.samspel.testkit.mutation.Fate.End;

/** A report on mutation, put in words and as plain values. */
final class MutationPage {

    private static final Text TITLE = Text.of(
            "Mutation av {rules}: {score} av det som kunde märkas märktes ({noticed} av {all})",
            "Mutation of {rules}: {score} of what could be noticed was ({noticed} of {all})");

    private final MutationReport report;
    private final Locale locale;

    MutationPage(MutationReport report, Locale locale) {
        this.report = report;
        this.locale = locale;
    }

    String text() {
        Stream<String> ends = Stream.of(End.values())
                .filter(end -> report.count(end) > 0)
                .map(end -> "  " + end.label().in(locale) + ": " + report.count(end));
        Stream<String> survivors = some(End.SURVIVED);
        Stream<String> equivalent = some(End.EQUIVALENT);
        return Stream.of(Stream.of(title()), ends, survivors, equivalent)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    Map<String, Object> json() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("rules", report.rules().stream().map(Object::toString).toList());
        members.put("score", BigDecimal.valueOf(report.score()).setScale(3, RoundingMode.DOWN));
        for (End end : End.values()) {
            members.put(end.name().toLowerCase(Locale.ROOT), report.count(end));
        }
        members.put("mutants", report.fates().stream().map(this::members).toList());
        return members;
    }

    private Stream<String> some(End end) {
        List<Fate> fates =
                report.fates().stream().filter(fate -> fate.end() == end).toList();
        return fates.isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        Stream.of("", end.label().in(locale) + ":"),
                        fates.stream().map(this::line));
    }

    private String line(Fate fate) {
        Mutant mutant = fate.mutant();
        return "  " + mutant.name() + ": " + mutant.what().in(locale) + " ("
                + mutant.original().name() + "; "
                + mutant.source().document() + ", " + mutant.source().clause() + ")\n    "
                + fate.how().in(locale);
    }

    private Map<String, Object> members(Fate fate) {
        Mutant mutant = fate.mutant();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("layer", mutant.original().name());
        members.put("item", mutant.item().value());
        members.put("way", mutant.way());
        members.put("kind", mutant.kind().name());
        members.put("what", mutant.what().in(locale));
        members.put("end", fate.end().name());
        members.put("how", fate.how().in(locale));
        return members;
    }

    private String title() {
        long noticed = report.count(End.NOTICED);
        BigDecimal percent = BigDecimal.valueOf(100 * report.score()).setScale(1, RoundingMode.DOWN);
        return TITLE.with(
                        "rules",
                        Text.same(report.rules().stream().map(Object::toString).collect(Collectors.joining(", "))))
                .with("score", Unit.PERCENT.text(percent))
                .with("noticed", Text.same(String.valueOf(noticed)))
                .with("all", Text.same(String.valueOf(noticed + report.count(End.SURVIVED))))
                .in(locale);
    }
}
