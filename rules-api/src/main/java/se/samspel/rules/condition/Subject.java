package se.samspel.rules.condition;

import org.jspecify.annotations.Nullable;
import se.samspel.Id;
import se.samspel.rules.text.Range;

/**
 * The element that a condition is asked about, and the case around it.
 *
 * @param view the case
 * @param scope the scope of the element
 * @param element the element
 */
public record Subject(CaseView view, Scope<?> scope, Element<?> element) {

    /** The element of a scope as seen from here: this one, or the only one of a single scope. */
    @SuppressWarnings("unchecked") // scopes are equal only if they find the same elements
    <E> @Nullable Element<E> in(Scope<E> wanted) {
        if (scope == wanted || scope.equals(wanted)) {
            return (Element<E>) element;
        }
        if (!wanted.single()) {
            throw new IllegalStateException("a rule on " + scope + " cannot see each " + wanted);
        }
        return view.single(wanted).orElse(null);
    }

    /**
     * The range of the limit under the rule set in force.
     *
     * @throws IllegalStateException if the rule set lacks the parameter, which its assembly has seen to
     */
    Range range(Limit limit) {
        Limit.Plain plain = Limit.plain(limit);
        if (plain.constant().isPresent()) {
            return plain.constant().get();
        }
        Id parameter = plain.parameter().orElseThrow();
        return view.setting()
                .parameter(parameter)
                .orElseThrow(() -> new IllegalStateException("there is no parameter " + parameter));
    }
}
