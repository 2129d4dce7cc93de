package se.samspel.cases.promise;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.samspel.Id;
import se.samspel.body.Holder;
import se.samspel.body.Roster;
import se.samspel.body.Seat;
import se.samspel.body.SeatBuilder;
import se.samspel.decision.Answer;
import se.samspel.decision.Attendance;
import se.samspel.decision.Decision;
import se.samspel.decision.DecisionBuilder;
import se.samspel.decision.Matter;
import se.samspel.decision.Minutes;
import se.samspel.decision.Notice;
import se.samspel.decision.Outcome;
import se.samspel.decision.Vote;
import se.samspel.document.MatterDocument;
import se.samspel.party.Party;

/** Matters of a joint board with three parties: decided by it or by others, kept and made known in time or not. */
final class BoardMatters {

    /** The day on which they are judged. */
    static final LocalDate JUDGED = LocalDate.of(2026, 4, 24);

    private static final List<Id> PARTIES = ids("23", "2380", "2326");
    private static final List<Id> PEOPLE = ids("p0", "p1", "p2", "e0", "e1", "e2");

    private BoardMatters() {}

    static Arbitrary<MatterDocument> documents() {
        return Combinators.combine(
                        Choices.mostly(Arbitraries.just(PARTIES), Choices.some(PARTIES)),
                        Choices.upTo(3, decision(), "d", (id, draft) -> draft.as(id)),
                        roster().optional(0.8),
                        Arbitraries.of("delegated", "delegated", "not-delegated")
                                .optional(0.8))
                .as((principals, decisions, roster, delegated) -> Matter.builder("matter", "common-board-matter")
                        .principals(principals)
                        .decisions(decisions)
                        .rosters(roster.stream().toList())
                        .answers(delegated.map(BoardMatters::answer).stream().toList())
                        .build())
                .map(BoardMatters::document);
    }

    private static MatterDocument document(Matter matter) {
        return new MatterDocument(
                Id.of("document"),
                "Ärende",
                Optional.of(JUDGED),
                Optional.empty(),
                List.of(
                        Party.of("23", Party.REGION, "Regionen"),
                        Party.of("2380", Party.MUNICIPALITY, "Staden"),
                        Party.of("2326", Party.MUNICIPALITY, "Bygden")),
                Optional.of(matter),
                List.of());
    }

    private static Answer answer(String word) {
        return new Answer(
                Id.of("common-board-delegation"),
                Id.of(word),
                Optional.empty(),
                Optional.empty(),
                Optional.of("därför"),
                List.of());
    }

    /** A seat for each party, held and with a deputy, or only one of these. */
    private static Arbitrary<Roster> roster() {
        Arbitrary<Boolean> deputy = Arbitraries.frequency(Tuple.of(5, true), Tuple.of(1, false));
        return Combinators.combine(deputy, deputy, deputy)
                .as((one, two, three) ->
                        Roster.of("common-board", List.of(seat(0, one), seat(1, two), seat(2, three)), List.of()));
    }

    private static Seat seat(int index, boolean deputy) {
        SeatBuilder seat =
                Seat.builder("s" + index).party(PARTIES.get(index).value()).holders(Holder.of("p" + index));
        return (deputy ? seat.deputies(Holder.of("e" + index)) : seat).build();
    }

    private static Arbitrary<Draft> decision() {
        return Combinators.combine(
                        Arbitraries.of(
                                "common-board",
                                "common-board",
                                "common-board-employee",
                                "joint-officials-group",
                                "round-table"),
                        Arbitraries.of(Outcome.class).optional(0.9),
                        Choices.perhaps(Choices.from(0, 60)),
                        Choices.perhaps(attendance()),
                        Choices.perhaps(Arbitraries.of(0, 13, 14, 15)),
                        Arbitraries.of(0, 1, 2, 3).list().ofMinSize(2).ofMaxSize(3),
                        Arbitraries.of(true, false))
                .as(Draft::new);
    }

    private static Arbitrary<Attendance> attendance() {
        Arbitrary<Vote> vote = Combinators.combine(
                        Choices.from(0, 3),
                        Choices.from(0, 3),
                        Arbitraries.of(true, false).optional(0.7))
                .as(Vote::new);
        return Combinators.combine(
                        Choices.some(PEOPLE),
                        Choices.mostly(Arbitraries.just(List.of()), Choices.some(PEOPLE)),
                        vote.optional(0.7))
                .as(Attendance::new);
    }

    /** A decision that has no id yet; days are counted back from the day of judging, or on from the one before. */
    private record Draft(
            String body,
            Optional<Outcome> outcome,
            Optional<Integer> daysAgo,
            Optional<Attendance> attendance,
            Optional<Integer> toApproval,
            List<Integer> toNotice,
            boolean reported) {

        Decision as(Id id) {
            DecisionBuilder decision = Decision.builder(id.value(), body, "decides");
            outcome.ifPresent(decision::outcome);
            attendance.ifPresent(decision::attendance);
            daysAgo.map(JUDGED::minusDays).ifPresent(day -> {
                decision.on(day);
                decision.minutes(minutes(toApproval.map(day::plusDays)));
            });
            return (reported ? decision.reported(JUDGED) : decision).build();
        }

        private Minutes minutes(Optional<LocalDate> approved) {
            return new Minutes(
                    Optional.of("§ 1"), approved, approved.map(this::notices).orElse(List.of()));
        }

        private List<Notice> notices(LocalDate approved) {
            return IntStream.range(0, toNotice.size())
                    .mapToObj(i -> new Notice(PARTIES.get(i), Optional.of(approved.plusDays(toNotice.get(i)))))
                    .toList();
        }
    }

    private static List<Id> ids(String... values) {
        return Arrays.stream(values).map(Id::of).toList();
    }
}
