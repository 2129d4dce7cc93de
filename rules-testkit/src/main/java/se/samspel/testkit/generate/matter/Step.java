package se.samspel.testkit.generate.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.samspel.Id;
import se.samspel.body.Roster;
import se.samspel.decision.Attendance;
import se.samspel.decision.Decision;
import se.samspel.decision.DecisionBuilder;
import se.samspel.decision.Matter;
import se.samspel.decision.Minutes;
import se.samspel.decision.Notice;
import se.samspel.decision.Outcome;
import se.samspel.decision.Vote;
import se.samspel.rules.assessment.RouteStage;
import se.samspel.rules.assessment.RouteStage.NamedBody;

/**
 * How the next stage of a route is taken.
 *
 * @param days how many days after the stage before
 * @param dated whether the day is told
 * @param outcome what comes of it
 * @param otherText whether another version than the one whose turn it is lies before the last of the bodies
 * @param delegated whether bodies that have passed on their mandate leave it to those to whom they have
 * @param branch which of the stages that are open, by place
 * @param skipped how many stages are passed over
 * @param absent the body that does not act, by place; everybody acts, if empty
 * @param other another body or act that is told instead of the right one
 * @param kept what is written down of it
 */
record Step(
        int days,
        boolean dated,
        Optional<Outcome> outcome,
        boolean otherText,
        boolean delegated,
        int branch,
        int skipped,
        Optional<Integer> absent,
        Other other,
        Kept kept) {

    /** What is told instead of the right thing. */
    record Other(Optional<Id> body, Optional<Id> act) {}

    /**
     * What is written down of a decision.
     *
     * @param present how many of those who sit in the body are there, from the first on; empty if it is not told
     * @param disqualified whether the first of them was disqualified
     * @param vote how they voted
     * @param approved after how many days the minutes were approved
     * @param noticed after how many more days each principal made it known, in order; a principal without a number did not
     * @param reported after how many days it was reported
     * @param registered how many of the principals have given it a registry number, from the first on
     */
    record Kept(
            Optional<Integer> present,
            boolean disqualified,
            Optional<Vote> vote,
            Optional<Integer> approved,
            List<Integer> noticed,
            Optional<Integer> reported,
            int registered) {}

    /** At once, by everybody, and with nothing written down. */
    static Step plain(Outcome outcome) {
        return new Step(
                0,
                true,
                Optional.of(outcome),
                false,
                false,
                0,
                0,
                Optional.empty(),
                new Other(Optional.empty(), Optional.empty()),
                new Kept(Optional.empty(), false, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), 0));
    }

    Decision decision(Id id, RouteStage stage, NamedBody body, Matter matter, Optional<Id> text, LocalDate day) {
        Id by = other.body().or(() -> delegate(body)).orElse(body.id());
        DecisionBuilder decision = Decision.builder(
                id.value(), by.value(), other.act().orElse(stage.act()).value());
        if (dated) {
            decision.on(day);
        }
        if (body.own() && !body.principals().isEmpty()) {
            decision.principal(body.principals().get(0).value());
        }
        outcome.ifPresent(decision::outcome);
        text.map(Id::value).ifPresent(decision::text);
        matter.roster(by).map(this::attendance).ifPresent(there -> there.ifPresent(decision::attendance));
        kept.approved.map(after -> minutes(matter, day.plusDays(after))).ifPresent(decision::minutes);
        kept.reported.map(day::plusDays).ifPresent(decision::reported);
        matter.principals().stream()
                .limit(kept.registered)
                .forEach(principal -> decision.registered(principal.value(), "Dnr 1"));
        return decision.build();
    }

    /** The first of those to whom the body has passed on its mandate, where it leaves the decision to them. */
    private Optional<Id> delegate(NamedBody body) {
        return body.delegates().stream().sorted().filter(id -> delegated).findFirst();
    }

    private Optional<Attendance> attendance(Roster roster) {
        List<Id> persons = Seated.persons(roster);
        return kept.present.map(number -> new Attendance(
                persons.stream().limit(number).toList(),
                kept.disqualified ? persons.stream().limit(1).toList() : List.of(),
                kept.vote));
    }

    private Minutes minutes(Matter matter, LocalDate approved) {
        List<Notice> notices = IntStream.range(
                        0, Math.min(kept.noticed.size(), matter.principals().size()))
                .mapToObj(i ->
                        new Notice(matter.principals().get(i), Optional.of(approved.plusDays(kept.noticed.get(i)))))
                .toList();
        return new Minutes(Optional.of("§ 1"), Optional.of(approved), notices);
    }
}
