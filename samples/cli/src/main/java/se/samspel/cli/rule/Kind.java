package se.samspel.cli.rule;

import se.samspel.rules.layer.Item;
import se.samspel.rules.text.Text;

/** The kinds of items, in the order in which a reader wants them. */
enum Kind {
    PARAMETER(Text.of("Parameter", "Parameter"), Text.of("Parametrar", "Parameters")),
    REQUIREMENT(Text.of("Regel", "Rule"), Text.of("Regler", "Rules")),
    QUESTION(Text.of("Fråga", "Question"), Text.of("Frågor", "Questions")),
    FACT(
            Text.of("Uppgift att lämna för hand", "Fact to give by hand"),
            Text.of("Uppgifter att lämna för hand", "Facts to give by hand")),
    ROUTING(Text.of("Beslutsgång", "Route of decision"), Text.of("Beslutsgångar", "Routes of decision")),
    MANDATE(
            Text.of("Vad ett organ får göra", "What a body may do"),
            Text.of("Vad organ får göra", "What bodies may do")),
    NON_DELEGABLE(
            Text.of("Vad som inte får lämnas vidare", "What may not be passed on"),
            Text.of("Vad som inte får lämnas vidare", "What may not be passed on")),
    BODY(Text.of("Organ", "Body"), Text.of("Organ", "Bodies")),
    BINDING(
            Text.of("Vilket organ som har en uppgift", "Which body has a function"),
            Text.of("Vilka organ som har vilka uppgifter", "Which bodies have which functions")),
    OWN_BODY(
            Text.of("Huvudmännens eget organ för en uppgift", "Principals' own body for a function"),
            Text.of("Huvudmännens egna organ för uppgifter", "Principals' own bodies for functions")),
    ACT(Text.of("Något som organ gör", "Something that bodies do"), Text.of("Vad organ gör", "What bodies do")),
    BUDGET(Text.of("Tidsbudget", "Time budget"), Text.of("Tidsbudgetar", "Time budgets")),
    LEVEL(Text.of("Ledningsnivå", "Level of leadership"), Text.of("Ledningsnivåer", "Levels of leadership")),
    DAY_OFF(Text.of("Ledig dag", "Day off"), Text.of("Lediga dagar", "Days off")),
    WORD(Text.of("Ord", "Word"), Text.of("Ord", "Words"));

    private final Text one;
    private final Text heading;

    Kind(Text one, Text heading) {
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

    /** What a rule pack calls the kind, such as {@code parameter}. */
    String word() {
        return se.samspel.rules.form.Kind.valueOf(name()).word();
    }

    static Kind of(Item item) {
        return valueOf(se.samspel.rules.form.Kind.of(item).name());
    }
}
