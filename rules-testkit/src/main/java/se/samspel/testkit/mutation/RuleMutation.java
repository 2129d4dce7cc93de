package se.samspel.testkit.mutation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.samspel.document.Case;
import se.samspel.rules.LayerProblem;
import se.samspel.rules.RuleSet;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.text.Text;
import se.samspel.testkit.RulesUnderTest;
import se.samspel.testkit.example.Example;
import se.samspel.testkit.example.Examples;
import se.samspel.testkit.mutation.Fate.End;

/**
 * Changes the rules a little, one thing at a time, and sees whether their examples notice.
 *
 * <pre>{@code
 * MutationReport report = RuleMutation.of(rules).report();
 * report.demand(0.95);
 * }</pre>
 *
 * <p>What is changed is what the layers under test say themselves, not what they stand on. A mutant that cannot be put
 * together counts by itself; one that no situation tells from the rules is no survivor, and it is told how that was
 * found out. For each survivor an example is sought that would have noticed it.
 */
public final class RuleMutation {

    private final RulesUnderTest rules;
    private final Examples examples;
    private final Function<RuleSet, List<Case>> generated;

    private RuleMutation(RulesUnderTest rules, Examples examples, Function<RuleSet, List<Case>> generated) {
        this.rules = rules;
        this.examples = examples;
        this.generated = generated;
    }

    /** With the examples that the rules name. */
    public static RuleMutation of(RulesUnderTest rules) {
        return new RuleMutation(rules, Examples.of(rules), any -> List.of());
    }

    /** With these examples instead. */
    public RuleMutation by(Examples other) {
        return new RuleMutation(rules, other, generated);
    }

    /** With generated cases to seek examples among that would have noticed survivors. */
    public RuleMutation seeking(Function<RuleSet, List<Case>> cases) {
        return new RuleMutation(rules, examples, cases);
    }

    /**
     * What became of each mutant.
     *
     * @throws IllegalStateException if the layers do not fit together, if there is no rule set, or if the rules themselves
     *     do not answer an example as expected
     */
    public MutationReport report() {
        List<RuleSet> all = rules.wholeRuleSets();
        List<Tried> tried = tried();
        List<Fate> fates = new ArrayList<>();
        for (Layer layer : rules.all().layers()) {
            if (rules.ids().contains(layer.id())) {
                fates.addAll(fates(layer, all, tried));
            }
        }
        return new MutationReport(rules.ids(), fates);
    }

    /**
     * Fails unless the examples notice so large a share. With the system property {@code samspel.examples=write}, examples
     * that would have noticed the survivors are written into the folder of the rules' own first; files that are there stay.
     *
     * @param least the smallest share, from 0 to 1
     * @throws AssertionError if it is less, with the survivors; if there was nothing that they could notice; if an example
     *     could not be written, as there is a file of that name
     */
    public void demand(double least) {
        MutationReport report = report();
        if ("write".equals(System.getProperty("samspel.examples"))) {
            List<Path> stay = rules.examples().map(report::write).orElse(List.of());
            if (!stay.isEmpty()) {
                throw new AssertionError("not written, since there are such files, which stay as they are: " + stay);
            }
            report.demand(least, "the cases that were found are written now: read them, and keep what is right");
        } else {
            report.demand(least);
        }
    }

    private List<Tried> tried() {
        List<Tried> tried = examples.all().stream()
                .flatMap(example -> Tried.of(example).stream())
                .toList();
        List<String> failing = tried.stream()
                .filter(one -> !one.mismatches().isEmpty())
                .map(one -> one.example().name() + " " + one.mismatches())
                .toList();
        if (!failing.isEmpty() || !examples.problems().isEmpty()) {
            throw new IllegalStateException("the examples must pass first: " + failing + examples.problems());
        }
        return tried;
    }

    private List<Fate> fates(Layer layer, List<RuleSet> all, List<Tried> tried) {
        List<RuleSet> own = all.stream()
                .filter(one -> one.layers().get(one.layers().size() - 1).name().equals(layer.name()))
                .toList();
        List<Tried> concerned = tried.stream()
                .filter(one -> Changed.concerns(one.rules(), layer))
                .toList();
        Search search = new Search(own, concerned, rules.all(), generated);
        return Mutations.of(layer).stream()
                .map(mutant -> fate(mutant, own, concerned, search))
                .toList();
    }

    private static Fate fate(Mutant mutant, List<RuleSet> own, List<Tried> tried, Search search) {
        Changed changed = new Changed(mutant);
        return refusal(changed, own)
                .map(problem -> new Fate(mutant, End.REFUSED, problem.message(), Optional.empty()))
                .or(() -> noticing(changed, mutant, tried)
                        .map(example -> new Fate(mutant, End.NOTICED, Text.same(example.name()), Optional.empty())))
                .orElseGet(() -> search.fate(mutant, changed));
    }

    private static Optional<LayerProblem> refusal(Changed changed, List<RuleSet> own) {
        return own.stream().flatMap(one -> changed.problems(one).stream()).findFirst();
    }

    /** The first example that notices, beginning with those that are most likely to. */
    private static Optional<Example> noticing(Changed changed, Mutant mutant, List<Tried> tried) {
        return tried.stream()
                .sorted(Comparator.comparing((Tried one) -> !one.names(mutant.item()))
                        .thenComparing(one -> one.rules().layers().size()))
                .filter(one -> changed.rules(one.rules()).map(one::notices).orElse(true))
                .map(Tried::example)
                .findFirst();
    }
}
