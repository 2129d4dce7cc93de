package se.samspel.constraint.check;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samspel.constraint.KnownReferences;
import se.samspel.document.BodyDocument;
import se.samspel.document.Case;
import se.samspel.document.MatterDocument;
import se.samspel.joint.JointPlan;
import se.samspel.work.ProcessWork;

/** Validates {@link KnownReferences} on a document. */
public final class ReferencesAreKnown implements ConstraintValidator<KnownReferences, Case> {

    /** For the Bean Validation provider. */
    public ReferencesAreKnown() {}

    @Override
    public boolean isValid(@Nullable Case document, ConstraintValidatorContext context) {
        if (document == null) {
            return true;
        }
        List<Reference> dangling = dangling(document);
        context.disableDefaultConstraintViolation();
        dangling.stream()
                .limit(Most.VIOLATIONS)
                .forEach(reference -> reference.path().report(context, reference.template()));
        return dangling.isEmpty();
    }

    private static List<Reference> dangling(Case document) {
        References references = new References();
        if (document instanceof ProcessWork work) {
            new ProcessWorkReferences(references, work).work();
        } else if (document instanceof MatterDocument stated) {
            stated.matter().ifPresent(new MatterReferences(references, stated.parties(), Set.of())::matter);
        } else if (document instanceof BodyDocument body) {
            new BodyReferences(references, body).document();
        } else if (document instanceof JointPlan plan) {
            new JointPlanReferences(references, plan).plan();
        }
        return references.dangling();
    }
}
