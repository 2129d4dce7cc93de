package se.samspel.cli.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import se.samspel.cli.page.Joined;
import se.samspel.cli.page.Page;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.WordFact;
import se.samspel.rules.condition.WordsFact;
import se.samspel.rules.text.Text;

/** A fact that rules look at: what it means, what it is about, and which values it can have. */
public final class FactPage {

    private FactPage() {}

    /** The whole page, with a line break at the end. */
    public static String of(Fact<?> fact, Locale locale) {
        Page page = new Page(locale);
        page.title(fact.toString());
        page.paragraph(RulePhrases.A_FACT);
        page.blank();
        notes(fact).forEach(note -> note.write(page));
        return page.toString();
    }

    static List<Note> notes(Fact<?> fact) {
        return List.of(
                Note.of(RulePhrases.MEANS, fact.label()),
                Note.of(RulePhrases.ABOUT, fact.scope().label()),
                Note.of(RulePhrases.VALUES, values(fact)));
    }

    private static Text values(Fact<?> fact) {
        if (fact instanceof NumberFact number) {
            Text unit = number.unit().word(BigDecimal.TEN);
            return unit.isComplete() ? RulePhrases.A_NUMBER_OF.with("unit", unit) : RulePhrases.A_NUMBER;
        } else if (fact instanceof WordsFact) {
            return RulePhrases.SOME_WORDS;
        }
        List<Text> domain = domain(fact);
        return fact instanceof WordFact && domain.isEmpty() ? RulePhrases.A_WORD : Joined.by(Joined.OR, domain);
    }

    private static <V> List<Text> domain(Fact<V> fact) {
        return fact.domain().stream().map(fact::text).toList();
    }
}
