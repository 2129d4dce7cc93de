package se.samspel.cli.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.samspel.cli.page.Joined;
import se.samspel.rules.RuleSet;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.Principals;
import se.samspel.rules.text.Text;

/** What a mandate says, in notes. */
final class MandateNotes {

    private final RuleSet rules;
    private final ConditionOutline conditions;

    MandateNotes(RuleSet rules, ConditionOutline conditions) {
        this.rules = rules;
        this.conditions = conditions;
    }

    List<Note> of(Mandate mandate) {
        List<Note> notes = new ArrayList<>(List.of(
                Note.of(RulePhrases.BODY, Names.bound(mandate.body(), rules)),
                Note.of(RulePhrases.DOES, Names.of(mandate.act(), rules)),
                Note.of(RulePhrases.MATTER, Names.of(mandate.matter(), rules)),
                Note.of(RulePhrases.FOR_WHOM, principals(mandate.principals())),
                Note.of(RulePhrases.RESTS_ON, RulePhrases.basis(mandate.basis()))));
        mandate.delegation().ifPresent(delegation -> {
            Text from = Text.same(delegation.from().value());
            notes.add(Note.of(
                    RulePhrases.PASSED_ON,
                    delegation.reports() ? RulePhrases.AND_REPORTS.with("mandate", from) : from));
        });
        notes.add(Note.of(RulePhrases.WHEN, conditions.of(mandate.when())));
        return notes;
    }

    /** Kinds of parties by what people call them, and codes. */
    private Text principals(Principals principals) {
        Stream<Text> kinds = principals.kinds().stream().sorted().map(kind -> Names.of(kind, rules));
        Stream<Text> codes = principals.codes().stream().sorted().map(Text::same);
        return principals.isAll()
                ? RulePhrases.EVERYBODY
                : Joined.by(Joined.COMMA, Stream.concat(kinds, codes).toList());
    }
}
