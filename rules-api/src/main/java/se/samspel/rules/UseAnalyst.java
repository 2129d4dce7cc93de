package se.samspel.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.rules.analysis.Coverage;
import se.samspel.rules.analysis.Defect.Kind;
import se.samspel.rules.analysis.Limits;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.fact.WorkingTime;
import se.samspel.rules.layer.Budget;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Question;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.Routing;
import se.samspel.rules.text.Text;

/** Finds what nothing depends on, and what rests on a document that is no longer valid. */
final class UseAnalyst {

    private static final Text UNREAD = Text.of("Ingen regel läser {item}.", "No rule reads {item}.");
    private static final Text IDLE =
            Text.of("Svaret på {item} ändrar ingenting.", "The answer to {item} changes nothing.");
    private static final Text EXPIRED = Text.of(
            "{item} vilar på {document}, som gällde till {day}.", "{item} rests on {document}, valid until {day}.");

    private final RuleSet rules;
    private final Defects defects;
    private final List<Condition> conditions;

    UseAnalyst(RuleSet rules, Defects defects) {
        this.rules = rules;
        this.defects = defects;
        this.conditions = rules.all(Item.class).flatMap(UseAnalyst::conditions).toList();
    }

    private static Stream<Condition> conditions(Item item) {
        if (item instanceof Requirement rule) {
            return Stream.of(rule.when(), rule.must());
        }
        return item instanceof Mandate mandate ? Stream.of(mandate.when()) : Stream.of();
    }

    void look() {
        Set<Id> read = new HashSet<>(WorkingTime.ALL);
        conditions.stream().flatMap(Limits::parameters).forEach(read::add);
        rules.all(Budget.class).flatMap(budget -> budget.limit().stream()).forEach(read::add);
        rules.all(Parameter.class)
                .filter(parameter -> !read.contains(parameter.id()))
                .forEach(parameter -> defects.tell(Kind.UNREAD_PARAMETER, parameter, UNREAD, Optional.empty()));
        rules.all(Question.class)
                .filter(question -> !changesSomething(question))
                .forEach(question -> defects.tell(Kind.IDLE_QUESTION, question, IDLE, Optional.empty()));
        rules.items().forEach(found -> source(found.item()));
    }

    private boolean changesSomething(Question question) {
        return conditions.stream().anyMatch(condition -> asks(condition, question))
                || rules.all(Routing.class).anyMatch(table -> isDecided(Coverage.of(table), table, question));
    }

    /** Where no row answers, nobody knows yet what the answer would change. */
    private static boolean isDecided(Coverage coverage, Routing table, Question question) {
        return coverage.decides(question.fact())
                || coverage.gap().isPresent() && table.facts().contains(question.fact());
    }

    private static boolean asks(Condition condition, Question question) {
        return condition.facts().stream().anyMatch(question::asks)
                || condition.parts().stream().anyMatch(part -> asks(part, question));
    }

    private void source(Item item) {
        item.source()
                .valid()
                .flatMap(period -> period.until())
                .filter(until -> until.isBefore(rules.asOf()))
                .ifPresent(until -> defects.tell(
                        Kind.EXPIRED_SOURCE,
                        item,
                        EXPIRED.with("day", Text.same(until.toString()))
                                .with("document", Text.same(item.source().document())),
                        Optional.empty()));
    }
}
