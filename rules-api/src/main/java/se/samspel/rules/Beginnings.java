package se.samspel.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.document.MatterDocument;
import se.samspel.party.Party;
import se.samspel.rules.assessment.OnDemand;
import se.samspel.rules.assessment.Route;
import se.samspel.rules.assessment.RouteStage;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.fact.MatterFacts;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Row;

/**
 * The matters worth trying under some rules: one for each row, or for each two rows of two tables that may answer
 * together, with each group of principals. Many rows ask for the same; one of them comes first for each thing asked for,
 * since the others seldom show more.
 */
final class Beginnings {

    private final List<RuleSet> rules;
    private final Groups groups;
    private final OnDemand<List<Begun>> different;

    Beginnings(List<RuleSet> rules) {
        this.rules = rules;
        this.groups = new Groups(rules.toArray(RuleSet[]::new));
        this.different = OnDemand.of(this::firsts);
    }

    /** The first for each thing that is asked for. */
    List<Begun> different() {
        return different.get();
    }

    /** Every one, worked out when it is come to. */
    Stream<Begun> all() {
        return starts().flatMap(
                        start -> groups.principals(start.known()).stream().map(group -> begun(start, group)));
    }

    private List<Begun> firsts() {
        Set<Object> asked = new HashSet<>();
        return starts().filter(start -> asked.add(start.asked()))
                .map(start -> begun(start, groups.principals(start.known()).get(0)))
                .toList();
    }

    private Stream<Start> starts() {
        return Stream.concat(
                rules.stream()
                        .flatMap(set -> set.all(Routing.class)
                                .flatMap(table -> table.rows().stream()
                                        .flatMap(row -> starts(List.of(set), table.matter(), row)))),
                rules.size() < 2 ? Stream.of() : together(rules.get(0), rules.get(1)));
    }

    private Stream<Start> together(RuleSet one, RuleSet other) {
        return one.all(Routing.class)
                .flatMap(table -> other.table(table.matter()).stream()
                        .flatMap(same -> table.rows().stream()
                                .flatMap(row -> same.rows().stream()
                                        .flatMap(meeting -> starts(rules, table.matter(), row, meeting)))));
    }

    private static Stream<Start> starts(List<RuleSet> acting, Id matter, Row... rows) {
        return RowFacts.meeting(rows).stream()
                .flatMap(facts -> RowFacts.eachSort(facts, rows).stream())
                .map(known -> new Start(acting, matter, List.of(rows), known));
    }

    private static Begun begun(Start start, List<Party> principals) {
        MatterDocument document =
                new Examples(start.acting().get(0)).document(start.matter(), start.known(), principals, List.of());
        return new Begun(
                document,
                start.acting().stream().map(set -> stages(set, document)).toList());
    }

    private static List<RouteStage> stages(RuleSet set, MatterDocument document) {
        Route route = new RouteFinder(set, new CaseView(document, set), new Explanation(set, document)).route();
        return route.status() == Route.Status.DETERMINED ? route.stages() : List.of();
    }

    /**
     * Where some rows answer.
     *
     * @param acting the rules that the rows are of, in their order
     */
    private record Start(List<RuleSet> acting, Id matter, List<Row> rows, Map<Fact<?>, Object> known) {

        /** What the rules ask for, and of what sort of principals. */
        Object asked() {
            return List.of(
                    acting.stream().map(RuleSet::id).toList(),
                    rows.stream().map(Row::stages).toList(),
                    Objects.requireNonNull(known.get(MatterFacts.PRINCIPALS)));
        }
    }
}
