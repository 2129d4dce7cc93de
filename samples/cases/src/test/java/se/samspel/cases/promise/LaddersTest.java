package se.samspel.cases.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samspel.Id;
import se.samspel.joint.JointPlan;
import se.samspel.leadership.StuckIssue;
import se.samspel.party.Party;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.assessment.IssueLine;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.LadderLevel;
import se.samspel.rules.condition.Subject;
import se.samspel.rules.fact.JointScopes;
import se.samspel.rules.fact.LevelFacts;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.SystemLevel;

/** What is promised of levels of leadership: whoever raises an issue comes to somebody who is responsible. */
class LaddersTest {

    private static final List<String> NAMES = List.of("operative", "tactical", "strategic", "a-presidium");
    private static final Map<Id, Id> OTHER_SIDE =
            Map.of(Party.REGION, Party.MUNICIPALITY, Party.PRIVATE_PROVIDER, Party.LOCAL_FEDERATION);

    @Property(tries = 300, seed = "1801", edgeCases = EdgeCasesMode.NONE)
    void every_escalation_ends_on_top_and_is_with_somebody_on_each_side_all_the_way(
            @ForAll(supplier = JointPlans.WellFormed.class) JointPlan plan) {
        for (RuleSet rules : List.of(Judged.BASE, TimedLevels.RULES)) {
            List<IssueLine> lines = rules.judge(plan).issues();

            assertThat(lines)
                    .extracting(IssueLine::issue)
                    .containsExactlyInAnyOrderElementsOf(plan.support().issues().stream()
                            .filter(issue -> isOnLadder(issue, rules))
                            .map(StuckIssue::id)
                            .toList());
            assertThat(lines).allSatisfy(line -> {
                assertThat(line.region().office().isComplete()).isTrue();
                assertThat(line.municipal().office().isComplete()).isTrue();
                assertThat(climb(line.stay().level(), rules.ladder())).isEqualTo(Id.of("macro"));
            });
            assertThat(lines).isSortedAccordingTo(IssueLine.ORDER);
        }
    }

    /** Whether the last level that it came to by the day is one that the rules know; else that is an error of its own. */
    private static boolean isOnLadder(StuckIssue issue, RuleSet rules) {
        return issue.rungs().stream()
                .filter(rung -> rung.on().filter(rules.asOf()::isBefore).isEmpty())
                .reduce((one, later) -> later)
                .map(last ->
                        rules.ladder().stream().anyMatch(level -> level.id().equals(last.level())))
                .orElse(true);
    }

    @Property(tries = 300, seed = "1802", edgeCases = EdgeCasesMode.NONE)
    void a_level_that_is_balanced_is_so_when_the_sides_change_places(
            @ForAll(supplier = JointPlans.WellFormed.class) JointPlan plan) {
        JointPlan swapped = plan.toBuilder()
                .parties(plan.parties().stream().map(LaddersTest::onOtherSide).toList())
                .build();

        assertThat(balance(swapped)).isEqualTo(balance(plan));
    }

    @Property(tries = 200, seed = "1803", edgeCases = EdgeCasesMode.NONE)
    void a_ladder_is_the_same_for_any_order_of_layers_and_levels(@ForAll("numbers") int levels, @ForAll long order) {
        List<SystemLevel> ladder = IntStream.range(0, levels)
                .mapToObj(i -> i == levels - 1
                        ? TimedLevels.level(NAMES.get(i))
                        : TimedLevels.level(NAMES.get(i)).raisesTo(NAMES.get(i + 1)))
                .toList();
        List<SystemLevel> shuffled = new ArrayList<>(ladder);
        Collections.shuffle(shuffled, new Random(order));
        Layer below = Layer.of("below", "1").add(items(ladder));
        Layer above = Layer.of("above", "1").under("below");

        List<String> expected = NAMES.subList(0, levels);
        assertThat(ladder(List.of(Layer.of("above", "1").add(items(shuffled))))).isEqualTo(expected);
        assertThat(ladder(List.of(below, above))).isEqualTo(expected);
        assertThat(ladder(List.of(above, below))).isEqualTo(expected);
    }

    @Provide
    Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(SystemLevel.FEWEST, SystemLevel.MOST);
    }

    private static Item[] items(List<SystemLevel> levels) {
        return levels.toArray(Item[]::new);
    }

    private static List<String> ladder(List<Layer> layers) {
        RuleSets all = RuleSets.of(layers);
        assertThat(all.problems()).isEmpty();
        return all.find("above", Days.TODAY).orElseThrow().ladder().stream()
                .map(level -> level.id().value())
                .toList();
    }

    /** Where whoever raises an issue again and again comes to. */
    private static Id climb(Id from, List<LadderLevel> ladder) {
        List<Id> ids = ladder.stream().map(LadderLevel::id).toList();
        Set<Id> passed = new HashSet<>();
        Id at = from;
        while (ids.indexOf(at) + 1 < ids.size() && passed.add(at)) {
            at = ids.get(ids.indexOf(at) + 1);
        }
        return at;
    }

    private static Party onOtherSide(Party party) {
        Id kind = Stream.concat(
                        OTHER_SIDE.entrySet().stream(),
                        OTHER_SIDE.entrySet().stream().map(pair -> Map.entry(pair.getValue(), pair.getKey())))
                .filter(pair -> pair.getKey().equals(party.kind()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(party.kind().equals(Party.MUNICIPAL_ASSOCIATION) ? Party.PRIVATE_PROVIDER : party.kind());
        return new Party(party.id(), kind, party.name(), party.code(), party.organisationNumber());
    }

    private static Map<Id, Optional<Boolean>> balance(JointPlan plan) {
        CaseView view = new CaseView(plan, Judged.BASE);
        return view.elements(JointScopes.LEVEL).stream()
                .collect(Collectors.toMap(
                        level -> level.value().id(),
                        level -> LevelFacts.SIDES_EQUAL.value(new Subject(view, JointScopes.LEVEL, level))));
    }
}
