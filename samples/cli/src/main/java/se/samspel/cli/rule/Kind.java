package se.samspel.cli.rule;

import java.util.Arrays;
import se.samspel.rules.layer.Budget;
import se.samspel.rules.layer.DayOff;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Question;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Binding;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.Routing;
import se.samspel.rules.text.Text;

/** The kinds of items, in the order in which a reader wants them. */
enum Kind {
    PARAMETER(Parameter.class, Text.of("Parameter", "Parameter"), Text.of("Parametrar", "Parameters")),
    REQUIREMENT(Requirement.class, Text.of("Regel", "Rule"), Text.of("Regler", "Rules")),
    QUESTION(Question.class, Text.of("Fråga", "Question"), Text.of("Frågor", "Questions")),
    ROUTING(Routing.class, Text.of("Beslutsgång", "Route of decision"), Text.of("Beslutsgångar", "Routes of decision")),
    BODY(Body.class, Text.of("Organ", "Body"), Text.of("Organ", "Bodies")),
    BINDING(
            Binding.class,
            Text.of("Vilket organ som har en uppgift", "Which body has a function"),
            Text.of("Vilka organ som har vilka uppgifter", "Which bodies have which functions")),
    ACT(
            Act.class,
            Text.of("Något som organ gör", "Something that bodies do"),
            Text.of("Vad organ gör", "What bodies do")),
    BUDGET(Budget.class, Text.of("Tidsbudget", "Time budget"), Text.of("Tidsbudgetar", "Time budgets")),
    DAY_OFF(DayOff.class, Text.of("Ledig dag", "Day off"), Text.of("Lediga dagar", "Days off")),
    WORD(Word.class, Text.of("Ord", "Word"), Text.of("Ord", "Words")),
    OTHER(Item.class, Text.of("Något", "Something"), Text.of("Övrigt", "Other"));

    private final Class<? extends Item> type;
    private final Text one;
    private final Text heading;

    Kind(Class<? extends Item> type, Text one, Text heading) {
        this.type = type;
        this.one = one;
        this.heading = heading;
    }

    /** One of the kind. */
    Text one() {
        return one;
    }

    /** All of the kind. */
    Text heading() {
        return heading;
    }

    static Kind of(Item item) {
        return Arrays.stream(values())
                .filter(kind -> kind.type.isInstance(item))
                .findFirst()
                .orElse(OTHER);
    }
}
