package se.samspel.rules;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.body.Roster;
import se.samspel.body.Seat;
import se.samspel.decision.Decision;
import se.samspel.decision.Matter;
import se.samspel.decision.MatterText;
import se.samspel.document.Case;
import se.samspel.document.MatterDocument;
import se.samspel.party.Party;
import se.samspel.rules.assessment.Route;
import se.samspel.rules.assessment.RouteStage;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.fact.CourseFacts;
import se.samspel.rules.fact.MatterFacts;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Row;

/** Writes matters in which bodies have acted as some route asks them to, but for what the facts say of that. */
record BareCourse(List<RuleSet> rules, LocalDate day, Values values) {

    private static final int MONTHS_LATE = 12;
    /** A party that the matter does not affect. */
    private static final Party ELSEWHERE = Showing.party(Id.of("elsewhere"), Party.MUNICIPALITY);

    /** One matter for each route of some rules and each group of principals; then for each route with one of the others. */
    Stream<Case> documents() {
        return Stream.concat(
                rules.stream()
                        .flatMap(set -> tables(set)
                                .flatMap(table -> table.rows().stream()
                                        .flatMap(row -> documents(List.of(set), table.matter(), List.of(row))))),
                rules.size() < 2 ? Stream.of() : together(rules.get(0), rules.get(1)));
    }

    private Stream<Case> together(RuleSet one, RuleSet other) {
        return tables(one)
                .flatMap(table -> tables(other)
                        .filter(same -> same.matter().equals(table.matter()))
                        .flatMap(same -> table.rows().stream()
                                .flatMap(row -> same.rows().stream()
                                        .flatMap(meeting -> documents(rules, table.matter(), List.of(row, meeting))))));
    }

    private static Stream<Routing> tables(RuleSet set) {
        return set.all(Routing.class);
    }

    /** Where all the rows may answer, with the bodies of their rules. */
    private Stream<Case> documents(List<RuleSet> acting, Id matter, List<Row> rows) {
        Map<Fact<?>, Object> facts = new LinkedHashMap<>();
        rows.forEach(row -> RowFacts.first(row).forEach(facts::putIfAbsent));
        return RowFacts.eachSort(facts, rows.toArray(Row[]::new)).stream()
                .flatMap(known -> new Groups(rules.toArray(RuleSet[]::new))
                        .principals(known).stream()
                                .map(group -> new Examples(acting.get(0)).document(matter, known, group, List.of())))
                .map(begun -> document(begun, acting));
    }

    /** One in which bodies act by the routes of some rules. */
    private Case document(MatterDocument begun, List<RuleSet> acting) {
        Matter known = begun.matter().orElseThrow();
        List<Decision> done = Stream.concat(
                        known.decisions().stream(), acting.stream().flatMap(set -> decisions(set, begun)))
                .toList();
        var matter = known.toBuilder().decisions(done).texts(texts(done));
        if (values.isTrue(CourseFacts.TAKEN_OVER)) {
            matter.takenOverBy(ELSEWHERE.id().value());
        }
        if (values.isTrue(CourseFacts.PLANNED_DAY_COME)) {
            matter.takesEffect(day);
        }
        if (values.of(CourseFacts.DAYS_LATE.id()).isPresent()) {
            matter.raised(day.minusMonths(MONTHS_LATE));
        }
        values.whole(CourseFacts.UNSEATED).ifPresent(number -> matter.rosters(rosters(begun, number)));
        return new MatterDocument(
                begun.id(),
                "example",
                Optional.of(day),
                Optional.of(Showing.reference(rules.get(0))),
                parties(begun.parties()),
                Optional.of(matter.build()),
                begun.facts());
    }

    private Stream<Decision> decisions(RuleSet set, MatterDocument begun) {
        return new BareDecisions(Taken.by(route(set, begun), day), day, values).all("by-" + set.id()).stream();
    }

    private static List<RouteStage> route(RuleSet set, MatterDocument begun) {
        Route route = new RouteFinder(set, new CaseView(begun, set), new Explanation(set, begun)).route();
        return route.status() == Route.Status.DETERMINED ? route.stages() : List.of();
    }

    /** With one that is not affected; the first of them no principal, if that is what is to be. */
    private List<Party> parties(List<Party> group) {
        Party first = group.get(0);
        return Stream.of(
                        Stream.of(
                                values.isFalse(MatterFacts.PRINCIPALS_ONLY)
                                        ? Showing.party(first.id(), Party.PRIVATE_PROVIDER)
                                        : first),
                        group.stream().skip(1),
                        Stream.of(ELSEWHERE))
                .flatMap(part -> part)
                .toList();
    }

    /** Those that the decisions are about, and one more after one that was sent back. */
    private List<MatterText> texts(List<Decision> done) {
        Stream<Id> after = values.isTrue(CourseFacts.AFTER_RETURN) ? Stream.of(Id.of("text-after")) : Stream.of();
        return Stream.concat(
                        done.stream()
                                .flatMap(decision -> decision.text().stream())
                                .distinct(),
                        after)
                .map(id -> new MatterText(id, Optional.of(day), Optional.empty(), List.of()))
                .toList();
    }

    /** Of each body on any way, with a seat for all of the principals but so many, and one of no principal. */
    private List<Roster> rosters(MatterDocument begun, int without) {
        List<Seat> seats = Stream.concat(
                        begun.parties().stream().skip(without).map(Party::id), Stream.of(ELSEWHERE.id()))
                .map(party ->
                        Seat.builder("seat-of-" + party).party(party.value()).build())
                .toList();
        return rules.stream()
                .flatMap(set -> route(set, begun).stream())
                .flatMap(stage -> stage.bodies().stream())
                .map(RouteStage.NamedBody::id)
                .distinct()
                .map(body -> Roster.of(body.value(), seats, List.of()))
                .toList();
    }
}
