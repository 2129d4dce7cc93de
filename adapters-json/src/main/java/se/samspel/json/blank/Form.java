package se.samspel.json.blank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.samspel.json.bind.Component;
import se.samspel.json.bind.Shape;
import se.samspel.json.schema.Descriptions;

/**
 * The text of a document to fill in. What may be there and is not yet is a comment. Each object ends with something that
 * is there, so that anything else can be taken out of its comment without more.
 */
public final class Form {

    private static final String INDENT = "  ";

    private final Frame frame;
    private final Notes notes;
    private final Example example;
    private final Descriptions words;
    private final Function<Object, String> json;

    /** A form for what is there, described in these words; {@code json} writes plain values on one line. */
    public Form(Frame frame, Descriptions words, Function<Object, String> json) {
        this.frame = frame;
        this.notes = new Notes(frame.kind().type());
        this.example = new Example(notes, words);
        this.words = words;
        this.json = json;
    }

    /** Notes something at a place. */
    public void note(String pointer, String text, boolean asks) {
        notes.add(pointer, text, asks);
    }

    /** The text. */
    public String text() {
        Map<String, Object> there = frame.plain();
        List<String> lines = new ArrayList<>(Remarks.of(notes.at("")));
        lines.add("{");
        lines.add(INDENT + header("format", there) + ",");
        lines.addAll(indented(Remarks.of(List.of(words.of(frame.kind().word())))));
        lines.add(INDENT + header("kind", there) + ",");
        lines.add("");
        lines.addAll(indented(members(frame.kind().type(), "", there)));
        lines.add("}");
        return String.join("\n", lines) + "\n";
    }

    private List<String> members(Class<?> record, String pointer, Map<?, ?> there) {
        List<String> lines = new ArrayList<>();
        List<Component> members = inOrder(record, there);
        for (Component member : members) {
            String place = pointer + "/" + member.name();
            boolean isLast = member.equals(members.get(members.size() - 1));
            lines.addAll(Remarks.of(List.of(words.of(record, member))));
            lines.addAll(Remarks.of(notes.at(place)));
            List<String> value = new ArrayList<>(
                    there.containsKey(member.name())
                            ? present(member, place, there.get(member.name()))
                            : Remarks.verbatim(ended(example.named(member, place), ",")));
            lines.addAll(there.containsKey(member.name()) && !isLast ? ended(value, ",") : value);
            lines.addAll(isLast ? List.of() : List.of(""));
        }
        return lines;
    }

    /** As in the record, but something that is there at the end. */
    private static List<Component> inOrder(Class<?> record, Map<?, ?> there) {
        List<Component> all = Shape.of(record).components();
        String last = all.stream()
                .map(Component::name)
                .filter(there::containsKey)
                .reduce((one, next) -> next)
                .orElse("");
        return all.stream()
                .sorted(Comparator.comparing(member -> member.name().equals(last)))
                .toList();
    }

    private List<String> present(Component member, String pointer, Object value) {
        String name = "\"" + member.name() + "\": ";
        List<String> within = new ArrayList<>();
        if (value instanceof Map<?, ?> part) {
            within.addAll(members(member.type(), pointer, part));
        } else if (member.isOfRecords()) {
            within.addAll(Remarks.of(notes.at(pointer + "/0")));
            within.addAll(Remarks.verbatim(example.one(member, pointer + "/0")));
        } else {
            return List.of(name + json.apply(value));
        }
        boolean isList = value instanceof List<?>;
        List<String> lines = new ArrayList<>(List.of(name + (isList ? "[" : "{")));
        lines.addAll(indented(within));
        lines.add(isList ? "]" : "}");
        return lines;
    }

    private String header(String name, Map<String, Object> there) {
        return "\"" + name + "\": " + json.apply(there.get(name));
    }

    private static List<String> ended(List<String> lines, String end) {
        List<String> ended = new ArrayList<>(lines);
        ended.set(ended.size() - 1, ended.get(ended.size() - 1) + end);
        return ended;
    }

    private static List<String> indented(List<String> lines) {
        return lines.stream().map(line -> line.isEmpty() ? line : INDENT + line).toList();
    }
}
