package se.samspel.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.body.Holder;
import se.samspel.body.Roster;
import se.samspel.body.Seat;
import se.samspel.decision.Attendance;
import se.samspel.decision.Decision;
import se.samspel.decision.Matter;
import se.samspel.decision.Minutes;
import se.samspel.decision.Notice;
import se.samspel.decision.Outcome;
import se.samspel.decision.Vote;
import se.samspel.document.MatterDocument;
import se.samspel.party.Party;
import se.samspel.rules.fact.DecisionFacts;
import se.samspel.rules.fact.MinutesFacts;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.Effect;
import se.samspel.rules.route.Routing;

/** Writes a matter with one decision of which some facts have some values, as far as it knows how to. */
final class ShowingDecision {

    private static final List<Party> PARTIES = List.of(
            new Party(Party.REGION, Party.REGION, Optional.empty(), Optional.empty(), Optional.empty()),
            new Party(Party.MUNICIPALITY, Party.MUNICIPALITY, Optional.empty(), Optional.empty(), Optional.empty()));
    private static final int SEATS = 3;
    private static final int SOME_TIME = 60;

    private final List<RuleSet> rules;
    private final LocalDate day;
    private final Map<Id, Object> values;

    ShowingDecision(List<RuleSet> rules, LocalDate day, Map<Id, Object> values) {
        this.rules = rules;
        this.day = day;
        this.values = values;
    }

    /** The matter, if the rules know any body and act of which the facts speak. */
    Optional<MatterDocument> document() {
        return body().flatMap(body -> act().flatMap(act ->
                rules.get(0).all(Routing.class).findFirst().map(table -> document(table.matter(), body, act))));
    }

    private MatterDocument document(Id matter, Id body, Id act) {
        var decision = Decision.builder("decision", body.value(), act.value())
                .on(decided())
                .attendance(attendance())
                .minutes(new Minutes(Optional.of("1"), approved(), notices()));
        Showing.word(values, DecisionFacts.OUTCOME.id()).map(Outcome::valueOf).ifPresent(decision::outcome);
        return new MatterDocument(
                Id.of("example"),
                "example",
                Optional.of(day),
                Optional.of(Showing.reference(rules.get(0))),
                PARTIES,
                Optional.of(Matter.builder("matter", matter.value())
                        .principals(PARTIES.stream().map(Party::id).toList())
                        .decisions(List.of(decision.build()))
                        .rosters(List.of(roster(body)))
                        .build()),
                List.of());
    }

    private Optional<Id> body() {
        Optional<Id> kind = Showing.word(values, DecisionFacts.BODY_KIND.id())
                .filter(word -> !word.equals(DecisionFacts.NO_KIND))
                .map(Id::of);
        return rules.stream()
                .flatMap(set -> set.all(Body.class)
                        .filter(body -> set.bodyKind(body.id()).equals(kind)))
                .map(Body::id)
                .findFirst();
    }

    private Optional<Id> act() {
        boolean binds = !Boolean.FALSE.equals(values.get(DecisionFacts.BINDING.id()));
        return rules.get(0)
                .all(Act.class)
                .filter(act -> (act.effect() == Effect.BINDING) == binds)
                .map(Act::id)
                .findFirst();
    }

    private LocalDate decided() {
        return days(MinutesFacts.DAYS_TO_APPROVAL.id())
                .filter(days -> !isApproved())
                .map(day::minusDays)
                .orElseGet(() -> day.minusDays(SOME_TIME));
    }

    private boolean isApproved() {
        return Boolean.TRUE.equals(values.get(MinutesFacts.APPROVED.id()));
    }

    private Optional<LocalDate> approved() {
        return isApproved()
                ? Optional.of(noticed()
                        .minusDays(days(MinutesFacts.DAYS_TO_NOTICE.id()).orElse(1)))
                : Optional.empty();
    }

    private LocalDate noticed() {
        return day.minusDays(days(MinutesFacts.DAYS_SINCE_NOTICE.id()).orElse(1));
    }

    /** On the boards of all parties but so many. */
    private List<Notice> notices() {
        int without = days(MinutesFacts.BOARDS_WITHOUT_NOTICE.id()).orElse(0);
        return isApproved()
                ? PARTIES.stream()
                        .skip(without)
                        .map(party -> new Notice(party.id(), Optional.of(noticed())))
                        .toList()
                : List.of();
    }

    private Attendance attendance() {
        int present = Boolean.FALSE.equals(values.get(DecisionFacts.MORE_THAN_HALF.id())) ? 1 : SEATS;
        int disqualified = days(DecisionFacts.DISQUALIFIED_PRESENT.id()).orElse(0);
        return new Attendance(
                persons(present).toList(),
                persons(Math.min(disqualified, present)).toList(),
                Showing.word(values, DecisionFacts.VOTE.id()).map(ShowingDecision::vote));
    }

    private static Vote vote(String word) {
        return switch (word) {
            case "for" -> new Vote(2, 1, Optional.empty());
            case "against" -> new Vote(1, 2, Optional.empty());
            default -> new Vote(1, 1, Optional.of(word.equals("casting-vote")));
        };
    }

    private static Roster roster(Id body) {
        return Roster.of(
                body.value(),
                persons(SEATS)
                        .map(person -> Seat.builder("seat-of-" + person)
                                .party(PARTIES.get(0).id().value())
                                .holders(Holder.of(person.value()))
                                .build())
                        .toList(),
                List.of());
    }

    private static Stream<Id> persons(int number) {
        return IntStream.rangeClosed(1, number).mapToObj(i -> Id.of("person-" + i));
    }

    private Optional<Integer> days(Id fact) {
        return Showing.whole(values, fact);
    }
}
