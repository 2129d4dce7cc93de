package se.samspel.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.samspel.constraint.check.IdsAreUnique;
import se.samspel.constraint.check.TargetsHaveIdsOfTheirOwn;

/** No two elements of the list, or of all the lists of the type, have the same id. */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {IdsAreUnique.class, TargetsHaveIdsOfTheirOwn.class})
@SuppressWarnings("exports") // validators are for the provider, which finds them opened
public @interface UniqueIds {

    /** The key of the message, in Swedish and English. */
    String message() default "{se.samspel.constraint.UniqueIds}";

    /** Validation groups; the default group unless said otherwise. */
    Class<?>[] groups() default {};

    /** For the host application's own use. */
    Class<? extends Payload>[] payload() default {};
}
