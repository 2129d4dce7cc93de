package se.samspel.constraint.check;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import se.samspel.constraint.NotNegative;

/** Validates {@link NotNegative} on a {@code Duration}. */
public final class NotNegativeDuration implements ConstraintValidator<NotNegative, Duration> {

    /** For the Bean Validation provider. */
    public NotNegativeDuration() {}

    @Override
    public boolean isValid(@Nullable Duration duration, ConstraintValidatorContext context) {
        return duration == null || !duration.isNegative();
    }
}
