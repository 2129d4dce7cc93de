package se.samspel.testkit.generate.work;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.decision.Matter;
import se.samspel.testkit.generate.value.Choices;
import se.samspel.testkit.generate.value.Texts;
import se.samspel.work.Ending;
import se.samspel.work.ProcessWork;

/** Endings of a work: by any decision of its matter, or by none. */
final class Endings {

    private static final double SHARE = 0.4;

    private Endings() {}

    static Arbitrary<Optional<Ending>> of(Cast cast, Optional<Matter> matter) {
        List<Id> decisions = matter.map(Matter::decisions).orElse(List.of()).stream()
                .map(Identified::id)
                .toList();
        return Combinators.combine(
                        Choices.perhaps(cast.days().near()),
                        Choices.perhapsOneOf(decisions),
                        Texts.perhaps(),
                        Texts.perhaps())
                .as(Ending::new)
                .optional(SHARE);
    }

    /** The work with the matter and plans of another; an ending of its own no longer names a decision. */
    static ProcessWork withMatter(ProcessWork to, Matter matter, ProcessWork from) {
        ProcessWork decided = to.toBuilder().plans(from.plans()).matter(matter).build();
        return from.ending()
                .or(() -> to.ending().map(Endings::withoutDecision))
                .map(ending -> decided.toBuilder().ending(ending).build())
                .orElse(decided);
    }

    private static Ending withoutDecision(Ending ending) {
        return new Ending(ending.on(), Optional.empty(), ending.reason(), ending.by());
    }
}
