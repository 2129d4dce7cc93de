package se.samspel.constraint.check;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.samspel.Id;
import se.samspel.constraint.UniqueIds;
import se.samspel.plan.Goal;
import se.samspel.plan.KeyFigure;
import se.samspel.plan.Targets;

/** Validates {@link UniqueIds} on {@code Targets}: no key figure has the id of a goal. */
public final class TargetsHaveIdsOfTheirOwn implements ConstraintValidator<UniqueIds, Targets> {

    /** For the Bean Validation provider. */
    public TargetsHaveIdsOfTheirOwn() {}

    @Override
    public boolean isValid(@Nullable Targets targets, ConstraintValidatorContext context) {
        if (targets == null) {
            return true;
        }
        Set<Id> goals = targets.goals().stream().map(Goal::id).collect(Collectors.toSet());
        List<KeyFigure> keyFigures = targets.keyFigures();
        context.disableDefaultConstraintViolation();
        List<Integer> repeated = IntStream.range(0, keyFigures.size())
                .filter(i -> goals.contains(keyFigures.get(i).id()))
                .limit(Most.VIOLATIONS)
                .boxed()
                .toList();
        repeated.forEach(i -> ViolationPath.of("keyFigures", i)
                .report(
                        context,
                        "{se.samspel.constraint.UniqueIds}: "
                                + keyFigures.get(i).id()));
        return repeated.isEmpty();
    }
}
