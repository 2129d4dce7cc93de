package se.samspel.rules.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.samspel.decision.Decision;
import se.samspel.decision.Matter;
import se.samspel.decision.MatterText;
import se.samspel.decision.Outcome;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Course.Step;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.Way;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

/** How a matter goes along its route: what each decision was in it, who has adopted which text, what is late. */
public final class CourseFacts {

    private static final Way<Matter, List<Decision>> DECISIONS = Way.toList("decisions", Matter::decisions);

    /** Whether it is settled who decides. */
    public static final YesNoFact SETTLED = YesNoFact.of(
            "matter.route-settled",
            Text.of("att det är klart vem som beslutar", "that it is settled who decides"),
            Scopes.MATTER,
            Way.here(),
            (view, matter) -> view.course().isSettled());

    /** Whether another authority has taken over the task from the principals. */
    public static final YesNoFact TAKEN_OVER = YesNoFact.present(
            "matter.taken-over",
            Text.of("att en annan myndighet tagit över uppgiften", "another authority having taken over the task"),
            Scopes.MATTER,
            Way.to("takenOverBy", Matter::takenOverBy));

    /** Whether the routing table of the matter asks for that. */
    public static final YesNoFact TAKEN_OVER_ROUTED = YesNoFact.of(
            "matter.taken-over-routed",
            Text.of("att beslutsgången räknar med det", "a routing that counts with that"),
            Scopes.MATTER,
            Way.to("takenOverBy", Matter::takenOverBy),
            (view, matter) -> view.course().looksAt(TAKEN_OVER));

    /** Whether the body that decides has adopted for every affected principal. Unknown if it is not settled who decides. */
    public static final YesNoFact ALL_ADOPTED = YesNoFact.maybe(
            "matter.all-adopted",
            Text.of("att alla huvudmän har antagit", "that every principal has adopted"),
            Scopes.MATTER,
            DECISIONS,
            (view, matter) -> view.course().isAdoptedByAll());

    /** Whether the day has come from which what is decided was meant to apply. */
    public static final YesNoFact PLANNED_DAY_COME = YesNoFact.of(
            "matter.planned-day-come",
            Text.of("att dagen då det skulle gälla har kommit", "that the day has come from which it was to apply"),
            Scopes.MATTER,
            Way.to("takesEffect", Matter::takesEffect),
            (view, matter) -> matter.takesEffect()
                    .filter(day -> !day.isAfter(view.setting().asOf()))
                    .isPresent());

    /** Whether all who have adopted have adopted the same text. Unknown if fewer than two have, or it is not told. */
    public static final YesNoFact SAME_TEXT = YesNoFact.maybe(
            "matter.same-text",
            Text.of("att alla har antagit samma text", "that all have adopted the same text"),
            Scopes.MATTER,
            DECISIONS,
            (view, matter) -> view.course().isSameText());

    /** Whether what is decided applies only when all have adopted the same text. */
    public static final YesNoFact NEEDS_SAME_TEXT = YesNoFact.of(
            "matter.needs-same-text",
            Text.of("att alla ska anta samma text", "that all are to adopt the same text"),
            Scopes.MATTER,
            Way.here(),
            (view, matter) ->
                    view.course().needsSameText() && matter.principals().size() > 1);

    /** By how many days the stage is late whose turn it is; 0 if none is. Unknown if its time began on no known day. */
    public static final NumberFact DAYS_LATE = NumberFact.computed(
            "matter.days-late",
            Unit.DAYS,
            Text.of("förseningen", "the delay"),
            Scopes.MATTER,
            Way.to("raised", Matter::raised).and(DECISIONS),
            (view, matter) -> view.course().daysLate().map(Numbers::of));

    /** The number of affected principals without a seat in a body that decides, of whose roster the matter tells. */
    public static final NumberFact UNSEATED = NumberFact.computed(
            "matter.unseated-principals",
            Unit.COUNT,
            Text.of(
                    "antal huvudmän utan plats i det organ som beslutar",
                    "principals without a seat in the body that decides"),
            Scopes.MATTER,
            Way.toList("rosters", Matter::rosters),
            (view, matter) -> Unseated.principals(view, matter));

    /** Whether a stage of the route asks for that act by that body. Unknown if no route is settled. */
    public static final YesNoFact ASKED_FOR = of(
            "decision.asked-for",
            Text.of("ett steg i beslutsgången", "a stage of the route"),
            Way.to("body", decision -> Optional.of(decision.body())),
            Step::isAskedFor);

    /** Whether the stage's turn had come. Unknown if no route is settled. */
    public static final YesNoFact IN_TURN =
            of("decision.in-turn", Text.of("rätt ordning", "the right order"), Way.here(), Step::isInTurn);

    /** The number of stages before it that have been skipped. Unknown if no route is settled. */
    public static final NumberFact SKIPPED = NumberFact.computed(
            "decision.stages-skipped",
            Unit.COUNT,
            Text.of("antal överhoppade steg", "stages skipped"),
            Scopes.DECISION,
            Way.here(),
            (view, decision) -> view.course().step(decision).map(step -> Numbers.of(step.skipped())));

    /** Whether it is about a text that had been sent back, so that another was to come. Unknown if no route is settled. */
    public static final YesNoFact ON_RETURNED_TEXT = of(
            "decision.on-returned-text",
            Text.of("samma text som återremitterades", "the text that was sent back"),
            Way.to("text", Decision::text),
            Step::isAgain);

    /** Whether the body has passed the same text on or back before, and does so again. */
    public static final YesNoFact PASSED_ON_AGAIN = YesNoFact.of(
            "decision.passed-on-again",
            Text.of("samma text lämnad ifrån sig igen", "the same text passed on again"),
            Scopes.DECISION,
            Way.to("outcome", Decision::outcome),
            CourseFacts::isPassedOnAgain);

    /** Whether it comes after those that stand before it, by the days that are told. */
    public static final YesNoFact IN_ORDER_OF_DAYS = YesNoFact.of(
            "decision.in-order-of-days",
            Text.of("dagar i ordning", "days in order"),
            Scopes.DECISION,
            Way.to("on", Decision::on),
            (view, decision) -> decision.on()
                    .filter(day -> daysBefore(view, decision).anyMatch(day::isBefore))
                    .isEmpty());

    /** Whether its day has come, by the day that is judged; a day that is not told has. */
    public static final YesNoFact DAY_HAS_COME = YesNoFact.of(
            "decision.day-has-come",
            Text.of("att dagen har kommit", "that the day has come"),
            Scopes.DECISION,
            Way.to("on", Decision::on),
            (view, decision) -> decision.on()
                    .filter(day -> day.isAfter(view.setting().asOf()))
                    .isEmpty());

    /** Whether it is done by a principal's own body, which needs nobody's mandate. Unknown if no route is settled. */
    public static final YesNoFact BY_OWN_BODY = of(
            "decision.by-own-body",
            Text.of("huvudmannens eget organ", "the principal's own body"),
            Way.to("body", decision -> Optional.of(decision.body())),
            Step::isOwn);

    /** Whether the body had a mandate for every principal it acted for. Unknown if that depends on what is not told. */
    public static final YesNoFact MANDATED = YesNoFact.maybe(
            "decision.mandated",
            Text.of("mandat för varje huvudman", "a mandate for every principal"),
            Scopes.DECISION,
            Way.to("body", decision -> Optional.of(decision.body())),
            (view, decision) -> view.setting().mandated(view, decision).known());

    /** The number of differences that are named from the version before. */
    public static final NumberFact CHANGES = NumberFact.count(
            "text.changes",
            Unit.COUNT,
            Text.of("antal namngivna ändringar", "changes named"),
            Scopes.TEXT,
            Way.toList("changes", MatterText::changes));

    /** Whether the version before it was sent back. */
    public static final YesNoFact AFTER_RETURN = YesNoFact.of(
            "text.after-return",
            Text.of("att versionen innan återremitterades", "that the version before was sent back"),
            Scopes.TEXT,
            Way.here(),
            (view, text) -> view.document().matter().stream()
                    .anyMatch(matter -> isReturned(matter, matter.texts().indexOf(text) - 1)));

    private CourseFacts() {}

    private static YesNoFact of(String id, Text label, Way<Decision, ?> way, Function<Step, Boolean> holds) {
        return YesNoFact.maybe(
                id,
                label,
                Scopes.DECISION,
                way,
                (view, decision) -> view.course().step(decision).map(holds));
    }

    private static boolean isReturned(Matter matter, int index) {
        return index >= 0
                && matter.decisions().stream()
                        .filter(decision -> decision.outcome()
                                .filter(Outcome.RETURNED::equals)
                                .isPresent())
                        .anyMatch(decision -> decision.text()
                                .equals(Optional.of(matter.texts().get(index).id())));
    }

    private static boolean isPassedOnAgain(CaseView view, Decision decision) {
        return isPassedOn(decision)
                && before(view, decision).stream()
                        .anyMatch(earlier -> isPassedOn(earlier)
                                && earlier.body().equals(decision.body())
                                && earlier.principal().equals(decision.principal())
                                && earlier.text().equals(decision.text()));
    }

    private static boolean isPassedOn(Decision decision) {
        return decision.outcome()
                .filter(outcome -> outcome == Outcome.REFERRED || outcome == Outcome.RETURNED)
                .isPresent();
    }

    private static Stream<LocalDate> daysBefore(CaseView view, Decision decision) {
        return before(view, decision).stream().flatMap(earlier -> earlier.on().stream());
    }

    private static List<Decision> before(CaseView view, Decision decision) {
        List<Decision> all = view.document().matter().map(Matter::decisions).orElse(List.of());
        return all.subList(0, Math.max(0, all.indexOf(decision)));
    }
}
