package se.samspel.rules;

import java.util.List;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Screen;
import se.samspel.rules.condition.Verdict;

/**
 * A first look at the elements of a case by one requirement: most of them it passes, and only the others are judged.
 *
 * @param when whether the requirement applies
 * @param must whether what it asks for is met
 */
record Screening(Screen when, Screen must) {

    /** Passes nothing: of a rule that may fail to answer, that is told. */
    static final Screening NONE = new Screening(Screen.UNSURE, Screen.UNSURE);

    /**
     * The first element, at a place or after it, that must be judged; the number of elements if there is none.
     *
     * @param applies whether the requirement applies, where that is known of the whole case; else UNKNOWN
     * @param values the values of the elements
     * @param from the place to begin at
     */
    int next(CaseView view, Verdict applies, List<?> values, int from) {
        int size = values.size();
        for (int i = from; i < size; i++) {
            Object value = values.get(i);
            if ((applies == Verdict.YES || when.of(view, value) != Verdict.NO) && must.of(view, value) != Verdict.YES) {
                return i;
            }
        }
        return size;
    }
}
