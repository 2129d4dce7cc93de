package se.samspel.json.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.samspel.Id;
import se.samspel.json.fault.Fault;
import se.samspel.json.fault.Place;
import se.samspel.json.fault.Words;
import se.samspel.json.tree.Node;
import se.samspel.json.tree.Node.ListNode;
import se.samspel.json.tree.Node.TruthNode;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.WordFact;
import se.samspel.rules.condition.WordsFact;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.rules.fact.Catalogue;
import se.samspel.rules.text.NearMiss;

/**
 * Finds facts by their ids, in the catalogue and in the pack, and sees to it that they fit where they are used. A fact
 * that is in neither may be of a layer below: it is known by its name until a rule set is assembled.
 */
final class FactReader {

    private static final Words FACT = new Words("en känd uppgift", "a known fact");
    private static final Words NUMBER = new Words("ett tal", "a number");
    private static final Words WORDS = new Words("en mängd av ord", "a set of words");
    private static final Words VALUE = new Words("ett ord eller true/false", "a word or true/false");
    private static final List<String> CATALOGUE =
            Catalogue.FACTS.stream().map(fact -> fact.id().value()).toList();

    private final Values values;
    private final Map<Id, Optional<Fact<?>>> own;

    /** @param own the facts of the pack; empty for one that could not be read */
    FactReader(Values values, Map<Id, Optional<Fact<?>>> own) {
        this.values = values;
        this.own = own;
    }

    /** Any fact. */
    Optional<Fact<?>> any(Node node) {
        return values.scalar(Id.class, node).flatMap(id -> find(id, node.place(), WordFact::named));
    }

    /** A number. */
    Optional<NumberFact> number(Node node) {
        return values.scalar(Id.class, node)
                .flatMap(id -> find(id, node.place(), NumberFact::named))
                .flatMap(fact -> as(NumberFact.class, fact, node.place(), NUMBER));
    }

    /** A set of words; only the catalogue has such facts. */
    Optional<WordsFact> words(Node node) {
        return any(node).flatMap(fact -> as(WordsFact.class, fact, node.place(), WORDS));
    }

    /** That a fact has one of a list of values. */
    Optional<Condition.OneOf> oneOf(Node node, Node in) {
        return values.scalar(Id.class, node)
                .flatMap(id -> find(id, node.place(), name -> named(name, in)))
                .flatMap(fact -> oneOf(fact, node.place(), in));
    }

    private Optional<Condition.OneOf> oneOf(Fact<?> fact, Place place, Node in) {
        if (fact instanceof YesNoFact) {
            return values.list(in, value -> values.scalar(Boolean.class, value))
                    .map(truths -> new Condition.OneOf(fact, Set.copyOf(truths)));
        } else if (fact instanceof WordFact word) {
            return values.list(in, value -> word(word, value))
                    .map(words -> new Condition.OneOf(fact, Set.copyOf(words)));
        }
        return as(WordFact.class, fact, place, VALUE).map(never -> new Condition.OneOf(never, Set.of()));
    }

    private Optional<String> word(WordFact fact, Node node) {
        Optional<String> word = values.scalar(String.class, node);
        boolean never =
                word.isPresent() && !fact.domain().isEmpty() && !fact.domain().contains(word.get());
        if (never) {
            Optional<String> like = NearMiss.nearest(word.get(), fact.domain());
            values.refuse(node.place(), Choice.oneOf(fact.domain()), node.described(), like);
        }
        return never ? Optional.empty() : word;
    }

    /** The fact of that name, known or by its name alone; empty if another was probably meant. */
    private Optional<Fact<?>> find(Id id, Place place, Function<String, Fact<?>> named) {
        Optional<Fact<?>> known = Catalogue.find(id).or(() -> own.getOrDefault(id, Optional.empty()));
        Optional<String> like =
                known.isPresent() || own.containsKey(id) ? Optional.empty() : NearMiss.nearest(id.value(), CATALOGUE);
        if (like.isPresent()) {
            values.refuse(place, FACT, Words.quoted("", id.value(), ""), like);
            return Optional.empty();
        }
        return known.or(() -> Optional.of(named.apply(id.value())));
    }

    private <F> Optional<F> as(Class<F> type, Fact<?> fact, Place place, Words wanted) {
        if (!type.isInstance(fact)) {
            values.note(Fault.OTHER_FACT, place, Words.quoted("", fact.id().value(), ""), wanted);
        }
        return Optional.of(fact).filter(type::isInstance).map(type::cast);
    }

    private static Fact<?> named(String id, Node in) {
        boolean truths = in instanceof ListNode list
                && !list.elements().isEmpty()
                && list.elements().stream().allMatch(TruthNode.class::isInstance);
        return truths ? YesNoFact.named(id) : WordFact.named(id);
    }
}
