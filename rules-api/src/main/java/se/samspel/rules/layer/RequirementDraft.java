package se.samspel.rules.layer;

import se.samspel.Id;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Scope;
import se.samspel.rules.text.Text;

/** A requirement on its way to being said in full: {@code when}, {@code must}, {@code otherwise}, {@code source}. */
public final class RequirementDraft {

    private final Id code;
    private final Scope<?> scope;
    private final Condition when;
    private final Condition must;

    RequirementDraft(Id code, Scope<?> scope) {
        this(code, scope, Condition.ALWAYS, Condition.ALWAYS);
    }

    private RequirementDraft(Id code, Scope<?> scope, Condition when, Condition must) {
        this.code = code;
        this.scope = scope;
        this.when = when;
        this.must = must;
    }

    /** When it applies; always unless said. */
    public RequirementDraft when(Condition condition) {
        return new RequirementDraft(code, scope, condition, must);
    }

    /** What must hold. */
    public RequirementDraft must(Condition condition) {
        return new RequirementDraft(code, scope, when, condition);
    }

    /** What it means when it does not hold: how much it weighs, what is wrong, and what to do about it. */
    public Otherwise otherwise(Severity severity, Text text, Text remedy) {
        Requirement.Breach breach = new Requirement.Breach(severity, text, remedy);
        return source -> new Requirement(code, scope, when, must, breach, Validity.ALWAYS, source);
    }

    /** A requirement that lacks nothing but its source. */
    @FunctionalInterface
    public interface Otherwise {
        /** Where it comes from; the requirement is then complete. */
        Requirement source(Source source);
    }
}
