package se.samspel.cli.rule;

import java.util.ArrayList;
import java.util.List;
import se.samspel.cli.page.Cited;
import se.samspel.cli.page.Joined;
import se.samspel.rules.RuleSet;
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

/** What an item says, in notes. */
final class ItemNotes {

    private final RuleSet rules;
    private final ConditionOutline conditions;

    ItemNotes(RuleSet rules) {
        this.rules = rules;
        this.conditions = new ConditionOutline(rules);
    }

    List<Note> of(Item item) {
        if (item instanceof Parameter parameter) {
            return parameter(parameter);
        } else if (item instanceof Requirement requirement) {
            return requirement(requirement);
        } else if (item instanceof Question question) {
            return question(question);
        } else if (item instanceof Routing routing) {
            return new RoutingNotes(rules, conditions).of(routing);
        } else if (item instanceof Body body) {
            return List.of(Note.of(RulePhrases.IS_CALLED, body.name()));
        } else if (item instanceof Binding binding) {
            return List.of(Note.of(
                    RulePhrases.FILLS,
                    RulePhrases.BOUND
                            .with("function", Names.of(binding.function(), rules))
                            .with("body", Names.of(binding.body(), rules))));
        } else if (item instanceof Act act) {
            return List.of(
                    Note.of(RulePhrases.IS_CALLED, act.label()),
                    Note.of(RulePhrases.EFFECT, RulePhrases.effect(act.effect())));
        } else if (item instanceof Budget budget) {
            return budget(budget);
        } else if (item instanceof DayOff day) {
            return List.of(
                    Note.of(RulePhrases.IS_CALLED, day.label()), Note.of(RulePhrases.DURING, Cited.of(day.valid())));
        }
        return item instanceof Word word
                ? List.of(
                        Note.of(RulePhrases.IS_CALLED, word.label()),
                        Note.of(RulePhrases.LISTED, RulePhrases.vocabulary(word.vocabulary())))
                : List.of();
    }

    private static List<Note> parameter(Parameter parameter) {
        return List.of(
                Note.of(RulePhrases.MEANS, parameter.label()),
                Note.of(RulePhrases.NOW, parameter.text()),
                Note.of(RulePhrases.ADMISSIBLE, parameter.admissible().text(parameter.unit())));
    }

    private List<Note> requirement(Requirement requirement) {
        List<Note> notes = new ArrayList<>();
        notes.add(Note.of(
                RulePhrases.SEVERITY, RulePhrases.severity(requirement.breach().severity())));
        notes.add(Note.of(
                RulePhrases.SAYS, filled(requirement, requirement.breach().text())));
        notes.add(Note.of(
                RulePhrases.REMEDY, filled(requirement, requirement.breach().remedy())));
        notes.add(Note.of(RulePhrases.ABOUT, requirement.scope().label()));
        notes.add(Note.of(RulePhrases.WHEN, conditions.of(requirement.when())));
        notes.add(Note.of(RulePhrases.MUST, conditions.of(requirement.must())));
        if (!requirement.valid().equals(Requirement.ALWAYS)) {
            notes.add(Note.of(RulePhrases.DURING, Cited.of(requirement.valid())));
        }
        return notes;
    }

    /** The text as a finding would say it, of nobody in particular. */
    private Text filled(Requirement requirement, Text text) {
        Text limit = requirement
                .comparison()
                .map(comparison -> conditions.range(comparison.limit(), comparison.unit()))
                .orElse(Text.same(""));
        return text.with("who", Joined.capitalised(requirement.scope().label()))
                .with("value", RulePhrases.VALUE)
                .with("limit", limit);
    }

    private List<Note> question(Question question) {
        List<Note> notes = new ArrayList<>();
        notes.add(Note.of(RulePhrases.ASKS, question.text()));
        notes.add(new Note(
                RulePhrases.ANSWERS,
                question.answers().stream()
                        .map(answer -> answer.getValue().map(label -> answer.getKey() + " \u2013 " + label))
                        .toList()));
        if (!question.mayAnswer().isEmpty()) {
            notes.add(Note.of(
                    RulePhrases.MAY_ANSWER,
                    Joined.by(
                            Joined.COMMA,
                            question.mayAnswer().stream()
                                    .map(who -> Names.bound(who, rules))
                                    .toList())));
        }
        return notes;
    }

    private List<Note> budget(Budget budget) {
        List<Note> notes = new ArrayList<>();
        notes.add(Note.of(RulePhrases.IS_CALLED, budget.role()));
        notes.add(Note.of(RulePhrases.PLANNED, budget.planned().label()));
        budget.limit().ifPresent(limit -> notes.add(Note.of(RulePhrases.LIMIT, conditions.limit(limit, limit.unit()))));
        return notes;
    }
}
