package se.samspel.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import se.samspel.rules.analysis.Trial;
import se.samspel.rules.assessment.FactValue;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.Verdict;
import se.samspel.rules.fact.MatterFacts;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.text.Text;

/** Finds what a body may do under one rule set and not under another. */
final class MandateDiff {

    private static final Text MAY = Text.of("{body} har olika mandat", "{body} has different mandates");
    private static final Text THERE = Text.of("mandat finns", "there is a mandate");
    private static final Text NONE = Text.of("mandat saknas", "there is no mandate");
    private static final Text TO_ACT = Text.same("{act}: {mandate}");

    private static final Text FOR = Text.of("huvudman", "principal");
    private static final Text MANDATE = Text.of("mandat", "mandate");

    private final RuleSet one;
    private final RuleSet other;
    private final Differences found;
    private final List<Party> parties;

    MandateDiff(RuleSet one, RuleSet other, Differences found) {
        this.one = one;
        this.other = other;
        this.found = found;
        this.parties = new Groups(one, other).parties();
    }

    void look() {
        Map<String, Mandate> asked = new TreeMap<>();
        Stream.concat(one.all(Mandate.class), other.all(Mandate.class))
                .forEach(mandate ->
                        asked.putIfAbsent(mandate.body() + " " + mandate.act() + " " + mandate.matter(), mandate));
        asked.values().forEach(mandate -> {
            look(mandate, one, other, Turn.STRICTER);
            look(mandate, other, one, Turn.LOOSER);
        });
    }

    /** The first party for which there is a mandate under some rules and not under others, and where. */
    private void look(Mandate mandate, RuleSet with, RuleSet without, Turn turn) {
        boolean isAlike = parties.stream()
                        .map(party -> List.of(met(with, mandate, party), met(without, mandate, party)))
                        .distinct()
                        .count()
                == 1;
        for (Party party : parties) {
            Map<Condition, Verdict> wanted = new LinkedHashMap<>();
            wanted.put(met(without, mandate, party), Verdict.NO);
            if (wanted.put(met(with, mandate, party), Verdict.YES) != null) {
                continue;
            }
            Optional<Map<Fact<?>, Object>> where = where(wanted, mandate, party);
            if (where.isPresent()) {
                tell(mandate, party, where.get(), new MandateExample(with, without), !isAlike, turn);
                return;
            }
        }
    }

    /** When a body has a mandate for the party: when the conditions of some grant are met. */
    private static Condition met(RuleSet rules, Mandate mandate, Party party) {
        return new Condition.Or(
                rules.may(mandate.body(), mandate.act(), mandate.matter(), List.of(party)).grants().stream()
                        .map(grant -> Limits.settled(new Condition.And(grant.conditions()), rules::range))
                        .toList());
    }

    /** Facts with which it is so; of the sorts of affected principals, one that the party can be among. */
    private Optional<Map<Fact<?>, Object>> where(Map<Condition, Verdict> wanted, Mandate mandate, Party party) {
        boolean asksWhom = wanted.keySet().stream().anyMatch(MandateDiff::asksWhom);
        if (asksWhom) {
            wanted.put(
                    MatterFacts.PRINCIPALS.is(Groups.sort(List.of(party))).or(MatterFacts.PRINCIPALS.is("joint")),
                    Verdict.YES);
        }
        Trial trial = new Trial(wanted);
        if (trial.outcome() == Trial.Outcome.UNSETTLED) {
            found.unsettled(mandate.id());
        }
        return trial.facts();
    }

    private static boolean asksWhom(Condition condition) {
        boolean[] asks = new boolean[1];
        condition.atoms(atom -> asks[0] |= atom.facts().contains(MatterFacts.PRINCIPALS));
        return asks[0];
    }

    /** As a situation; or else of the mandate itself, if no case can depend on it. */
    private void tell(
            Mandate mandate,
            Party party,
            Map<Fact<?>, Object> facts,
            MandateExample example,
            boolean isOfParty,
            Turn turn) {
        boolean isShown = example.isPossible(mandate);
        List<FactValue> shown = new ArrayList<>();
        if (!isShown) {
            shown.add(new FactValue(
                    Id.of("mandate"), MANDATE, Optional.of(mandate.act().value()), name(mandate.act())));
        }
        if (isOfParty) {
            shown.add(principal(party));
        }
        shown.addAll(Examples.shown(facts));
        Situation situation = new Situation(
                Optional.of(mandate.matter()), shown, isShown ? example.of(mandate, party, facts) : Optional.empty());
        tell(isShown ? Cause.MANDATE : Cause.IDLE, mandate, situation, turn);
    }

    private FactValue principal(Party party) {
        return new FactValue(
                Id.of("principal"),
                FOR,
                Optional.of(party.id().value()),
                party.code().map(Text::same).orElseGet(() -> name(party.kind())));
    }

    private void tell(Cause cause, Mandate mandate, Situation situation, Turn turn) {
        boolean isStricter = turn == Turn.STRICTER;
        Text act = cause == Cause.IDLE ? Text.same("{mandate}") : TO_ACT.with("act", name(mandate.act()));
        Text there = act.with("mandate", THERE);
        Text none = act.with("mandate", NONE);
        Contrast contrast = new Contrast(situation, isStricter ? there : none, isStricter ? none : there, turn);
        found.tell(cause, mandate.body(), MAY.with("body", name(mandate.body())), contrast);
    }

    /** What people call it under the first rules that know it. */
    private Text name(Id id) {
        return new Bodies(one.item(id).isPresent() ? one : other).name(id);
    }
}
