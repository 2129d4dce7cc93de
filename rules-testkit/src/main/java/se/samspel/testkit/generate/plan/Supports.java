package se.samspel.testkit.generate.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.samspel.Id;
import se.samspel.leadership.Rung;
import se.samspel.leadership.StuckIssue;
import se.samspel.leadership.Support;
import se.samspel.leadership.SupportSystem;
import se.samspel.testkit.generate.value.Choices;
import se.samspel.testkit.generate.value.Texts;
import se.samspel.testkit.generate.value.Words;

/** What supports the work nearest the resident in generated joint plans, and what has got stuck there. */
final class Supports {

    private final PlanCast cast;

    Supports(PlanCast cast) {
        this.cast = cast;
    }

    Arbitrary<Support> support() {
        return Combinators.combine(systems(), issues()).as(Support::new);
    }

    private Arbitrary<List<SupportSystem>> systems() {
        Arbitrary<SupportSystem> system = Combinators.combine(cast.text(), cast.text(), cast.text())
                .as((title, today, needed) -> new SupportSystem(Id.of("system"), title, today, needed));
        return cast.few(
                2, system, "system", (id, made) -> new SupportSystem(id, made.title(), made.today(), made.needed()));
    }

    private Arbitrary<List<StuckIssue>> issues() {
        Arbitrary<StuckIssue> stuck = Combinators.combine(
                        cast.text(),
                        cast.perhaps(Choices.from(1, 4)),
                        cast.some(cast.goalIds()),
                        Arbitraries.oneOf(climbing(), anywhere()),
                        cast.perhaps(cast.days().near()),
                        Texts.perhaps(),
                        Arbitraries.of(true, false))
                .as((title, priority, goals, rungs, on, resolution, open) -> new StuckIssue(
                        Id.of("issue"),
                        title,
                        priority,
                        goals,
                        rungs,
                        open ? Optional.empty() : on,
                        open ? Optional.empty() : resolution));
        return Choices.upTo(
                3,
                stuck,
                "issue",
                (id, made) -> new StuckIssue(
                        id,
                        made.title(),
                        made.priority(),
                        made.goals(),
                        made.rungs(),
                        made.resolvedOn(),
                        made.resolution()));
    }

    /** From the resident and up, some days apart. */
    private Arbitrary<List<Rung>> climbing() {
        List<Id> levels = cast.words().levels();
        if (levels.isEmpty()) {
            return Arbitraries.just(List.of());
        }
        return Combinators.combine(
                        Choices.from(1, levels.size()),
                        cast.days().near(),
                        Choices.from(0, 120),
                        cast.oneOf(cast.pairIds()))
                .as((rungs, first, apart, pair) -> IntStream.range(0, rungs)
                        .mapToObj(i -> rung(levels.get(i), first.plusDays((long) apart * i), pair))
                        .toList());
    }

    private static Rung rung(Id level, LocalDate on, Optional<Id> pair) {
        return new Rung(level, Optional.of(on), pair);
    }

    /** In any order, at any time, and now and then at a level that nobody has heard of. */
    private Arbitrary<List<Rung>> anywhere() {
        return Combinators.combine(
                        Arbitraries.of(Words.usually(cast.words().levels())),
                        cast.perhaps(cast.days().near()),
                        cast.oneOf(cast.pairIds()))
                .as(Rung::new)
                .list()
                .ofMaxSize(3);
    }
}
