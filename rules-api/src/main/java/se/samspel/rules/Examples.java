package se.samspel.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.samspel.GivenFact;
import se.samspel.Id;
import se.samspel.RuleSetReference;
import se.samspel.decision.Answer;
import se.samspel.decision.Decision;
import se.samspel.decision.Matter;
import se.samspel.decision.Outcome;
import se.samspel.document.Case;
import se.samspel.document.MatterDocument;
import se.samspel.party.Party;
import se.samspel.rules.analysis.Situation;
import se.samspel.rules.assessment.FactValue;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.fact.MatterFacts;
import se.samspel.rules.route.Row;
import se.samspel.rules.text.Text;

/** Writes cases that show what an analysis has found: a matter, whom it concerns, and what is known of it. */
final class Examples {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private final RuleSet rules;

    Examples(RuleSet rules) {
        this.rules = rules;
    }

    /** A situation in a matter, with some group of principals that fits. */
    Situation situation(Id matter, Map<Fact<?>, ?> facts) {
        return situation(matter, facts, new Groups(rules).principals(facts).get(0), List.of());
    }

    /** A situation in a matter that concerns these principals, in which something has been done. */
    Situation situation(Id matter, Map<Fact<?>, ?> facts, List<Party> principals, List<Decision> decisions) {
        return situation(matter, facts, facts, principals, decisions);
    }

    /**
     * A situation of which not all that the case says needs to be shown.
     *
     * @param needed the facts to show
     * @param facts those that the case takes
     */
    Situation situation(
            Id matter,
            Map<Fact<?>, ?> needed,
            Map<Fact<?>, ?> facts,
            List<Party> principals,
            List<Decision> decisions) {
        boolean canBeWritten = facts.keySet().stream().allMatch(Examples::canBeWritten);
        return new Situation(
                Optional.of(matter),
                shown(needed),
                Optional.<Case>of(document(matter, facts, principals, decisions))
                        .filter(document -> canBeWritten));
    }

    /** The facts as people read them, sorted. */
    static List<FactValue> shown(Map<Fact<?>, ?> facts) {
        return facts.keySet().stream()
                .sorted(Comparator.comparing(Fact::id))
                .map(fact -> shown(fact, Objects.requireNonNull(facts.get(fact))))
                .toList();
    }

    @SuppressWarnings("unchecked") // the value is one of the fact's own
    private static <V> FactValue shown(Fact<V> fact, Object value) {
        return new FactValue(fact.id(), fact.label(), Optional.of(value), fact.text((V) value));
    }

    /** All situations of a row, in words, such as "berörda huvudmän: bara regionen eller bara kommuner". */
    static Text when(Row row) {
        return row.box().keySet().stream()
                .sorted(Comparator.comparing(Fact::id))
                .map(fact -> when(fact, Objects.requireNonNull(row.box().get(fact))))
                .reduce((one, other) -> new Text(one.sv() + "; " + other.sv(), one.en() + "; " + other.en()))
                .orElse(Situation.ANY);
    }

    private static <V> Text when(Fact<V> fact, Set<?> values) {
        Text any = fact.domain().stream()
                .filter(values::contains)
                .map(fact::text)
                .reduce((one, other) -> new Text(one.sv() + " eller " + other.sv(), one.en() + " or " + other.en()))
                .orElse(Text.same(""));
        return Situation.told(fact.label(), any);
    }

    private static boolean canBeWritten(Fact<?> fact) {
        return fact.origin() != Fact.Origin.READ
                || fact.equals(MatterFacts.PRINCIPALS)
                || fact.equals(MatterFacts.REFERRED);
    }

    /** The document, with as much of the facts as a matter holds. */
    MatterDocument document(Id matter, Map<Fact<?>, ?> facts, List<Party> principals, List<Decision> decisions) {
        List<Fact<?>> sorted = facts.keySet().stream()
                .sorted(Comparator.comparing(Fact::id))
                .<Fact<?>>map(fact -> fact)
                .toList();
        List<Answer> answers = sorted.stream()
                .filter(fact -> fact.origin() == Fact.Origin.ASKED)
                .map(fact -> answer(fact.id(), String.valueOf(facts.get(fact))))
                .toList();
        List<GivenFact> given = sorted.stream()
                .filter(fact -> fact.origin() == Fact.Origin.GIVEN)
                .map(fact -> new GivenFact(fact.id(), Optional.empty(), Objects.requireNonNull(facts.get(fact))))
                .toList();
        List<Decision> done = new ArrayList<>();
        if (Boolean.TRUE.equals(facts.get(MatterFacts.REFERRED))) {
            done.add(Decision.builder("referred", "somebody", "prepares")
                    .outcome(Outcome.REFERRED)
                    .on(day())
                    .build());
        }
        done.addAll(decisions);
        return new MatterDocument(
                Id.of("example"),
                matter.value(),
                Optional.of(day()),
                Optional.of(new RuleSetReference(rules.id(), Optional.of(rules.version()))),
                principals,
                Optional.of(Matter.builder("matter", matter.value())
                        .principals(principals.stream().map(Party::id).toList())
                        .answers(answers)
                        .decisions(done)
                        .build()),
                given);
    }

    private Answer answer(Id question, String word) {
        return new Answer(
                question, Id.of(word), Optional.empty(), Optional.of(day()), Optional.of("example"), List.of());
    }

    /** The day of the rules, or a day that can be written of those that have always been there. */
    LocalDate day() {
        return rules.asOf().isBefore(FIRST) ? FIRST : rules.asOf();
    }
}
