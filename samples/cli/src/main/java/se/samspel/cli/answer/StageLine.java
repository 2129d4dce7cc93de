package se.samspel.cli.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.cli.page.Joined;
import se.samspel.cli.rule.StageWords;
import se.samspel.document.Case;
import se.samspel.rules.assessment.RouteStage;
import se.samspel.rules.assessment.Trail;
import se.samspel.rules.assessment.Trail.Mark;
import se.samspel.rules.route.Agreement;
import se.samspel.rules.text.Text;

/** A stage in a sentence, with what must be said of it in parentheses. */
final class StageLine {

    private static final Text REMARKED = Text.same("{words} ({remarks})");
    private static final Text SINCE = Text.of("på tur sedan {day}", "its turn since {day}");
    private static final Text DUE = Text.of("senast {day}", "by {day}");
    private static final Text WAS_LATE = Text.of("blev {days} försenat", "came {days} late");
    private static final Text LATE = Text.of("{days} försenat", "{days} late");
    private static final Text BINDING = Text.of("bindande", "binding");
    private static final Counted DAYS = new Counted(Text.of("dag", "day"), Text.of("dagar", "days"));
    private static final Id DECIDES = Id.of("decides");

    private final Who who;

    StageLine(Case document) {
        this.who = new Who(document);
    }

    /** The stage in a few words, such as "SVOM beslutar". */
    Text brief(RouteStage stage) {
        return who.act(stage, stage.bodies());
    }

    /**
     * The stage as a line of the route.
     *
     * @param step how it stands, where that is known
     */
    Text drawn(RouteStage stage, Optional<Trail.Step> step) {
        List<Text> remarks = new ArrayList<>();
        agreement(stage).ifPresent(remarks::add);
        effect(stage).ifPresent(remarks::add);
        deadline(stage, step).ifPresent(remarks::add);
        return sentence(
                stage.rung()
                        .map(rung -> StageWords.rung(rung)
                                .with("who", who.all(stage))
                                .with("act", stage.label()))
                        .orElse(brief(stage)),
                remarks);
    }

    /** What is to be done next in the stage: those who have not acted, since when, and until when. */
    Text next(RouteStage stage, Trail.Step step) {
        boolean isAll = step.waitingFor().size() == stage.bodies().size();
        Text words = isAll && stage.rung().isPresent()
                ? StageWords.climb(stage.rung().get())
                        .with("who", who.all(stage))
                        .with("act", stage.label())
                : who.act(stage, step.waitingFor().isEmpty() ? stage.bodies() : step.waitingFor());
        Stream<Text> remarks = Stream.of(
                        agreement(stage),
                        step.due().map(day -> DUE.with("day", Text.same(day.toString()))),
                        Optional.of(step.daysLate()).filter(days -> days > 0).map(days -> days(LATE, days)),
                        step.since().map(day -> SINCE.with("day", Text.same(day.toString()))))
                .flatMap(Optional::stream);
        return sentence(words, remarks.toList());
    }

    /** Days in words, such as "3 dagar försenat". */
    static Text days(Text words, long days) {
        return words.with("days", DAYS.of(days));
    }

    /** Whether the stage is nothing but a body that acts. */
    static boolean isPlain(RouteStage stage) {
        return stage.bodies().size() == 1
                && !stage.bodies().get(0).own()
                && agreement(stage).isEmpty()
                && stage.branch().isEmpty()
                && stage.rung().isEmpty()
                && stage.within().isEmpty();
    }

    private static Text sentence(Text words, List<Text> remarks) {
        Text whole = remarks.isEmpty()
                ? words
                : REMARKED.with("words", words).with("remarks", Joined.by(Text.same("; "), remarks));
        return Joined.capitalised(whole);
    }

    /** Of one body only a vote against can break the agreement. */
    private static Optional<Text> agreement(RouteStage stage) {
        Agreement agreement = stage.agreement();
        return stage.bodies().size() > 1 || agreement.needsEveryVote()
                ? StageWords.agreement(agreement)
                : Optional.empty();
    }

    /** That to decide binds goes without saying. */
    private static Optional<Text> effect(RouteStage stage) {
        return stage.isBinding() && !stage.act().equals(DECIDES)
                ? Optional.of(BINDING)
                : StageWords.effect(stage.effect());
    }

    private static Optional<Text> deadline(RouteStage stage, Optional<Trail.Step> step) {
        Optional<Mark> mark = step.map(Trail.Step::mark);
        if (mark.filter(Mark.OMITTED::equals).isPresent()) {
            return Optional.empty();
        } else if (mark.filter(Mark.NEXT::equals).isEmpty()
                && step.filter(one -> one.daysLate() > 0).isPresent()) {
            return step.map(one -> days(WAS_LATE, one.daysLate()));
        } else if (mark.filter(Mark.DONE::equals).isPresent()) {
            return Optional.empty();
        }
        return step.flatMap(Trail.Step::due)
                .map(day -> DUE.with("day", Text.same(day.toString())))
                .or(() -> stage.within().map(StageWords::within));
    }
}
