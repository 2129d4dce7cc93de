package se.samspel.constraint.check;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.constraint.KnownReferences;
import se.samspel.work.ProcessWork;

/** Validates {@link KnownReferences} on a {@code ProcessWork}. */
public final class ReferencesAreKnown implements ConstraintValidator<KnownReferences, ProcessWork> {

    /** For the Bean Validation provider. */
    public ReferencesAreKnown() {}

    @Override
    public boolean isValid(@Nullable ProcessWork work, ConstraintValidatorContext context) {
        if (work == null) {
            return true;
        }
        List<Reference> dangling = new ProcessWorkReferences(work).dangling();
        context.disableDefaultConstraintViolation();
        dangling.stream()
                .limit(Most.VIOLATIONS)
                .forEach(reference -> reference.path().report(context, reference.template()));
        return dangling.isEmpty();
    }
}
