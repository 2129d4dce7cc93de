package se.samspel.rules.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.document.Case;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.Way;
import se.samspel.rules.condition.WordsFact;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;
import se.samspel.work.Anchoring;
import se.samspel.work.Coach;
import se.samspel.work.Leader;
import se.samspel.work.ProcessWork;
import se.samspel.work.Seminar;

/** What is there about seminars, and how the work is anchored. */
public final class SeminarFacts {

    private static final Function<Case, Optional<Id>> LAST_ONE = document -> in(document)
            .flatMap(work -> work.seminars().stream())
            .max(Comparator.comparing((Seminar seminar) -> seminar.on().orElse(LocalDate.MIN))
                    .thenComparing(Seminar::id))
            .map(Seminar::id);

    private static final Function<Case, Rolls> ROLLS = Rolls::of;

    private static final Function<Case, Map<Id, List<Anchoring>>> ANCHORING = document -> in(document)
            .flatMap(work -> work.registers().anchoring().stream())
            .filter(entry -> entry.member().isPresent())
            .collect(Collectors.groupingBy(entry -> entry.member().orElseThrow()));

    /** The parties that have been informed. */
    private static final Function<Case, Set<Id>> TOLD = document -> in(document)
            .flatMap(work -> work.registers().information().stream())
            .flatMap(entry -> entry.party().stream())
            .collect(Collectors.toSet());

    /** Whether no other seminar is later: the last one by day, then by id; one without a day is before all others. */
    public static final YesNoFact LAST = YesNoFact.of(
            "seminar.last",
            Text.of("att det är det sista seminariet", "the last seminar"),
            Scopes.SEMINAR,
            Way.to("on", Seminar::on),
            (view, seminar) -> view.whole(LAST_ONE).filter(seminar.id()::equals).isPresent());

    /** What the seminar takes up. */
    public static final WordsFact AGENDA = WordsFact.of(
            "seminar.agenda",
            Text.of("dagordningen", "the agenda"),
            Scopes.SEMINAR,
            Way.toList("agenda", Seminar::agenda),
            (view, seminar) -> seminar.agenda().stream().map(Id::value).collect(Collectors.toSet()));

    /** Whether the leader and a method coach plan the seminar together. */
    public static final YesNoFact PLANNED_JOINTLY = YesNoFact.of(
            "seminar.planned-jointly",
            Text.of("att ledare och metodstöd planerar tillsammans", "leader and coach planning together"),
            Scopes.SEMINAR,
            Way.toList("plannedBy", Seminar::plannedBy),
            (view, seminar) -> leaderAndCoach(view, seminar.plannedBy()));

    /** Whether the leader and a method coach lead the seminar together. */
    public static final YesNoFact LED_JOINTLY = YesNoFact.of(
            "seminar.led-jointly",
            Text.of("att ledare och metodstöd leder tillsammans", "leader and coach leading together"),
            Scopes.SEMINAR,
            Way.toList("ledBy", Seminar::ledBy),
            (view, seminar) -> leaderAndCoach(view, seminar.ledBy()));

    /** The number of seminars that the member was at. */
    public static final NumberFact ATTENDED = NumberFact.counted(
            "member.seminars",
            Unit.COUNT,
            Text.of("seminarier som medlemmen varit med på", "seminars that the member was at"),
            Scopes.MEMBER,
            Way.here(),
            (view, member, enough) -> view.whole(ROLLS).attended(member.id(), enough));

    /** Whether the work is anchored in the member's home unit. */
    public static final YesNoFact ANCHORED = YesNoFact.of(
            "member.anchored",
            Text.of("förankringen i den egna enheten", "anchoring in the home unit"),
            Scopes.MEMBER,
            Way.here(),
            (view, member) -> {
                for (Anchoring entry : view.whole(ANCHORING).getOrDefault(member.id(), List.of())) {
                    if (entry.unit().isEmpty() || entry.unit().equals(member.unit())) {
                        return true;
                    }
                }
                return false;
            });

    /** Whether the affected party has been informed of the work. */
    public static final YesNoFact INFORMED = YesNoFact.of(
            "affected-party.informed",
            Text.of("informationen till den berörda parten", "information to the affected party"),
            Scopes.AFFECTED_PARTY,
            Way.here(),
            (view, party) -> view.whole(TOLD).contains(party.id()));

    /**
     * Who was at each seminar. People are mostly asked about in the order in which they are named: in a short list the next
     * one is looked for from where the last one was found, and a long one is put into a set.
     */
    private static final class Rolls {

        private static final int SHORT = 32;

        private final List<Collection<Id>> present = new ArrayList<>();
        private final int[] places;

        Rolls(List<Seminar> seminars) {
            this.places = new int[seminars.size()];
            for (Seminar seminar : seminars) {
                present.add(seminar.present().size() > SHORT ? new HashSet<>(seminar.present()) : seminar.present());
            }
        }

        static Rolls of(Case document) {
            return new Rolls(document instanceof ProcessWork work ? work.seminars() : List.of());
        }

        /** At how many seminars the person was; counted no further than to what is enough. */
        int attended(Id person, long enough) {
            int number = 0;
            for (int i = 0; i < places.length && number < enough; i++) {
                boolean isThere = present.get(i) instanceof List<Id> some
                        ? isAmong(some, person, i)
                        : present.get(i).contains(person);
                number += isThere ? 1 : 0;
            }
            return number;
        }

        private boolean isAmong(List<Id> some, Id person, int seminar) {
            int place = places[seminar];
            for (int i = 0; i < some.size(); i++, place++) {
                place = place < some.size() ? place : 0;
                if (some.get(place).equals(person)) {
                    places[seminar] = place + 1;
                    return true;
                }
            }
            return false;
        }
    }

    private static Stream<ProcessWork> in(Case document) {
        return document instanceof ProcessWork work ? Stream.of(work) : Stream.of();
    }

    private static boolean leaderAndCoach(CaseView view, List<Id> persons) {
        Optional<Leader> leader =
                view.document() instanceof ProcessWork work ? work.roles().leader() : Optional.empty();
        if (leader.isPresent() && persons.contains(leader.get().id())) {
            for (Coach coach : view.values(Scopes.COACH)) {
                if (persons.contains(coach.id())) {
                    return true;
                }
            }
        }
        return false;
    }

    private SeminarFacts() {}
}
