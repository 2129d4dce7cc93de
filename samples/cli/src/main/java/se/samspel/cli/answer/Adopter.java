package se.samspel.cli.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.samspel.decision.Decision;
import se.samspel.decision.RegistryNumber;
import se.samspel.rules.assessment.Adoption;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.RouteStage;
import se.samspel.rules.assessment.Trail;

/**
 * Whether a principal has adopted, and whether that still stands.
 *
 * @param adoption what the assessment says
 * @param decision the last that the body which decides for it has done in that
 * @param isInTurn whether it came when its turn had come
 */
record Adopter(Adoption adoption, Optional<Decision> decision, boolean isInTurn) {

    /** One for each affected principal; none where nobody binds anybody. */
    static List<Adopter> of(Assessment assessment) {
        return assessment.adoption().stream()
                .map(adoption -> of(adoption, assessment))
                .toList();
    }

    /** Whether it has adopted, and need not do so once more. */
    boolean stands() {
        return adoption.stands();
    }

    boolean hasRefused() {
        return adoption.status() == Adoption.Status.REFUSED;
    }

    /** The number under which the principal keeps the decision; empty where it keeps none. */
    String registryNumber() {
        return decision.stream()
                .flatMap(one -> one.registry().stream())
                .filter(registered -> registered.party().equals(adoption.principal()))
                .map(RegistryNumber::number)
                .findFirst()
                .orElse("");
    }

    private static Adopter of(Adoption adoption, Assessment assessment) {
        List<Decision> decisions =
                assessment.document().matter().map(matter -> matter.decisions()).orElse(List.of());
        Optional<Integer> last = IntStream.range(0, decisions.size())
                .filter(i ->
                        isFor(adoption, decisions.get(i), assessment.route().stages()))
                .boxed()
                .reduce((earlier, later) -> later);
        Optional<Trail.Followed> followed = last.map(assessment.trail().followed()::get);
        return new Adopter(
                adoption,
                last.map(decisions::get),
                followed.filter(one -> !one.inTurn()).isEmpty());
    }

    private static boolean isFor(Adoption adoption, Decision decision, List<RouteStage> stages) {
        return decision.outcome().isPresent()
                && stages.stream()
                        .filter(RouteStage::isBinding)
                        .map(stage -> stage.body(decision))
                        .anyMatch(body -> body.isPresent() && body.equals(adoption.body()));
    }
}
