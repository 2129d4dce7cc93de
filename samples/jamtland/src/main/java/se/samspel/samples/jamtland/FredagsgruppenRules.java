package se.samspel.samples.jamtland;

import java.util.List;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Limit;
import se.samspel.rules.fact.BodyFacts;
import se.samspel.rules.fact.BodyScopes;
import se.samspel.rules.fact.SeatFacts;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.layer.Source;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;

/** Who sits in Fredagsgruppen: officials of the county council and of three municipalities, read as the least. */
final class FredagsgruppenRules {

    private static final String BODY = "fredagsgruppen";
    private static final Source SOURCE = JamtlandRules.clause("Fredagsgruppen");

    private static final Requirement OFFICIALS = Seats.each("fredagsgruppen.officials", BODY)
            .must(SeatFacts.KIND.is("official"))
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} är inte en tjänstemans; Fredagsgruppen består av tjänstemän.",
                            "{who} is not an official's; Fredagsgruppen is made up of officials."),
                    Text.of("Ge platsen till en tjänsteman.", "Give the seat to an official."))
            .source(SOURCE);

    private static final Requirement REGION = Seats.body("fredagsgruppen.region", BODY)
            .must(Condition.count(BodyScopes.SEAT, SeatFacts.PARTY_KIND.is("region"), Limit.constant(Range.atLeast(1))))
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} har {value} platser för landstinget; det ska vara {limit}.",
                            "{who} has {value} seats for the county council; there must be {limit}."),
                    Text.of("Ge landstinget en plats.", "Give the county council a seat."))
            .source(SOURCE);

    private static final Requirement MUNICIPALITIES = Seats.body("fredagsgruppen.municipalities", BODY)
            .must(BodyFacts.MUNICIPALITIES.atLeast(3))
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} har platser för {value} kommuner; det ska vara {limit}.",
                            "{who} has seats for {value} municipalities; there must be {limit}."),
                    Text.of("Ge ännu en kommun en plats.", "Give one more municipality a seat."))
            .source(SOURCE.interpreted());

    private static final Requirement EXTRA_SEAT = Seats.each("fredagsgruppen.extra-seat", BODY)
            .must(SeatFacts.PARTY_KIND.in("region", "municipality"))
            .otherwise(
                    Severity.WARNING,
                    Text.of(
                            "{who} är varken landstingets eller en kommuns; texten nämner inga andra.",
                            "{who} is neither the county council's nor a municipality's; the text names no others."),
                    Text.of(
                            "Stryk platsen, eller skriv in den i gruppens uppdrag.",
                            "Strike the seat, or write it into the terms of the group."))
            .source(SOURCE.interpreted());

    private FredagsgruppenRules() {}

    static List<Requirement> all() {
        return List.of(OFFICIALS, REGION, MUNICIPALITIES, EXTRA_SEAT);
    }
}
