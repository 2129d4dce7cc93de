package se.samspel.rules.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samspel.Id;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Element;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.Way;
import se.samspel.rules.condition.WordsFact;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;
import se.samspel.work.ProcessWork;
import se.samspel.work.Seminar;

/** What is there about seminars, and how the work is anchored. */
public final class SeminarFacts {

    /** Whether no other seminar is later: the last one that is dated, or the last in the list. */
    public static final YesNoFact LAST = YesNoFact.of(
            "seminar.last",
            Text.of("att det är det sista seminariet", "the last seminar"),
            Scopes.SEMINAR,
            Way.to("on", Seminar::on),
            (view, seminar) -> last(view).filter(seminar.id()::equals).isPresent());

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
    public static final NumberFact ATTENDED = NumberFact.computed(
            "member.seminars",
            Unit.COUNT,
            Text.of("seminarier som medlemmen varit med på", "seminars that the member was at"),
            Scopes.MEMBER,
            Way.here(),
            (view, member) -> work(view).map(work -> BigDecimal.valueOf(attended(work, member.id()))));

    /** Whether the work is anchored in the member's home unit. */
    public static final YesNoFact ANCHORED = YesNoFact.of(
            "member.anchored",
            Text.of("förankringen i den egna enheten", "anchoring in the home unit"),
            Scopes.MEMBER,
            Way.here(),
            (view, member) -> work(view).stream()
                    .flatMap(work -> work.registers().anchoring().stream())
                    .anyMatch(
                            entry -> entry.member().filter(member.id()::equals).isPresent()
                                    && (entry.unit().isEmpty() || entry.unit().equals(member.unit()))));

    /** Whether the affected party has been informed of the work. */
    public static final YesNoFact INFORMED = YesNoFact.of(
            "affected-party.informed",
            Text.of("informationen till den berörda parten", "information to the affected party"),
            Scopes.AFFECTED_PARTY,
            Way.here(),
            (view, party) -> work(view).stream()
                    .flatMap(work -> work.registers().information().stream())
                    .anyMatch(entry -> entry.party().filter(party.id()::equals).isPresent()));

    private static long attended(ProcessWork work, Id member) {
        long attended = 0;
        for (Seminar seminar : work.seminars()) {
            attended += seminar.present().contains(member) ? 1 : 0;
        }
        return attended;
    }

    private static Optional<ProcessWork> work(CaseView view) {
        return view.single(Scopes.WORK).map(Element::value);
    }

    private static Optional<Id> last(CaseView view) {
        return view.elements(Scopes.SEMINAR).stream()
                .map(Element::value)
                .max(Comparator.comparing((Seminar seminar) -> seminar.on().orElse(LocalDate.MIN))
                        .thenComparing(Seminar::id))
                .map(Seminar::id);
    }

    private static boolean leaderAndCoach(CaseView view, List<Id> persons) {
        return work(view)
                .map(ProcessWork::roles)
                .filter(roles -> roles.leader()
                                .filter(leader -> persons.contains(leader.id()))
                                .isPresent()
                        && roles.coaches().stream().anyMatch(coach -> persons.contains(coach.id())))
                .isPresent();
    }

    private SeminarFacts() {}
}
