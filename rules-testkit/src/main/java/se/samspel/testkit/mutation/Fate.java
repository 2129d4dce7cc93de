package se.samspel.testkit.mutation;

import java.util.Optional;
import se.samspel.rules.text.Text;

/**
 * What became of a mutant.
 *
 * @param mutant the mutant
 * @param end whether anybody noticed
 * @param how by which example, or how it was found out
 * @param caughtBy an example that would have noticed; empty unless it survived, and if none was found
 */
public record Fate(Mutant mutant, End end, Text how, Optional<Catching> caughtBy) {

    /** Whether anybody noticed a mutant. */
    public enum End {
        /** An example was answered in another way than expected. */
        NOTICED(Text.of("upptäckt av exempel", "noticed by examples")),
        /** The layers could not be put together. */
        REFUSED(Text.of("upptäckt när lagren fogas samman", "noticed by assembly")),
        /** No situation is answered differently, so there is nothing to notice. */
        EQUIVALENT(Text.of("likvärdigt", "equivalent")),
        /** Nobody noticed. */
        SURVIVED(Text.of("oupptäckt", "survived"));

        private final Text label;

        End(Text label) {
            this.label = label;
        }

        /** What people call it. */
        public Text label() {
            return label;
        }
    }
}
