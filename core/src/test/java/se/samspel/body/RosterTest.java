package se.samspel.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samspel.Id;
import se.samspel.decision.Matter;
import se.samspel.document.BodyDocument;
import se.samspel.party.Party;
import se.samspel.time.Period;

class RosterTest {

    @Test
    void a_seat_votes_unless_it_is_said_to_be_an_observers() {
        assertThat(Seat.builder("s").build().votes()).isTrue();
        assertThat(Seat.builder("s").observer(false).build().votes()).isTrue();
        assertThat(Seat.builder("s").observer(true).build().votes()).isFalse();
    }

    @Test
    void a_chair_is_no_vice_chair_unless_it_is_said() {
        Chair chair = Chair.of("c", Period.ALWAYS).by("p1").in("s").from("2380");

        assertThat(chair.isVice()).isFalse();
        assertThat(chair.asVice().isVice()).isTrue();
        assertThat(chair.asVice().person()).contains(Id.of("p1"));
    }

    @Test
    void a_matter_knows_the_roster_of_a_body() {
        Roster roster = Roster.of("b", List.of(), List.of());
        Matter matter = Matter.builder("m", "k").rosters(List.of(roster)).build();

        assertThat(matter.toBuilder().build().roster(Id.of("b"))).contains(roster);
        assertThat(matter.roster(Id.of("other"))).isEmpty();
    }

    @Test
    void a_body_asks_for_no_decision_whatever_is_supposed() {
        Party party = Party.of("2380", Party.MUNICIPALITY, "Östersunds kommun");
        BodyDocument document = BodyDocument.builder("d", "t").build();

        assertThat(document.with(List.of(party), Matter.builder("m", "k").build()))
                .isEqualTo(document.toBuilder().parties(List.of(party)).build());
        assertThat(document.matter()).isEqualTo(Optional.empty());
    }
}
