package se.samspel.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WayTest {

    private static final Way<House, String> TO_DOG =
            Way.to("kitchen", House::kitchen).then("chair", Kitchen::chair).then("dog", Chair::dog);
    private static final Way<House, List<String>> TO_POTS =
            Way.to("kitchen", House::kitchen).thenList("pots", Kitchen::pots);

    private record House(Optional<Kitchen> kitchen) {}

    private record Kitchen(Optional<Chair> chair, List<String> pots) {}

    private record Chair(Optional<String> dog) {}

    @Test
    void what_is_there_is_read_and_nothing_is_missing() {
        House house = house(Optional.of(new Chair(Optional.of("Karo"))));

        assertThat(TO_DOG.read(house)).contains("Karo");
        assertThat(TO_DOG.existing(house)).isEqualTo("/kitchen/chair/dog");
        assertThat(TO_DOG.missing(house)).isEmpty();
    }

    @Test
    void a_way_exists_up_to_the_first_thing_that_is_absent() {
        House noDog = house(Optional.of(new Chair(Optional.empty())));
        House noChair = house(Optional.empty());
        House noKitchen = new House(Optional.empty());

        assertThat(TO_DOG.existing(noDog)).isEqualTo("/kitchen/chair");
        assertThat(TO_DOG.missing(noDog)).contains("dog");
        assertThat(TO_DOG.existing(noChair)).isEqualTo("/kitchen");
        assertThat(TO_DOG.missing(noChair)).contains("chair/dog");
        assertThat(TO_DOG.existing(noKitchen)).isEmpty();
        assertThat(TO_DOG.missing(noKitchen)).contains("kitchen/chair/dog");
        assertThat(TO_DOG.read(noKitchen)).isEmpty();
    }

    @Test
    void an_empty_list_is_absent() {
        assertThat(TO_POTS.missing(house(Optional.empty()))).contains("pots");
        assertThat(TO_POTS.read(house(Optional.empty()))).isEmpty();
        assertThat(TO_POTS.existing(house(Optional.empty(), "iron"))).isEqualTo("/kitchen/pots");
        assertThat(TO_POTS.read(house(Optional.empty(), "iron"))).contains(List.of("iron"));
    }

    @Test
    void here_is_always_there() {
        assertThat(Way.<String>here().existing("x")).isEmpty();
        assertThat(Way.<String>here().missing("x")).isEmpty();
        assertThat(Way.<String>here().read("x")).contains("x");
    }

    private static House house(Optional<Chair> chair, String... pots) {
        return new House(Optional.of(new Kitchen(chair, List.of(pots))));
    }
}
