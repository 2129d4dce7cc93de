package se.samspel.cases.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.samspel.base.BaseRules;
import se.samspel.base.DecisionRules;
import se.samspel.base.RoleRules;
import se.samspel.base.TimeRules;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.layer.Change;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.spi.RulePlugin;
import se.samspel.rules.text.Text;
import se.samspel.samples.jamtland.JamtlandRules;
import se.samspel.work.ProcessWork;

/** The same rules come out of the same layers, in whatever order plug-ins, layers and changes come. */
class OrderOfLayersTest {

    private static final List<Layer> SOUND = List.of(
            new BaseRules().layers().get(0),
            new JamtlandRules().layers().get(0),
            Layer.of("neighbour", "1")
                    .under("base")
                    .until(LocalDate.of(2010, 12, 31))
                    .tighten(TimeRules.TEAM_DAYS.to(5, 5), Hostile.SOURCE)
                    .withdraw(TimeRules.LEADER_GUIDELINE, Hostile.SOURCE)
                    .tighten(RoleRules.TEAM_CITIZENS.severity(Severity.ERROR), Hostile.SOURCE),
            Layer.of("neighbour", "2")
                    .under("base")
                    .from(LocalDate.of(2011, 1, 1))
                    .tighten(TimeRules.TEAM_DAYS.to(4, 5), Hostile.SOURCE),
            Layer.of("local", "1")
                    .under("neighbour")
                    .level("local")
                    .tighten(RoleRules.TEAM_CITIZENS.severity(Severity.ERROR), Hostile.SOURCE)
                    .tighten(RoleRules.TEAM_CITIZENS.must(RoleRules.TEAM_OTHERS.must()), Hostile.SOURCE)
                    .replace(DecisionRules.CONSEQUENCES.text(Hostile.text()), Hostile.SOURCE),
            Layer.of("county", "1").under("base").tighten(RoleRules.COACHES.to(2, 2), Hostile.SOURCE),
            Layer.of("between", "1")
                    .under("neighbour")
                    .under("county", "[1,2)")
                    .until(LocalDate.of(2010, 12, 31))
                    .add(Mandate.of(
                            "between.adopts", "joint-officials-group", "decides", "adopt-plan", Hostile.SOURCE)),
            Layer.of("between", "2")
                    .under("county")
                    .under("neighbour", "[2,)")
                    .from(LocalDate.of(2012, 1, 1))
                    .notRegulated(LocalDate.of(2011, 1, 1), LocalDate.of(2011, 6, 30), Hostile.SOURCE)
                    .notRegulated(LocalDate.of(2011, 7, 1), LocalDate.of(2011, 12, 31), Hostile.SOURCE));

    private static final List<Layer> UNSOUND = List.of(
            Layer.of("twice", "1")
                    .under("base")
                    .tighten(TimeRules.TEAM_DAYS.to(5, 5), Hostile.SOURCE)
                    .add(TimeRules.TEAM_DAYS)
                    .withdraw(TimeRules.TEAM_DAYS, Hostile.SOURCE),
            Layer.of("double", "1")
                    .under("base")
                    .add(saying("{who}"), saying("{whom}"))
                    .add(DecisionRules.CONSEQUENCES.answer("both", Hostile.text()))
                    .withdraw(DecisionRules.CONSEQUENCES, Hostile.SOURCE),
            Layer.of("orphan", "1").under("nobody").add((Item)
                    Hostile.layer().changes().get(0).what()),
            Layer.of("ring", "1").under("gnir"),
            Layer.of("gnir", "1").under("ring"),
            Layer.of("rival", "1").under("base").tighten(TimeRules.TEAM_DAYS.to(4, 5), Hostile.SOURCE),
            Layer.of("collision", "1").under("neighbour").under("rival"),
            Layer.of("gap", "1").until(LocalDate.of(2010, 1, 1)),
            Layer.of("gap", "2").from(LocalDate.of(2010, 2, 1)),
            Layer.of("early", "1").until(LocalDate.of(2010, 1, 1)),
            Layer.of("early", "2"),
            Hostile.layer(Condition.all(Scopes.MEMBER, Condition.any(Scopes.COACH, Condition.ALWAYS))));

    @Property(tries = 60, seed = "301", edgeCases = EdgeCasesMode.NONE)
    void rule_sets_are_the_same_in_any_order(@ForAll long order) {
        RuleSets given = RuleSets.of(SOUND);

        RuleSets shuffled = RuleSets.of(shuffled(SOUND, order));

        assertThat(given.problems()).isEmpty();
        assertThat(shuffled.problems()).isEmpty();
        assertThat(shuffled.ids()).isEqualTo(given.ids());
        assertThat(given.ids())
                .allSatisfy(
                        id -> assertThat(fingerprint(shuffled, id.value())).isEqualTo(fingerprint(given, id.value())));
    }

    @Property(tries = 40, seed = "302", edgeCases = EdgeCasesMode.NONE)
    void assessments_are_the_same_in_any_order(
            @ForAll(supplier = ProcessWorks.WellFormed.class) ProcessWork work, @ForAll long order) {
        RuleSets given = RuleSets.of(SOUND);
        RuleSets shuffled = RuleSets.of(shuffled(SOUND, order));

        assertThat(given.ids())
                .allSatisfy(id -> assertThat(find(shuffled, id.value()).judge(work))
                        .isEqualTo(find(given, id.value()).judge(work)));
    }

    @Property(tries = 40, seed = "303", edgeCases = EdgeCasesMode.NONE)
    void problems_are_the_same_in_any_order(@ForAll long order) {
        List<Layer> all = Stream.concat(SOUND.stream(), UNSOUND.stream()).toList();
        RuleSets given = RuleSets.of(all);

        RuleSets shuffled = RuleSets.of(shuffled(all, order));

        assertThat(given.problems())
                .extracting(problem -> problem.code())
                .contains(
                        "DUPLICATE_ITEM",
                        "ITEM_EXISTS",
                        "UNKNOWN_PARENT",
                        "PARENT_CYCLE",
                        "OVERLAPPING_VALIDITY",
                        "CONDITION_NESTED",
                        "PARENTS_COLLIDE",
                        "GAP_IN_VALIDITY");
        assertThat(shuffled.problems()).isEqualTo(given.problems());
    }

    @Property(tries = 40, seed = "304", edgeCases = EdgeCasesMode.NONE)
    void it_does_not_matter_which_plugin_brings_which_layer(@ForAll long order) {
        Random random = new Random(order);
        List<Layer> layers = shuffled(SOUND, order);
        int cut = random.nextInt(layers.size());
        RulePlugin one = () -> layers.subList(0, cut);
        RulePlugin other = () -> layers.subList(cut, layers.size());

        RuleSets all = random.nextBoolean() ? RuleSets.of(one, other) : RuleSets.of(other, one);

        assertThat(all.problems()).isEmpty();
        assertThat(fingerprint(all, "local")).isEqualTo(fingerprint(RuleSets.of(SOUND), "local"));
    }

    @Example
    void discovery_and_registration_by_hand_give_the_same() {
        RuleSets byHand = RuleSets.of(new JamtlandRules(), new BaseRules());

        assertThat(RuleSets.discover().problems()).isEmpty();
        assertThat(byHand.problems()).isEmpty();
        assertThat(fingerprint(byHand, "jamtland")).isEqualTo(Judged.JAMTLAND.fingerprint());
    }

    private static Requirement saying(String text) {
        return Requirement.of("double.rule", Scopes.WORK)
                .otherwise(Severity.NOTICE, Text.same(text), Hostile.text())
                .source(Hostile.SOURCE);
    }

    private static List<Layer> shuffled(List<Layer> layers, long order) {
        Random random = new Random(order);
        List<Layer> shuffled = new ArrayList<>();
        for (Layer layer : layers) {
            List<Change> changes = new ArrayList<>(layer.changes());
            Collections.shuffle(changes, random);
            shuffled.add(new Layer(
                    layer.id(),
                    layer.version(),
                    layer.level(),
                    shuffled(layer.parents(), random),
                    layer.valid(),
                    shuffled(layer.unregulated(), random),
                    changes));
        }
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static <E> List<E> shuffled(List<E> elements, Random random) {
        List<E> shuffled = new ArrayList<>(elements);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static RuleSet find(RuleSets all, String id) {
        return all.find(id, Days.TODAY).orElseThrow();
    }

    private static String fingerprint(RuleSets all, String id) {
        return find(all, id).fingerprint();
    }
}
