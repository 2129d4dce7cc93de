package se.samspel.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.leadership.Rung;
import se.samspel.leadership.StuckIssue;
import se.samspel.rules.condition.LadderLevel;
import se.samspel.rules.fact.IssueFacts;

/** Writes an issue that is stuck at some level of the rules' ladder, of which nothing more is said. */
record BareIssue(RuleSet rules, LocalDate day, Values values) {

    private static final int MOST_DAYS = 1000;

    StuckIssue issue() {
        return new StuckIssue(
                Showing.ONE,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                rungs(),
                Optional.of(day).filter(on -> values.isTrue(IssueFacts.RESOLVED)),
                Optional.empty());
    }

    /** At the top if it is to be there, and twice at the lowest one if out of order. */
    private List<Rung> rungs() {
        List<LadderLevel> ladder = rules.ladder();
        Stream<LadderLevel> levels = values.isTrue(IssueFacts.AT_TOP)
                ? ladder.stream().skip(Math.max(0, ladder.size() - 1L))
                : ladder.stream().limit(1);
        int times = values.isFalse(IssueFacts.IN_ORDER) ? 2 : 1;
        return levels.flatMap(level -> Stream.generate(() -> rung(level)).limit(times))
                .toList();
    }

    private Rung rung(LadderLevel level) {
        return new Rung(
                level.id(),
                Optional.of(since(level)).filter(known -> !values.isFalse(IssueFacts.DAYS_STATED)),
                Optional.of(BarePair.ID).filter(known -> values.isFalse(IssueFacts.PAIRS_AT_LEVEL)));
    }

    /** So long that it is late by so many days. */
    private LocalDate since(LadderLevel level) {
        return values.whole(IssueFacts.DAYS_LATE)
                .map(day::minusDays)
                .flatMap(due -> Stream.iterate(due, from -> from.minusDays(1))
                        .limit(MOST_DAYS)
                        .filter(from -> level.within()
                                .flatMap(time -> time.after(from, rules.workingDays()))
                                .filter(due::equals)
                                .isPresent())
                        .findFirst())
                .orElse(day);
    }
}
