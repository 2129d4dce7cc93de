package se.samspel.rules.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.body.Seat;
import se.samspel.decision.Attendance;
import se.samspel.decision.Decision;
import se.samspel.decision.Minutes;
import se.samspel.decision.Outcome;
import se.samspel.decision.Vote;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.Way;
import se.samspel.rules.condition.WordFact;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

/** What is there about what a body has done in a matter: who was there, how they voted, where it is kept. */
public final class DecisionFacts {

    /** The value of {@link #BODY_KIND} where nobody has said what kind of body it is. */
    public static final String NO_KIND = "none";

    private static final Way<Decision, ?> PRESENT_WAY =
            Way.to("attendance", Decision::attendance).thenList("present", Attendance::present);
    private static final Way<Decision, ?> ROSTER_WAY = Way.to("on", Decision::on);

    /** The act, such as {@code decides}. */
    public static final WordFact ACT = WordFact.open(
            "decision.act",
            Text.of("vad organet gjorde", "what the body did"),
            Scopes.DECISION,
            Way.here(),
            (view, decision) -> Optional.of(decision.act().value()));

    /** Whether the act binds those concerned. */
    public static final YesNoFact BINDING = YesNoFact.of(
            "decision.binding",
            Text.of("att beslutet binder", "a decision that binds"),
            Scopes.DECISION,
            Way.here(),
            (view, decision) -> view.setting().bindingActs().contains(decision.act()));

    /** What came of it. */
    public static final WordFact OUTCOME = WordFact.oneOf(
            "decision.outcome",
            Text.of("utfallet", "the outcome"),
            List.of(
                    word(Outcome.ADOPTED, "antaget", "adopted"),
                    word(Outcome.ADOPTED_WITH_CHANGES, "antaget med ändringar", "adopted with changes"),
                    word(Outcome.RETURNED, "återremitterat", "referred back"),
                    word(Outcome.REJECTED, "avslaget", "rejected"),
                    word(Outcome.DEFERRED, "bordlagt", "deferred"),
                    word(Outcome.REFERRED, "lämnat vidare", "passed on"),
                    word(Outcome.NOT_AGREED, "inte överens", "not agreed"),
                    word(Outcome.WITHDRAWN, "återtaget", "withdrawn")),
            Scopes.DECISION,
            Way.to("outcome", Decision::outcome),
            (view, decision) -> decision.outcome().map(Outcome::name));

    /** What kind of body it was, such as {@code board}; {@code none} if the rule set does not say. */
    public static final WordFact BODY_KIND = WordFact.open(
            "decision.body-kind",
            Text.of("slaget av organ", "the kind of body"),
            Scopes.DECISION,
            Way.to("body", decision -> Optional.of(decision.body())),
            (view, decision) -> Optional.of(
                    view.setting().bodyKind(decision.body()).map(Id::value).orElse(NO_KIND)));

    /** The number of persons who were there. */
    public static final NumberFact PRESENT = NumberFact.computed(
            "decision.present",
            Unit.PERSONS,
            Text.of("antal närvarande", "persons present"),
            Scopes.DECISION,
            PRESENT_WAY,
            (view, decision) -> attending(decision).map(there -> Numbers.of(there.persons())));

    /**
     * Whether somebody was there for more than half of the seats that vote, a holder or a deputy, vacant seats counted and
     * the disqualified not.
     */
    public static final YesNoFact MORE_THAN_HALF = YesNoFact.maybe(
            "decision.more-than-half-present",
            Text.of("att fler än hälften var närvarande", "more than half present"),
            Scopes.DECISION,
            PRESENT_WAY.and(ROSTER_WAY),
            (view, decision) -> roster(view, decision)
                    .flatMap(roster -> attending(decision).map(there -> there.isMoreThanHalf(roster))));

    /** The number of persons who were disqualified and there all the same. */
    public static final NumberFact DISQUALIFIED_PRESENT = NumberFact.computed(
            "decision.disqualified-present",
            Unit.PERSONS,
            Text.of("antal jäviga som var närvarande", "disqualified persons who were present"),
            Scopes.DECISION,
            PRESENT_WAY,
            (view, decision) -> attending(decision).map(there -> Numbers.of(there.disqualified())));

    /** What the vote came to: {@code for}, {@code against}, {@code casting-vote} or {@code tie}. Unknown without one. */
    public static final WordFact VOTE = WordFact.oneOf(
            "decision.vote",
            Text.of("hur rösterna föll", "how the votes fell"),
            List.of(
                    Map.entry("for", Text.of("flest för", "most for")),
                    Map.entry("against", Text.of("flest emot", "most against")),
                    Map.entry("casting-vote", Text.of("lika, avgjort av ordföranden", "equal, settled by the chair")),
                    Map.entry("tie", Text.of("lika", "equal"))),
            Scopes.DECISION,
            Way.to("attendance", Decision::attendance).then("vote", Attendance::vote),
            (view, decision) -> decision.attendance().flatMap(Attendance::vote).map(DecisionFacts::result));

    /** Whether it has a paragraph in the minutes. */
    public static final YesNoFact PARAGRAPH_STATED = YesNoFact.present(
            "decision.paragraph-stated",
            Text.of("paragrafen i protokollet", "the paragraph in the minutes"),
            Scopes.DECISION,
            Way.to("minutes", Decision::minutes).then("paragraph", Minutes::paragraph));

    /** The number of principals with which it has no registry number. */
    public static final NumberFact WITHOUT_REGISTRY_NUMBER = NumberFact.computed(
            "decision.without-registry-number",
            Unit.COUNT,
            Text.of("antal huvudmän utan diarienummer", "principals without a registry number"),
            Scopes.DECISION,
            Way.toList("registry", Decision::registry),
            (view, decision) -> Notices.principals(view, decision)
                    .map(principals -> Numbers.of(principals.stream()
                            .filter(principal -> decision.registry().stream()
                                    .noneMatch(number -> number.party().equals(principal)))
                            .count())));

    /** Whether a mandate that it rests on asks for it to be reported back. */
    public static final YesNoFact REPORT_DUE = YesNoFact.maybe(
            "decision.report-due",
            Text.of("att beslutet ska återrapporteras", "a decision to be reported back"),
            Scopes.DECISION,
            Way.here(),
            (view, decision) -> view.setting().reportsBack(view, decision).known());

    /** Whether it has been reported back. */
    public static final YesNoFact REPORTED = YesNoFact.present(
            "decision.reported",
            Text.of("dag för återrapporten", "the day it was reported back"),
            Scopes.DECISION,
            Way.to("reported", Decision::reported));

    /** The number of principals that do not have both a member and a deputy in the body on the day. */
    public static final NumberFact UNSEATED_PRINCIPALS = NumberFact.computed(
            "decision.unseated-principals",
            Unit.COUNT,
            Text.of("antal huvudmän utan både ledamot och ersättare", "principals without both a member and a deputy"),
            Scopes.DECISION,
            ROSTER_WAY,
            (view, decision) -> roster(view, decision)
                    .flatMap(roster -> Notices.all(view)
                            .map(principals -> Numbers.of(principals.stream()
                                    .filter(principal -> !isSeated(principal, roster))
                                    .count()))));

    private DecisionFacts() {}

    private static Map.Entry<String, Text> word(Outcome outcome, String sv, String en) {
        return Map.entry(outcome.name(), Text.of(sv, en));
    }

    private static String result(Vote vote) {
        int difference = vote.yes().compareTo(vote.no());
        if (difference != 0) {
            return difference > 0 ? "for" : "against";
        }
        return vote.casting().orElse(false) ? "casting-vote" : "tie";
    }

    private static Optional<Attending> attending(Decision decision) {
        return Attending.of(decision.attendance());
    }

    /** The roster of the body on the day of the decision, where the matter holds one that names anybody. */
    private static Optional<RosterOn> roster(CaseView view, Decision decision) {
        return decision.on()
                .flatMap(day -> view.document()
                        .matter()
                        .flatMap(matter -> matter.roster(decision.body()))
                        .map(roster -> new RosterOn(roster, view.document().parties(), day)))
                .filter(RosterOn::namesHolders);
    }

    private static boolean isSeated(Id principal, RosterOn roster) {
        List<Seat> own = roster.voting().stream()
                .filter(seat -> roster.party(seat).filter(principal::equals).isPresent())
                .toList();
        return own.stream().anyMatch(seat -> !roster.holders(seat).isEmpty())
                && own.stream().anyMatch(seat -> !roster.deputies(seat).isEmpty());
    }
}
