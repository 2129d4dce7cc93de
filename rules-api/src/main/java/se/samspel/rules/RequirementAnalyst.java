package se.samspel.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samspel.Id;
import se.samspel.document.Case;
import se.samspel.rules.analysis.Defect.Kind;
import se.samspel.rules.analysis.Limits;
import se.samspel.rules.analysis.Situation;
import se.samspel.rules.analysis.Trial;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Verdict;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.text.Text;

/** Finds requirements that can never apply, never be violated or never hold; each by itself, each fact free. */
final class RequirementAnalyst {

    private static final Text NEVER_APPLIES = Text.of(
            "{item} gäller aldrig: inga uppgifter uppfyller dess villkor.",
            "{item} never applies: no facts meet its condition.");
    private static final Text NEVER_VIOLATED = Text.of(
            "{item} kan aldrig brytas: allt som regeln gäller uppfyller den.",
            "{item} can never be violated: all that it applies to meets it.");
    private static final Text NEVER_HOLDS = Text.of(
            "{item} kan aldrig uppfyllas: allt som regeln gäller bryter mot den.",
            "{item} can never hold: all that it applies to violates it.");

    private final RuleSet rules;
    private final Defects defects;
    private final Showing showing;
    private final List<Id> unsettled = new ArrayList<>();

    RequirementAnalyst(RuleSet rules, Defects defects) {
        this.rules = rules;
        this.defects = defects;
        this.showing = new Showing(rules);
    }

    /** The requirements that have too many facts to tell. */
    List<Id> unsettled() {
        return List.copyOf(unsettled);
    }

    void look(Requirement rule) {
        Condition when = Limits.settled(rule.when(), rules::range);
        Condition must = Limits.settled(rule.must(), rules::range);
        Trial violated = trial(when, must, Verdict.NO);
        List<Trial.Outcome> outcomes = List.of(
                new Trial(Map.of(when, Verdict.YES)).outcome(),
                violated.outcome(),
                trial(when, must, Verdict.YES).outcome());
        if (outcomes.contains(Trial.Outcome.UNSETTLED)) {
            unsettled.add(rule.id());
        } else if (outcomes.get(0) == Trial.Outcome.NONE) {
            defects.tell(Kind.NEVER_APPLIES, rule, NEVER_APPLIES, Optional.empty());
        } else if (outcomes.get(1) == Trial.Outcome.NONE) {
            defects.tell(Kind.NEVER_VIOLATED, rule, NEVER_VIOLATED, Optional.empty());
        } else if (outcomes.get(2) == Trial.Outcome.NONE) {
            Optional<Situation> example = violated.values()
                    .map(values -> new Situation(
                            Optional.empty(),
                            values,
                            showing.of(
                                    Set.of(rule.scope()), values, document -> isViolated(rules, rule.id(), document))));
            defects.tell(Kind.NEVER_HOLDS, rule, NEVER_HOLDS, example);
        }
    }

    /** Whether judging the case finds the requirement violated. */
    static boolean isViolated(RuleSet rules, Id requirement, Case document) {
        return RequirementJudge.isViolated(rules, document, requirement);
    }

    private static Trial trial(Condition when, Condition must, Verdict verdict) {
        Map<Condition, Verdict> wanted = new LinkedHashMap<>();
        wanted.put(new Condition.And(List.of(when)), Verdict.YES);
        wanted.put(must, verdict);
        return new Trial(wanted);
    }
}
