package se.samspel.cli.rule;

import java.util.List;
import se.samspel.cli.page.Joined;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.text.Text;

/**
 * What a rule says, in notes.
 *
 * @param conditions for its conditions
 */
record RequirementNotes(ConditionOutline conditions) {

    List<Note> of(Requirement requirement) {
        Requirement.Breach breach = requirement.breach();
        return List.of(
                Note.of(RulePhrases.SEVERITY, RulePhrases.severity(breach.severity())),
                Note.of(RulePhrases.SAYS, says(requirement)),
                Note.of(RulePhrases.REMEDY, filled(requirement, breach.remedy())),
                Note.of(RulePhrases.ABOUT, requirement.scope().label()),
                Note.of(RulePhrases.WHEN, conditions.of(requirement.when())),
                Note.of(RulePhrases.MUST, conditions.of(requirement.must())));
    }

    /** What a finding would say, of nobody in particular. */
    Text says(Requirement requirement) {
        return filled(requirement, requirement.breach().text());
    }

    private Text filled(Requirement requirement, Text text) {
        Text limit = requirement
                .comparison()
                .map(comparison -> conditions.range(comparison.limit(), comparison.unit()))
                .orElse(Text.same(""));
        return text.with("who", Joined.capitalised(requirement.scope().label()))
                .with("value", RulePhrases.VALUE)
                .with("limit", limit);
    }
}
