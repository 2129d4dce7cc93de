package se.samspel.testkit.coverage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Limit;
import se.samspel.rules.condition.Subject;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

/** The smallest parts of conditions, and what people call them. */
final class Atoms {

    private Atoms() {}

    /** The parts that look at facts, those within all, any and count included. */
    static List<Condition> of(Condition condition) {
        List<Condition> found = new ArrayList<>();
        condition.atoms(atom -> {
            found.add(atom);
            if (atom.each().isPresent()) {
                found.addAll(of(atom.parts().get(0)));
            }
        });
        return found.stream().distinct().toList();
    }

    /** What a number is compared with, if the part compares one. */
    static Optional<Limit> limit(Condition atom) {
        return atom instanceof Condition.Within within
                ? Optional.of(within.limit())
                : atom instanceof Condition.Count count ? Optional.of(count.limit()) : Optional.empty();
    }

    /** The number that the part compares, if it compares one and it is known. */
    static Optional<BigDecimal> number(Condition atom, Subject subject) {
        return atom instanceof Condition.Within within
                ? within.fact().value(subject)
                : atom instanceof Condition.Count count ? count.number(subject) : Optional.empty();
    }

    static Text text(Condition atom) {
        if (atom instanceof Condition.OneOf one) {
            return Text.same(one.fact() + " = "
                    + one.values().stream().map(String::valueOf).sorted().collect(Collectors.joining("/")));
        } else if (atom instanceof Condition.Has has) {
            return Text.same(has.fact() + " ∋ " + has.word());
        } else if (atom instanceof Condition.Empty empty) {
            return Text.of(empty.fact() + " är tom", empty.fact() + " is empty");
        } else if (atom instanceof Condition.Known known) {
            return Text.of(known.fact() + " är känd", known.fact() + " is known");
        } else if (atom instanceof Condition.Within within) {
            return within(Text.same(within.fact().id().value()), within.limit());
        } else if (atom instanceof Condition.Count count) {
            return within(Text.of("antal " + count.scope(), "number of " + count.scope()), count.limit());
        } else if (atom instanceof Condition.Each each) {
            return each.how() == Condition.Each.How.ALL
                    ? Text.of("varje " + each.scope(), "each " + each.scope())
                    : Text.of("någon " + each.scope(), "some " + each.scope());
        }
        return Text.same(String.valueOf(((Condition.Opaque) atom).id()));
    }

    private static Text within(Text number, Limit limit) {
        Text range = limit.parameter()
                .map(id -> Text.same(id.value()))
                .or(() -> limit.constant().map(constant -> constant.text(Unit.COUNT)))
                .orElse(Text.same(""));
        return Text.of("{number} inom {range}", "{number} within {range}")
                .with("number", number)
                .with("range", range);
    }
}
