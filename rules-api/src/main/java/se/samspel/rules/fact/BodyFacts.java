package se.samspel.rules.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import se.samspel.Id;
import se.samspel.body.Chair;
import se.samspel.body.Roster;
import se.samspel.body.Seat;
import se.samspel.document.BodyDocument;
import se.samspel.document.Meeting;
import se.samspel.party.Party;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.Way;
import se.samspel.rules.condition.WordFact;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;
import se.samspel.time.Period;

/** What is there about a body as a whole, on the day that is judged. */
public final class BodyFacts {

    private static final long MONTHS_A_YEAR = 12;
    private static final Way<BodyDocument, Roster> ROSTER = Way.to("roster", BodyDocument::roster);
    private static final Way<BodyDocument, List<Seat>> ALL_SEATS = ROSTER.thenList("seats", Roster::seats);
    private static final Way<BodyDocument, List<Chair>> ALL_CHAIRS = ROSTER.thenList("chairs", Roster::chairs);
    private static final Way<BodyDocument, Period> CALENDAR = Way.to("calendar", BodyDocument::calendar);

    /** Which body it is, by its id in the rule set: what a rule on one body asks first. */
    public static final WordFact ID = WordFact.open(
            "body.id",
            Text.of("vilket organ det är", "which body it is"),
            BodyScopes.BODY,
            ROSTER,
            (view, body) -> body.roster().map(Roster::id).map(Id::value));

    /** The number of seats that vote; not known where no seat is told. */
    public static final NumberFact SEATS = NumberFact.computed(
            "body.seats",
            Unit.COUNT,
            Text.of("antal platser med rösträtt", "the number of seats that vote"),
            BodyScopes.BODY,
            ALL_SEATS,
            (view, body) ->
                    seated(view).map(roster -> Numbers.of(roster.voting().size())));

    /** Whether the region's side and the municipal side have as many seats that vote. */
    public static final YesNoFact SIDES_EQUAL = YesNoFact.maybe(
            "body.sides-equal",
            Text.of("lika många platser på båda sidor", "as many seats on both sides"),
            BodyScopes.BODY,
            ALL_SEATS,
            (view, body) -> seated(view)
                    .filter(roster -> roster.voting().stream()
                            .allMatch(seat -> roster.side(seat).isPresent()))
                    .map(roster -> roster.onSide(Side.REGION) == roster.onSide(Side.MUNICIPAL)));

    /** The number of municipalities that have a seat that votes, each counted once. */
    public static final NumberFact MUNICIPALITIES = NumberFact.computed(
            "body.municipalities",
            Unit.COUNT,
            Text.of("antal kommuner med plats", "the number of municipalities with a seat"),
            BodyScopes.BODY,
            ALL_SEATS,
            (view, body) -> seated(view)
                    .filter(roster -> roster.voting().stream()
                            .allMatch(seat -> roster.kind(seat).isPresent()))
                    .map(roster -> Numbers.of(roster.voting().stream()
                            .filter(seat -> roster.kind(seat)
                                    .filter(Party.MUNICIPALITY::equals)
                                    .isPresent())
                            .map(roster::party)
                            .distinct()
                            .count())));

    /** The number of seats without a holder; not known where no holder of any seat is named. */
    public static final NumberFact VACANCIES = NumberFact.computed(
            "body.vacancies",
            Unit.COUNT,
            Text.of("antal vakanta platser", "the number of vacant seats"),
            BodyScopes.BODY,
            ALL_SEATS,
            (view, body) -> RosterOn.of(view)
                    .filter(RosterOn::namesHolders)
                    .map(roster -> Numbers.of(roster.roster().seats().stream()
                            .filter(seat -> roster.holders(seat).isEmpty())
                            .count())));

    /** The number of chairs, vice chairs not counted; not known where no chair of any time is told. */
    public static final NumberFact CHAIRS =
            chairs("body.chairs", Text.of("antal ordförande", "the number of chairs"), chair -> !chair.isVice());

    /** The number of vice chairs; not known where no chair of any time is told. */
    public static final NumberFact VICE_CHAIRS =
            chairs("body.vice-chairs", Text.of("antal vice ordförande", "the number of vice chairs"), Chair::isVice);

    /** The number of meetings within the calendar, held and planned; not known if one of them has no day. */
    public static final NumberFact MEETINGS = NumberFact.computed(
            "body.meetings",
            Unit.COUNT,
            Text.of("antal sammanträden i mötesplanen", "the number of meetings in the calendar"),
            BodyScopes.BODY,
            CALENDAR,
            (view, body) -> days(body).map(days -> Numbers.of(days.size())));

    /** The number of months that the calendar is for; not known unless they are whole. */
    public static final NumberFact CALENDAR_MONTHS = NumberFact.computed(
            "body.calendar-months",
            Unit.MONTHS,
            Text.of("antal månader i mötesplanen", "the number of months of the calendar"),
            BodyScopes.BODY,
            CALENDAR,
            (view, body) -> body.calendar().flatMap(Period::wholeMonths).map(Numbers::of));

    /**
     * The number of meetings a year, over a calendar of whole years: of 11 meetings in two years, 5.5. A shorter
     * calendar is not stretched to a year: a spring says nothing about an autumn.
     */
    public static final NumberFact MEETINGS_A_YEAR = NumberFact.computed(
            "body.meetings-a-year",
            Unit.COUNT,
            Text.of("antal sammanträden per år", "the number of meetings a year"),
            BodyScopes.BODY,
            CALENDAR,
            (view, body) -> meetingsAYear(body));

    /** The most weeks from one meeting of the calendar to the next, with decimals for days. */
    public static final NumberFact LONGEST_GAP = NumberFact.computed(
            "body.longest-gap",
            Unit.WEEKS,
            Text.of("längsta tid mellan två sammanträden", "the longest time between two meetings"),
            BodyScopes.BODY,
            CALENDAR,
            (view, body) -> days(body).filter(days -> days.size() > 1).map(BodyFacts::longestGap));

    private BodyFacts() {}

    private static NumberFact chairs(String id, Text label, Predicate<Chair> counted) {
        return NumberFact.computed(
                id,
                Unit.COUNT,
                label,
                BodyScopes.BODY,
                ALL_CHAIRS,
                (view, body) -> ALL_CHAIRS
                        .read(body)
                        .map(chairs -> Numbers.of(chairs.stream()
                                .filter(chair ->
                                        chair.period().contains(view.setting().asOf()))
                                .filter(counted)
                                .count())));
    }

    private static Optional<RosterOn> seated(CaseView view) {
        return RosterOn.of(view).filter(roster -> !roster.roster().seats().isEmpty());
    }

    /** The days of the meetings in the calendar, first to last; empty if the calendar or a day is open. */
    private static Optional<List<LocalDate>> days(BodyDocument body) {
        return body.calendar()
                .filter(Period::isComplete)
                .filter(calendar -> body.meetings().stream()
                        .allMatch(meeting -> meeting.on().isPresent()))
                .map(calendar -> body.meetings().stream()
                        .map(Meeting::on)
                        .flatMap(Optional::stream)
                        .filter(calendar::contains)
                        .sorted()
                        .toList());
    }

    private static Optional<BigDecimal> meetingsAYear(BodyDocument body) {
        return body.calendar()
                .flatMap(Period::wholeMonths)
                .filter(months -> months % MONTHS_A_YEAR == 0)
                .flatMap(months -> days(body).map(days -> Numbers.quotient(days.size(), months / MONTHS_A_YEAR)));
    }

    private static BigDecimal longestGap(List<LocalDate> days) {
        return Numbers.weeks(IntStream.range(1, days.size())
                .mapToLong(i -> ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)))
                .max()
                .orElseThrow());
    }
}
