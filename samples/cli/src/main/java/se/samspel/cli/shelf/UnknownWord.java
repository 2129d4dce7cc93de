package se.samspel.cli.shelf;

import java.util.List;
import se.samspel.cli.page.Joined;
import se.samspel.rules.text.Text;

/**
 * That a word of a call is none of those there are.
 *
 * @param words says so, with {@code {word}}, {@code {near}} for what may have been meant, and {@code {all}}
 */
public record UnknownWord(Text words) {

    private static final Text NEAR = Text.of(" Menas {near}?", " Did you mean {near}?");

    /** What to say of a word where these are known. */
    public Text refusal(String word, List<String> known) {
        List<Text> near = NearCodes.of(word, known).stream().map(Text::same).toList();
        return words.with("word", Text.same(word))
                .with("near", near.isEmpty() ? Text.same("") : NEAR.with("near", Joined.by(Joined.OR, near)))
                .with(
                        "all",
                        Joined.by(Joined.COMMA, known.stream().map(Text::same).toList()));
    }
}
