package se.samspel.json.pack;

import java.util.Map;
import se.samspel.rules.form.Kind;

/** The schemas of parameters, requirements, questions, facts, words, budgets, days off and levels. */
final class ItemSchemas {

    private ItemSchemas() {}

    static void addTo(Map<String, Object> definitions) {
        definitions.put(Kind.PARAMETER.word(), parameter().tree());
        definitions.put(Kind.REQUIREMENT.word(), requirement().tree());
        definitions.put(Kind.QUESTION.word(), question().tree());
        definitions.put(Kind.FACT.word() + "Item", fact().tree());
        definitions.put(Kind.WORD.word(), word().tree());
        definitions.put(Kind.BUDGET.word(), budget().tree());
        definitions.put(Kind.DAY_OFF.word(), dayOff().tree());
        definitions.put(Kind.LEVEL.word(), level().tree());
    }

    private static Schema parameter() {
        return item("Parameter", "A number or a range that rules compare with and that layers above may change.")
                .has("label", Schema.ref("text", "What people call it."))
                .has("unit", Schema.word(Choice.UNIT, "What it counts."))
                .has("range", Schema.ref("range", "The range in force; least and most are the same for one number."))
                .has("admissible", Schema.ref("range", "The range that any layer must stay within."));
    }

    private static Schema requirement() {
        Schema schema = item("Requirement", "A rule: what must hold for each element of a scope.")
                .has("scope", Schema.ref("scope", "What it speaks of; checked for each such element."))
                .mayHave("when", Schema.ref("condition", "When it applies. Left out: always."))
                .has("must", Schema.ref("condition", "What must hold then."))
                .has("severity", Schema.word(Choice.SEVERITY, "How much it weighs when it does not hold."))
                .has(
                        "text",
                        Schema.ref(
                                "text",
                                "What is wrong. It names {who}, and {value} and {limit} if a number is compared."))
                .has("remedy", Schema.ref("text", "What to do about it."));
        return binding(schema);
    }

    private static Schema question() {
        return item("Question", "Something that is asked of somebody; the answer is a fact with the question's id.")
                .has("text", Schema.ref("text", "What is asked."))
                .has("answers", Schema.ref("words", "The possible answers."))
                .mayHave("mayAnswer", Schema.list(Schema.ref("id"), "Who may answer: words for roles, or bodies."));
    }

    private static Schema fact() {
        return item("Fact", "Something that a case gives by hand under \"facts\".")
                .has("label", Schema.ref("text", "What people call it."))
                .has("scope", Schema.ref("scope", "What it is about."))
                .has("type", Schema.word(Choice.FACT_TYPE, "What a value is. A NUMBER has a unit, a WORD has words."))
                .mayHave("unit", Schema.word(Choice.UNIT, "What a number counts."))
                .mayHave("words", Schema.ref("words", "The words that are values."));
    }

    private static Schema word() {
        return item("Word", "A word that documents may use.")
                .has("vocabulary", Schema.word(Choice.VOCABULARY, "The list of words that it stands in."))
                .has("label", Schema.ref("text", "What people call it."));
    }

    private static Schema budget() {
        return item("Budget", "A line of the time budget, for each who holds a role. It is reported, not judged.")
                .has("role", Schema.ref("text", "What people call the role and the time."))
                .has("planned", Schema.ref("fact", "The time planned: a number."))
                .mayHave("limit", Schema.ref("id", "The parameter that it is held against."))
                .mayHave("nominal", Schema.ref("fact", "The hours of the guideline; then calendar is there too."))
                .mayHave("calendar", Schema.ref("fact", "The hours of the guideline on the real working days."));
    }

    private static Schema dayOff() {
        return item(
                        "Day off",
                        "A day in each year when people do not work: a date, or days after Easter, or a weekday on or"
                                + " after a date.")
                .has("label", Schema.ref("text", "What people call the day."))
                .mayHave("date", monthDay("The date, such as 06-06."))
                .mayHave("easter", Schema.of("integer", "Days after Easter Day; negative for days before."))
                .mayHave("weekday", Schema.word(Choice.WEEKDAY, "The weekday; then onOrAfter is there too."))
                .mayHave("onOrAfter", monthDay("The first date that it can be, such as 06-20."))
                .mayHavePeriod("the rule applies")
                .oneOf(DayOffReader.SHAPES);
    }

    private static Schema level() {
        return item("Level", "A level at which region and municipalities lead together; two to four make a ladder.")
                .has("label", Schema.ref("text", "What people call it."))
                .mayHave("raisesTo", Schema.ref("id", "The level above. Left out: it is on top."))
                .mayHave(
                        "within",
                        StageSchemas.within("How long an issue may stay before it is raised. Left out: not stated."))
                .mayHave("duties", Schema.list(Schema.ref("text"), "What the level answers for."))
                .has("offices", offices());
    }

    private static Schema offices() {
        return Schema.object("Offices", "Who leads the level, on each side; nobody by name.")
                .mayHave("region", Schema.ref("text", "The office of the region, or of a private provider."))
                .mayHave("municipal", Schema.ref("text", "The office of the municipalities."));
    }

    private static Schema monthDay(String description) {
        return Schema.of("string", description).with("pattern", "^\\d{2}-\\d{2}$");
    }

    /** An item with its id. */
    static Schema item(String title, String description) {
        return Schema.object(title, description).has("id", Schema.ref("id", "The id, unique in the rule set."));
    }

    /** The same, with when it binds. */
    static Schema binding(Schema schema) {
        return schema.mayHavePeriod("it binds")
                .mayHave("undated", Schema.yes("It has been adopted, but no day has been set from which it binds."));
    }
}
