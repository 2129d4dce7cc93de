package se.samspel.rules.condition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import se.samspel.Id;
import se.samspel.rules.text.Range;

/**
 * A sentence about an element that is met, not met, or unknown, such as "the full days are within the team's limit".
 *
 * <p>It compares facts with constants and parameters only; where two things must be compared, the catalogue holds the
 * comparison as a fact. A condition is data: it can be read, explained, written as JSON and analysed.
 */
public sealed interface Condition {

    /** Always met. */
    Condition ALWAYS = new And(List.of());

    /** Whether the condition is met for the subject. */
    Verdict test(Subject subject);

    /** Hands over the atoms in it, from left to right. */
    void atoms(Consumer<Condition> visitor);

    /** The facts that an atom looks at itself; none for a condition made of others. */
    default List<Fact<?>> facts() {
        return List.of();
    }

    /** The conditions that this one is directly made of; none for one that looks at facts itself. */
    default List<Condition> parts() {
        return List.of();
    }

    /** The scope whose elements this one goes through; empty for all but all, any and count. */
    default Optional<Scope<?>> each() {
        return Optional.empty();
    }

    /** Both this and the other must be met. */
    default Condition and(Condition other) {
        return new And(join(this instanceof And and ? and.parts : List.of(this), other));
    }

    /** This or the other must be met. */
    default Condition or(Condition other) {
        return new Or(join(this instanceof Or or ? or.parts : List.of(this), other));
    }

    /** This must not be met. */
    default Condition not() {
        return new Not(this);
    }

    private static List<Fact<?>> inner(Condition condition) {
        List<Fact<?>> facts = new ArrayList<>();
        condition.atoms(atom -> facts.addAll(atom.facts()));
        return facts;
    }

    private static List<Condition> join(List<Condition> parts, Condition other) {
        List<Condition> joined = new ArrayList<>(parts);
        joined.add(other);
        return joined;
    }

    /** Met if each element of the scope meets the condition; met if there are none. */
    static Condition all(Scope<?> scope, Condition condition) {
        return new Each(Each.How.ALL, scope, condition);
    }

    /** Met if some element of the scope meets the condition; not met if there are none. */
    static Condition any(Scope<?> scope, Condition condition) {
        return new Each(Each.How.ANY, scope, condition);
    }

    /** Met if the number of elements that meet the condition is within the limit. */
    static Condition count(Scope<?> scope, Condition condition, Limit limit) {
        return new Count(scope, condition, limit);
    }

    /**
     * A condition that only its own Java code understands: marked as such wherever it is shown.
     *
     * @param id its name
     * @param revision changes when the code does, so that fingerprints do
     * @param facts the facts that it sees
     * @param predicate the code; it must be pure, quick, and never return null
     */
    static Condition opaque(
            String id, String revision, List<Fact<?>> facts, Function<List<Optional<?>>, Verdict> predicate) {
        return new Opaque(Id.of(id), revision, facts, predicate);
    }

    /** The fact has one of the values. */
    record OneOf(Fact<?> fact, Set<?> values) implements Condition {
        /** @throws IllegalArgumentException if a value is neither a word nor true or false */
        public OneOf {
            values = Set.copyOf(values);
            if (!values.stream().allMatch(value -> value instanceof String || value instanceof Boolean)) {
                throw new IllegalArgumentException(
                        "the values of " + fact + " are words, or true and false: " + values);
            }
        }

        @Override
        public Verdict test(Subject subject) {
            Object value = fact.read(subject);
            return value == null ? Verdict.UNKNOWN : Verdict.of(values.contains(value));
        }

        @Override
        public List<Fact<?>> facts() {
            return List.of(fact);
        }

        @Override
        public void atoms(Consumer<Condition> visitor) {
            visitor.accept(this);
        }
    }

    /** The number is within the limit. */
    record Within(NumberFact fact, Limit limit) implements Condition {
        /** Keeps no more of a limit than a rule set needs. */
        public Within {
            limit = Limit.plain(limit);
        }

        @Override
        public Verdict test(Subject subject) {
            Range range = subject.range(limit);
            BigDecimal number = fact.read(subject);
            return number == null ? Verdict.UNKNOWN : Verdict.of(range.contains(number));
        }

        @Override
        public List<Fact<?>> facts() {
            return List.of(fact);
        }

        @Override
        public void atoms(Consumer<Condition> visitor) {
            visitor.accept(this);
        }
    }

    /** The set has the word. */
    record Has(WordsFact fact, String word) implements Condition {
        @Override
        public Verdict test(Subject subject) {
            Set<String> words = fact.read(subject);
            return words == null ? Verdict.UNKNOWN : Verdict.of(words.contains(word));
        }

        @Override
        public List<Fact<?>> facts() {
            return List.of(fact);
        }

        @Override
        public void atoms(Consumer<Condition> visitor) {
            visitor.accept(this);
        }
    }

    /** The set has no word in it. */
    record Empty(WordsFact fact) implements Condition {
        @Override
        public Verdict test(Subject subject) {
            Set<String> words = fact.read(subject);
            return words == null ? Verdict.UNKNOWN : Verdict.of(words.isEmpty());
        }

        @Override
        public List<Fact<?>> facts() {
            return List.of(fact);
        }

        @Override
        public void atoms(Consumer<Condition> visitor) {
            visitor.accept(this);
        }
    }

    /** The fact is known. */
    record Known(Fact<?> fact) implements Condition {
        @Override
        public Verdict test(Subject subject) {
            return Verdict.of(fact.read(subject) != null);
        }

        @Override
        public List<Fact<?>> facts() {
            return List.of(fact);
        }

        @Override
        public void atoms(Consumer<Condition> visitor) {
            visitor.accept(this);
        }
    }

    /** Every part is met; met if there are none. */
    record And(List<Condition> parts) implements Condition {
        /** Copies the list. */
        public And {
            parts = List.copyOf(parts);
        }

        @Override
        public Verdict test(Subject subject) {
            Verdict verdict = Verdict.YES;
            for (int i = 0; i < parts.size() && verdict != Verdict.NO; i++) {
                verdict = verdict.and(parts.get(i).test(subject));
            }
            return verdict;
        }

        @Override
        public void atoms(Consumer<Condition> visitor) {
            parts.forEach(part -> part.atoms(visitor));
        }
    }

    /** Some part is met; not met if there are none. */
    record Or(List<Condition> parts) implements Condition {
        /** Copies the list. */
        public Or {
            parts = List.copyOf(parts);
        }

        @Override
        public Verdict test(Subject subject) {
            Verdict verdict = Verdict.NO;
            for (int i = 0; i < parts.size() && verdict != Verdict.YES; i++) {
                verdict = verdict.or(parts.get(i).test(subject));
            }
            return verdict;
        }

        @Override
        public void atoms(Consumer<Condition> visitor) {
            parts.forEach(part -> part.atoms(visitor));
        }
    }

    /** The part is not met. */
    record Not(Condition part) implements Condition {
        @Override
        public Verdict test(Subject subject) {
            return part.test(subject).negate();
        }

        @Override
        public List<Condition> parts() {
            return List.of(part);
        }

        @Override
        public void atoms(Consumer<Condition> visitor) {
            part.atoms(visitor);
        }
    }

    /** All or any of the elements of a scope meet the condition. */
    record Each(How how, Scope<?> scope, Condition condition) implements Condition {

        /** Whether one element is enough. */
        public enum How {
            /** Each element must meet the condition. */
            ALL,
            /** One element must. */
            ANY
        }

        @Override
        public Verdict test(Subject subject) {
            Verdict settled = how == How.ALL ? Verdict.NO : Verdict.YES;
            Verdict verdict = settled.negate();
            for (Element<?> element : subject.view().elements(scope)) {
                Verdict one = condition.test(new Subject(subject.view(), scope, element));
                verdict = how == How.ALL ? verdict.and(one) : verdict.or(one);
                if (verdict == settled) {
                    return settled;
                }
            }
            return verdict;
        }

        @Override
        public List<Fact<?>> facts() {
            return inner(condition);
        }

        @Override
        public List<Condition> parts() {
            return List.of(condition);
        }

        @Override
        public Optional<Scope<?>> each() {
            return Optional.of(scope);
        }

        @Override
        public void atoms(Consumer<Condition> visitor) {
            visitor.accept(this);
        }
    }

    /** The number of elements that meet the condition is within the limit. */
    record Count(Scope<?> scope, Condition condition, Limit limit) implements Condition {
        /** Keeps no more of a limit than a rule set needs. */
        public Count {
            limit = Limit.plain(limit);
        }

        @Override
        public Verdict test(Subject subject) {
            long yes = met(subject, Verdict.YES);
            long unknown = met(subject, Verdict.UNKNOWN);
            Range range = subject.range(limit);
            Verdict fewest = Verdict.of(range.contains(BigDecimal.valueOf(yes)));
            for (long more = 1; more <= unknown; more++) {
                if (Verdict.of(range.contains(BigDecimal.valueOf(yes + more))) != fewest) {
                    return Verdict.UNKNOWN;
                }
            }
            return fewest;
        }

        /** The number of elements that surely meet the condition. */
        public Optional<BigDecimal> number(Subject subject) {
            return Optional.of(BigDecimal.valueOf(met(subject, Verdict.YES)));
        }

        private long met(Subject subject, Verdict wanted) {
            return subject.view().elements(scope).stream()
                    .filter(element -> condition.test(new Subject(subject.view(), scope, element)) == wanted)
                    .count();
        }

        @Override
        public List<Fact<?>> facts() {
            return inner(condition);
        }

        @Override
        public List<Condition> parts() {
            return List.of(condition);
        }

        @Override
        public Optional<Scope<?>> each() {
            return Optional.of(scope);
        }

        @Override
        public void atoms(Consumer<Condition> visitor) {
            visitor.accept(this);
        }
    }

    /** A condition in Java that cannot be looked into; equal if id, revision and facts are. */
    record Opaque(Id id, String revision, List<Fact<?>> facts, Function<List<Optional<?>>, Verdict> predicate)
            implements Condition {
        /** Copies the list. */
        public Opaque {
            facts = List.copyOf(facts);
        }

        @Override
        public Verdict test(Subject subject) {
            List<Optional<?>> values = new ArrayList<>();
            facts.forEach(fact -> values.add(fact.value(subject)));
            Verdict verdict = predicate.apply(values);
            if (verdict == null) {
                throw new IllegalStateException("the opaque condition " + id + " returned null");
            }
            return verdict;
        }

        @Override
        public void atoms(Consumer<Condition> visitor) {
            visitor.accept(this);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Opaque opaque
                    && id.equals(opaque.id)
                    && revision.equals(opaque.revision)
                    && facts.equals(opaque.facts);
        }

        @Override
        public int hashCode() {
            return id.hashCode();
        }
    }
}
