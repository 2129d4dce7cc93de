package se.samspel.rules.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import se.samspel.decision.Decision;
import se.samspel.decision.Minutes;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.Way;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

/** What is there about the minutes of a decision: when they were approved, and when and where that is made known. */
public final class MinutesFacts {

    private static final Way<Decision, ?> APPROVED_WAY =
            Way.to("minutes", Decision::minutes).then("approved", Minutes::approved);
    private static final Way<Decision, ?> NOTICES_WAY =
            Way.to("minutes", Decision::minutes).thenList("notices", Minutes::notices);

    /** Whether the minutes have been approved. */
    public static final YesNoFact APPROVED = YesNoFact.present(
            "decision.minutes-approved",
            Text.of("dag för justeringen", "the day of the approval of the minutes"),
            Scopes.DECISION,
            APPROVED_WAY);

    /** The number of days from the decision until the minutes were approved; so far, if they have not been. */
    public static final NumberFact DAYS_TO_APPROVAL = NumberFact.computed(
            "decision.days-to-approval",
            Unit.DAYS,
            Text.of(
                    "dagar från beslutet till justeringen, eller hittills",
                    "days from the decision to the approval of the minutes, or so far"),
            Scopes.DECISION,
            Way.to("on", Decision::on).and(APPROVED_WAY),
            (view, decision) -> decision.on()
                    .map(day ->
                            days(day, approved(decision).orElse(view.setting().asOf()))));

    /** The number of principals on whose notice board the approval is not made known, or not since any known day. */
    public static final NumberFact BOARDS_WITHOUT_NOTICE = NumberFact.computed(
            "decision.boards-without-notice",
            Unit.COUNT,
            Text.of("antal anslagstavlor utan tillkännagivande", "notice boards without a notice"),
            Scopes.DECISION,
            NOTICES_WAY,
            (view, decision) -> Notices.of(view, decision).map(notices -> Numbers.of(notices.missing())));

    /** The number of days from the approval until it was made known on all boards; so far, if it is not. */
    public static final NumberFact DAYS_TO_NOTICE = NumberFact.computed(
            "decision.days-to-notice",
            Unit.DAYS,
            Text.of(
                    "dagar från justeringen till tillkännagivandet, eller hittills",
                    "days from the approval to the notice, or so far"),
            Scopes.DECISION,
            APPROVED_WAY.and(NOTICES_WAY),
            (view, decision) -> approved(decision)
                    .flatMap(approved -> Notices.of(view, decision)
                            .map(notices -> days(
                                    approved,
                                    notices.onAll().orElse(view.setting().asOf())))));

    /** The number of days since the approval was made known on the last of the boards. Unknown until it is on all. */
    public static final NumberFact DAYS_SINCE_NOTICE = NumberFact.computed(
            "decision.days-since-notice",
            Unit.DAYS,
            Text.of("dagar sedan tillkännagivandet", "days since the notice"),
            Scopes.DECISION,
            NOTICES_WAY,
            (view, decision) -> Notices.of(view, decision)
                    .flatMap(Notices::onAll)
                    .map(notice -> days(notice, view.setting().asOf())));

    private MinutesFacts() {}

    private static Optional<LocalDate> approved(Decision decision) {
        return decision.minutes().flatMap(Minutes::approved);
    }

    private static BigDecimal days(LocalDate from, LocalDate to) {
        return Numbers.of(ChronoUnit.DAYS.between(from, to));
    }
}
