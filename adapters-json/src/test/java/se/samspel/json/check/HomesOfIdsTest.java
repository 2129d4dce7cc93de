package se.samspel.json.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class HomesOfIdsTest {

    private static final String PREFIX = "se.samspel.constraint.KnownReferences.";

    @Test
    void every_reference_that_the_constraints_know_has_a_home() {
        ResourceBundle messages = ResourceBundle.getBundle("ContributorValidationMessages");

        assertThat(Consequences.HOMES.keySet())
                .containsExactlyInAnyOrderElementsOf(messages.keySet().stream()
                        .filter(key -> key.startsWith(PREFIX))
                        .map(key -> key.substring(PREFIX.length()))
                        .toList());
    }
}
