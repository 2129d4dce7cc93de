package se.samspel.rules.analysis;

import java.util.Optional;
import se.samspel.Id;
import se.samspel.rules.layer.Source;
import se.samspel.rules.text.Text;

/**
 * Something in a rule set that nobody can have meant, such as "adopt-plan: row 3 leaves a municipality without a body
 * that decides for it".
 *
 * @param kind what kind of thing it is
 * @param item the item that it is about, such as {@code route.adopt-plan}
 * @param message what it is, in words
 * @param example the smallest situation that shows it; empty where no single one does
 * @param source where the item comes from
 * @param layer the layer that brought or changed it last
 */
public record Defect(Kind kind, Id item, Text message, Optional<Situation> example, Source source, Id layer) {

    /** What is wrong. */
    public enum Kind {
        /** No row of a routing table answers. */
        GAP,
        /** Two rows of a routing table answer. */
        OVERLAP,
        /** A row never answers: the rows before it cover all that it covers. */
        UNREACHED_ROW,
        /** A row leaves an affected principal without a body that decides for it, and is not marked as narrowing. */
        DROPPED_DECIDER,
        /** A stage is for bodies of which there are none. */
        STAGE_WITHOUT_BODY,
        /** A body is to do what binds others, without a mandate. */
        NO_MANDATE,
        /** A route has no way on where those who must agree do not, or leads back to them. */
        ENDLESS_ROUTE,
        /** A requirement applies to nothing, whatever the facts are. */
        NEVER_APPLIES,
        /** A requirement cannot be violated, whatever the facts are. */
        NEVER_VIOLATED,
        /** A requirement cannot hold where it applies, whatever the facts are. */
        NEVER_HOLDS,
        /** No rule reads a parameter. */
        UNREAD_PARAMETER,
        /** A question whose answer changes nothing. */
        IDLE_QUESTION,
        /** An item rests on a document that is no longer valid. */
        EXPIRED_SOURCE
    }
}
