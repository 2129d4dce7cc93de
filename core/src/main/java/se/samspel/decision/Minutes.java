package se.samspel.decision;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samspel.constraint.Filled;

/**
 * Where something is written down, such as "§ 157, approved on 2023-10-02, on the notice board of 0880 since 2023-10-03".
 *
 * @param paragraph the paragraph, such as "§ 157"
 * @param approved the day the minutes were approved (justerades)
 * @param notices on whose notice board that is made known, and since when
 */
public record Minutes(Optional<@Filled String> paragraph, Optional<LocalDate> approved, List<@Valid Notice> notices) {

    /** Copies the list. */
    public Minutes {
        Objects.requireNonNull(paragraph, "paragraph");
        Objects.requireNonNull(approved, "approved");
        notices = List.copyOf(notices);
    }
}
