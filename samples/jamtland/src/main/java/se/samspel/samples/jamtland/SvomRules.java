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

/** Who sits in SVOM: by office, from the county council, all eight municipalities and their association. */
final class SvomRules {

    private static final String BODY = "svom";
    private static final Limit ALL_MUNICIPALITIES = Limit.constant(Range.atLeast(8));
    private static final Source SOURCE = JamtlandRules.clause("SVOM");

    private static final Requirement REGION = Seats.body("svom.region", BODY)
            .must(Condition.count(BodyScopes.SEAT, SeatFacts.PARTY_KIND.is("region"), Limit.constant(Range.atLeast(1))))
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} har {value} platser för landstinget; det ska vara {limit}.",
                            "{who} has {value} seats for the county council; there must be {limit}."),
                    Text.of("Ge landstinget dess platser.", "Give the county council its seats."))
            .source(SOURCE);

    private static final Requirement MUNICIPALITIES = Seats.body("svom.municipalities", BODY)
            .must(BodyFacts.MUNICIPALITIES.within(ALL_MUNICIPALITIES))
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} har platser för {value} kommuner; länets alla kommuner ska vara med, alltså {limit}.",
                            "{who} has seats for {value} municipalities; all those of the county must be there, that"
                                    + " is {limit}."),
                    Text.of("Ge de kommuner som saknas platser.", "Give seats to the municipalities that are missing."))
            .source(SOURCE);

    private static final Requirement BOTH_KINDS = Seats.body("svom.both-kinds", BODY)
            .must(Condition.any(BodyScopes.SEAT, SeatFacts.KIND.is("official"))
                    .and(Condition.any(BodyScopes.SEAT, SeatFacts.KIND.is("elected"))))
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} har inte både tjänstemän och politiker.",
                            "{who} does not have both officials and politicians."),
                    Text.of(
                            "Ge platser åt dem som saknas: tjänstemän eller politiker.",
                            "Give seats to those who are missing: officials or politicians."))
            .source(SOURCE);

    private static final Requirement BOARD_CHAIRS = ofEachMunicipality(
            "svom.board-chairs", "chair-of-specialist-board", "ordförande i facknämnd", "chairs of specialist boards");

    private static final Requirement HEADS =
            ofEachMunicipality("svom.heads", "head-of-administration", "förvaltningschefer", "heads of administration");

    private static final Requirement DRAFTING_COMMITTEES = Seats.body("svom.drafting-committees", BODY)
            .must(Seats.office("chair-of-drafting-committee-care-rehabilitation")
                    .and(Seats.office("chair-of-drafting-committee-public-health")))
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} saknar en plats för ordföranden i någon av landstingets båda beredningar.",
                            "{who} lacks a seat for the chair of one of the county council's two drafting committees."),
                    Text.of(
                            "Ge platser åt ordförandena i beredningen för vård och rehabilitering och i beredningen för"
                                    + " folkhälsa, livsmiljö och kultur.",
                            "Give seats to the chairs of the committees for care and rehabilitation and for public"
                                    + " health, environment and culture."))
            .source(SOURCE);

    private static final Requirement PROGRAMMES = Seats.body("svom.programmes", BODY)
            .must(Seats.office("programme-manager-local-care")
                    .and(Seats.office("programme-manager-specialist-care"))
                    .and(Seats.office("programme-manager-process-orientation")))
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} saknar en plats för någon av de tre programansvariga.",
                            "{who} lacks a seat for one of the three programme managers."),
                    Text.of(
                            "Ge platser åt de programansvariga för närvård, specialistvård och processorientering.",
                            "Give seats to the managers of local care, specialist care and process orientation."))
            .source(SOURCE);

    private static final Requirement REGIONAL_COUNCIL = Seats.body("svom.regional-council", BODY)
            .must(Seats.list("radet-for-regional-utveckling"))
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} saknar plats för Rådet för regional utveckling; hur många det ska vara är inte sagt.",
                            "{who} lacks a seat for the council for regional development; how many is not said."),
                    Text.of("Ge rådet en plats.", "Give the council a seat."))
            .source(SOURCE);

    private static final Requirement ASSOCIATION = Seats.body("svom.association", BODY)
            .must(Seats.office("official-in-charge-at-association"))
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} saknar en plats för Kommunförbundets ansvarige tjänsteman.",
                            "{who} lacks a seat for the official in charge at the municipal association."),
                    Text.of("Ge Kommunförbundets tjänsteman en plats.", "Give the association's official a seat."))
            .source(SOURCE);

    private SvomRules() {}

    static List<Requirement> all() {
        return List.of(
                REGION,
                MUNICIPALITIES,
                BOTH_KINDS,
                BOARD_CHAIRS,
                HEADS,
                DRAFTING_COMMITTEES,
                PROGRAMMES,
                REGIONAL_COUNCIL,
                ASSOCIATION);
    }

    /** The text speaks of the chairs and heads "of the eight municipalities": at least one from each. */
    private static Requirement ofEachMunicipality(String code, String office, String sv, String en) {
        return Seats.body(code, BODY)
                .must(Condition.count(BodyScopes.SEAT, Seats.goesWith(office), ALL_MUNICIPALITIES))
                .otherwise(
                        Severity.ERROR,
                        Text.of(
                                "{who} har {value} platser för " + sv + "; med en från varje kommun blir det {limit}.",
                                "{who} has {value} seats for " + en + "; one from each municipality makes {limit}."),
                        Text.of(
                                "Ge de kommuner som saknas platser.",
                                "Give seats to the municipalities that are missing."))
                .source(SOURCE.interpreted());
    }
}
