package se.samspel.cli.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samspel.Id;
import se.samspel.cli.page.Page;
import se.samspel.json.Places;
import se.samspel.party.Party;
import se.samspel.plan.Cost;
import se.samspel.plan.Gain;
import se.samspel.plan.ImprovementActivity;
import se.samspel.plan.Money;
import se.samspel.plan.OperationalPlan;
import se.samspel.plan.Targets;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.work.ProcessWork;

/** What the newest plan costs and gains, added up. */
class CostAndGainTest {

    private static final Money EUROS = new Money(new BigDecimal("99.50"), Currency.getInstance("EUR"));

    @Test
    void each_currency_is_added_up_by_itself() {
        assertThat(page(
                        costing("a", Optional.of(Money.ofKronor(1000)), Optional.of("2380")),
                        costing("b", Optional.of(Money.ofKronor(250_000)), Optional.empty()),
                        costing("c", Optional.of(EUROS), Optional.of("2380"))))
                .contains("Cost: 99.5 EUR and 251,000 SEK, in 3 activities")
                .contains("99.5 EUR and 1000 SEK paid by Östersund")
                .contains("250,000 SEK with no word of who pays");
    }

    @Test
    void activities_without_an_amount_are_counted() {
        assertThat(page(
                        costing("a", Optional.of(Money.ofKronor(1000)), Optional.of("2380")),
                        costing("b", Optional.empty(), Optional.empty())))
                .contains("Cost: 1000 SEK; no amount in 1 of 2 activities")
                .contains("Gain: no amounts in 2 activities");
    }

    @Test
    void gains_in_other_things_than_money_are_listed() {
        Gain gain = new Gain(
                Optional.of(Money.ofKronor(5)),
                Optional.of(new BigDecimal("2.5")),
                Optional.of("bed days"),
                Optional.of("Calmer nights"));
        ImprovementActivity activity = new ImprovementActivity(
                Id.of("a"), Optional.of("Earlier call"), List.of(), Optional.empty(), Optional.of(gain), List.of());
        assertThat(page(activity))
                .contains("Gain: 5 SEK, in 1 activity")
                .contains("Earlier call: 2.5 bed days")
                .contains("Earlier call: Calmer nights");
    }

    @Test
    void a_work_without_a_plan_says_nothing() {
        assertThat(page(List.of())).isEmpty();
    }

    private static ImprovementActivity costing(String id, Optional<Money> money, Optional<String> payer) {
        Cost cost = new Cost(money, Optional.empty(), payer.map(Id::of));
        return new ImprovementActivity(
                Id.of(id), Optional.empty(), List.of(), Optional.of(cost), Optional.empty(), List.of());
    }

    private static String page(ImprovementActivity... activities) {
        return page(List.of(new OperationalPlan(
                Id.of("v1"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(activities),
                Targets.NONE,
                List.of(),
                List.of())));
    }

    private static String page(List<OperationalPlan> plans) {
        ProcessWork work = ProcessWork.builder("w", "Work")
                .parties(List.of(Party.of("2380", Party.MUNICIPALITY, "Östersund")))
                .plans(plans)
                .build();
        RuleSet rules =
                RuleSets.discover().find("base", LocalDate.of(2008, 5, 16)).orElseThrow();
        Page page = new Page(Locale.ENGLISH);
        new CostAndGain()
                .write(new Answer(rules.judge(work), rules, () -> Places.of(new byte[0]), Optional.empty()), page);
        return page.toString().replaceAll("[\\s\u00a0]+", " ");
    }
}
