package se.samspel.rules.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.Way;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;
import se.samspel.work.Development;
import se.samspel.work.Evaluation;
import se.samspel.work.ProcessWork;

/** What is there about the evaluation that never ends. */
public final class EvaluationFacts {

    /**
     * The months from the last evaluation to the day of judging, or from the day on which the process was established
     * if none has been held. Not known where no such day is given; an evaluation after the day of judging is none yet.
     */
    public static final NumberFact MONTHS_SINCE = NumberFact.computed(
            "work.months-since-evaluation",
            Unit.MONTHS,
            Text.of("månader sedan den senaste utvärderingen", "months since the last evaluation"),
            Scopes.WORK,
            Way.toList("evaluations", ProcessWork::evaluations),
            (view, work) -> begun(work, view.setting().asOf())
                    .map(day -> Numbers.months(day, view.setting().asOf())));

    /** The day of the last evaluation that had been held by the day; empty if none had, or none is dated. */
    public static Optional<LocalDate> last(ProcessWork work, LocalDate day) {
        return work.evaluations().stream()
                .flatMap(evaluation -> evaluation.on().stream())
                .filter(on -> !on.isAfter(day))
                .max(Comparator.naturalOrder());
    }

    /** An evaluation without a day may have been any time: then nothing is known. */
    private static Optional<LocalDate> begun(ProcessWork work, LocalDate day) {
        boolean undated = work.evaluations().stream().map(Evaluation::on).anyMatch(Optional::isEmpty);
        return last(work, day)
                .or(() -> undated
                        ? Optional.empty()
                        : work.development().flatMap(Development::established).filter(on -> !on.isAfter(day)));
    }

    private EvaluationFacts() {}
}
