package se.samspel.cases;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import se.samspel.Id;
import se.samspel.base.BaseRules;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.analysis.Analysis;
import se.samspel.rules.analysis.Defect.Kind;
import se.samspel.rules.analysis.Slice;
import se.samspel.rules.layer.Layer;

/** The rule sets of the repository, and those with a seeded defect, that analyses are tried on. */
final class AnalysedSets {

    static final String FOLDER = "samples/cases/src/test/resources/analysed-packs/";
    private static final RuleSets ALL = Packs.onClassPath();
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    private AnalysedSets() {}

    /** The rule set of each layer in the repository. */
    static Stream<RuleSet> ours() {
        return ALL.layers().stream().map(AnalysedSets::of);
    }

    /** Every two of them, either way round. */
    static Stream<Arguments> pairs() {
        return ours().flatMap(one ->
                ours().filter(other -> !one.layers().equals(other.layers())).map(other -> Arguments.of(one, other)));
    }

    /** Every two of them, one way round. */
    static Stream<Arguments> twos() {
        List<RuleSet> all = ours().toList();
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(one ->
                        all.subList(one + 1, all.size()).stream().map(other -> Arguments.of(all.get(one), other)));
    }

    /** The one of the repository with that id. */
    static RuleSet our(String id) {
        return ALL.layers().stream()
                .filter(layer -> layer.id().value().equals(id))
                .findFirst()
                .map(AnalysedSets::of)
                .orElseThrow();
    }

    private static RuleSet of(Layer layer) {
        LocalDate day = layer.valid().from().orElse(LocalDate.of(2026, 1, 1));
        return ALL.find(layer.id() + "@" + layer.version(), day).orElseThrow();
    }

    /** The rules with one seeded defect, if they can be judged by. */
    static Optional<RuleSet> seeded(Kind kind) {
        return all(kind).find("region", DAY);
    }

    /** What is found in the rules with one seeded defect. */
    static Analysis analysed(Kind kind) {
        return all(kind).analyse(Id.of("region")).stream()
                .findFirst()
                .flatMap(Slice::analysis)
                .orElseThrow();
    }

    /** The layers with one seeded defect. */
    static RuleSets all(Kind kind) {
        Path folder = Jvm.ROOT.resolve(FOLDER + kind);
        return RuleSets.of(Stream.concat(new BaseRules().layers().stream(), Packs.in(folder).stream())
                .toList());
    }
}
