package se.samspel.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.samspel.constraint.check.NotNegativeDuration;
import se.samspel.constraint.check.NotNegativeMoney;
import se.samspel.constraint.check.NotNegativeNumber;

/** The duration or the money is zero or more. */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {NotNegativeDuration.class, NotNegativeMoney.class, NotNegativeNumber.class})
@SuppressWarnings("exports") // validators are for the provider, which finds them opened
public @interface NotNegative {

    /** The key of the message, in Swedish and English. */
    String message() default "{se.samspel.constraint.NotNegative}";

    /** Validation groups; the default group unless said otherwise. */
    Class<?>[] groups() default {};

    /** For the host application's own use. */
    Class<? extends Payload>[] payload() default {};
}
