package se.samspel.json.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import se.samspel.json.fault.Words;
import se.samspel.json.tree.Node;
import se.samspel.rules.form.Kind;
import se.samspel.rules.layer.Change;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Operation;
import se.samspel.rules.layer.Source;
import se.samspel.rules.layer.Statement;
import se.samspel.rules.layer.Withdrawal;
import se.samspel.rules.text.Text;

/** Reads changes: a whole item under the name of its kind, one aspect of an item, or that an item goes. */
final class ChangeReader {

    /** The field that names the item of which only an aspect changes, or that goes. */
    static final String ITEM = Kind.WITHDRAWAL.word();

    /** The kinds of whole items. */
    static final List<Kind> ITEMS = List.of(
            Kind.PARAMETER,
            Kind.REQUIREMENT,
            Kind.QUESTION,
            Kind.FACT,
            Kind.BODY,
            Kind.BINDING,
            Kind.OWN_BODY,
            Kind.MANDATE,
            Kind.NON_DELEGABLE,
            Kind.ROUTING,
            Kind.ACT,
            Kind.WORD,
            Kind.BUDGET,
            Kind.DAY_OFF,
            Kind.LEVEL);

    /** The ways to write a change, other than that an item goes. */
    static final Shapes SHAPES = shapes(AspectReader.NAMES.stream().map(aspect -> List.of(ITEM, aspect)));

    private static final Shapes ANY = shapes(
            Stream.concat(Stream.of(List.of(ITEM)), AspectReader.NAMES.stream().map(aspect -> List.of(ITEM, aspect))));

    private static final Words CHANGE = new Words(
            "en ändring som {\"do\": \"add\", \"parameter\": {…}}",
            "a change such as {\"do\": \"add\", \"parameter\": {…}}");

    private final Values values;
    private final Sources sources;
    private final Optional<Source> ofPack;
    private final AspectReader aspects;
    private final Map<String, BiFunction<Fields, Source, Item>> items = new HashMap<>();

    ChangeReader(Values values, Sources sources, Optional<Source> ofPack, ConditionReader conditions) {
        this.values = values;
        this.sources = sources;
        this.ofPack = ofPack;
        this.aspects = new AspectReader(values, conditions);
        AskedReader asked = new AskedReader(values);
        ItemReader plain = new ItemReader(values, conditions);
        RouteReader routes = new RouteReader(values, conditions, sources);
        items.put(Kind.PARAMETER.word(), plain::parameter);
        items.put(Kind.REQUIREMENT.word(), plain::requirement);
        items.put(Kind.QUESTION.word(), asked::question);
        items.put(Kind.FACT.word(), asked::fact);
        items.put(Kind.BODY.word(), routes::body);
        items.put(Kind.BINDING.word(), routes::binding);
        items.put(Kind.OWN_BODY.word(), routes::ownBody);
        items.put(Kind.MANDATE.word(), routes::mandate);
        items.put(Kind.NON_DELEGABLE.word(), routes::nonDelegable);
        items.put(Kind.ROUTING.word(), routes::routing);
        items.put(Kind.ACT.word(), routes::act);
        items.put(Kind.WORD.word(), plain::word);
        items.put(Kind.BUDGET.word(), plain::budget);
        items.put(Kind.DAY_OFF.word(), new DayOffReader(values)::dayOff);
        items.put(Kind.LEVEL.word(), new LevelReader(values)::level);
    }

    /** A change. */
    Optional<Change> read(Node node) {
        return values.object(node, CHANGE, this::change).flatMap(change -> change);
    }

    private Optional<Change> change(Fields fields) {
        fields.require("do");
        Optional<Operation> operation = fields.optional("do", node -> values.word(Choice.OPERATION, node));
        Source source = sources.of(fields, ofPack);
        Optional<Text> reason = fields.optional("reason", values::text);
        boolean fixed = values.isTrue(fields, "fixed");
        Optional<Statement> what = what(fields, operation, source);
        return operation.isPresent() && what.isPresent()
                ? Optional.of(new Change(operation.get(), what.get(), source, reason, fixed))
                : Optional.empty();
    }

    private Optional<Statement> what(Fields fields, Optional<Operation> operation, Source source) {
        if (operation.filter(Operation.WITHDRAW::equals).isPresent()) {
            return Optional.of(new Withdrawal(values.id(fields, ITEM)));
        }
        if (!fields.fits(operation.isPresent() ? SHAPES : ANY)) {
            return Optional.empty();
        }
        return items.entrySet().stream()
                .filter(kind -> fields.has(kind.getKey()))
                .findFirst()
                .map(kind -> fields.optional(kind.getKey(), node -> item(node, kind.getValue(), source)))
                .orElseGet(() -> Optional.of(aspects.read(fields, values.id(fields, ITEM))));
    }

    private Optional<Statement> item(Node node, BiFunction<Fields, Source, Item> reading, Source source) {
        return values.object(node, Values.OBJECT, fields -> reading.apply(fields, source));
    }

    /** A whole item, or one of these. */
    private static Shapes shapes(Stream<List<String>> others) {
        Stream<List<String>> whole = ITEMS.stream().map(kind -> List.of(kind.word()));
        return new Shapes(Stream.concat(whole, others).toList());
    }
}
