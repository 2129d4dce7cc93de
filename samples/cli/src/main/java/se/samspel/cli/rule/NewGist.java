package se.samspel.cli.rule;

import java.util.List;
import java.util.Optional;
import se.samspel.cli.page.Cited;
import se.samspel.cli.page.Joined;
import se.samspel.rules.RuleSet;
import se.samspel.rules.layer.Change;
import se.samspel.rules.layer.FurtherMust;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.NewLabel;
import se.samspel.rules.layer.NewRange;
import se.samspel.rules.layer.NewSeverity;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Statement;
import se.samspel.rules.layer.Withdrawal;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.NonDelegable;
import se.samspel.rules.route.Routing;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

/** What a change says in a few words: the new value. */
final class NewGist {

    private final RuleSet rules;
    private final ConditionOutline conditions;

    /** @param rules a rule set that holds the change */
    NewGist(RuleSet rules) {
        this.rules = rules;
        this.conditions = new ConditionOutline(rules);
    }

    /** What comes; empty where something only goes. */
    Optional<Text> of(Change change) {
        Statement what = change.what();
        if (what instanceof Item item) {
            return Optional.of(whole(item));
        } else if (what instanceof NewRange range) {
            return Optional.of(range.range().text(unit(range)));
        } else if (what instanceof NewLabel label) {
            return Optional.of(label.label());
        } else if (what instanceof NewSeverity severity) {
            return Optional.of(RulePhrases.severity(severity.severity()));
        } else if (what instanceof FurtherMust further) {
            return Optional.of(
                    Joined.by(Text.same(" "), conditions.of(further.must()).lines()));
        }
        return what instanceof Withdrawal ? Optional.empty() : Optional.of(Cited.of(change.source()));
    }

    private Text whole(Item item) {
        if (item instanceof Requirement requirement) {
            Text severity = RulePhrases.severity(requirement.breach().severity());
            return Joined.by(
                    Text.same(" \u2013 "), List.of(severity, new RequirementNotes(conditions).says(requirement)));
        } else if (item instanceof Routing routing) {
            RoutingNotes notes = new RoutingNotes(rules, conditions);
            return Joined.by(
                    Text.same("; "),
                    routing.rows().stream().map(notes::route).distinct().toList());
        } else if (item instanceof Mandate mandate) {
            return Joined.by(
                    Text.same(" "),
                    List.of(
                            Names.bound(mandate.body(), rules),
                            Names.of(mandate.act(), rules),
                            Names.of(mandate.matter(), rules)));
        }
        if (item instanceof NonDelegable rule) {
            return Names.of(rule.matter(), rules);
        }
        return new Gist(rules).of(item, item);
    }

    private Unit unit(NewRange range) {
        return Names.any(range.id(), rules)
                .filter(Parameter.class::isInstance)
                .map(Parameter.class::cast)
                .map(Parameter::unit)
                .orElse(Unit.COUNT);
    }
}
