package se.samspel.cases.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.Id;
import se.samspel.decision.Matter;
import se.samspel.party.Party;
import se.samspel.rules.InForce;
import se.samspel.rules.RuleSet;
import se.samspel.rules.assessment.Route;
import se.samspel.rules.assessment.RouteStage;
import se.samspel.rules.assessment.RouteStage.NamedBody;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Binding;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.Effect;
import se.samspel.rules.route.Routing;
import se.samspel.work.ProcessWork;

/** Somebody decides: every situation has one answer, every step somebody who takes it, and every route an end. */
class RoutesTest {

    /** Bodies of the work itself, which no region has other names for. */
    private static final Set<Id> OF_THE_WORK = Set.of(Id.of("process-team"), Id.of("leader-and-method-support"));

    static List<RuleSet> ruleSets() {
        return Judged.withLaw();
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void every_kind_of_matter_has_a_table(RuleSet rules) {
        assertThat(rules.all(Routing.class).map(Routing::matter))
                .containsExactlyInAnyOrderElementsOf(rules.all(Word.class)
                        .filter(word -> word.vocabulary() == Vocabulary.MATTER)
                        .map(Word::id)
                        .toList());
    }

    @Property(tries = 400, seed = "601", edgeCases = EdgeCasesMode.NONE)
    void every_step_that_is_shown_is_taken_by_a_body_that_the_rules_name(
            @ForAll(supplier = ProcessWorks.Any.class) ProcessWork work) {
        for (RuleSet rules : Judged.both()) {
            assertThat(shown(rules.judge(work).route()))
                    .allSatisfy(stage -> assertThat(stage.bodies()).isNotEmpty().allSatisfy(body -> {
                        assertThat(item(rules, body.id())).containsInstanceOf(Body.class);
                        assertThat(((Body) item(rules, body.id()).orElseThrow()).name())
                                .isEqualTo(body.name());
                    }));
        }
    }

    @Property(tries = 400, seed = "602", edgeCases = EdgeCasesMode.NONE)
    void a_region_shows_its_own_bodies_and_never_only_a_function_of_the_base(
            @ForAll(supplier = ProcessWorks.Any.class) ProcessWork work) {
        Set<Id> bound =
                Judged.JAMTLAND.all(Binding.class).map(Binding::function).collect(Collectors.toSet());
        Set<Id> ofTheBase = Judged.BASE
                .all(Body.class)
                .map(Body::id)
                .filter(body -> !OF_THE_WORK.contains(body))
                .collect(Collectors.toSet());

        assertThat(bound).isEqualTo(ofTheBase);
        assertThat(shown(Judged.JAMTLAND.judge(work).route()))
                .flatExtracting(RouteStage::bodies)
                .extracting(NamedBody::id)
                .doesNotContainAnyElementsOf(ofTheBase);
    }

    @Property(tries = 400, seed = "603", edgeCases = EdgeCasesMode.NONE)
    void every_route_ends_and_nothing_comes_after_a_decision_that_binds(
            @ForAll(supplier = ProcessWorks.Any.class) ProcessWork work) {
        for (RuleSet rules : Judged.both()) {
            Route route = rules.judge(work).route();
            assertThat(route.stages().isEmpty()).isEqualTo(route.status() != Route.Status.DETERMINED);
            Stream.concat(
                            Stream.of(route.stages()),
                            route.alternatives().stream().map(Route.Alternative::stages))
                    .forEach(stages -> {
                        assertThat(new HashSet<>(stages)).hasSameSizeAs(stages);
                        assertThat(stages.subList(0, Math.max(0, stages.size() - 1)))
                                .extracting(RouteStage::effect)
                                .doesNotContain(Effect.BINDING);
                    });
        }
    }

    @Property(tries = 400, seed = "604", edgeCases = EdgeCasesMode.NONE)
    void who_answers_what_an_open_route_asks_gets_the_route_that_was_shown(
            @ForAll(supplier = ProcessWorks.Any.class) ProcessWork work) {
        for (RuleSet rules : Judged.both()) {
            for (Route.Alternative alternative : rules.judge(work).route().alternatives()) {
                Route answered = rules.judge(answered(work, alternative)).route();

                assertThat(answered.status()).isEqualTo(alternative.status());
                assertThat(steps(answered.stages())).isEqualTo(steps(alternative.stages()));
                assertThat(answered.source()).contains(alternative.source());
            }
        }
    }

    /** Who does what, whomever it is done for: who is affected may be just what was asked. */
    private static List<String> steps(List<RouteStage> stages) {
        return stages.stream()
                .map(stage -> stage.act() + " "
                        + stage.bodies().stream().map(RouteStage.NamedBody::id).toList())
                .toList();
    }

    private static Optional<Item> item(RuleSet rules, Id id) {
        return rules.item(id).map(InForce::item);
    }

    private static List<RouteStage> shown(Route route) {
        return Stream.concat(
                        route.stages().stream(),
                        route.alternatives().stream().flatMap(alternative -> alternative.stages().stream()))
                .toList();
    }

    /** The work with the alternative's answers filled in. */
    private static ProcessWork answered(ProcessWork work, Route.Alternative alternative) {
        Matter matter = work.matter().orElseThrow();
        List<Party> parties = new ArrayList<>(work.parties());
        for (var answer : alternative.answers().entrySet()) {
            if (answer.getKey().equals(Matters.CONSEQUENCES)) {
                matter = Matters.answered(matter, answer.getKey(), answer.getValue());
            } else {
                assertThat(answer.getKey()).isEqualTo(Id.of("matter.principals"));
                List<Party> affected = affected(answer.getValue());
                parties.addAll(affected);
                matter = matter.withPrincipals(affected.stream().map(Party::id).toList());
            }
        }
        return work.toBuilder().parties(parties).matter(matter).build();
    }

    private static List<Party> affected(String principals) {
        Party region = Party.of("new-region", Party.REGION, "Regionen");
        Party municipality = Party.of("new-municipality", Party.MUNICIPALITY, "Kommunen");
        return switch (principals) {
            case "region-only" -> List.of(region);
            case "municipalities-only" -> List.of(municipality);
            default -> List.of(region, municipality);
        };
    }
}
