package se.samspel.rules.condition;

/**
 * A quick first look at a condition by the values of elements, before any element is made: YES and NO are sure; UNKNOWN
 * says that the condition must be {@linkplain Condition#test tested}.
 */
@FunctionalInterface
public interface Screen {

    /** Is never sure. */
    Screen UNSURE = (view, element) -> Verdict.UNKNOWN;

    /**
     * Whether the condition is met, as far as a first look can say.
     *
     * @param view the case
     * @param element the value of an element of the scope that the screen was made for
     */
    Verdict of(CaseView view, Object element);

    /** A first look at the condition for the elements of a scope; never sure where a limit is a parameter. */
    static Screen of(Condition condition, Scope<?> scope) {
        return Screens.of(condition, scope);
    }
}
