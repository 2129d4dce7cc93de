package se.samspel.json.blank;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import se.samspel.json.bind.Component;
import se.samspel.json.bind.Extent;
import se.samspel.json.bind.Shape;
import se.samspel.json.schema.Descriptions;

/**
 * What may stand somewhere, as JSON to fill in: on one line where it is short and nothing is noted in it. What is still to
 * be filled in is a text that no reader takes for a value.
 *
 * @param notes what is noted
 * @param words the language
 */
record Example(Notes notes, Descriptions words) {

    private static final int SHORT = 88;
    private static final String INDENT = "  ";

    /** One value of a member; of a list, one element. */
    List<String> one(Component member, String pointer) {
        if (!member.isOfRecords()) {
            return List.of(blank(member));
        }
        String line = line(member);
        return line.length() > SHORT || notes.areBelow(pointer) ? record(member, pointer) : List.of(line);
    }

    /** A member with its name. */
    List<String> named(Component member, String pointer) {
        List<String> value = new ArrayList<>(value(member, pointer));
        value.set(0, "\"" + member.name() + "\": " + value.get(0));
        return value;
    }

    private List<String> value(Component member, String pointer) {
        if (member.number() != Component.Number.ANY) {
            return one(member, pointer);
        }
        if (isFarIn(pointer) && member.isOfRecords() && line(member).length() > SHORT && !notes.askBelow(pointer)) {
            return List.of("[]");
        }
        String element = member.isOfRecords() ? pointer + "/0" : pointer;
        List<String> noted = member.isOfRecords() ? Remarks.of(notes.at(element)) : List.of();
        List<String> one = one(member, element);
        if (one.size() == 1 && noted.isEmpty()) {
            return List.of("[" + one.get(0) + "]");
        }
        List<String> lines = new ArrayList<>(List.of("["));
        noted.forEach(line -> lines.add(INDENT + line));
        one.forEach(line -> lines.add(INDENT + line));
        lines.add("]");
        return lines;
    }

    /** Whether it is in a list that is in a list itself. */
    private static boolean isFarIn(String pointer) {
        return pointer.indexOf("/0/") != pointer.lastIndexOf("/0/");
    }

    private List<String> record(Component record, String pointer) {
        List<String> lines = new ArrayList<>(List.of("{"));
        List<Component> members = Shape.of(record.type()).components();
        for (Component member : members) {
            String place = pointer + "/" + member.name();
            Remarks.of(notes.at(place)).forEach(line -> lines.add(INDENT + line));
            List<String> value = new ArrayList<>(member.isOwnId() ? List.of(id(record)) : named(member, place));
            if (!member.equals(members.get(members.size() - 1))) {
                value.set(value.size() - 1, value.get(value.size() - 1) + ",");
            }
            value.forEach(line -> lines.add(INDENT + line));
        }
        lines.add("}");
        return lines;
    }

    private String line(Component record) {
        return Shape.of(record.type()).components().stream()
                .map(member -> member.isOwnId() ? id(record) : "\"" + member.name() + "\": " + inLine(member))
                .collect(joining(", ", "{", "}"));
    }

    private String inLine(Component member) {
        String one = member.isOfRecords() ? line(member) : blank(member);
        return member.number() == Component.Number.ANY ? "[" + one + "]" : one;
    }

    private static String id(Component record) {
        return "\"id\": \"" + Extent.id(record.name()) + "\"";
    }

    private String blank(Component member) {
        return "\"" + words.of(Hint.of(member.type())) + "\"";
    }
}
