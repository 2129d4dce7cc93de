package se.samspel.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.samspel.constraint.check.PartyHasOfficialCode;

/** A region has the official code of a county, a municipality that of a municipality, where a code is given. */
@Documented
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {PartyHasOfficialCode.class})
@SuppressWarnings("exports") // validators are for the provider, which finds them opened
public @interface OfficialCode {

    /** The key of the message, in Swedish and English. */
    String message() default "{se.samspel.constraint.OfficialCode}";

    /** Validation groups; the default group unless said otherwise. */
    Class<?>[] groups() default {};

    /** For the host application's own use. */
    Class<? extends Payload>[] payload() default {};
}
