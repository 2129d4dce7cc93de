package se.samspel.rules.fact;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.samspel.Id;
import se.samspel.body.Chair;
import se.samspel.body.Represented;
import se.samspel.body.Roster;
import se.samspel.body.Seat;
import se.samspel.document.BodyDocument;
import se.samspel.document.Case;
import se.samspel.document.Meeting;
import se.samspel.party.Party;
import se.samspel.rules.condition.Element;
import se.samspel.rules.condition.Scope;
import se.samspel.rules.text.Text;

/** What rules can speak of in the document of a body: the whole, or each element of a kind. */
public final class BodyScopes {

    /** The body as a whole. */
    public static final Scope<BodyDocument> BODY = new Scope<>(
            Id.of("body"),
            Text.of("organet", "the body"),
            true,
            inBody(body -> List.of(new Element<>(
                    Optional.of(body.id()),
                    Scopes.named(Text.of("Organet", "The body"), body, Optional.of(body.title())),
                    "",
                    body))));

    /** Each seat, with or without a holder. */
    public static final Scope<Seat> SEAT = each(
            "seat",
            Text.of("plats", "seat"),
            body -> Scopes.list(
                    seats(body),
                    "/roster/seats",
                    seat -> Text.of("Platsen ", "The seat ")
                            .map(text -> text + seat.id() + party(body, seat.party()))));

    /** Each chair and vice chair, past, present or to come. */
    public static final Scope<Chair> CHAIR = each(
            "chair",
            Text.of("ordförande", "chair"),
            body -> Scopes.list(
                    body.roster().map(Roster::chairs).orElse(List.of()),
                    "/roster/chairs",
                    chair -> (chair.isVice()
                                    ? Text.of("Vice ordföranden ", "The vice chair ")
                                    : Text.of("Ordföranden ", "The chair "))
                            .map(text -> text + chair.id() + party(body, chair.party()))));

    /** Each meeting, held or planned. */
    public static final Scope<Meeting> MEETING = each(
            "meeting",
            Text.of("sammanträde", "meeting"),
            body -> Scopes.list(
                    body.meetings(),
                    "/meetings",
                    meeting -> Text.of("Sammanträdet ", "The meeting ")
                            .map(text -> text
                                    + meeting.id()
                                    + meeting.on().map(day -> " (" + day + ")").orElse(""))));

    /** Each party that the body is there for. */
    public static final Scope<Represented> REPRESENTED = each(
            "represented",
            Text.of("företrädd part", "represented party"),
            body -> Scopes.list(
                    body.represented(),
                    "/represented",
                    represented -> Scopes.named(
                            Text.of("Den företrädda parten", "The represented party"),
                            represented,
                            name(body, represented.party()))));

    private BodyScopes() {}

    private static <E> Scope<E> each(String id, Text label, Function<BodyDocument, List<Element<E>>> elements) {
        return new Scope<>(Id.of(id), label, false, inBody(elements));
    }

    private static <E> Function<Case, List<Element<E>>> inBody(Function<BodyDocument, List<Element<E>>> elements) {
        return document -> document instanceof BodyDocument body ? elements.apply(body) : List.of();
    }

    private static List<Seat> seats(BodyDocument body) {
        return body.roster().map(Roster::seats).orElse(List.of());
    }

    private static String party(BodyDocument body, Optional<Id> party) {
        return party.map(id -> " (" + name(body, id).orElse(id.value()) + ")").orElse("");
    }

    private static Optional<String> name(BodyDocument body, Id party) {
        return body.parties().stream()
                .filter(candidate -> candidate.id().equals(party))
                .findFirst()
                .flatMap(Party::name);
    }
}
