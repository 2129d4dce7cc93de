package se.samspel.testkit.generate;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.document.Case;
import se.samspel.rules.RuleSet;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Element;
import se.samspel.rules.condition.Subject;
import se.samspel.rules.condition.Verdict;
import se.samspel.rules.layer.Requirement;
import se.samspel.work.ProcessWork;

/**
 * What some cases reach in a rule set: in how many of them each rule is violated and in how many it holds, and how often
 * each state comes, such as "trail DECIDED" or "phase ANALYSIS". A property on cases that never come proves nothing.
 *
 * <pre>{@code
 * Reach reach = Reach.of(rules, Cases.following(rules).sample(1_000, 1));
 * System.out.println(reach);
 * }</pre>
 *
 * @param cases how many cases there were
 * @param fired for each rule in how many cases it is violated somewhere, 0 included
 * @param held for each rule in how many cases it applies somewhere and holds, 0 included
 * @param states how many cases come into each state, sorted by name
 */
public record Reach(int cases, Map<Id, Integer> fired, Map<Id, Integer> held, Map<String, Integer> states) {

    /** Copies the maps. */
    public Reach {
        fired = Map.copyOf(fired);
        held = Map.copyOf(held);
        states = Map.copyOf(states);
    }

    /** What these cases reach in the rules, those announced included. */
    public static Reach of(RuleSet rules, Collection<? extends Case> cases) {
        Map<Id, Integer> fired = new TreeMap<>();
        Map<Id, Integer> held = new TreeMap<>();
        Map<String, Integer> states = new TreeMap<>();
        List<Requirement> all = Stream.concat(rules.requirements().stream(), rules.coming().stream())
                .toList();
        all.forEach(rule -> {
            fired.put(rule.id(), 0);
            held.put(rule.id(), 0);
        });
        for (Case document : cases) {
            CaseView view = new CaseView(document, rules);
            for (Requirement rule : all) {
                Set<Verdict> verdicts = verdicts(rule, view);
                count(fired, rule.id(), verdicts.contains(Verdict.NO));
                count(held, rule.id(), verdicts.contains(Verdict.YES));
            }
            states(document, rules.judge(document)).forEach(state -> count(states, state, true));
        }
        return new Reach(cases.size(), fired, held, states);
    }

    /** The rules that are violated in fewer cases than that, sorted. */
    public Set<Id> firedBelow(int least) {
        return below(fired, least);
    }

    /** The rules that hold in fewer cases than that, sorted. */
    public Set<Id> heldBelow(int least) {
        return below(held, least);
    }

    /** A line for each rule and each state. */
    @Override
    public String toString() {
        Stream<String> rules = new TreeSet<>(fired.keySet())
                .stream()
                        .map(rule -> String.format(
                                Locale.ROOT, "%-50s fires %5d  holds %5d", rule, fired.get(rule), held.get(rule)));
        Stream<String> reached = new TreeMap<>(states)
                .entrySet().stream()
                        .map(state -> String.format(Locale.ROOT, "%-50s comes %5d", state.getKey(), state.getValue()));
        return Stream.concat(Stream.of("in " + cases + " cases"), Stream.concat(rules, reached))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static Set<Id> below(Map<Id, Integer> counts, int least) {
        return counts.entrySet().stream()
                .filter(count -> count.getValue() < least)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the rule comes to for each element to which it applies. */
    private static Set<Verdict> verdicts(Requirement rule, CaseView view) {
        Set<Verdict> verdicts = new TreeSet<>();
        for (Element<?> element : view.elements(rule.scope())) {
            Subject subject = new Subject(view, rule.scope(), element);
            if (rule.when().test(subject) == Verdict.YES) {
                verdicts.add(rule.must().test(subject));
            }
        }
        return verdicts;
    }

    private static Set<String> states(Case document, Assessment answer) {
        Set<String> states = new TreeSet<>();
        states.add("kind " + document.kind());
        states.add("outcome " + answer.outcome());
        states.add("route " + answer.route().status());
        if (!answer.trail().steps().isEmpty()) {
            states.add("trail " + answer.trail().standing());
        }
        answer.trail().steps().forEach(step -> states.add("stage " + step.mark()));
        answer.adoption().forEach(line -> states.add("adoption " + line.status()));
        answer.effect().ifPresent(effect -> states.add("effect " + effect.status()));
        answer.budgets().forEach(line -> states.add("budget " + line.status()));
        answer.progress().forEach(step -> states.add("progress " + step.status()));
        answer.issues()
                .forEach(line -> states.add(
                        line.isResolved() ? "issue resolved" : line.isOverdue() ? "issue overdue" : "issue open"));
        if (document instanceof ProcessWork work) {
            states.add("phase " + work.phase().map(Enum::name).orElse("not told"));
        }
        return states;
    }

    private static <K> void count(Map<K, Integer> counts, K key, boolean one) {
        counts.merge(key, one ? 1 : 0, Integer::sum);
    }
}
