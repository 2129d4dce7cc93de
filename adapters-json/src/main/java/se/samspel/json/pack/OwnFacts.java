package se.samspel.json.pack;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Function;
import se.samspel.Id;
import se.samspel.json.tree.Node;
import se.samspel.json.tree.Node.ListNode;
import se.samspel.json.tree.Node.ObjectNode;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.form.Kind;
import se.samspel.rules.layer.DeclaredFact;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Question;
import se.samspel.rules.layer.Source;

/** Finds the facts that a pack brings itself, wherever in it, before anything that may use them is read. */
final class OwnFacts {

    private static final Source ANY = Source.text("?", "?");

    private final Map<Id, Optional<Fact<?>>> found = new HashMap<>();

    private OwnFacts() {}

    /** The facts of questions and declared facts among the changes; empty for one that cannot be read. */
    static Map<Id, Optional<Fact<?>>> among(Node changes) {
        OwnFacts own = new OwnFacts();
        if (changes instanceof ListNode list) {
            list.elements().forEach(own::look);
        }
        return own.found;
    }

    private void look(Node change) {
        if (change instanceof ObjectNode object) {
            object.get(Kind.QUESTION.word()).ifPresent(node -> add(node, asked -> asked::question, Question::fact));
            object.get(Kind.FACT.word()).ifPresent(node -> add(node, asked -> asked::fact, DeclaredFact::fact));
        }
    }

    /** Reads without noting anything: what is wrong here is noted when the change is read. */
    private <I extends Item> void add(
            Node node, Function<AskedReader, BiFunction<Fields, Source, I>> reading, Function<I, Fact<?>> fact) {
        AtomicInteger faults = new AtomicInteger();
        Values values = new Values((fault, place, details) -> faults.incrementAndGet());
        AskedReader asked = new AskedReader(values);
        values.object(node, Values.OBJECT, fields -> reading.apply(asked).apply(fields, ANY))
                .ifPresent(item ->
                        found.put(item.id(), faults.get() == 0 ? Optional.of(fact.apply(item)) : Optional.empty()));
    }
}
