package se.samspel.constraint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samspel.GivenFact;
import se.samspel.Id;
import se.samspel.RuleSetReference;
import se.samspel.body.Chair;
import se.samspel.body.Holder;
import se.samspel.body.MemberList;
import se.samspel.body.Represented;
import se.samspel.body.Roster;
import se.samspel.body.Rotation;
import se.samspel.body.Seat;
import se.samspel.body.SeatKind;
import se.samspel.decision.Attendance;
import se.samspel.decision.Minutes;
import se.samspel.decision.Notice;
import se.samspel.document.BodyDocument;
import se.samspel.document.Meeting;
import se.samspel.party.Party;
import se.samspel.time.Period;

/** The document of a body in which everything is said, and everything is wrong that a constraint can find. */
public final class BrokenBody {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 16);
    private static final Period BACKWARDS = Period.of(DAY, DAY.minusDays(1));
    private static final Optional<String> BLANK = Optional.of(" ");

    private BrokenBody() {}

    /** The document. */
    public static BodyDocument document() {
        MemberList list = new MemberList(Id.of("other"), List.of(Id.of("anybody")));
        Represented represented = new Represented(Id.of("px"), Optional.of(-1));
        return BodyDocument.builder("d", " ")
                .on(DAY)
                .rules(RuleSetReference.parse("base"))
                .parties(List.of(Party.of("p", Party.REGION, " "), Party.of("p", Party.REGION, "Regionen")))
                .roster(roster())
                .represented(List.of(represented, represented))
                .lists(List.of(list, list))
                .calendar(BACKWARDS)
                .meetings(List.of(meeting(), meeting()))
                .facts(List.of(new GivenFact(Id.of("f"), Optional.empty(), "B")))
                .build();
    }

    /** Who sits in it: h, e and c are persons, and s is the only seat. */
    static Roster roster() {
        Holder holder =
                new Holder(Id.of("h"), BLANK, Optional.of(Id.of("px")), Optional.of(Id.of("office")), BACKWARDS);
        Seat seat = Seat.builder("s")
                .party("px")
                .kind(SeatKind.OFFICIAL)
                .observer(true)
                .office("office")
                .list("a-body-without-a-list")
                .rotation(new Rotation(Optional.of(-1)))
                .informs("p", "px")
                .holders(holder, Holder.of("h"))
                .deputies(Holder.of("e").from("px"))
                .build();
        Chair chair = Chair.of("c", BACKWARDS).by("c").in("sx").from("px").asVice();
        return Roster.of("body", List.of(seat, seat), List.of(chair, chair));
    }

    private static Meeting meeting() {
        List<Id> persons = List.of(Id.of("h"), Id.of("e"), Id.of("c"), Id.of("x"));
        return new Meeting(
                Id.of("m"),
                Optional.of(DAY),
                Optional.of(Id.of("anybody")),
                Optional.of(Id.of("anybody")),
                Optional.of(Id.of("anybody")),
                Optional.of(new Attendance(persons, persons, Optional.empty())),
                Optional.of(new Minutes(BLANK, Optional.of(DAY), List.of(new Notice(Id.of("px"), Optional.of(DAY))))));
    }
}
