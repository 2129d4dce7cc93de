package se.samspel.json.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.samspel.Id;
import se.samspel.json.bind.ScalarReader;
import se.samspel.json.bind.Scalars;
import se.samspel.json.fault.Fault;
import se.samspel.json.fault.Faults;
import se.samspel.json.fault.Place;
import se.samspel.json.fault.Words;
import se.samspel.json.tree.Node;
import se.samspel.json.tree.Node.ListNode;
import se.samspel.json.tree.Node.ObjectNode;
import se.samspel.rules.text.NearMiss;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;

/** Reads the values that changes are made of, such as texts in two languages and ranges, and notes what is none. */
final class Values {

    /** What a message calls an item. */
    static final Words OBJECT = new Words("ett objekt som {\"id\": \"…\", …}", "an object such as {\"id\": \"…\", …}");

    /** What takes the place of a range that could not be read. */
    static final Range NO_LIMIT = new Range(Optional.empty(), Optional.empty());

    /** What takes the place of an id that could not be read. */
    static final Id UNREAD = Id.of("unread");

    private static final Text UNREAD_TEXT = Text.same("?");
    private static final Words LIST = new Words("en lista", "a list");
    private static final Words TEXT =
            new Words("en text som {\"sv\": \"…\", \"en\": \"…\"}", "a text such as {\"sv\": \"…\", \"en\": \"…\"}");
    private static final Words RANGE =
            new Words("ett spann som {\"least\": 4, \"most\": 6}", "a range such as {\"least\": 4, \"most\": 6}");

    private final Faults faults;
    private final ScalarReader scalars;

    Values(Faults faults) {
        this.faults = faults;
        this.scalars = new ScalarReader(faults);
    }

    /** Notes a fault. */
    void note(Fault fault, Place place, Object... details) {
        faults.note(fault, place, details);
    }

    /** Notes that something is not what it should be, and what was probably meant. */
    void refuse(Place place, Words form, Words found, Optional<String> like) {
        like.ifPresentOrElse(
                word -> note(
                        Fault.BAD_VALUE_MEANT,
                        place,
                        form,
                        found,
                        new Words("menas '" + word + "'?", "did you mean '" + word + "'?")),
                () -> note(Fault.BAD_VALUE, place, form, found));
    }

    /** A text, number, day, id, or true or false. */
    <T> Optional<T> scalar(Class<T> type, Node node) {
        return scalars.read(Scalars.of(type).orElseThrow(), node).map(type::cast);
    }

    /** Notes if a value is not just this one. */
    void demand(Object value, Words form, Node node) {
        scalar(value.getClass(), node)
                .filter(other -> !other.equals(value))
                .ifPresent(other -> note(Fault.BAD_VALUE, node.place(), form, node.described()));
    }

    /** What a word of the choice stands for. */
    <T> Optional<T> word(Choice<T> choice, Node node) {
        Optional<String> word = scalar(String.class, node);
        Optional<T> chosen = word.flatMap(choice::called);
        if (word.isPresent() && chosen.isEmpty()) {
            refuse(node.place(), choice.form(), node.described(), NearMiss.nearest(word.get(), choice.words()));
        }
        return chosen;
    }

    /** What is read of the fields of an object. */
    <T> Optional<T> object(Node node, Words form, Function<Fields, T> reading) {
        if (!(node instanceof ObjectNode object)) {
            scalars.refuse(node, form);
            return Optional.empty();
        }
        Fields fields = new Fields(object, faults);
        T read = reading.apply(fields);
        fields.close();
        return Optional.of(read);
    }

    /** What is read of the elements of a list. */
    <T> Optional<List<T>> list(Node node, Function<Node, Optional<T>> reading) {
        if (!(node instanceof ListNode list)) {
            scalars.refuse(node, LIST);
            return Optional.empty();
        }
        List<T> elements = new ArrayList<>();
        list.elements().forEach(element -> reading.apply(element).ifPresent(elements::add));
        return Optional.of(elements);
    }

    /** A text in two languages. */
    Optional<Text> text(Node node) {
        return object(node, TEXT, fields -> new Text(string(fields, "sv"), string(fields, "en")));
    }

    /** Numbers from a least to a most. */
    Optional<Range> range(Node node) {
        return object(node, RANGE, fields -> {
            Optional<BigDecimal> least = fields.optional("least", number -> scalar(BigDecimal.class, number));
            Optional<BigDecimal> most = fields.optional("most", number -> scalar(BigDecimal.class, number));
            if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
                note(
                        Fault.BACKWARDS,
                        fields.place(),
                        least.get().toPlainString(),
                        most.get().toPlainString());
                return NO_LIMIT;
            }
            return new Range(least, most);
        });
    }

    String string(Fields fields, String name) {
        return fields.required(name, node -> scalar(String.class, node), "?");
    }

    Id id(Fields fields, String name) {
        return fields.required(name, node -> scalar(Id.class, node), UNREAD);
    }

    Text text(Fields fields, String name) {
        return fields.required(name, this::text, UNREAD_TEXT);
    }

    Range range(Fields fields, String name) {
        return fields.required(name, this::range, NO_LIMIT);
    }

    <T> T word(Fields fields, String name, Choice<T> choice) {
        return fields.required(name, node -> word(choice, node), choice.standIn());
    }

    <T> List<T> list(Fields fields, String name, Function<Node, Optional<T>> reading) {
        return fields.required(name, node -> list(node, reading), List.of());
    }

    /** Whether a field is there and true. */
    boolean isTrue(Fields fields, String name) {
        return fields.optional(name, node -> scalar(Boolean.class, node)).orElse(false);
    }
}
