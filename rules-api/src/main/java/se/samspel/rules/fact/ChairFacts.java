package se.samspel.rules.fact;

import java.util.Optional;
import java.util.function.BiFunction;
import se.samspel.body.Chair;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.Way;
import se.samspel.rules.condition.WordFact;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;
import se.samspel.time.Period;

/** What is there about a chair or vice chair of a body. */
public final class ChairFacts {

    private static final Way<Chair, ?> PERIOD = Way.to(
            "period", (Chair chair) -> Optional.of(chair.period()).filter(period -> !period.equals(Period.ALWAYS)));

    /** Whether it is a vice chair. */
    public static final YesNoFact VICE = YesNoFact.of(
            "chair.vice",
            Text.of("att det är en vice ordförande", "a vice chair"),
            BodyScopes.CHAIR,
            Way.to("vice", Chair::vice),
            (view, chair) -> chair.isVice());

    /** Whether the day that is judged lies in the chair's period. */
    public static final YesNoFact NOW = YesNoFact.of(
            "chair.now",
            Text.of("att ordförandeskapet gäller dagen", "a chair on the day"),
            BodyScopes.CHAIR,
            PERIOD,
            (view, chair) -> chair.period().contains(view.setting().asOf()));

    /** Whether the chair comes from the region's side, from the municipal side, or from neither. */
    public static final WordFact SIDE = WordFact.oneOf(
            "chair.side",
            Text.of("vilken sida ordföranden kommer från", "which side the chair comes from"),
            Side.WORDS,
            BodyScopes.CHAIR,
            Way.to("party", Chair::party),
            (view, chair) ->
                    ChairsOf.of(view).flatMap(chairs -> chairs.side(chair)).map(Side::word));

    /** Whether the chair holds a seat in the body. */
    public static final YesNoFact SEATED = maybe(
            "chair.seated",
            Text.of("att ordföranden har en plats", "a seat of the chair's own"),
            Way.to("person", Chair::person),
            ChairsOf::seated);

    /** Whether the chair before came from the same side; of vice chairs, the vice chair before. */
    public static final YesNoFact SAME_SIDE_AS_BEFORE = maybe(
            "chair.same-side-as-before",
            Text.of("samma sida som ordföranden före", "the same side as the chair before"),
            PERIOD,
            ChairsOf::sameSideAsBefore);

    /** Whether a vice chair comes from another side than the chair; not known of a chair. */
    public static final YesNoFact OTHER_SIDE_THAN_CHAIR = maybe(
            "chair.other-side-than-chair",
            Text.of("annan sida än ordföranden", "another side than the chair"),
            Way.to("party", Chair::party),
            ChairsOf::otherSideThanChair);

    /** Whether the chair was vice chair on the day before; not known of a vice chair. */
    public static final YesNoFact WAS_VICE = maybe(
            "chair.was-vice",
            Text.of("att ordföranden var vice före", "having been the vice chair before"),
            PERIOD,
            ChairsOf::wasVice);

    /** The number of months that the chair's period lasts; not known unless they are whole. */
    public static final NumberFact TERM_MONTHS = NumberFact.computed(
            "chair.term",
            Unit.MONTHS,
            Text.of("hur länge ordförandeskapet varar", "how long the chair lasts"),
            BodyScopes.CHAIR,
            PERIOD,
            (view, chair) -> chair.period().wholeMonths().map(Numbers::of));

    /** The number of months without a break that the person will have chaired when the period ends. */
    public static final NumberFact MONTHS_IN_A_ROW = NumberFact.computed(
            "chair.months-in-a-row",
            Unit.MONTHS,
            Text.of("månader i följd som ordförande", "months in a row as chair"),
            BodyScopes.CHAIR,
            PERIOD,
            (view, chair) -> ChairsOf.of(view)
                    .flatMap(chairs -> chairs.monthsInARow(chair))
                    .map(Numbers::of));

    /** Whether another chair's period has a day in common with this one; of vice chairs, another vice chair's. */
    public static final YesNoFact OVERLAPS = maybe(
            "chair.overlaps",
            Text.of("att två är ordförande samtidigt", "two chairs at the same time"),
            PERIOD,
            (chairs, chair) -> Optional.of(chairs.others(chair).stream()
                    .anyMatch(other -> other.period().overlaps(chair.period()))));

    private ChairFacts() {}

    private static YesNoFact maybe(
            String id, Text label, Way<Chair, ?> way, BiFunction<ChairsOf, Chair, Optional<Boolean>> read) {
        return YesNoFact.maybe(
                id,
                label,
                BodyScopes.CHAIR,
                way,
                (view, chair) -> ChairsOf.of(view).flatMap(chairs -> read.apply(chairs, chair)));
    }
}
