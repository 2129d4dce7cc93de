package se.samspel.constraint.check;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import se.samspel.constraint.NotNegative;
import se.samspel.plan.Money;

/** Validates {@link NotNegative} on a {@code Money}. */
public final class NotNegativeMoney implements ConstraintValidator<NotNegative, Money> {

    /** For the Bean Validation provider. */
    public NotNegativeMoney() {}

    @Override
    public boolean isValid(@Nullable Money money, ConstraintValidatorContext context) {
        return money == null || money.amount().signum() >= 0;
    }
}
