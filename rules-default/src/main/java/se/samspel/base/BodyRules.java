package se.samspel.base;

import java.util.List;
import se.samspel.rules.condition.Limit;
import se.samspel.rules.fact.BodyScopes;
import se.samspel.rules.fact.RepresentedFacts;
import se.samspel.rules.fact.SeatFacts;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;

/** Who sits in a body: little, for the source tells of one county's bodies and says nothing of bodies as such. */
public final class BodyRules {

    /** Two names on one seat are read as a holder and a deputy. */
    public static final Requirement SEAT_SHARED = Requirement.of("seat.shared", BodyScopes.SEAT)
            .when(SeatFacts.HOLDERS.known())
            .must(SeatFacts.HOLDERS.within(Limit.constant(Range.atMost(1))))
            .otherwise(
                    Severity.NOTICE,
                    Text.of(
                            "{who} har {value} samtidigt. En plats har {limit}, så det läses som en innehavare och en"
                                    + " ersättare.",
                            "{who} has {value} at the same time. A seat has {limit}, so it is read as a holder and a"
                                    + " deputy."),
                    Text.of(
                            "Flytta den som är ersättare till deputies, eller skriv i period när var och en har platsen.",
                            "Move the one who is a deputy to deputies, or write under period when each has the seat."))
            .source(ProcessOrientation.OFFICIALS.interpreted());

    /** A body may decide for a party that has no seat in it; the party is told of. */
    public static final Requirement REPRESENTED_SEAT = Requirement.of("represented.seat", BodyScopes.REPRESENTED)
            .when(RepresentedFacts.SEATS.known())
            .must(RepresentedFacts.SEATS.atLeast(1))
            .otherwise(
                    Severity.NOTICE,
                    Text.of(
                            "{who} har {value} platser; med {limit} är parten själv med när organet tar upp något som"
                                    + " berör den.",
                            "{who} has {value} seats; with {limit} the party is there itself when the body takes up"
                                    + " something that affects it."),
                    Text.of(
                            "Ge parten en plats, eller bestäm vem som för dess talan och informerar den.",
                            "Give the party a seat, or settle who speaks for it and informs it."))
            .source(ProcessOrientation.OFFICIALS_GROUP.interpreted());

    private BodyRules() {}

    static List<Item> items() {
        return List.of(SEAT_SHARED, REPRESENTED_SEAT);
    }
}
