package se.samspel.rules.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import se.samspel.Id;
import se.samspel.body.Chair;
import se.samspel.body.Roster;
import se.samspel.body.Seat;
import se.samspel.document.BodyDocument;
import se.samspel.document.BodyDocumentBuilder;
import se.samspel.party.Party;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Course;
import se.samspel.rules.condition.Element;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.Setting;
import se.samspel.rules.condition.Subject;
import se.samspel.rules.text.Range;
import se.samspel.time.Period;
import se.samspel.time.WorkingDays;

/** A body on 2026-05-16, and what facts say of it. */
final class Committee {

    static final LocalDate DAY = LocalDate.of(2026, 5, 16);

    static final List<Party> PARTIES = List.of(
            Party.of("region", Party.REGION, "Regionen"),
            Party.of("city", Party.MUNICIPALITY, "Staden"),
            Party.of("town", Party.MUNICIPALITY, "Köpingen"),
            Party.of("union", Party.MUNICIPAL_ASSOCIATION, "Kommunförbundet"),
            Party.of("federation", Party.LOCAL_FEDERATION, "Kommunalförbundet"),
            Party.of("clinic", Party.PRIVATE_PROVIDER, "Kliniken"),
            Party.of("surgery", Party.PRIVATE_PROVIDER, "Mottagningen"),
            Party.of("patients", Id.of("citizen-or-patient-organisation"), "Patienterna"));

    private Committee() {}

    static BodyDocumentBuilder document() {
        return BodyDocument.builder("d", "Gruppen").parties(PARTIES);
    }

    static BodyDocument of(Seat... seats) {
        return document().roster(Roster.of("group", List.of(seats), List.of())).build();
    }

    static BodyDocument of(List<Seat> seats, Chair... chairs) {
        return document().roster(Roster.of("group", seats, List.of(chairs))).build();
    }

    /** Seats s0, s1 ... one for each party; none for "-", which is a seat of nobody's. */
    static Seat[] seatsOf(String... parties) {
        return IntStream.range(0, parties.length)
                .mapToObj(i -> parties[i].equals("-")
                        ? Seat.builder("s" + i).build()
                        : Seat.builder("s" + i).party(parties[i]).build())
                .toArray(Seat[]::new);
    }

    static Period year(int year) {
        return Period.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The value of a fact on the body as a whole, as text; "?" if it is not known. */
    static String value(Fact<?> fact, BodyDocument document) {
        return text(fact, view(document), element -> true);
    }

    /** The value of a fact on one element, as text; "?" if it is not known. */
    static String value(Fact<?> fact, BodyDocument document, String id) {
        return text(
                fact,
                view(document),
                element -> element.id().filter(Id.of(id)::equals).isPresent());
    }

    private static String text(Fact<?> fact, CaseView view, Predicate<Element<?>> wanted) {
        Element<?> element =
                view.elements(fact.scope()).stream().filter(wanted).findFirst().orElseThrow();
        return fact.value(new Subject(view, fact.scope(), element))
                .map(Object::toString)
                .orElse("?");
    }

    private static CaseView view(BodyDocument document) {
        return new CaseView(document, new OnTheDay());
    }

    static final class OnTheDay implements Setting {
        @Override
        public Optional<Range> parameter(Id id) {
            return Optional.empty();
        }

        @Override
        public WorkingDays workingDays() {
            return WorkingDays.weekdays();
        }

        @Override
        public LocalDate asOf() {
            return DAY;
        }

        @Override
        public Set<Id> bindingActs() {
            return Set.of();
        }

        @Override
        public Course course(CaseView view) {
            return Course.NONE;
        }
    }
}
