package se.samspel.cli.answer;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import se.samspel.cli.page.Joined;
import se.samspel.plan.Money;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

/** Amounts added up, each currency by itself. */
final class Sum {

    private Sum() {}

    /** The sum as people write it, such as "250 000 SEK"; nothing if there are no amounts. */
    static Text of(Collection<Money> amounts) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        amounts.forEach(money -> sums.merge(money.currency().getCurrencyCode(), money.amount(), BigDecimal::add));
        return Joined.by(
                Joined.AND,
                sums.entrySet().stream()
                        .map(sum -> Unit.digits(sum.getValue()).map(digits -> digits + "\u00a0" + sum.getKey()))
                        .toList());
    }
}
