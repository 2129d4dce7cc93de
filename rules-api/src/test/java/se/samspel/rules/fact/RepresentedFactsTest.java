package se.samspel.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.Id;
import se.samspel.body.Represented;
import se.samspel.body.Seat;
import se.samspel.document.BodyDocument;
import se.samspel.rules.condition.Fact;

class RepresentedFactsTest {

    @ParameterizedTest
    @CsvSource({"region, 0", "city, 1", "city region city, 2", "city -, ?"})
    void a_represented_party_without_a_seat_is_found(String seats, String number) {
        assertThat(value(RepresentedFacts.SEATS, 0, Committee.seatsOf(seats.split(" "))))
                .isEqualTo(number);
    }

    @Test
    void an_observers_seat_is_no_seat_of_the_partys() {
        Seat observer = Seat.builder("s").party("city").observer(true).build();

        assertThat(value(RepresentedFacts.SEATS, 0, observer)).isEqualTo("0");
    }

    @Test
    void without_a_seat_told_nothing_is_known() {
        assertThat(value(RepresentedFacts.SEATS, 0)).isEqualTo("?");
        assertThat(value(RepresentedFacts.PARTY_KIND, 0)).isEqualTo("municipality");
    }

    @ParameterizedTest
    @CsvSource({"10000, 10000.00", "10001, 10001.00", "9999, 9999.00"})
    void inhabitants_are_shared_by_the_seats_of_the_party(int inhabitants, String perSeat) {
        assertThat(value(RepresentedFacts.INHABITANTS_PER_SEAT, inhabitants, Committee.seatsOf("city", "region")))
                .isEqualTo(perSeat);
        assertThat(value(RepresentedFacts.INHABITANTS_PER_SEAT, 2 * inhabitants, Committee.seatsOf("city", "city")))
                .isEqualTo(perSeat);
        assertThat(value(RepresentedFacts.INHABITANTS_PER_SEAT, inhabitants, Committee.seatsOf("region")))
                .isEqualTo("?");
    }

    private static String value(Fact<?> fact, int inhabitants, Seat... seats) {
        Represented represented = new Represented(Id.of("city"), Optional.of(inhabitants));
        BodyDocument body = Committee.of(seats).toBuilder()
                .represented(List.of(represented))
                .build();
        return Committee.value(fact, body, "city");
    }
}
