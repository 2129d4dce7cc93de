package se.samspel.constraint.check;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import se.samspel.constraint.ConnectedFlow;
import se.samspel.process.Flow;

/** Validates {@link ConnectedFlow} on a {@code Flow}. */
public final class FlowIsConnected implements ConstraintValidator<ConnectedFlow, Flow> {

    /** For the Bean Validation provider. */
    public FlowIsConnected() {}

    @Override
    public boolean isValid(@Nullable Flow flow, ConstraintValidatorContext context) {
        if (flow == null) {
            return true;
        }
        boolean few = flow.activities().size() < 2;
        boolean loop = flow.hasLoop();
        boolean island = flow.hasIsland();
        context.disableDefaultConstraintViolation();
        report(few, "few", context);
        report(loop, "loop", context);
        report(island, "island", context);
        return !few && !loop && !island;
    }

    private static void report(boolean wrong, String what, ConstraintValidatorContext context) {
        if (wrong) {
            context.buildConstraintViolationWithTemplate("{se.samspel.constraint.ConnectedFlow." + what + "}")
                    .addPropertyNode("activities")
                    .addConstraintViolation();
        }
    }
}
