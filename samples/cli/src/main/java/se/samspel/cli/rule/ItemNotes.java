package se.samspel.cli.rule;

import java.util.ArrayList;
import java.util.List;
import se.samspel.Id;
import se.samspel.cli.page.Cited;
import se.samspel.cli.page.Joined;
import se.samspel.rules.InForce;
import se.samspel.rules.RuleSet;
import se.samspel.rules.layer.Budget;
import se.samspel.rules.layer.DayOff;
import se.samspel.rules.layer.DeclaredFact;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Question;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.SystemLevel;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Binding;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.NonDelegable;
import se.samspel.rules.route.OwnBody;
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

    /** What it says, when it binds, and whether it says all that it means. */
    List<Note> of(Item item) {
        List<Note> notes = new ArrayList<>(said(item));
        Binds.note(item, rules.asOf()).ifPresent(notes::add);
        if (rules.undescribed().contains(item.id())) {
            notes.add(Note.of(RulePhrases.MIND, RulePhrases.UNDESCRIBED));
        }
        return notes;
    }

    private List<Note> said(Item item) {
        if (item instanceof Parameter parameter) {
            return parameter(parameter);
        } else if (item instanceof Requirement requirement) {
            return new RequirementNotes(conditions).of(requirement);
        } else if (item instanceof Question question) {
            return question(question);
        } else if (item instanceof DeclaredFact fact) {
            return FactPage.notes(fact.fact());
        } else if (item instanceof Routing routing) {
            return new RoutingNotes(rules, conditions).of(routing);
        } else if (item instanceof Mandate mandate) {
            return new MandateNotes(rules, conditions).of(mandate);
        } else if (item instanceof NonDelegable rule) {
            return List.of(
                    Note.of(RulePhrases.MATTER, Names.of(rule.matter(), rules)),
                    Note.of(RulePhrases.SAYS, RulePhrases.NOT_PASSED_ON));
        } else if (item instanceof Body body) {
            return body(body);
        } else if (item instanceof Binding binding) {
            return List.of(Note.of(
                    RulePhrases.FILLS,
                    RulePhrases.BOUND
                            .with("function", Names.of(binding.function(), rules))
                            .with("body", Names.of(binding.body(), rules))));
        } else if (item instanceof OwnBody own) {
            return OwnBodyNotes.of(own, rules);
        } else if (item instanceof SystemLevel level) {
            return LevelNotes.of(level, rules);
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

    private List<Note> body(Body body) {
        List<Note> notes = new ArrayList<>(List.of(Note.of(RulePhrases.IS_CALLED, body.name())));
        body.kind().ifPresent(kind -> notes.add(Note.of(RulePhrases.IS_A, Names.of(kind, rules))));
        Id holder = rules.bound(body.id());
        if (!holder.equals(body.id())) {
            notes.add(Note.of(
                    RulePhrases.HELD_BY,
                    RulePhrases.HOLDER.with("name", Names.of(holder, rules)).with("id", Text.same(holder.value()))));
        }
        return notes;
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
        budget.limit()
                .flatMap(rules::item)
                .map(InForce::item)
                .filter(Parameter.class::isInstance)
                .map(Parameter.class::cast)
                .ifPresent(limit -> notes.add(Note.of(RulePhrases.LIMIT, conditions.limit(limit, limit.unit()))));
        return notes;
    }
}
