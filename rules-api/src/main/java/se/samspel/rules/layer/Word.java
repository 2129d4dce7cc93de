package se.samspel.rules.layer;

import java.util.Optional;
import se.samspel.Id;
import se.samspel.rules.text.Text;

/**
 * A word that documents may use, such as {@code municipality}, "kommun".
 *
 * @param id the word
 * @param vocabulary the list it stands in
 * @param label what people call it
 * @param source where it comes from
 */
public record Word(Id id, Vocabulary vocabulary, Text label, Source source) implements Item {

    /** A word of a vocabulary. */
    public static Word of(Vocabulary vocabulary, String id, Text label, Source source) {
        return new Word(Id.of(id), vocabulary, label, source);
    }

    @Override
    public Optional<Item> called(Text other) {
        return Optional.of(new Word(id, vocabulary, other, source));
    }

    @Override
    public Word citing(Source other) {
        return new Word(id, vocabulary, label, other);
    }
}
