package se.samspel.rules.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import se.samspel.Id;
import se.samspel.body.Holder;
import se.samspel.body.MemberList;
import se.samspel.body.Rotation;
import se.samspel.body.Seat;
import se.samspel.body.SeatKind;
import se.samspel.document.BodyDocument;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.Way;
import se.samspel.rules.condition.WordFact;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

/** What is there about a seat of a body, on the day that is judged. */
public final class SeatFacts {

    /** The kind of party whose seat it is, or else from which its holders come. */
    public static final WordFact PARTY_KIND = WordFact.open(
            "seat.party-kind",
            Text.of("slag av part som har platsen", "the kind of party that has the seat"),
            BodyScopes.SEAT,
            Way.to("party", Seat::party),
            (view, seat) ->
                    RosterOn.of(view).flatMap(roster -> roster.kind(seat)).map(Id::value));

    /** Whether the seat is on the region's side, on the municipal side, or on neither. */
    public static final WordFact SIDE = WordFact.oneOf(
            "seat.side",
            Text.of("vilken sida platsen hör till", "which side the seat belongs to"),
            Side.WORDS,
            BodyScopes.SEAT,
            Way.to("party", Seat::party),
            (view, seat) ->
                    RosterOn.of(view).flatMap(roster -> roster.side(seat)).map(Side::word));

    /** Whether the seat is for an official or for an elected representative. */
    public static final WordFact KIND = WordFact.oneOf(
            "seat.kind",
            Text.of("tjänsteman eller förtroendevald", "official or elected representative"),
            List.of(
                    Map.entry("official", Text.of("tjänsteman", "official")),
                    Map.entry("elected", Text.of("förtroendevald", "elected representative"))),
            BodyScopes.SEAT,
            Way.to("kind", Seat::kind),
            (view, seat) -> seat.kind().map(kind -> kind == SeatKind.OFFICIAL ? "official" : "elected"));

    /** Whether its holder may speak but does not vote. */
    public static final YesNoFact OBSERVER = YesNoFact.of(
            "seat.observer",
            Text.of("att platsen är utan rösträtt", "a seat without a vote"),
            BodyScopes.SEAT,
            Way.to("observer", Seat::observer),
            (view, seat) -> !seat.votes());

    /** The office that the seat is tied to. */
    public static final WordFact OFFICE = WordFact.open(
            "seat.office",
            Text.of("befattning som platsen följer", "the office that the seat goes with"),
            BodyScopes.SEAT,
            Way.to("office", Seat::office),
            (view, seat) -> seat.office().map(Id::value));

    /** The body on whose list its holder stands. */
    public static final WordFact LIST = WordFact.open(
            "seat.list",
            Text.of("organ vars lista platsen följer", "the body whose list the seat goes with"),
            BodyScopes.SEAT,
            Way.to("list", Seat::list),
            (view, seat) -> seat.list().map(Id::value));

    /** The number of persons who hold the seat; not known where no holder of any seat is named. */
    public static final NumberFact HOLDERS = NumberFact.computed(
            "seat.holders",
            Unit.PERSONS,
            Text.of("antal som har platsen", "those who hold the seat"),
            BodyScopes.SEAT,
            Way.toList("holders", Seat::holders),
            (view, seat) -> holders(view, seat)
                    .map(holders -> Numbers.of(
                            holders.stream().map(Holder::id).distinct().count())));

    /** Whether each holder has the office that the seat is tied to; so it is while the seat is vacant. */
    public static final YesNoFact HOLDERS_IN_OFFICE = YesNoFact.maybe(
            "seat.holders-in-office",
            Text.of("att den som har platsen har befattningen", "the holder having the office"),
            BodyScopes.SEAT,
            Way.toList("holders", Seat::holders),
            (view, seat) -> seat.office()
                    .flatMap(office ->
                            holders(view, seat).flatMap(holders -> ofEach(holders, Holder::office, office::equals))));

    /** Whether each holder is on the list that the seat is tied to; so it is while the seat is vacant. */
    public static final YesNoFact HOLDERS_ON_LIST = YesNoFact.maybe(
            "seat.holders-on-list",
            Text.of("att den som har platsen står på listan", "the holder being on the list"),
            BodyScopes.SEAT,
            Way.toList("holders", Seat::holders),
            (view, seat) -> seat.list()
                    .flatMap(list -> persons(view, list))
                    .flatMap(persons -> holders(view, seat)
                            .map(holders -> holders.stream().map(Holder::id).allMatch(persons::contains))));

    /** Whether each deputy comes from the party whose seat it is; so it is without deputies. */
    public static final YesNoFact DEPUTIES_OF_SAME_PARTY = YesNoFact.maybe(
            "seat.deputies-of-same-party",
            Text.of("att ersättarna kommer från samma part", "the deputies coming from the same party"),
            BodyScopes.SEAT,
            Way.toList("deputies", Seat::deputies),
            (view, seat) -> RosterOn.of(view)
                    .flatMap(roster -> roster.deputies(seat).isEmpty()
                            ? Optional.of(true)
                            : roster.party(seat)
                                    .flatMap(party -> ofEach(roster.deputies(seat), Holder::party, party::equals))));

    /** Whether the seat passes from one to another. */
    public static final YesNoFact ROTATES = YesNoFact.present(
            "seat.rotates",
            Text.of("att platsen går runt", "a seat that rotates"),
            BodyScopes.SEAT,
            Way.to("rotation", Seat::rotation));

    /** After how many months the seat passes on. */
    public static final NumberFact ROTATION_MONTHS = NumberFact.read(
            "seat.rotation-months",
            Unit.MONTHS,
            Text.of("tid innan platsen går vidare", "the time until the seat passes on"),
            BodyScopes.SEAT,
            Way.to("rotation", Seat::rotation).then("months", Rotation::months),
            BigDecimal::valueOf);

    /** Whether all other parties of the same kind are among those that the holder has the duty to inform. */
    public static final YesNoFact INFORMS_ITS_KIND = YesNoFact.maybe(
            "seat.informs-its-kind",
            Text.of("att alla andra av samma slag informeras", "informing all others of the same kind"),
            BodyScopes.SEAT,
            Way.toList("informs", Seat::informs),
            (view, seat) -> RosterOn.of(view).flatMap(roster -> roster.informsItsKind(seat)));

    private SeatFacts() {}

    private static Optional<List<Holder>> holders(CaseView view, Seat seat) {
        return RosterOn.of(view).filter(RosterOn::namesHolders).map(roster -> roster.holders(seat));
    }

    private static Optional<List<Id>> persons(CaseView view, Id list) {
        return view.document() instanceof BodyDocument body
                ? body.lists().stream()
                        .filter(candidate -> candidate.id().equals(list))
                        .map(MemberList::persons)
                        .findFirst()
                : Optional.empty();
    }

    /** Whether what is read of each holder fits; not known if it is absent of one and fits all others. */
    private static Optional<Boolean> ofEach(
            List<Holder> holders, Function<Holder, Optional<Id>> read, Predicate<Id> fits) {
        List<Optional<Id>> all = holders.stream().map(read).toList();
        boolean noneElse = all.stream().flatMap(Optional::stream).allMatch(fits);
        return noneElse && all.contains(Optional.<Id>empty()) ? Optional.empty() : Optional.of(noneElse);
    }
}
