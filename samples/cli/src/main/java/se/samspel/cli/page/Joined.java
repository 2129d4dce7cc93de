package se.samspel.cli.page;

import java.util.Collection;
import java.util.List;
import se.samspel.rules.text.Text;

/** Texts one after the other. */
public final class Joined {

    /** Between things in a list. */
    public static final Text COMMA = Text.same(", ");

    /** Between things that all hold. */
    public static final Text AND = Text.of(" och ", " and ");

    /** Between things of which one holds. */
    public static final Text OR = Text.of(" eller ", " or ");

    /** Between steps that follow each other. */
    public static final Text ARROW = Text.same(" \u2192 ");

    private Joined() {}

    /** The texts with something between them; empty if there are none. */
    public static Text by(Text between, Collection<Text> texts) {
        return texts.stream()
                .reduce((one, other) ->
                        Text.of(one.sv() + between.sv() + other.sv(), one.en() + between.en() + other.en()))
                .orElse(Text.same(""));
    }

    /** The texts as a list in a sentence, such as "Berg, Krokom och Åre". */
    public static Text list(List<Text> texts) {
        int last = texts.size() - 1;
        return last < 1 ? by(COMMA, texts) : by(AND, List.of(by(COMMA, texts.subList(0, last)), texts.get(last)));
    }

    /** The text with a capital letter first. */
    public static Text capitalised(Text text) {
        return text.map(words -> words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1));
    }
}
