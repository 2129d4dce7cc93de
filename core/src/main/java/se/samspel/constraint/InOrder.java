package se.samspel.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.samspel.constraint.check.PeriodInOrder;

/** The last day of the period is not before the first. */
@Documented
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {PeriodInOrder.class})
@SuppressWarnings("exports") // validators are for the provider, which finds them opened
public @interface InOrder {

    /** The key of the message, in Swedish and English. */
    String message() default "{se.samspel.constraint.InOrder}";

    /** Validation groups; the default group unless said otherwise. */
    Class<?>[] groups() default {};

    /** For the host application's own use. */
    Class<? extends Payload>[] payload() default {};
}
