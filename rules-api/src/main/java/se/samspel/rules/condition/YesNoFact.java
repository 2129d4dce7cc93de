package se.samspel.rules.condition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import se.samspel.Id;
import se.samspel.rules.text.Text;

/** A fact that is true or false, such as {@code member.anchored}: the work is anchored in the member's home unit. */
public final class YesNoFact extends Fact<Boolean> {

    YesNoFact(String id, Text label, Origin origin, Reading<Boolean> reading) {
        super(id, label, origin, reading);
    }

    /** True or false, always known: what is not there is not so. */
    public static <E> YesNoFact of(
            String id, Text label, Scope<E> scope, Way<E, ?> way, BiPredicate<CaseView, E> holds) {
        return new YesNoFact(id, label, Origin.READ, new Reading.Computed<>(scope, way, new Reading.Holding<>(holds)));
    }

    /** True if there is something at the end of the way. */
    public static <E, T> YesNoFact present(String id, Text label, Scope<E> scope, Way<E, T> way) {
        return new YesNoFact(
                id, label, Origin.READ, new Reading.Computed<>(scope, way, new Reading.Present<>(way.reader())));
    }

    /** True, false, or not known. */
    public static <E> YesNoFact maybe(
            String id, Text label, Scope<E> scope, Way<E, ?> way, BiFunction<CaseView, E, Optional<Boolean>> compute) {
        return new YesNoFact(id, label, Origin.READ, Reading.Computed.of(scope, way, compute));
    }

    /** True or false as it is given by hand. */
    public static YesNoFact given(String id, Text label, Scope<?> scope) {
        return new YesNoFact(
                id,
                label,
                Origin.GIVEN,
                new Reading.Given<>(
                        Id.of(id),
                        scope,
                        value -> Optional.of(value)
                                .filter(Boolean.class::isInstance)
                                .map(Boolean.class::cast)));
    }

    /** True or false as another layer declares it, by its name. */
    public static YesNoFact named(String id) {
        return new YesNoFact(id, Text.same(id), Origin.NAMED, new Reading.Named<>());
    }

    /** Met if it is true. */
    public Condition isTrue() {
        return is(true);
    }

    /** Met if it is so. */
    public Condition is(boolean value) {
        return new Condition.OneOf(this, Set.of(value));
    }

    @Override
    public List<Boolean> domain() {
        return List.of(false, true);
    }

    @Override
    public String type() {
        return "YES_NO";
    }

    @Override
    public Text text(Boolean value) {
        return value ? Text.of("ja", "yes") : Text.of("nej", "no");
    }
}
