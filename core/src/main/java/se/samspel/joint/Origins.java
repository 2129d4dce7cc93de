package se.samspel.joint;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samspel.constraint.UniqueIds;

/**
 * What a plan starts from.
 *
 * @param targetPicture the target picture of the county
 * @param coreValues the core values of the county
 * @param documents strategic documents of the region and the municipalities
 */
public record Origins(
        Optional<@Valid Origin> targetPicture,
        Optional<@Valid Origin> coreValues,
        @UniqueIds List<@Valid Origin> documents) {

    /** Nothing yet. */
    public static final Origins NONE = new Origins(Optional.empty(), Optional.empty(), List.of());

    /** Copies the lists; refuses null: what is absent is an empty {@code Optional}. */
    public Origins {
        Objects.requireNonNull(targetPicture, "targetPicture");
        Objects.requireNonNull(coreValues, "coreValues");
        documents = List.copyOf(documents);
    }
}
