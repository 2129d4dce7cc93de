package se.samspel.json.tree;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.samspel.json.fault.Fault;
import se.samspel.json.fault.Faults;
import se.samspel.json.fault.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** The tokens of a JSON text, one after the other until it ends or breaks; where it breaks, that is noted once. */
final class Tokens implements AutoCloseable {

    private final String source;
    private final Dialect dialect;
    private final Faults faults;
    private final JsonParser parser;
    private boolean broken;

    Tokens(String source, Dialect dialect, Faults faults) {
        this.source = source;
        this.dialect = dialect;
        this.faults = faults;
        this.parser = dialect.factory().createParser(ObjectReadContext.empty(), source);
    }

    /** Whether there is text that has not been read: it broke off, went on after its end, or was too much. */
    boolean broken() {
        return broken;
    }

    /** Reads no further. */
    void stop() {
        broken = true;
    }

    /** The next token; null at the end of the text and where it breaks. */
    @Nullable
    JsonToken next(Place within) {
        return attempt(parser::nextToken, within).orElse(null);
    }

    /** The characters of a name, text or number; empty where the text breaks. */
    Optional<String> text(Place within) {
        return attempt(parser::getString, within);
    }

    /** Passes over the rest of an object or list. */
    void skip(Place within) {
        attempt(parser::skipChildren, within);
    }

    /** The place of a member or an element that begins at the token. */
    Place child(Place parent, String step) {
        TokenStreamLocation location = parser.currentTokenLocation();
        return parent.child(step, location.getLineNr(), location.getColumnNr());
    }

    /** The place, moved to the token. */
    Place placed(Place place) {
        TokenStreamLocation location = parser.currentTokenLocation();
        return place.movedTo(location.getLineNr(), location.getColumnNr());
    }

    /** Notes it if anything follows. */
    void demandEnd(Place root) {
        JsonToken rest = next(root);
        if (rest != null) {
            broken = true;
            faults.note(Fault.MALFORMED_REST, placed(root));
        }
    }

    /** Notes that the text ends before the document has begun. */
    void endedEarly(Place root) {
        if (!broken) {
            broken = true;
            Fault fault = source.isBlank() ? Fault.MALFORMED_EMPTY : Fault.MALFORMED_END;
            faults.note(fault, at(root, parser.currentLocation()));
        }
    }

    @Override
    public void close() {
        parser.close();
    }

    private <T> Optional<T> attempt(Supplier<T> step, Place within) {
        if (broken) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(step.get());
        } catch (JacksonException notJson) {
            broken = true;
            note(notJson, within);
            return Optional.empty();
        }
    }

    private void note(JacksonException notJson, Place within) {
        TokenStreamLocation location = Objects.requireNonNullElseGet(notJson.getLocation(), parser::currentLocation);
        long offset = location.getCharOffset();
        Place place = at(within, location);
        if (notJson instanceof UnexpectedEndOfInputException || offset < 0 || offset >= source.length()) {
            faults.note(Fault.MALFORMED_END, place);
        } else {
            Break broke = new Break(source, dialect, (int) offset);
            faults.note(broke.fault(), place, broke.found(), broke.commaBelongs());
        }
    }

    private static Place at(Place place, TokenStreamLocation location) {
        return place.movedTo(location.getLineNr(), location.getColumnNr());
    }
}
