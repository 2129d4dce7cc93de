package se.samspel.rules.fact;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import se.samspel.Id;
import se.samspel.decision.Attendance;
import se.samspel.decision.Minutes;
import se.samspel.document.Meeting;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.Way;
import se.samspel.rules.condition.WordFact;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

/** What is there about a meeting of a body; who is entitled to vote goes by the day of the meeting. */
public final class MeetingFacts {

    private static final Way<Meeting, ?> PRESENT =
            Way.to("attendance", Meeting::attendance).thenList("present", Attendance::present);

    /** Whether the meeting has a day. */
    public static final YesNoFact DAY_STATED = YesNoFact.present(
            "meeting.day-stated",
            Text.of("dag för sammanträdet", "the day of the meeting"),
            BodyScopes.MEETING,
            Way.to("on", Meeting::on));

    /** Whether the day of the meeting is the day that is judged, or before it. */
    public static final YesNoFact HELD = YesNoFact.maybe(
            "meeting.held",
            Text.of("att sammanträdet har hållits", "a meeting held"),
            BodyScopes.MEETING,
            Way.to("on", Meeting::on),
            (view, meeting) ->
                    meeting.on().map(day -> !day.isAfter(view.setting().asOf())));

    /** The party or the body that convened it. */
    public static final WordFact CONVENED_BY = by(
            "meeting.convened-by",
            Text.of("vem som kallat", "who convened it"),
            Way.to("convenedBy", Meeting::convenedBy),
            Meeting::convenedBy);

    /** The party or the body that set the agenda. */
    public static final WordFact AGENDA_BY = by(
            "meeting.agenda-by",
            Text.of("vem som satt dagordningen", "who set the agenda"),
            Way.to("agendaBy", Meeting::agendaBy),
            Meeting::agendaBy);

    /** The party or the body that keeps the minutes. */
    public static final WordFact MINUTES_BY = by(
            "meeting.minutes-by",
            Text.of("vem som för protokollet", "who keeps the minutes"),
            Way.to("minutesBy", Meeting::minutesBy),
            Meeting::minutesBy);

    /**
     * The number of seats that vote for which somebody was present, a holder or a deputy in the holder's place; those
     * who were disqualified are not counted.
     */
    public static final NumberFact SEATS_PRESENT = NumberFact.computed(
            "meeting.seats-present",
            Unit.COUNT,
            Text.of("antal platser med röstberättigad närvarande", "seats with somebody present who votes"),
            BodyScopes.MEETING,
            PRESENT,
            (view, meeting) -> roster(view, meeting)
                    .flatMap(roster -> attending(meeting).map(there -> Numbers.of(there.seats(roster)))));

    /** Whether somebody was present for more than half of the seats that vote, vacant ones among them. */
    public static final YesNoFact MORE_THAN_HALF = YesNoFact.maybe(
            "meeting.more-than-half-present",
            Text.of("att fler än hälften var närvarande", "more than half present"),
            BodyScopes.MEETING,
            PRESENT,
            (view, meeting) -> roster(view, meeting)
                    .flatMap(roster -> attending(meeting).map(there -> there.isMoreThanHalf(roster))));

    /** The number of persons who were disqualified and present all the same. */
    public static final NumberFact DISQUALIFIED_PRESENT = NumberFact.computed(
            "meeting.disqualified-present",
            Unit.PERSONS,
            Text.of("antal jäviga som var närvarande", "disqualified persons who were present"),
            BodyScopes.MEETING,
            PRESENT,
            (view, meeting) -> attending(meeting).map(there -> Numbers.of(there.disqualified())));

    /** The number of days from the meeting until its minutes were approved. */
    public static final NumberFact DAYS_TO_APPROVAL = NumberFact.computed(
            "meeting.days-to-approval",
            Unit.DAYS,
            Text.of("dagar från sammanträdet till justeringen", "days from the meeting to the approval of the minutes"),
            BodyScopes.MEETING,
            Way.to("minutes", Meeting::minutes).then("approved", Minutes::approved),
            (view, meeting) -> daysToApproval(meeting));

    private MeetingFacts() {}

    private static WordFact by(String id, Text label, Way<Meeting, Id> way, Function<Meeting, Optional<Id>> read) {
        return WordFact.open(
                id,
                label,
                BodyScopes.MEETING,
                way,
                (view, meeting) -> read.apply(meeting).map(Id::value));
    }

    private static Optional<Attending> attending(Meeting meeting) {
        return Attending.of(meeting.attendance());
    }

    /** The roster on the day of the meeting, where it names anybody. */
    private static Optional<RosterOn> roster(CaseView view, Meeting meeting) {
        return meeting.on()
                .flatMap(day -> RosterOn.of(view).map(roster -> roster.on(day)))
                .filter(RosterOn::namesHolders);
    }

    private static Optional<BigDecimal> daysToApproval(Meeting meeting) {
        return meeting.on()
                .flatMap(day -> meeting.minutes()
                        .flatMap(Minutes::approved)
                        .map(approved -> Numbers.of(ChronoUnit.DAYS.between(day, approved))));
    }
}
