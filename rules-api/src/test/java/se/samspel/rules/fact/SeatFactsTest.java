package se.samspel.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.Id;
import se.samspel.body.Holder;
import se.samspel.body.MemberList;
import se.samspel.body.Roster;
import se.samspel.body.Rotation;
import se.samspel.body.Seat;
import se.samspel.body.SeatBuilder;
import se.samspel.body.SeatKind;
import se.samspel.rules.condition.Fact;
import se.samspel.time.Period;

class SeatFactsTest {

    private static final Period BEFORE = new Period(Optional.empty(), Optional.of(Committee.DAY.minusDays(1)));
    private static final Period FROM_THE_DAY = new Period(Optional.of(Committee.DAY), Optional.empty());
    private static final Seat OTHER =
            Seat.builder("other").holders(Holder.of("p9")).build();

    @ParameterizedTest
    @CsvSource({
        "region, region, region",
        "clinic, private-provider, region",
        "city, municipality, municipal",
        "union, municipal-association, municipal",
        "federation, local-federation, municipal",
        "patients, citizen-or-patient-organisation, neither",
    })
    void a_seat_has_the_kind_and_the_side_of_its_party(String party, String kind, String side) {
        Seat own = Seat.builder("s").party(party).build();
        Seat ofItsHolder = Seat.builder("s").holders(Holder.of("p").from(party)).build();

        assertThat(value(SeatFacts.PARTY_KIND, own)).isEqualTo(kind);
        assertThat(value(SeatFacts.SIDE, own)).isEqualTo(side);
        assertThat(value(SeatFacts.PARTY_KIND, ofItsHolder)).isEqualTo(kind);
    }

    @Test
    void a_seat_shared_by_two_parties_has_none_of_its_own() {
        Seat shared = Seat.builder("s")
                .holders(Holder.of("p").from("city"), Holder.of("q").from("town"))
                .build();

        assertThat(value(SeatFacts.SIDE, shared)).isEqualTo("?");
        assertThat(value(SeatFacts.SIDE, Seat.builder("s").build())).isEqualTo("?");
    }

    @Test
    void what_a_seat_is_for_is_read_as_it_stands() {
        Seat seat = Seat.builder("s")
                .kind(SeatKind.OFFICIAL)
                .observer(true)
                .office("director")
                .list("council")
                .rotation(new Rotation(Optional.of(12)))
                .build();
        Seat bare = Seat.builder("s").build();

        assertThat(values(seat)).containsExactly("official", "true", "director", "council", "true", "12");
        assertThat(values(bare)).containsExactly("?", "false", "?", "?", "false", "?");
        assertThat(value(
                        SeatFacts.KIND, Seat.builder("s").kind(SeatKind.ELECTED).build()))
                .isEqualTo("elected");
    }

    @Test
    void holders_are_those_of_the_day_each_counted_once() {
        Seat seat = Seat.builder("s")
                .holders(
                        Holder.of("p").during(BEFORE),
                        Holder.of("q").during(FROM_THE_DAY),
                        Holder.of("q"),
                        Holder.of("r"))
                .build();

        assertThat(value(SeatFacts.HOLDERS, seat)).isEqualTo("2");
        assertThat(value(SeatFacts.HOLDERS, Seat.builder("s").build())).isEqualTo("?");
        assertThat(value(SeatFacts.HOLDERS, Seat.builder("s").build(), OTHER)).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({
        "director,          true",
        "teacher,           false",
        "-,                 ?",
        "director teacher,  false",
        "director -,        ?",
        "teacher -,         false",
        "director director, true",
    })
    void a_seat_tied_to_an_office_is_held_by_those_who_have_it(String offices, String inOffice) {
        Holder[] holders = Arrays.stream(offices.split(" "))
                .map(office ->
                        office.equals("-") ? Holder.of("p") : Holder.of("p").as(office))
                .toArray(Holder[]::new);

        assertThat(value(SeatFacts.HOLDERS_IN_OFFICE, tied().holders(holders).build()))
                .isEqualTo(inOffice);
    }

    @Test
    void a_vacant_seat_is_held_by_nobody_else() {
        assertThat(value(SeatFacts.HOLDERS_IN_OFFICE, tied().build(), OTHER)).isEqualTo("true");
        assertThat(value(SeatFacts.HOLDERS_IN_OFFICE, tied().build())).isEqualTo("?");
        assertThat(value(
                        SeatFacts.HOLDERS_IN_OFFICE,
                        Seat.builder("s").holders(Holder.of("p")).build()))
                .isEqualTo("?");
    }

    @ParameterizedTest
    @CsvSource({"council, p1, true", "council, p3, false", "board, p1, ?"})
    void a_seat_tied_to_a_list_is_held_by_those_on_it(String list, String holder, String onList) {
        Seat seat = Seat.builder("s").list(list).holders(Holder.of(holder)).build();
        MemberList council = new MemberList(Id.of("council"), List.of(Id.of("p1"), Id.of("p2")));

        assertThat(Committee.value(
                        SeatFacts.HOLDERS_ON_LIST,
                        Committee.of(seat).toBuilder().lists(List.of(council)).build(),
                        "s"))
                .isEqualTo(onList);
    }

    @ParameterizedTest
    @CsvSource({"'', true", "city, true", "town, false", "-, ?", "city -, ?", "town -, false"})
    void a_deputy_of_another_party_is_found(String deputies, String same) {
        Holder[] all = Arrays.stream(deputies.split(" "))
                .filter(party -> !party.isEmpty())
                .map(party ->
                        party.equals("-") ? Holder.of("e") : Holder.of("e").from(party))
                .toArray(Holder[]::new);

        assertThat(value(
                        SeatFacts.DEPUTIES_OF_SAME_PARTY,
                        Seat.builder("s").party("city").deputies(all).build()))
                .isEqualTo(same);
    }

    @Test
    void a_deputy_who_has_left_is_not_looked_at() {
        Seat seat = Seat.builder("s")
                .party("city")
                .deputies(Holder.of("e").from("town").during(BEFORE))
                .build();

        assertThat(value(SeatFacts.DEPUTIES_OF_SAME_PARTY, seat)).isEqualTo("true");
        assertThat(value(
                        SeatFacts.DEPUTIES_OF_SAME_PARTY,
                        Seat.builder("s").deputies(Holder.of("e").from("town")).build()))
                .isEqualTo("?");
    }

    @ParameterizedTest
    @CsvSource({"clinic, surgery, true", "clinic, city, false", "region, '', true", "-, surgery, ?"})
    void a_rotating_seat_names_the_others_of_its_kind_that_are_informed(String party, String informed, String all) {
        SeatBuilder seat = Seat.builder("s").rotation(new Rotation(Optional.of(12)));
        if (!party.equals("-")) {
            seat.holders(Holder.of("p").from(party));
        }
        String[] parties = informed.isEmpty() ? new String[0] : informed.split(" ");

        assertThat(value(SeatFacts.INFORMS_ITS_KIND, seat.informs(parties).build()))
                .isEqualTo(all);
    }

    private static SeatBuilder tied() {
        return Seat.builder("s").office("director");
    }

    private static List<String> values(Seat seat) {
        return List.<Fact<?>>of(
                        SeatFacts.KIND,
                        SeatFacts.OBSERVER,
                        SeatFacts.OFFICE,
                        SeatFacts.LIST,
                        SeatFacts.ROTATES,
                        SeatFacts.ROTATION_MONTHS)
                .stream()
                .map(fact -> value(fact, seat))
                .toList();
    }

    private static String value(Fact<?> fact, Seat... seats) {
        return Committee.value(
                fact,
                Committee.document()
                        .roster(Roster.of("group", List.of(seats), List.of()))
                        .build(),
                "s");
    }
}
