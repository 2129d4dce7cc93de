package se.samspel.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.rules.SaidDiff.Part;
import se.samspel.rules.analysis.Diff.Cause;
import se.samspel.rules.layer.Budget;
import se.samspel.rules.layer.DayOff;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Question;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Source;
import se.samspel.rules.text.Text;
import se.samspel.time.Period;

/** Finds what two rule sets say differently that no answer need show: texts, sources, questions, budgets, days off. */
final class ItemDiff {

    private static final Text NONE = Text.of("finns inte", "is not there");
    private static final Text ALWAYS = Text.of("alltid", "always");
    private static final Text FROM = Text.of("från {from}", "from {from}");
    private static final Text UNTIL = Text.of("till {until}", "until {until}");
    private static final Text BETWEEN = Text.of("från {from} till {until}", "from {from} until {until}");
    private static final Text INTERPRETED =
            Text.of("{document}, {clause} (tolkning)", "{document}, {clause} (an interpretation)");
    private static final Text STATED = Text.of("{document}, {clause}", "{document}, {clause}");

    private static final Text LIMIT = Text.of("{parameter} ({range})", "{parameter} ({range})");

    private final RuleSet one;
    private final RuleSet other;
    private final Differences found;
    private final int year;

    ItemDiff(RuleSet one, RuleSet other, Differences found) {
        this.one = one;
        this.other = other;
        this.found = found;
        this.year = Stream.of(one, other)
                .map(rules -> new Examples(rules).day())
                .mapToInt(LocalDate::getYear)
                .max()
                .orElseThrow();
    }

    void look() {
        of(Cause.TEXT, "regel", "rule").ofShared(rules -> rules.requirements().stream(), ItemDiff::texts);
        of(Cause.SOURCE, "regel", "rule")
                .ofShared(rules -> rules.all(Item.class), item -> List.of(source(item.source())));
        of(Cause.QUESTION, "fråga", "question")
                .of(rules -> rules.all(Question.class), Question::text, NONE, ItemDiff::question);
        of(Cause.BUDGET, "budget", "budget").of(rules -> rules.all(Budget.class), Budget::role, NONE, ItemDiff::budget);
        of(Cause.DAY_OFF, "ledig dag", "day off")
                .of(rules -> rules.all(DayOff.class), DayOff::label, NONE, this::dayOff);
        of(Cause.COMING, "kommande regel", "coming rule")
                .of(
                        rules -> rules.coming().stream(),
                        ItemDiff::begins,
                        NONE,
                        rule -> List.of(Part.of("binder", "binds", Optional.of(begins(rule)))));
    }

    private SaidDiff of(Cause cause, String sv, String en) {
        return new SaidDiff(one, other, cause, Text.of(sv, en), found);
    }

    private static List<Part> texts(Requirement rule) {
        return List.of(
                Part.of("anmärkning", "remark", Optional.of(rule.breach().text())),
                Part.of("åtgärd", "remedy", Optional.of(rule.breach().remedy())));
    }

    private static Part source(Source source) {
        Text words = source.kind() == Source.Kind.TEXT ? STATED : INTERPRETED;
        return Part.of(
                "källa",
                "source",
                Optional.of(words.with("document", Text.same(source.document()))
                        .with("clause", Text.same(source.clause()))));
    }

    private static List<Part> question(Question question) {
        return List.of(
                Part.of("fråga", "question", Optional.of(question.text())),
                Part.of("svar", "answers", joined(question.answers().stream().map(Map.Entry::getValue))),
                Part.of(
                        "besvaras av",
                        "answered by",
                        joined(question.mayAnswer().stream().map(Id::value).map(Text::same))));
    }

    private static List<Part> budget(Budget budget, RuleSet rules) {
        return List.of(
                Part.of("roll", "role", Optional.of(budget.role())),
                Part.of("planerat", "planned", Optional.of(budget.planned().label())),
                Part.of("gräns", "limit", budget.limit().map(id -> limit(id, rules))),
                Part.of(
                        "riktlinje",
                        "guideline",
                        budget.guideline().map(guideline -> guideline.nominal().label())));
    }

    /** What the parameter is called and its range, as budgets are told against it. */
    private static Text limit(Id parameter, RuleSet rules) {
        Text range = rules.item(parameter)
                .map(InForce::item)
                .filter(Parameter.class::isInstance)
                .map(item -> ((Parameter) item).text())
                .orElse(Text.same(""));
        return LIMIT.with("parameter", Text.same(parameter.value())).with("range", range);
    }

    private List<Part> dayOff(DayOff off) {
        return List.of(
                Part.of("namn", "name", Optional.of(off.label())),
                Part.of(
                        "i år",
                        "this year",
                        Optional.of(day(Optional.of(off.rule().in(year))))),
                Part.of("gäller", "valid", Optional.of(days(off.valid()))));
    }

    private static Text begins(Requirement rule) {
        return rule.valid().dated() ? days(rule.valid().period()) : Text.of("utan datum", "no date");
    }

    private static Text days(Period period) {
        Text words = period.from().isEmpty()
                ? period.until().isEmpty() ? ALWAYS : UNTIL
                : period.until().isEmpty() ? FROM : BETWEEN;
        return words.with("from", day(period.from())).with("until", day(period.until()));
    }

    private static Text day(Optional<LocalDate> day) {
        return Text.same(day.map(LocalDate::toString).orElse("–"));
    }

    private static Optional<Text> joined(Stream<Text> all) {
        return all.reduce(Lacks::and);
    }
}
