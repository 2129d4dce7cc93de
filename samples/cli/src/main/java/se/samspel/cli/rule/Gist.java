package se.samspel.cli.rule;

import se.samspel.rules.RuleSet;
import se.samspel.rules.layer.Budget;
import se.samspel.rules.layer.DayOff;
import se.samspel.rules.layer.DeclaredFact;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.NewLabel;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Question;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Statement;
import se.samspel.rules.layer.SystemLevel;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Binding;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.OwnBody;
import se.samspel.rules.text.Text;

/** The value of an item in a few words, to compare it with what came after. */
final class Gist {

    private final RuleSet rules;

    Gist(RuleSet rules) {
        this.rules = rules;
    }

    /**
     * What an item said before something was done with it.
     *
     * @param item the item
     * @param by what came in its place, in whole or in part
     */
    Text of(Item item, Statement by) {
        if (by instanceof NewLabel) {
            return label(item);
        } else if (item instanceof Parameter parameter) {
            return parameter.text();
        }
        return item instanceof Requirement requirement
                ? RulePhrases.severity(requirement.breach().severity())
                : label(item);
    }

    private Text label(Item item) {
        if (item instanceof Parameter parameter) {
            return parameter.label();
        } else if (item instanceof Question question) {
            return question.text();
        } else if (item instanceof DeclaredFact fact) {
            return fact.label();
        } else if (item instanceof Body body) {
            return body.name();
        } else if (item instanceof Binding binding) {
            return Names.of(binding.body(), rules);
        } else if (item instanceof OwnBody own) {
            return Names.of(own.body(), rules);
        } else if (item instanceof Act act) {
            return act.label();
        } else if (item instanceof Word word) {
            return word.label();
        } else if (item instanceof SystemLevel level) {
            return level.label();
        } else if (item instanceof Budget budget) {
            return budget.role();
        }
        return item instanceof DayOff day ? day.label() : Kind.of(item).one();
    }
}
