package se.samspel.rules;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.party.Party;
import se.samspel.rules.analysis.Diff.Contrast;
import se.samspel.rules.analysis.Diff.Turn;
import se.samspel.rules.analysis.Situation;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.fact.MatterFacts;
import se.samspel.rules.route.Routing;

/** Finds situations in which somebody else acts under another rule set, or in another way. */
final class RoutingDiff {

    private final RuleSet one;
    private final RuleSet other;
    private final RouteCause causes;
    private final Examples examples;
    private final Groups groups;
    private final Map<String, List<List<Party>>> known = new HashMap<>();

    RoutingDiff(RuleSet one, RuleSet other, Differences found) {
        this.one = one;
        this.other = other;
        this.causes = new RouteCause(one, other, found);
        this.examples = new Examples(one);
        this.groups = new Groups(one, other);
    }

    void look() {
        Stream.concat(one.all(Routing.class), other.all(Routing.class))
                .map(Routing::matter)
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(this::look);
    }

    private void look(Id matter) {
        RowPairs pairs = new RowPairs(matter, one, other);
        pairs.all().forEach(pair -> look(matter, pairs, pair));
    }

    /** The first group of principals for which the two rows say different things. */
    private void look(Id matter, RowPairs pairs, RowPairs.Pair pair) {
        for (Map<Fact<?>, Object> facts : RowFacts.eachSort(pair.shared(), pair.rows())) {
            for (List<Party> group : groups(facts)) {
                RowPairs.Answers answers = pairs.answers(pair, group);
                if (answers.differ()) {
                    RowPairs.Reading read = answers.reading();
                    Situation situation =
                            examples.situation(matter, needed(pairs, facts, group, read), facts, group, List.of());
                    causes.tell(matter, pair, new Contrast(situation, read.one(), read.other(), Turn.OTHERWISE));
                    return;
                }
            }
        }
    }

    /** The groups of principals that fit, the same ones each time. */
    private List<List<Party>> groups(Map<Fact<?>, ?> facts) {
        String sort = Optional.ofNullable(facts.get(MatterFacts.PRINCIPALS))
                .map(String::valueOf)
                .orElse("");
        return known.computeIfAbsent(sort, same -> groups.principals(facts));
    }

    /** The facts, without each that could have any value and the answers would read the same. */
    private Map<Fact<?>, ?> needed(RowPairs pairs, Map<Fact<?>, ?> facts, List<Party> group, RowPairs.Reading read) {
        Map<Fact<?>, Object> needed = new LinkedHashMap<>(facts);
        facts.forEach((fact, value) -> {
            needed.remove(fact);
            BitSet left = pairs.allowing(needed);
            List<List<Party>> whom = needed.containsKey(MatterFacts.PRINCIPALS) ? List.of(group) : groups(Map.of());
            if (whom.stream().anyMatch(these -> pairs.isOtherwise(left, these, read))) {
                needed.put(fact, value);
            }
        });
        return needed;
    }
}
