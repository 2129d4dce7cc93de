package se.samspel.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samspel.rules.analysis.Diff.Turn;
import se.samspel.rules.analysis.Limits;
import se.samspel.rules.assessment.FactValue;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.Verdict;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;

/** Tries two versions of a rule with every value of all that they depend on; written without the search that does so. */
final class EveryValue {

    private static final Text ANY = Text.same("any");

    private final Optional<Rule> first;
    private final Optional<Rule> second;
    private final List<List<FactValue>> values = new ArrayList<>();
    private final Set<Turn> turns = EnumSet.noneOf(Turn.class);

    private EveryValue(Optional<Rule> first, Optional<Rule> second) {
        this.first = first;
        this.second = second;
        Map<FactValue, List<Condition>> asking = new LinkedHashMap<>();
        Stream.of(first, second)
                .flatMap(Optional::stream)
                .forEach(rule ->
                        rule.violated.atoms(atom -> asking.computeIfAbsent(about(atom), same -> new ArrayList<>())
                                .add(atom)));
        asking.forEach((about, atoms) -> values.add(values(atoms).stream()
                .map(value -> new FactValue(about.fact(), about.label(), value, ANY))
                .toList()));
    }

    /** When a rule is violated, and how much that weighs. */
    record Rule(Condition violated, Severity severity) {}

    /** What it can mean to go from one version to the other. */
    static Set<Turn> turns(Optional<Rule> first, Optional<Rule> second) {
        EveryValue every = new EveryValue(first, second);
        if (!first.equals(second)) {
            every.look(new ArrayList<>());
        }
        return every.turns;
    }

    private void look(List<FactValue> said) {
        if (said.size() < values.size()) {
            for (FactValue value : values.get(said.size())) {
                said.add(value);
                look(said);
                said.remove(said.size() - 1);
            }
            return;
        }
        Verdict before = verdict(first, said);
        Verdict after = verdict(second, said);
        if (before == Verdict.NO && after == Verdict.YES) {
            turns.add(Turn.STRICTER);
        } else if (before == Verdict.YES && after == Verdict.NO) {
            turns.add(Turn.LOOSER);
        } else if (before == Verdict.YES && after == Verdict.YES) {
            int weight = second.orElseThrow().severity.compareTo(first.orElseThrow().severity);
            Stream.of(Turn.STRICTER).filter(turn -> weight < 0).forEach(turns::add);
            Stream.of(Turn.LOOSER).filter(turn -> weight > 0).forEach(turns::add);
        }
    }

    private static Verdict verdict(Optional<Rule> rule, List<FactValue> said) {
        return rule.map(there -> Spoken.verdict(there.violated, said)).orElse(Verdict.NO);
    }

    /** What a situation would say of what the atom asks for, without a value. */
    private static FactValue about(Condition atom) {
        if (atom.each().isPresent()) {
            String how = atom instanceof Condition.Each each
                    ? each.how() == Condition.Each.How.ALL ? "varje" : "minst en"
                    : "antal";
            return new FactValue(atom.each().get().id(), Text.same(", " + how + " med "), Optional.empty(), ANY);
        }
        Fact<?> fact = atom.facts().get(0);
        String word = atom instanceof Condition.Has has ? " (" + has.word() + ")" : "";
        return new FactValue(fact.id(), fact.label().map(label -> label + word), Optional.empty(), ANY);
    }

    private static List<Optional<?>> values(List<Condition> atoms) {
        Set<Optional<?>> values = new LinkedHashSet<>();
        for (Condition atom : atoms) {
            if (atom instanceof Condition.OneOf one) {
                one.values().forEach(value -> values.add(Optional.of(value)));
                domain(one.fact()).forEach(value -> values.add(Optional.of(value)));
                values.add(Optional.of("no such word"));
            } else if (atom instanceof Condition.Within within) {
                Limits.of(within)
                        .forEach(limit -> ends(limit.constant().orElseThrow())
                                .flatMap(end -> Stream.of(-1, 0, 1).map(step -> end.add(BigDecimal.valueOf(step))))
                                .forEach(number -> values.add(Optional.of(number))));
            } else if (atom instanceof Condition.Known) {
                values.add(Optional.empty());
            } else {
                values.add(Optional.of(true));
                values.add(Optional.of(false));
            }
        }
        return List.copyOf(values);
    }

    private static <V> List<V> domain(Fact<V> fact) {
        return Objects.requireNonNull(fact.domain());
    }

    private static Stream<BigDecimal> ends(Range range) {
        return Stream.concat(range.least().stream(), range.most().stream());
    }
}
