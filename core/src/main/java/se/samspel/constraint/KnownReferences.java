package se.samspel.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.samspel.constraint.check.ReferencesAreKnown;

/** Each id that the document refers to is the id of something in the document. */
@Documented
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {ReferencesAreKnown.class})
@SuppressWarnings("exports") // validators are for the provider, which finds them opened
public @interface KnownReferences {

    /** The key of the message, in Swedish and English. */
    String message() default "{se.samspel.constraint.KnownReferences}";

    /** Validation groups; the default group unless said otherwise. */
    Class<?>[] groups() default {};

    /** For the host application's own use. */
    Class<? extends Payload>[] payload() default {};
}
