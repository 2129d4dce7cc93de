package se.samspel.json.tree;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samspel.json.fault.Place;
import se.samspel.json.fault.Words;

/** A JSON value and its place in the text. */
public sealed interface Node {

    /** Where the value begins. */
    Place place();

    /** What a message calls it, such as "the text 'abc'". */
    Words described();

    /** A text, a number, true or false. */
    sealed interface Value extends Node {

        /** The value as a {@link String}, {@link BigDecimal} or {@link Boolean}. */
        Object value();
    }

    /**
     * An object.
     *
     * @param members the members by name; where a name came twice, the first
     * @param repeated the names that came more than once
     * @param whole whether the text went on until the object's end
     */
    record ObjectNode(Place place, Map<String, Member> members, Set<String> repeated, boolean whole) implements Node {

        /** The value of a member, if there is such a member. */
        public Optional<Node> get(String name) {
            return Optional.ofNullable(members.get(name)).map(Member::value);
        }

        @Override
        public Words described() {
            return new Words("ett objekt", "an object");
        }
    }

    /**
     * A member of an object.
     *
     * @param named where its name stands
     */
    record Member(Place named, Node value) {}

    /** A list. */
    record ListNode(Place place, List<Node> elements) implements Node {

        @Override
        public Words described() {
            return new Words("en lista", "a list");
        }
    }

    /** A text. */
    record TextNode(Place place, String value) implements Value {

        @Override
        public Words described() {
            return Words.quoted("texten ", value, "the text ");
        }
    }

    /** A number, with no exponent. */
    record NumberNode(Place place, BigDecimal value) implements Value {

        @Override
        public Words described() {
            return new Words("talet " + value.toPlainString(), "the number " + value.toPlainString());
        }
    }

    /** True or false. */
    record TruthNode(Place place, Boolean value) implements Value {

        @Override
        public Words described() {
            return new Words(value.toString(), value.toString());
        }
    }

    /** The value {@code null}. */
    record NullNode(Place place) implements Node {

        @Override
        public Words described() {
            return new Words("null", "null");
        }
    }

    /** Something that was over a bound, or broken off; the fault has been noted. */
    record UnreadNode(Place place) implements Node {

        @Override
        public Words described() {
            return new Words("något oläst", "something unread");
        }
    }
}
