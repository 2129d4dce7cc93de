package se.samspel.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samspel.Id;
import se.samspel.RuleSetReference;
import se.samspel.document.Case;
import se.samspel.json.bind.Component;
import se.samspel.json.bind.DocumentKind;
import se.samspel.json.bind.Extent;
import se.samspel.json.bind.Shape;
import se.samspel.json.blank.Form;
import se.samspel.json.blank.Frame;
import se.samspel.json.schema.Descriptions;
import se.samspel.rules.text.Text;

/**
 * A document to fill in: it says nothing yet but its id, its title, its rules and perhaps the day.
 *
 * <pre>{@code
 * BlankDocument blank = BlankDocument.of("matter", Id.of("avtal"), "Avtal om hemsjukvård", rules);
 * Files.writeString(file, blank.text(List.of(), Text.SWEDISH));
 * }</pre>
 *
 * <p>Its text holds what may stand in such a document, as comments with what each member means. {@link DocumentReader}
 * reads it at once. Where a comment is taken away, what is still to be filled in is nothing that the reader takes for a
 * value. Immutable.
 */
public final class BlankDocument {

    private final DocumentKind kind;
    private final Map<String, Object> given;

    private BlankDocument(DocumentKind kind, Map<String, Object> given) {
        this.kind = kind;
        this.given = given;
    }

    /**
     * Words that stand at a place of a document to fill in, such as what a rule asks for there.
     *
     * @param pointer the place as a JSON Pointer, such as {@code /roles/leader}, whether anything is there or not; the
     *     first element stands for a list's elements; empty for what is said before everything
     * @param words the words
     * @param asks whether something is asked for there, so that the place has to be shown
     */
    public record Note(String pointer, Text words, boolean asks) {}

    /**
     * A blank document.
     *
     * @param kind one of {@link DocumentSchema#kinds()}
     * @throws IllegalArgumentException if there is no such kind
     */
    public static BlankDocument of(String kind, Id id, String title, RuleSetReference rules) {
        DocumentKind known = DocumentKind.called(kind)
                .orElseThrow(() -> new IllegalArgumentException(kind + " is none of " + DocumentSchema.kinds()));
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("id", id);
        given.put("title", title);
        given.put("rules", rules);
        return new BlankDocument(known, given);
    }

    /** The same document, to be judged on a day. */
    public BlankDocument on(LocalDate day) {
        Map<String, Object> more = new LinkedHashMap<>(given);
        more.put("on", day);
        return new BlankDocument(kind, more);
    }

    /** The document as it stands. */
    public Case document() {
        return supposing("", Extent.NOTHING);
    }

    /**
     * What the document would be with parts that say nothing: for each member the document with one of each part just
     * there, by the pointer to the member. To be judged, so as to see what would be asked of the parts.
     */
    public Map<String, Case> withParts() {
        return supposing(Extent.PARTS);
    }

    /** Likewise, with one of everything: words stand there that no rule set knows. */
    public Map<String, Case> withEverything() {
        return supposing(Extent.EVERYTHING);
    }

    /**
     * The document with comments: what its members mean, and notes; to be stored as UTF-8. Of what is in lists within
     * lists within lists, only that is shown where something is asked for.
     */
    public String text(List<Note> notes, Locale locale) {
        Form form = new Form(new Frame(kind, given), Descriptions.in(locale), JsonText::line);
        notes.forEach(note -> form.note(note.pointer(), note.words().in(locale), note.asks()));
        return form.text();
    }

    /** The same without comments. */
    public String json() {
        return JsonText.file(new Frame(kind, given).plain());
    }

    private Map<String, Case> supposing(Extent extent) {
        return Shape.of(kind.type()).names().stream()
                .filter(member -> !given.containsKey(member))
                .collect(Collectors.toMap(
                        member -> "/" + member,
                        member -> supposing(member, extent),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private Case supposing(String supposed, Extent extent) {
        List<Object> values = new ArrayList<>();
        Shape shape = Shape.of(kind.type());
        for (Component member : shape.components()) {
            Optional<Object> known = Optional.ofNullable(given.get(member.name()));
            Extent said = member.name().equals(supposed) ? extent : Extent.NOTHING;
            values.add(
                    known.isEmpty()
                            ? said.of(member)
                            : member.number() == Component.Number.AT_MOST_ONE ? known : known.get());
        }
        return kind.type().cast(shape.make(values));
    }
}
