package se.samspel.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.Id;
import se.samspel.decision.Matter;
import se.samspel.document.MatterDocument;
import se.samspel.party.Party;
import se.samspel.rules.RuleSet;
import se.samspel.rules.analysis.Diff;
import se.samspel.rules.analysis.Diff.Cause;
import se.samspel.rules.analysis.Diff.Contrast;
import se.samspel.rules.analysis.Diff.Turn;
import se.samspel.rules.analysis.Limits;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Row;

/** Of what two rule sets answer differently, a comparison passes nothing over: every situation is tried. */
class NothingPassedOverTest {

    private static final Party REGION =
            new Party(Party.REGION, Party.REGION, Optional.empty(), Optional.empty(), Optional.empty());

    @ParameterizedTest
    @MethodSource({"se.samspel.cases.AnalysedSets#twos", "se.samspel.cases.MadeSets#twos"})
    void where_two_rows_answer_differently_one_of_their_situations_is_shown(RuleSet one, RuleSet other) {
        List<Contrast> shown = one.diff(other).differences().stream()
                .filter(difference -> difference.cause() == Cause.ROUTING || difference.cause() == Cause.BODY)
                .flatMap(difference -> difference.contrasts().stream())
                .toList();
        for (Id matter : ids(one, other, Routing.class, Routing::matter)) {
            byRows(one, other, matter).forEach((rows, situations) -> {
                if (situations.stream().anyMatch(situation -> isDifferent(one, other, matter, situation))) {
                    assertThat(situations)
                            .as(matter + ", " + rows)
                            .anyMatch(situation ->
                                    shown.stream().anyMatch(contrast -> isWithin(contrast, matter, situation)));
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource({"se.samspel.cases.AnalysedSets#pairs", "se.samspel.cases.MadeSets#moved"})
    void where_one_version_of_a_rule_alone_is_violated_or_one_weighs_more_that_is_told(RuleSet one, RuleSet other) {
        Diff diff = one.diff(other);
        for (Id code : ids(one, other, Requirement.class, Requirement::id)) {
            Set<Turn> turns = EveryValue.turns(rule(one, code), rule(other, code));

            assertThat(told(diff, one, code)).as(code.value()).containsAll(turns);
        }
    }

    /** Every situation of the tables of a matter, by the rows that answer in it. */
    private static Map<List<Row>, List<Map<Fact<?>, ?>>> byRows(RuleSet one, RuleSet other, Id matter) {
        List<Routing> tables = Stream.of(one, other)
                .flatMap(rules -> rules.all(Routing.class))
                .filter(table -> table.matter().equals(matter))
                .toList();
        List<Fact<?>> facts = new ArrayList<>();
        tables.stream().flatMap(table -> table.facts().stream()).distinct().forEach(facts::add);
        return Routing.situations(facts, Map.of()).stream()
                .collect(Collectors.groupingBy(situation -> tables.stream()
                        .flatMap(table -> table.matching(situation).stream())
                        .toList()));
    }

    private static boolean isDifferent(RuleSet one, RuleSet other, Id matter, Map<Fact<?>, ?> situation) {
        MatterDocument document = Varied.of(matter(one, matter), situation);
        List<String> routes = RoutedSituationsTest.routes(one, other, document);
        return !routes.get(0).equals(routes.get(1));
    }

    private static MatterDocument matter(RuleSet rules, Id kind) {
        return new MatterDocument(
                Id.of("example"),
                "example",
                Optional.of(rules.asOf()),
                Optional.empty(),
                List.of(REGION),
                Optional.of(Matter.builder("matter", kind.value()).build()),
                List.of());
    }

    /** Whether the contrast is shown of situations that this is one of. */
    private static boolean isWithin(Contrast contrast, Id matter, Map<Fact<?>, ?> situation) {
        return contrast.situation().matter().equals(Optional.of(matter))
                && situation.entrySet().stream()
                        .allMatch(known -> contrast.situation().facts().stream()
                                .filter(fact ->
                                        fact.fact().equals(known.getKey().id()))
                                .allMatch(fact -> fact.value().equals(Optional.of(known.getValue()))));
    }

    /** What it is told to mean to go from the one to the other, of the rule or of a parameter that it reads. */
    private static List<Turn> told(Diff diff, RuleSet one, Id code) {
        List<Id> items = new ArrayList<>(List.of(code));
        one.all(Requirement.class)
                .filter(rule -> rule.id().equals(code))
                .flatMap(rule -> Limits.parameters(new Condition.And(List.of(rule.when(), rule.must()))))
                .forEach(items::add);
        return diff.differences().stream()
                .filter(difference -> items.contains(difference.item()))
                .flatMap(difference -> difference.contrasts().stream())
                .map(Contrast::turn)
                .toList();
    }

    private static Optional<EveryValue.Rule> rule(RuleSet rules, Id code) {
        return rules.requirements().stream()
                .filter(rule -> rule.id().equals(code))
                .findFirst()
                .map(rule -> new EveryValue.Rule(
                        RequiredSituationsTest.violated(rules, code),
                        rule.breach().severity()));
    }

    private static <I extends Item> Set<Id> ids(RuleSet one, RuleSet other, Class<I> kind, Function<I, Id> id) {
        return Stream.of(one, other)
                .flatMap(rules -> rules.all(kind))
                .map(id)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
