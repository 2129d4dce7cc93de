package se.samspel.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
import se.samspel.rules.assessment.RouteStage;
import se.samspel.rules.fact.CourseFacts;
import se.samspel.rules.fact.MatterFacts;

/**
 * Writes matters in which bodies have acted as their routes ask them to, but for what the facts say of that.
 *
 * @param rules those that the matters refer to first
 */
record BareCourse(List<RuleSet> rules, LocalDate day, Values values) {

    private static final int MONTHS_LATE = 12;
    /** A party that the matter does not affect. */
    private static final Party ELSEWHERE = Showing.party(Id.of("elsewhere"), Party.MUNICIPALITY);
    /** A principal for which mandates seldom are. */
    private static final Party PROVIDER = Showing.party(Id.of("provider"), Party.PRIVATE_PROVIDER);

    /** The matter, with what has been done in it. */
    Case document(Begun begun) {
        Matter known = begun.document().matter().orElseThrow();
        List<Decision> done = Stream.concat(
                        known.decisions().stream(),
                        IntStream.range(0, begun.ways().size())
                                .boxed()
                                .flatMap(i ->
                                        decisions("way-" + (i + 1), begun.ways().get(i))))
                .toList();
        var matter = known.toBuilder().decisions(done).texts(texts(done));
        if (values.isFalse(CourseFacts.MANDATED)) {
            matter.principals(Stream.concat(known.principals().stream(), Stream.of(PROVIDER.id()))
                    .toList());
        }
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
                begun.document().id(),
                "example",
                Optional.of(day),
                Optional.of(Showing.reference(rules.get(0))),
                parties(begun.document().parties()),
                Optional.of(matter.build()),
                begun.document().facts());
    }

    private Stream<Decision> decisions(String id, List<RouteStage> way) {
        return new BareDecisions(Taken.by(way, day), day, values).all(id).stream();
    }

    /** With a provider, and one that is not affected; the first of them no principal, if that is what is to be. */
    private List<Party> parties(List<Party> group) {
        Party first = group.get(0);
        return Stream.of(
                        Stream.of(
                                values.isFalse(MatterFacts.PRINCIPALS_ONLY)
                                        ? Showing.party(first.id(), Party.PRIVATE_PROVIDER)
                                        : first),
                        group.stream().skip(1),
                        Stream.of(PROVIDER, ELSEWHERE))
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
    private static List<Roster> rosters(Begun begun, int without) {
        List<Seat> seats = Stream.concat(
                        begun.document().parties().stream().skip(without).map(Party::id), Stream.of(ELSEWHERE.id()))
                .map(party ->
                        Seat.builder("seat-of-" + party).party(party.value()).build())
                .toList();
        return begun.ways().stream()
                .flatMap(List::stream)
                .flatMap(stage -> stage.bodies().stream())
                .map(RouteStage.NamedBody::id)
                .distinct()
                .map(body -> Roster.of(body.value(), seats, List.of()))
                .toList();
    }
}
