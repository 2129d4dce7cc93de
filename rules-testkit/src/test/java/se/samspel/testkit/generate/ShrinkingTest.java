package se.samspel.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.document.Case;
import se.samspel.json.DocumentWriter;

/** What is wrong with a large case is shown with a small one. */
class ShrinkingTest {

    private static final int LINES = 40;

    static Stream<Arguments> flaws() {
        return Stream.of(
                Arguments.of("member.full-days", "a member sets aside too many days"),
                Arguments.of("decision.asked-for", "nobody asked for the decision"),
                Arguments.of("pair.two-persons", "one person leads alone"),
                Arguments.of("represented.seat", "a represented party has no seat"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("flaws")
    void a_case_with_one_flaw_shrinks_to_little_more_than_the_flaw(String code, String flaw) {
        Predicate<Case> hasIt = one -> BaseWithRegionalParts.RULES.judge(one).findings().stream()
                .anyMatch(finding -> finding.code().value().equals(code));

        Case smallest = JqwikSessions.get(
                () -> shrunk(Cases.following(BaseWithRegionalParts.RULES).plausible(), hasIt));

        assertThat(DocumentWriter.write(smallest).lines().toList()).hasSizeLessThan(LINES);
        assertThat(smallest).matches(hasIt).matches(Cases::canBeWritten);
    }

    private static Case shrunk(Arbitrary<Case> cases, Predicate<Case> flaw) {
        RandomGenerator<Case> generator = cases.generator(1_000);
        Random random = new Random(7);
        Shrinkable<Case> found = Stream.generate(() -> generator.next(random))
                .filter(one -> flaw.test(one.value()))
                .findFirst()
                .orElseThrow();
        Optional<Shrinkable<Case>> smaller = Optional.of(found);
        while (smaller.isPresent()) {
            found = smaller.get();
            smaller = found.shrink().filter(one -> flaw.test(one.value())).findFirst();
        }
        return found.value();
    }

    private static final class JqwikSessions {
        static <T> T get(java.util.function.Supplier<T> made) {
            List<T> one = new java.util.ArrayList<>();
            JqwikSession.run(() -> one.add(made.get()));
            return one.get(0);
        }
    }
}
