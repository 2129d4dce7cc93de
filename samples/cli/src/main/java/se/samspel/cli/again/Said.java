package se.samspel.cli.again;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import se.samspel.cli.answer.Statuses;
import se.samspel.cli.page.Joined;
import se.samspel.rules.assessment.BudgetLine;
import se.samspel.rules.comparison.Point;
import se.samspel.rules.comparison.Point.Part;
import se.samspel.rules.text.Text;

/** What a point of an answer says, in words. */
final class Said {

    private static final Text SUBJECT = Text.same("{part} {subject}");
    private static final Text IF_ANSWERED = Text.of("om svaret är {answers}", "if the answer is {answers}");
    private static final Text NAMED = Text.same("{name}: {value}");
    private static final Text ALL = Text.of("alla", "all");

    private final Named named;
    private final List<BudgetLine> budgets;

    /**
     * Says it in words.
     *
     * @param named what things are called
     * @param budgets whose time is told of, where that is known
     */
    Said(Named named, List<BudgetLine> budgets) {
        this.named = named;
        this.budgets = budgets;
    }

    /** What the point is about, such as "anmärkning team.full-days, anna". */
    Text about(Point point) {
        Text part = ReplayWords.of(point.part());
        Text subject = subject(point);
        return subject.isComplete() ? SUBJECT.with("part", part).with("subject", subject) : part;
    }

    /** A document is about one matter, which need not be told each time. */
    private Text subject(Point point) {
        List<String> about = point.about();
        String last = about.isEmpty() ? "" : about.get(about.size() - 1);
        return switch (point.part()) {
            case OUTCOME, ROUTE, TRAIL, EFFECT, ACCESS -> Text.same("");
            case STAGE -> Text.same(last);
            case ALTERNATIVE -> IF_ANSWERED.with("answers", named.answers(last));
            case ADOPTION -> named.party(last);
            case PROGRESS -> Named.id(last).map(Statuses::step).orElse(Text.same(last));
            case BUDGET ->
                budgets.stream()
                        .filter(line -> List.of(
                                        line.budget().value(), line.who().value())
                                .equals(about))
                        .map(BudgetLine::label)
                        .findFirst()
                        .orElse(Text.same(point.subject()));
            case FINDING, QUESTION, ISSUE, MEASURE, GOAL -> Text.same(point.subject());
        };
    }

    /** What it says that the other does not; of a point without another, what matters most. */
    Text of(Point point, Optional<Point> other) {
        Told told = new Told(named);
        Map<String, Text> here = told.of(point);
        Map<String, Text> there = other.<Map<String, Text>>map(told::of).orElse(Map.of());
        SortedSet<String> names = new TreeSet<>(here.keySet());
        names.addAll(there.keySet());
        List<Text> said = names.stream()
                .filter(name -> other.isPresent()
                        ? !Optional.ofNullable(here.get(name)).equals(Optional.ofNullable(there.get(name)))
                        : isShownAlone(point.part(), name) && !ALL.equals(here.get(name)))
                .map(name -> said(name, Optional.ofNullable(here.get(name)).orElseGet(() -> ReplayWords.nothing(name))))
                .toList();
        return Joined.by(Text.same("; "), said);
    }

    private static boolean isShownAlone(Part part, String name) {
        return switch (part) {
            case FINDING -> name.equals("severity") || name.equals("message");
            case QUESTION -> name.equals("text");
            default -> !name.equals("clause");
        };
    }

    private static Text said(String name, Text value) {
        return name.equals(Told.DOES)
                ? value
                : NAMED.with("name", ReplayWords.name(name)).with("value", value);
    }
}
