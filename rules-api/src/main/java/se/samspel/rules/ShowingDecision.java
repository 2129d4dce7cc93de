package se.samspel.rules;

import java.time.LocalDate;
import java.util.List;
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
import se.samspel.document.Case;
import se.samspel.document.MatterDocument;
import se.samspel.party.Party;
import se.samspel.rules.fact.DecisionFacts;
import se.samspel.rules.fact.MinutesFacts;

/** Writes a matter with one decision of which some facts have some values, as far as it knows how to. */
record ShowingDecision(List<RuleSet> rules, LocalDate day, Values values) {

    private static final List<Party> PARTIES =
            List.of(Showing.party(Party.REGION, Party.REGION), Showing.party(Party.MUNICIPALITY, Party.MUNICIPALITY));
    private static final int SEATS = 3;
    private static final int SOME_TIME = 60;

    /** The matter, if the rules know any act of which the facts speak. */
    Optional<Case> document() {
        return Deed.of(rules, values).map(this::document);
    }

    private Case document(Deed deed) {
        MatterDocument about = new Examples(rules.get(0)).document(deed.matter(), deed.known(), PARTIES, List.of());
        var decision = Decision.builder(
                        "decision", deed.body().value(), deed.act().value())
                .on(decided())
                .attendance(attendance())
                .minutes(new Minutes(Optional.of("1"), approved(), notices()));
        values.word(DecisionFacts.OUTCOME).map(Outcome::valueOf).ifPresent(decision::outcome);
        return new MatterDocument(
                about.id(),
                "example",
                Optional.of(day),
                about.rules(),
                PARTIES,
                Optional.of(Matter.builder("matter", deed.matter().value())
                        .principals(PARTIES.stream().map(Party::id).toList())
                        .answers(about.matter().map(Matter::answers).orElse(List.of()))
                        .decisions(List.of(decision.build()))
                        .rosters(List.of(roster(deed.body())))
                        .build()),
                about.facts());
    }

    private LocalDate decided() {
        return values.whole(MinutesFacts.DAYS_TO_APPROVAL)
                .filter(days -> !isApproved())
                .map(day::minusDays)
                .orElseGet(() -> day.minusDays(SOME_TIME));
    }

    private boolean isApproved() {
        return values.isTrue(MinutesFacts.APPROVED);
    }

    private Optional<LocalDate> approved() {
        return isApproved()
                ? Optional.of(noticed()
                        .minusDays(values.whole(MinutesFacts.DAYS_TO_NOTICE).orElse(1)))
                : Optional.empty();
    }

    private LocalDate noticed() {
        return day.minusDays(values.whole(MinutesFacts.DAYS_SINCE_NOTICE).orElse(1));
    }

    /** On the boards of all parties but so many. */
    private List<Notice> notices() {
        int without = values.whole(MinutesFacts.BOARDS_WITHOUT_NOTICE).orElse(0);
        return isApproved()
                ? PARTIES.stream()
                        .skip(without)
                        .map(party -> new Notice(party.id(), Optional.of(noticed())))
                        .toList()
                : List.of();
    }

    private Attendance attendance() {
        int present = values.isFalse(DecisionFacts.MORE_THAN_HALF) ? 1 : SEATS;
        int disqualified = values.whole(DecisionFacts.DISQUALIFIED_PRESENT).orElse(0);
        return new Attendance(
                persons(present).toList(),
                persons(Math.min(disqualified, present)).toList(),
                values.word(DecisionFacts.VOTE).map(ShowingDecision::vote));
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
}
