package se.samspel.constraint.check;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.constraint.UniqueIds;

/** Validates {@link UniqueIds} on a {@code List}. */
public final class IdsAreUnique implements ConstraintValidator<UniqueIds, List<? extends Identified>> {

    /** For the Bean Validation provider. */
    public IdsAreUnique() {}

    @Override
    public boolean isValid(@Nullable List<? extends Identified> elements, ConstraintValidatorContext context) {
        if (elements == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        Set<Id> taken = new HashSet<>();
        int repeated = 0;
        for (int i = 0; i < elements.size() && repeated < Most.VIOLATIONS; i++) {
            Id id = elements.get(i).id();
            if (!taken.add(id)) {
                repeated++;
                context.buildConstraintViolationWithTemplate("{se.samspel.constraint.UniqueIds}: " + id)
                        .addBeanNode()
                        .inContainer(List.class, 0)
                        .inIterable()
                        .atIndex(i)
                        .addConstraintViolation();
            }
        }
        return repeated == 0;
    }
}
