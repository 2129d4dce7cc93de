package se.samspel.testkit.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import se.samspel.Id;
import se.samspel.rules.LayerProblem;
import se.samspel.rules.layer.Change;
import se.samspel.rules.route.Routing;

/** Puts a claim to every rule set to prove, as a test of its own for each. */
public final class Claims {

    private final List<LayerProblem> problems;
    private final Proving proving;

    /**
     * Claims about some rules.
     *
     * @param problems what was found wrong when the layers were assembled
     * @param proving the rules and the cases that they are tried on
     */
    public Claims(List<LayerProblem> problems, Proving proving) {
        this.problems = problems.stream()
                .filter(problem -> proving.all().layers().stream()
                                .noneMatch(layer -> layer.name().equals(problem.layer()))
                        || proving.isOwn(problem.layer()))
                .toList();
        this.proving = proving;
    }

    /** That nothing is wrong with the layers, so that there is something to prove. */
    public Stream<DynamicTest> ofLayers() {
        return Stream.of(DynamicTest.dynamicTest("the layers fit together", () -> {
            object(problems);
            if (proving.ruleSets().isEmpty()) {
                throw new AssertionError("there is no rule set to prove");
            }
        }));
    }

    /** A test of the claim for the layers, where assembly sees to some of it, and for each rule set. */
    public Stream<DynamicTest> each(Claim claim) {
        List<LayerProblem> about = problems.stream()
                .filter(problem -> claim.flaws().contains(problem.code()))
                .toList();
        if (!about.isEmpty()) {
            return Stream.of(DynamicTest.dynamicTest("the layers", () -> object(about)));
        } else if (proving.ruleSets().isEmpty()) {
            return orNotClaimed("something is wrong with the layers, so that there is no rule set", List.of());
        }
        return proving.ruleSets().stream()
                .map(rules -> DynamicTest.dynamicTest(Objection.name(rules), () -> claim.check(rules, proving)));
    }

    /** The tests; where there are none, one that is skipped and tells why. */
    public static Stream<DynamicTest> orNotClaimed(String why, List<DynamicTest> tests) {
        return tests.isEmpty()
                ? Stream.of(DynamicTest.dynamicTest("not claimed", () -> {
                    throw Claim.notClaimed(why);
                }))
                : tests.stream();
    }

    private void object(List<LayerProblem> found) {
        found.stream().findFirst().ifPresent(problem -> {
            Objection objection = Objection.toLayers(problem.toString());
            change(problem).ifPresent(change -> objection.by(change));
            throw objection
                    .others(found.stream().skip(1).map(LayerProblem::toString).toList())
                    .error();
        });
    }

    /** The change that the problem names; of several, the one with the longest name. */
    private Optional<Change> change(LayerProblem problem) {
        return proving.all().layers().stream()
                .filter(layer -> layer.name().equals(problem.layer()))
                .flatMap(layer -> layer.changes().stream())
                .filter(change -> problem.message().en().contains(name(change).value()))
                .max((one, other) ->
                        one.id().value().length() - other.id().value().length());
    }

    /** What problems call the item: a routing table by its matter. */
    private static Id name(Change change) {
        return change.what() instanceof Routing table ? table.matter() : change.id();
    }
}
