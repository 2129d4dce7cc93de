package se.samspel.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.body.Chair;
import se.samspel.body.Holder;
import se.samspel.body.Represented;
import se.samspel.body.Roster;
import se.samspel.body.Rotation;
import se.samspel.body.Seat;
import se.samspel.body.SeatBuilder;
import se.samspel.body.SeatKind;
import se.samspel.document.BodyDocument;
import se.samspel.document.Case;
import se.samspel.document.Meeting;
import se.samspel.party.Party;
import se.samspel.rules.fact.BodyFacts;
import se.samspel.rules.fact.MeetingFacts;
import se.samspel.rules.fact.RepresentedFacts;
import se.samspel.rules.fact.SeatFacts;
import se.samspel.time.Period;

/** Writes a body with seats, chairs and meetings of which some facts have some values, as far as it knows how to. */
record ShowingBody(List<RuleSet> rules, LocalDate day, Values values) {

    private static final Id OTHER = Id.of("other");

    Case document() {
        List<Party> seated = seated();
        List<Party> others = new ArrayList<>();
        if (values.isFalse(SeatFacts.INFORMS_ITS_KIND)) {
            values.word(SeatFacts.PARTY_KIND)
                    .ifPresent(kind -> others.add(Showing.party(Id.of("not-informed"), Id.of(kind))));
        }
        if (values.word(MeetingFacts.AGENDA_BY).filter(OTHER.value()::equals).isPresent()
                || !represented().isEmpty()) {
            others.add(Showing.party(OTHER, Party.MUNICIPALITY));
        }
        List<Seat> seats = seated.isEmpty()
                ? Stream.of(SeatFacts.KIND, SeatFacts.HOLDERS)
                        .filter(fact -> values.of(fact.id()).isPresent())
                        .limit(1)
                        .map(fact -> seat("seat").build())
                        .toList()
                : seated.stream()
                        .map(party -> seat("seat-of-" + party.id())
                                .party(party.id().value())
                                .build())
                        .toList();
        var body = BodyDocument.builder("example", "example")
                .on(day)
                .rules(Showing.reference(rules.get(0)))
                .parties(Stream.concat(seated.stream(), others.stream()).toList())
                .facts(Showing.given(rules, values))
                .meetings(meetings())
                .represented(represented())
                .roster(Roster.of(values.word(BodyFacts.ID).orElse("body"), seats, chairs()));
        calendar().ifPresent(body::calendar);
        return body.build();
    }

    private List<Party> seated() {
        List<Party> parties = new ArrayList<>();
        values.things(BodyFacts.MUNICIPALITIES).forEach(id -> parties.add(Showing.party(id, Party.MUNICIPALITY)));
        values.word(SeatFacts.PARTY_KIND).ifPresent(kind -> parties.add(Showing.party(Showing.ONE, Id.of(kind))));
        if (values.isFalse(BodyFacts.SIDES_EQUAL)
                || values.of(RepresentedFacts.SEATS.id()).isPresent()) {
            parties.add(Showing.party(Party.REGION, Party.REGION));
        }
        return parties;
    }

    private SeatBuilder seat(String id) {
        SeatBuilder seat = Seat.builder(id);
        values.word(SeatFacts.KIND)
                .ifPresent(kind -> seat.kind(kind.equals("official") ? SeatKind.OFFICIAL : SeatKind.ELECTED));
        values.whole(SeatFacts.ROTATION_MONTHS).ifPresent(months -> seat.rotation(new Rotation(Optional.of(months))));
        return seat.holders(values.things(SeatFacts.HOLDERS)
                .map(person -> Holder.of(person.value()))
                .toArray(Holder[]::new));
    }

    /** A party that has no seat. */
    private List<Represented> represented() {
        return values.of(RepresentedFacts.SEATS.id()).isPresent()
                ? List.of(new Represented(OTHER, Optional.empty()))
                : List.of();
    }

    /** So many now; and one who no longer is, since nothing is known where no chair is told. */
    private List<Chair> chairs() {
        Period before = Period.of(day.minusYears(1), day.minusDays(1));
        Stream<Chair> former = values.whole(BodyFacts.CHAIRS).stream().map(number -> chair(Showing.ONE, before));
        return Stream.concat(former, values.things(BodyFacts.CHAIRS).map(id -> chair(id, Period.ALWAYS)))
                .toList();
    }

    private static Chair chair(Id id, Period period) {
        return new Chair(id, Optional.of(id), Optional.empty(), Optional.empty(), Optional.empty(), period);
    }

    private List<Meeting> meetings() {
        Stream<Meeting> apart = values.whole(BodyFacts.LONGEST_GAP).stream()
                .flatMap(
                        weeks -> Stream.of(meeting(Id.of("first"), day), meeting(Id.of("last"), day.plusWeeks(weeks))));
        Stream<Meeting> yearly = values.whole(BodyFacts.MEETINGS_A_YEAR).stream()
                .flatMap(number -> Values.ids(number).map(id -> meeting(id, day)));
        Stream<Meeting> told = values.word(MeetingFacts.AGENDA_BY).stream().map(who -> meeting(Showing.ONE, day));
        return Stream.of(apart, yearly, told).flatMap(all -> all).toList();
    }

    private Meeting meeting(Id id, LocalDate on) {
        return new Meeting(
                id,
                Optional.of(on),
                Optional.empty(),
                values.word(MeetingFacts.AGENDA_BY).map(Id::of),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Optional<Period> calendar() {
        return values.whole(BodyFacts.LONGEST_GAP)
                .map(weeks -> Period.of(day, day.plusWeeks(weeks)))
                .or(() -> values.whole(BodyFacts.MEETINGS_A_YEAR)
                        .map(number -> Period.of(day, day.plusYears(1).minusDays(1))));
    }
}
