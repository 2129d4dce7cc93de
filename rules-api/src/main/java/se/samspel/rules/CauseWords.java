package se.samspel.rules;

import se.samspel.rules.text.Text;

/** What is said of an item that two rule sets do not have in common. */
final class CauseWords {

    /** One of them lacks it. */
    static final Text ONLY_IN = Text.of("{item} finns bara i {rules}", "{item} is in {rules} only");

    /** Both have it, with another weight. */
    static final Text WEIGHS = Text.of("{item} väger olika", "{item} weighs differently");

    /** Both have it, and it says something else. */
    static final Text SAYS = Text.of("{item} lyder olika", "{item} says different things");

    /** It has a value in either. */
    static final Text IS =
            Text.of("{item}: {one} i {first}, {other} i {second}", "{item}: {one} in {first}, {other} in {second}");

    private CauseWords() {}

    /** A rule set by its id and version, such as "region 2027.1". */
    static Text name(RuleSet rules) {
        return Text.same(rules.id() + " " + rules.version());
    }
}
