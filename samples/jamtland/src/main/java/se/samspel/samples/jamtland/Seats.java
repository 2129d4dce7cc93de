package se.samspel.samples.jamtland;

import se.samspel.rules.condition.Condition;
import se.samspel.rules.fact.BodyFacts;
import se.samspel.rules.fact.BodyScopes;
import se.samspel.rules.fact.SeatFacts;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.RequirementDraft;

/** What the rules on the two groups have in common. */
final class Seats {

    private Seats() {}

    /** A rule on one body as a whole: the documents of others are not touched by it. */
    static RequirementDraft body(String code, String body) {
        return Requirement.of(code, BodyScopes.BODY).when(BodyFacts.ID.is(body));
    }

    /** A rule on each seat of one body. */
    static RequirementDraft each(String code, String body) {
        return Requirement.of(code, BodyScopes.SEAT).when(BodyFacts.ID.is(body));
    }

    /** That some seat is said to go with the office; one that goes with none is no such seat. */
    static Condition office(String office) {
        return Condition.any(BodyScopes.SEAT, goesWith(office));
    }

    /** That the seat is said to go with the office. */
    static Condition goesWith(String office) {
        return SeatFacts.OFFICE.known().and(SeatFacts.OFFICE.is(office));
    }

    /** That some seat is said to go with the list of another body. */
    static Condition list(String body) {
        return Condition.any(BodyScopes.SEAT, SeatFacts.LIST.known().and(SeatFacts.LIST.is(body)));
    }
}
