package se.samspel.constraint.check;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import se.samspel.constraint.NotNegative;

/** Validates {@link NotNegative} on a whole number. */
public final class NotNegativeNumber implements ConstraintValidator<NotNegative, Integer> {

    /** For the Bean Validation provider. */
    public NotNegativeNumber() {}

    @Override
    public boolean isValid(@Nullable Integer number, ConstraintValidatorContext context) {
        return number == null || number >= 0;
    }
}
