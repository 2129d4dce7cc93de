package se.samspel.testkit.coverage;

import java.util.Comparator;
import se.samspel.Id;
import se.samspel.rules.layer.Source;
import se.samspel.rules.text.Text;

/**
 * Something that cases ought to show of a rule, such as that {@code member.full-days} is violated, or that somebody has
 * one full day more than the limit.
 *
 * @param kind what is to be shown
 * @param item the rule, table or parameter
 * @param part which part of it, where it has several; empty text for the whole
 * @param what the same in words
 * @param source where the rule comes from
 */
public record Goal(Kind kind, Id item, String part, Text what, Source source) {

    /** The gravest first: by kind, then item, then part. */
    public static final Comparator<Goal> ORDER =
            Comparator.comparing(Goal::kind).thenComparing(Goal::item).thenComparing(Goal::part);

    /** What is to be shown, the gravest first. */
    public enum Kind {
        /** A rule is violated. */
        VIOLATED(Text.of("regeln bryts", "the rule is violated")),
        /** A rule applies and holds. */
        HELD(Text.of("regeln gäller och hålls", "the rule applies and holds")),
        /** A row of a routing table answers. */
        ROW(Text.of("raden svarar", "the row answers")),
        /** A number lies at the limit, or one step to either side of it. */
        BORDER(Text.of("talet ligger vid gränsen", "the number lies at the limit")),
        /** A part of a condition is met, or is not. */
        BRANCH(Text.of("villkoret prövas", "the condition is tried"));

        private final Text label;

        Kind(Text label) {
            this.label = label;
        }

        /** What people call it. */
        public Text label() {
            return label;
        }
    }
}
