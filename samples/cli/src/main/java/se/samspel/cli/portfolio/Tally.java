package se.samspel.cli.portfolio;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.samspel.Id;
import se.samspel.rules.assessment.Assessment.Outcome;
import se.samspel.rules.layer.Severity;

/** How many documents there were, and what was said of them, rule set by rule set. */
public final class Tally {

    private final Map<String, OfRuleSet> byRuleSet = new TreeMap<>();
    private long unreadable;

    Tally() {}

    /** What was said of the documents under one rule set, each of them counted once for a rule. */
    static final class OfRuleSet {
        private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
        private final Map<Id, Map<Severity, Long>> rules = new TreeMap<>();
        private final Map<RouteTaken, Long> routes = new TreeMap<>(RouteTaken.ORDER);

        private void add(LineJudged.Sum sum) {
            outcomes.merge(sum.outcome(), 1L, Long::sum);
            sum.fired()
                    .forEach((rule, severity) -> rules.computeIfAbsent(rule, id -> new EnumMap<>(Severity.class))
                            .merge(severity, 1L, Long::sum));
            sum.route().ifPresent(route -> routes.merge(route, 1L, Long::sum));
        }

        long judged() {
            return outcomes.values().stream().mapToLong(Long::longValue).sum();
        }

        long of(Outcome outcome) {
            return outcomes.getOrDefault(outcome, 0L);
        }

        /** The rules that found something, the one that did so most often first. */
        List<RuleCount> rules() {
            return rules.entrySet().stream()
                    .flatMap(rule -> rule.getValue().entrySet().stream()
                            .map(found -> new RuleCount(rule.getKey(), found.getKey(), found.getValue())))
                    .sorted((one, other) -> Long.compare(other.cases(), one.cases()))
                    .toList();
        }

        /** The ways that matters took, the commonest first. */
        List<Map.Entry<RouteTaken, Long>> routes() {
            return routes.entrySet().stream()
                    .sorted((one, other) -> Long.compare(other.getValue(), one.getValue()))
                    .toList();
        }
    }

    /** In how many documents a rule found something that weighs so much. */
    record RuleCount(Id rule, Severity severity, long cases) {}

    void add(LineJudged line) {
        line.sum()
                .ifPresentOrElse(
                        sum -> byRuleSet
                                .computeIfAbsent(sum.rules(), rules -> new OfRuleSet())
                                .add(sum),
                        () -> unreadable++);
    }

    Map<String, OfRuleSet> byRuleSet() {
        return new LinkedHashMap<>(byRuleSet);
    }

    /** How many documents were judged. */
    public long judged() {
        return byRuleSet.values().stream().mapToLong(OfRuleSet::judged).sum();
    }

    /** How many lines could not be judged. */
    public long unreadable() {
        return unreadable;
    }

    /** Whether nothing stands in the way of any document. */
    public boolean isClear() {
        return byRuleSet.values().stream().allMatch(of -> of.of(Outcome.CLEAR) == of.judged());
    }
}
