package se.samspel.cli.answer;

import java.math.BigDecimal;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

/**
 * A thing with its number, such as "1 fel" and "2 errors".
 *
 * @param one the word for one
 * @param several the word for none or several
 */
record Counted(Text one, Text several) {

    Text of(long number) {
        Text digits = Unit.digits(BigDecimal.valueOf(number));
        Text word = number == 1 ? one : several;
        return Text.of(digits.sv() + " " + word.sv(), digits.en() + " " + word.en());
    }
}
