package se.samspel.work;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import se.samspel.constraint.Filled;
import se.samspel.time.Period;
import se.samspel.time.PostShare;

/**
 * How somebody came to hold a role, such as "by the management group, from February until April, 25 % of a post".
 *
 * @param by who appointed
 * @param period from when until when
 * @param share the share of a full post
 * @param shareSetBy who set the share
 */
public record Appointment(
        Optional<@Filled String> by,
        Optional<@Valid Period> period,
        Optional<PostShare> share,
        Optional<@Filled String> shareSetBy) {

    /** Refuses null: what is absent is an empty {@code Optional}. */
    public Appointment {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(shareSetBy, "shareSetBy");
    }
}
