package se.samspel.cli.answer;

import se.samspel.Id;
import se.samspel.decision.Outcome;
import se.samspel.rules.assessment.Adoption;
import se.samspel.rules.assessment.BudgetLine;
import se.samspel.rules.assessment.ProgressStep;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.text.Text;

/** The words that stand for a status, Swedish and English side by side. */
public final class Statuses {

    private Statuses() {}

    /** The heading over findings of a severity. */
    static Text of(Severity of) {
        return switch (of) {
            case ERROR -> Text.of("Fel: detta står i vägen", "Errors: these stand in the way");
            case WARNING -> Text.of("Varningar: detta bör rättas", "Warnings: these ought to be mended");
            case NOTICE -> Text.of("Att känna till", "Worth knowing");
        };
    }

    /** What a finding of a severity asks for. */
    static Text inShort(Severity of) {
        return switch (of) {
            case ERROR -> Text.of("fel, står i vägen", "an error, in the way");
            case WARNING -> Text.of("varning, bör rättas", "a warning, ought to be mended");
            case NOTICE -> Text.of("att känna till", "worth knowing");
        };
    }

    /** What a body did. */
    static Text of(Outcome of) {
        return switch (of) {
            case ADOPTED -> Text.of("antaget", "adopted");
            case ADOPTED_WITH_CHANGES -> Text.of("antaget med ändringar", "adopted with changes");
            case RETURNED -> Text.of("återremitterat", "returned");
            case REJECTED -> Text.of("avslaget", "rejected");
            case DEFERRED -> Text.of("bordlagt", "deferred");
            case REFERRED -> Text.of("lämnat vidare", "passed on");
            case NOT_AGREED -> Text.of("inte överens", "not agreed");
            case WITHDRAWN -> Text.of("återtaget", "withdrawn");
        };
    }

    /** What a body that advises said. */
    static Text ofAdvice(Outcome of) {
        return switch (of) {
            case ADOPTED -> Text.of("tillstyrkt", "spoken for");
            case ADOPTED_WITH_CHANGES -> Text.of("tillstyrkt med ändringar", "spoken for with changes");
            case REJECTED -> Text.of("avstyrkt", "spoken against");
            default -> of(of);
        };
    }

    /** How far an adoption has come. */
    public static Text of(Adoption.Status of) {
        return switch (of) {
            case ADOPTED -> Text.of("antaget", "adopted");
            case REFUSED -> Text.of("inte antaget", "not adopted");
            case PENDING -> Text.of("inte beslutat", "not decided");
            case OPEN -> Text.of("oklart vem som beslutar", "open who decides");
            case NOT_STATED -> Text.of("reglerna säger inte vem", "the rules do not say who");
        };
    }

    /** Where the planned time lies. */
    public static Text of(BudgetLine.Status of) {
        return switch (of) {
            case WITHIN -> Text.of("inom gränsen", "within");
            case BELOW -> Text.of("för lite", "too little");
            case ABOVE -> Text.of("för mycket", "too much");
            case UNKNOWN -> Text.of("går inte att säga", "cannot be said");
            case UNLIMITED -> Text.of("ingen gräns angiven", "no limit stated");
        };
    }

    /** How far a step has come. */
    public static Text of(ProgressStep.Status of) {
        return switch (of) {
            case DONE -> Text.of("klart", "done");
            case BEGUN -> Text.of("pågår", "going on");
            case TO_COME -> Text.of("återstår", "to come");
            case ENDED -> Text.of("avslutat", "ended");
        };
    }

    /** The name of a step of the work; its id where we have none. */
    public static Text step(Id step) {
        return Phrases.STEPS.getOrDefault(step.value(), Text.same(step.value()));
    }
}
