package se.samspel.testkit.mutation;

import se.samspel.Id;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Source;
import se.samspel.rules.text.Text;

/**
 * A layer with one small thing changed, such as base with {@code team.full-days} from 4 to 7 instead of 6.
 *
 * @param kind what was changed
 * @param item the item that was changed
 * @param way how, in a word that can stand in the name of a file, such as {@code most-up}
 * @param what how, in words
 * @param source what the item rests on
 * @param original the layer as it is
 * @param layer the layer as it was made
 */
public record Mutant(Kind kind, Id item, String way, Text what, Source source, Layer original, Layer layer) {

    /** What can be changed. */
    public enum Kind {
        /** An end of a parameter's range is moved by one step. */
        LIMIT(Text.of("gräns flyttad", "limit moved")),
        /** When a rule applies is turned round. */
        WHEN(Text.of("villkor omvänt", "condition negated")),
        /** What a rule asks for is turned round. */
        MUST(Text.of("krav omvänt", "demand negated")),
        /** Something is not there any more. */
        WITHDRAWN(Text.of("borttaget", "withdrawn")),
        /** A rule weighs less. */
        SEVERITY(Text.of("allvar sänkt", "severity lowered")),
        /** What a layer changed of its parents' is as it was. */
        UNCHANGED(Text.of("ändring struken", "change dropped")),
        /** A row of a routing table answers with the stages of its neighbour, or is gone. */
        ROW(Text.of("rad ändrad", "row changed")),
        /** A stage of a route is gone, out of turn, or asks for another agreement. */
        STAGE(Text.of("steg ändrat", "stage changed")),
        /** A body holds the function of another. */
        BODY(Text.of("organ förväxlat", "body mistaken"));

        private final Text label;

        Kind(Text label) {
            this.label = label;
        }

        /** What people call it. */
        public Text label() {
            return label;
        }
    }

    /** A name that no other mutant of the layer has, such as {@code team.full-days.most-up}. */
    public String name() {
        return item + "." + way;
    }

    /** A name that no mutant of any layer or version of one has, such as {@code base@1.team.full-days.most-up}. */
    public String fullName() {
        return original.name() + "." + name();
    }

    /** The same mutant, whose way is called so. */
    Mutant way(String other) {
        return new Mutant(kind, item, other, what, source, original, layer);
    }
}
