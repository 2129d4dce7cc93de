package se.samspel.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.samspel.Id;
import se.samspel.rules.form.Kind;
import se.samspel.rules.layer.Operation;
import se.samspel.rules.text.Text;
import se.samspel.time.Period;

/** Words that problems with layers have in common. */
final class Wording {

    private Wording() {}

    /** Ends a sentence with what was probably meant, if anything was. */
    static Text near(List<String> names) {
        return names.isEmpty()
                ? Text.same(".")
                : Text.of("; menas {name}?", "; did you mean {name}?").with("name", Text.same(names.get(0)));
    }

    /** A day; before all others, the time before there were any. */
    static Text day(LocalDate day) {
        return day.equals(LocalDate.MIN) ? Text.of("de första dagarna", "the first days") : Text.same(day.toString());
    }

    /** From a day until another. */
    static Text days(Period days) {
        return Text.of("från {from} till {until}", "from {from} until {until}")
                .with("from", Text.same(days.from().orElse(LocalDate.MIN).toString()))
                .with("until", Text.same(days.until().orElse(LocalDate.MAX).toString()));
    }

    /** Some ids in a row. */
    static Text ids(Collection<Id> ids) {
        return list(ids.stream().map(Id::value).toList());
    }

    static Text list(Collection<String> words) {
        return Text.same(String.join(", ", words));
    }

    /** What may be done with things of a kind, in the words of a rule pack. */
    static Text operations(Kind kind) {
        return Text.same(List.of(Operation.values()).stream()
                .filter(kind::allows)
                .map(operation -> operation.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", ")));
    }
}
