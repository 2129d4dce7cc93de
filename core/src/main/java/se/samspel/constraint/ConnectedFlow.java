package se.samspel.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.samspel.constraint.check.FlowIsConnected;

/** The flow has at least two activities that hang together, and none follows itself. */
@Documented
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {FlowIsConnected.class})
@SuppressWarnings("exports") // validators are for the provider, which finds them opened
public @interface ConnectedFlow {

    /** The key of the message, in Swedish and English. */
    String message() default "{se.samspel.constraint.ConnectedFlow}";

    /** Validation groups; the default group unless said otherwise. */
    Class<?>[] groups() default {};

    /** For the host application's own use. */
    Class<? extends Payload>[] payload() default {};
}
