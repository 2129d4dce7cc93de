package se.samspel.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Documents may hold comments, and mean the same without them; rule packs may not. */
class CommentsTest {

    private static final String PLAIN = """
            {
              "format": "samspel/1",
              "kind": "matter",
              "id": "m",
              "title": "https://example.org // no comment",
              "parties": [{"id": "p", "kind": "region"}]
            }
            """;
    private static final String COMMENTED = """
            // Before everything.
            {
              "format": "samspel/1", // "kind": "body",
              "kind": "matter",
              /* "id": "n", */ "id": "m",
              "title": "https://example.org // no comment",
              "parties": [
                // {"id": "q", "kind": "municipality"},
                {"id": "p", "kind": "region"} // the last
              ]
            } // After everything.
            """;

    @Test
    void a_document_means_the_same_without_its_comments() {
        assertThat(read(COMMENTED).problems()).isEmpty();
        assertThat(read(COMMENTED).document()).isPresent().isEqualTo(read(PLAIN).document());
        assertThat(DocumentWriter.write(read(COMMENTED).document().orElseThrow()))
                .doesNotContain("Before");
    }

    @Test
    void places_are_counted_with_the_comments() {
        assertThat(Places.of(COMMENTED.getBytes(StandardCharsets.UTF_8)).find("/parties/0/kind"))
                .contains(new Places.Spot(9, 25));
        assertThat(Texts.spots(COMMENTED.replace("\"region\"", "1")))
                .containsExactly("9:25 WRONG_TYPE /parties/0/kind");
    }

    @Test
    void a_rule_pack_has_no_comments() {
        String pack = Packs.with().replaceFirst("\\{", "{ // x\n");

        assertThat(RulePackReader.in(Locale.ENGLISH)
                        .read(pack.getBytes(StandardCharsets.UTF_8))
                        .problems())
                .extracting(Problem::message)
                .containsExactly("there is a comment here, and JSON has none; take it away");
    }

    private static Reading read(String text) {
        return DocumentReader.in(Locale.ENGLISH).read(text);
    }
}
