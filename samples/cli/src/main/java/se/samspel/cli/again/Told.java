package se.samspel.cli.again;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.samspel.cli.answer.Statuses;
import se.samspel.cli.page.Joined;
import se.samspel.cli.rule.StageWords;
import se.samspel.rules.assessment.Adoption;
import se.samspel.rules.assessment.BudgetLine;
import se.samspel.rules.assessment.ProgressStep;
import se.samspel.rules.comparison.Point;
import se.samspel.rules.comparison.Point.Part;
import se.samspel.rules.fact.TrendFacts;
import se.samspel.rules.text.Text;
import se.samspel.time.Deadline;

/** What a point says under each name, in the words that other pages have for it. */
final class Told {

    /** Who does what in a step; told first, and without a name. */
    static final String DOES = "";

    private static final Text ACTS = Text.same("{who} {act}");
    private static final Text STEPS = Text.of("steg {steps}", "step {steps}");

    private static final Pattern FULL_STOP = Pattern.compile("\\.$");

    /** What is told of a step together. */
    private static final Set<String> TOGETHER = Set.of("act", "bodies", "amount", "unit");

    private final Named named;

    Told(Named named) {
        this.named = named;
    }

    /** The words by name; who does what in a step, and in what time, each under one. */
    SortedMap<String, Text> of(Point point) {
        SortedMap<String, Text> told = new TreeMap<>();
        if (point.part() == Part.STAGE) {
            told.put(
                    DOES,
                    Joined.capitalised(ACTS.with("who", Named.each(point.says("bodies"), named::word))
                            .with("act", named.word(point.says("act")))));
            within(point).ifPresent(time -> told.put("within", StageWords.within(time)));
        }
        point.says().forEach((name, value) -> {
            if (point.part() != Part.STAGE || !TOGETHER.contains(name)) {
                told.put(name, told(point.part(), name, value));
            }
        });
        return told;
    }

    private static Optional<Deadline> within(Point stage) {
        String amount = stage.says("amount");
        return Stream.of(Deadline.Unit.values())
                .filter(unit -> unit.name().equals(stage.says("unit")))
                .filter(unit -> amount.matches("[1-9][0-9]{0,3}") && Integer.parseInt(amount) <= Deadline.MOST)
                .findFirst()
                .map(unit -> new Deadline(Integer.parseInt(amount), unit));
    }

    private Text told(Part part, String name, String value) {
        return switch (name) {
            case "act", "acts", "body", "bodies", "mayAnswer", "level", "raiseTo" -> Named.each(value, named::word);
            case "has", "lacks", "notStated", "waitingFor" -> Named.each(value, named::party);
            case "done", "next" -> steps(value);
            case "missing" -> part == Part.TRAIL ? steps(value) : Text.same(value);
            case "status" -> status(part, value);
            case "message", "remedy", "text", "narrows" ->
                Text.same(FULL_STOP.matcher(value).replaceFirst(""));
            case "trend" -> TrendFacts.TREND.text(value);
            case "gaps" -> Named.each(value, ReplayWords::of);
            default -> ReplayWords.of(value);
        };
    }

    /** Steps are counted from 0 in an answer, and from 1 by people. */
    private static Text steps(String listed) {
        return STEPS.with(
                "steps",
                Named.each(
                        listed,
                        step -> Text.same(
                                step.matches("[0-9]{1,4}") ? String.valueOf(Integer.parseInt(step) + 1) : step)));
    }

    private static Text status(Part part, String status) {
        return switch (part) {
            case ADOPTION -> one(Adoption.Status.values(), status, Statuses::of);
            case BUDGET -> one(BudgetLine.Status.values(), status, Statuses::of);
            case PROGRESS -> one(ProgressStep.Status.values(), status, Statuses::of);
            case EFFECT -> ReplayWords.ofEffect(status);
            default -> ReplayWords.of(status);
        };
    }

    private static <E extends Enum<E>> Text one(E[] all, String name, Function<E, Text> words) {
        return Stream.of(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .map(words)
                .orElse(Text.same(name));
    }
}
