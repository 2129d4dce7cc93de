package se.samspel.rules.fact;

import java.math.BigDecimal;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.body.Represented;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.Way;
import se.samspel.rules.condition.WordFact;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

/** What is there about a party that a body is there for, on the day that is judged. */
public final class RepresentedFacts {

    /** The kind of party. */
    public static final WordFact PARTY_KIND = WordFact.open(
            "represented.party-kind",
            Text.of("slag av part som företräds", "the kind of party that is represented"),
            BodyScopes.REPRESENTED,
            Way.here(),
            (view, represented) -> RosterOn.of(view)
                    .flatMap(roster -> roster.kind(represented.party()))
                    .map(Id::value));

    /** The number of seats that vote that the party has; not known while it is open whose some seat is. */
    public static final NumberFact SEATS = NumberFact.computed(
            "represented.seats",
            Unit.COUNT,
            Text.of("antal platser som parten har", "the number of seats that the party has"),
            BodyScopes.REPRESENTED,
            Way.here(),
            (view, represented) -> seats(view, represented).map(Numbers::of));

    /** The number of inhabitants for each of the party's seats; not known of a party without a seat. */
    public static final NumberFact INHABITANTS_PER_SEAT = NumberFact.computed(
            "represented.inhabitants-per-seat",
            Unit.COUNT,
            Text.of("invånare per plats", "inhabitants per seat"),
            BodyScopes.REPRESENTED,
            Way.to("inhabitants", Represented::inhabitants),
            RepresentedFacts::inhabitantsPerSeat);

    private RepresentedFacts() {}

    private static Optional<Long> seats(CaseView view, Represented represented) {
        return RosterOn.of(view)
                .filter(roster -> !roster.roster().seats().isEmpty())
                .filter(roster -> roster.voting().stream()
                        .allMatch(seat -> roster.party(seat).isPresent()))
                .map(roster -> roster.voting().stream()
                        .filter(seat -> roster.party(seat)
                                .filter(represented.party()::equals)
                                .isPresent())
                        .count());
    }

    private static Optional<BigDecimal> inhabitantsPerSeat(CaseView view, Represented represented) {
        return seats(view, represented)
                .filter(seats -> seats > 0)
                .flatMap(seats -> represented.inhabitants().map(inhabitants -> Numbers.quotient(inhabitants, seats)));
    }
}
