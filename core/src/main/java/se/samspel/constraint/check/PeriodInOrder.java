package se.samspel.constraint.check;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import se.samspel.constraint.InOrder;
import se.samspel.time.Period;

/** Validates {@link InOrder} on a {@code Period}. */
public final class PeriodInOrder implements ConstraintValidator<InOrder, Period> {

    /** For the Bean Validation provider. */
    public PeriodInOrder() {}

    @Override
    public boolean isValid(@Nullable Period period, ConstraintValidatorContext context) {
        return period == null || period.from().isEmpty() || period.until().isEmpty() || period.isComplete();
    }
}
