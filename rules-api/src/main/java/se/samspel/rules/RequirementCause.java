package se.samspel.rules;

import java.util.stream.Stream;
import se.samspel.rules.analysis.Diff.Cause;
import se.samspel.rules.analysis.Diff.Contrast;
import se.samspel.rules.analysis.Limits;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.text.Text;

/** Tells what makes two rule sets remark on different things: the requirement, or each parameter that it reads. */
final class RequirementCause {

    private final RuleSet one;
    private final RuleSet other;
    private final Differences found;

    RequirementCause(RuleSet one, RuleSet other, Differences found) {
        this.one = one;
        this.other = other;
        this.found = found;
    }

    /** Of a situation in which they do. */
    void tell(Versions rule, Contrast contrast) {
        tell(rule, contrast, true);
    }

    /** Of the rule itself, if no case can depend on it. */
    void idle(Versions rule, Contrast contrast) {
        tell(rule, contrast, false);
    }

    private void tell(Versions rule, Contrast contrast, boolean isShown) {
        Cause cause = isShown ? Cause.REQUIREMENT : Cause.IDLE;
        Text item = Text.same(rule.code().value());
        if (!rule.areBoth()) {
            RuleSet only = rule.first().isPresent() ? one : other;
            Text words = CauseWords.ONLY_IN.with("item", item).with("rules", CauseWords.name(only));
            found.tell(cause, rule.code(), words, contrast);
        } else if (!rule.weighTheSame()) {
            found.tell(cause, rule.code(), CauseWords.WEIGHS.with("item", item), contrast);
        } else if (isSame(rule.first().orElseThrow(), rule.second().orElseThrow())) {
            changed(rule.first().orElseThrow())
                    .forEach(parameter -> tell(isShown ? Cause.PARAMETER : Cause.IDLE, parameter, contrast));
        } else {
            found.tell(cause, rule.code(), CauseWords.SAYS.with("item", item), contrast);
        }
    }

    private static boolean isSame(Requirement first, Requirement second) {
        return first.scope().equals(second.scope())
                && first.when().equals(second.when())
                && first.must().equals(second.must());
    }

    /** The parameters that the rule reads and that have another range. */
    private Stream<Parameter> changed(Requirement rule) {
        return Stream.of(rule.when(), rule.must())
                .flatMap(Limits::parameters)
                .distinct()
                .filter(id -> !one.range(id).equals(other.range(id)))
                .flatMap(id -> one.item(id).stream())
                .map(InForce::item)
                .map(Parameter.class::cast);
    }

    private void tell(Cause cause, Parameter parameter, Contrast contrast) {
        Text ranges = CauseWords.IS
                .with("item", Text.same(parameter.id().value()))
                .with("one", parameter.text())
                .with("other", other.range(parameter.id()).text(parameter.unit()))
                .with("first", CauseWords.name(one))
                .with("second", CauseWords.name(other));
        found.tell(cause, parameter.id(), ranges, contrast);
    }
}
