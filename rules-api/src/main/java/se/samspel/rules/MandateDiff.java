package se.samspel.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.party.Party;
import se.samspel.rules.analysis.Diff.Cause;
import se.samspel.rules.analysis.Diff.Contrast;
import se.samspel.rules.analysis.Diff.Turn;
import se.samspel.rules.analysis.Limits;
import se.samspel.rules.analysis.Situation;
import se.samspel.rules.assessment.Authorisation;
import se.samspel.rules.assessment.Authorisation.Status;
import se.samspel.rules.assessment.FactValue;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.text.Text;

/** Finds what a body may do under one rule set and not under another. */
final class MandateDiff {

    private static final Text FOR = Text.of("huvudman", "principal");
    private static final Text MAY = Text.of("{body} får inte göra detsamma", "{body} may not do the same");

    private final RuleSet one;
    private final RuleSet other;
    private final Differences found;
    private final Examples examples;

    MandateDiff(RuleSet one, RuleSet other, Differences found) {
        this.one = one;
        this.other = other;
        this.found = found;
        this.examples = new Examples(one);
    }

    void look() {
        Map<String, Mandate> asked = new TreeMap<>();
        Stream.concat(one.all(Mandate.class), other.all(Mandate.class))
                .forEach(mandate ->
                        asked.putIfAbsent(mandate.body() + " " + mandate.act() + " " + mandate.matter(), mandate));
        asked.values().forEach(this::look);
    }

    /** The first party for which the answers differ. */
    private void look(Mandate mandate) {
        for (Party party : new Groups(one, other).parties()) {
            Authorisation before = one.may(mandate.body(), mandate.act(), mandate.matter(), List.of(party));
            Authorisation after = other.may(mandate.body(), mandate.act(), mandate.matter(), List.of(party));
            boolean differ = before.status() != after.status()
                    || before.status() == Status.ON_CONDITION
                            && !conditions(one, before).equals(conditions(other, after));
            if (differ) {
                tell(mandate, party, before.status(), after.status());
                return;
            }
        }
    }

    private static List<Condition> conditions(RuleSet rules, Authorisation answer) {
        return answer.grants().stream()
                .map(grant -> Limits.settled(new Condition.And(grant.conditions()), rules::range))
                .toList();
    }

    private void tell(Mandate mandate, Party party, Status before, Status after) {
        Text whom = party.code().map(Text::same).orElseGet(() -> name(party.kind(), one, other));
        Situation situation = new Situation(
                Optional.of(mandate.matter()),
                List.of(new FactValue(
                        Id.of("principal"), FOR, Optional.of(party.id().value()), whom)),
                Optional.of(examples.document(mandate.matter(), Map.of(), List.of(party), List.of())));
        Turn turn = before == after ? Turn.OTHERWISE : after.compareTo(before) < 0 ? Turn.LOOSER : Turn.STRICTER;
        Contrast contrast = new Contrast(
                situation,
                status(before).with("act", name(mandate.act(), one, other)),
                status(after).with("act", name(mandate.act(), other, one)),
                turn);
        found.tell(Cause.MANDATE, mandate.body(), MAY.with("body", name(mandate.body(), one, other)), contrast);
    }

    /** What people call it under the first rules that know it. */
    private static Text name(Id id, RuleSet first, RuleSet second) {
        return new Bodies(first.item(id).isPresent() ? first : second).name(id);
    }

    private static Text status(Status status) {
        return switch (status) {
            case GRANTED -> Text.of("{act}: mandat finns", "{act}: there is a mandate");
            case ON_CONDITION -> Text.of("{act}: mandat finns i vissa fall", "{act}: there is a mandate in some cases");
            case NOT_GRANTED -> Text.of("{act}: mandat saknas", "{act}: there is no mandate");
        };
    }
}
