package se.samspel.cli.shelf;

import java.util.Optional;
import se.samspel.rules.RuleSet;
import se.samspel.rules.text.Text;

/**
 * The rule set that was looked for, or why there is none.
 *
 * @param rules the rule set, if it was found
 * @param code why not
 * @param refusal why not, in words
 */
public record Found(Optional<RuleSet> rules, String code, Text refusal) {

    static Found of(RuleSet rules) {
        return new Found(Optional.of(rules), "", Text.same(""));
    }

    static Found refused(String code, Text refusal) {
        return new Found(Optional.empty(), code, refusal);
    }
}
