package se.samspel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.Id;
import se.samspel.RuleSetReference;
import se.samspel.document.Case;
import se.samspel.json.BlankDocument.Note;
import se.samspel.rules.text.Text;

/** Documents to fill in. */
class BlankDocumentTest {

    /** What is said of a text that does not hang together. */
    private static final List<String> MISPLACED =
            List.of("MALFORMED", "UNKNOWN_FIELD", "MISSING_FIELD", "DUPLICATE_FIELD", "NULL");

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    /** A comment that holds a piece of the document, not words. */
    private static final Pattern PIECE = Pattern.compile("( *)// ( *(?:[\"\\[\\]{}]|// ).*)");

    @ParameterizedTest
    @MethodSource("kindsAndLanguages")
    void it_can_be_read_at_once(String kind, Locale language) {
        Case document = blank(kind).document();

        assertThat(read(blank(kind).text(List.of(), language))).contains(document);
        assertThat(read(blank(kind).json())).contains(document);
        assertThat(blank(kind).json()).doesNotContain("//");
        assertThat(read(blank(kind).on(DAY).text(List.of(), language)).flatMap(Case::on))
                .contains(DAY);
    }

    @ParameterizedTest
    @MethodSource("kindsAndLanguages")
    void with_all_comments_taken_away_everything_is_in_its_place_and_nothing_is_passed(String kind, Locale language) {
        String whole = blank(kind)
                .text(List.of(), language)
                .lines()
                .map(line -> PIECE.matcher(line).replaceFirst("$1$2"))
                .collect(Collectors.joining("\n"));

        assertThat(problems(whole))
                .hasSizeGreaterThan(10)
                .extracting(Problem::code)
                .doesNotContainAnyElementsOf(MISPLACED);
    }

    @ParameterizedTest
    @MethodSource("kindsAndLanguages")
    void any_one_comment_can_be_taken_away(String kind, Locale language) {
        List<String> lines = blank(kind).text(List.of(), language).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches(" *// [\"{].*")) {
                List<String> one = new ArrayList<>(lines);
                int end = end(lines, i);
                for (int j = i; j <= end; j++) {
                    one.set(j, PIECE.matcher(lines.get(j)).replaceFirst("$1$2"));
                }
                assertThat(problems(String.join("\n", one)))
                        .as(lines.get(i))
                        .isNotEmpty()
                        .extracting(Problem::code)
                        .doesNotContainAnyElementsOf(MISPLACED);
            }
        }
    }

    @Test
    void notes_stand_where_they_belong() {
        List<Note> notes = List.of(
                note("/matter/principals", "Name them.", false),
                note("/parties/0/kind", "Say which.", true),
                note("/parties/0", "Each of them.", false),
                note("/parties/0/kind/x", "As far as it goes.", false),
                note("", "Before everything.", false));

        String text = blank("matter").text(notes, Locale.ENGLISH);

        assertThat(text).startsWith("// Before everything.\n{\n").contains("""
                          "parties": [
                            // Each of them.
                            // {
                            //   "id": "parties-1",
                            //   // Say which.
                            //   // As far as it goes.
                            //   "kind": "",
                        """.indent(0), """
                          //   // Name them.
                          //   "principals": [""],
                        """.indent(0));
        assertThat(read(text)).contains(blank("matter").document());
    }

    @Test
    void what_is_far_in_is_shown_where_something_is_asked_for() {
        String none = blank("body").text(List.of(), Locale.ENGLISH);
        String asked = blank("matter")
                .text(List.of(note("/matter/rosters/0/seats/0/holders/0/name", "Who?", true)), Locale.ENGLISH);

        assertThat(none).contains("\"holders\": [").contains("YYYY-MM-DD");
        assertThat(blank("matter").text(List.of(), Locale.ENGLISH)).contains("\"holders\": [],");
        assertThat(asked).contains("// Who?").contains("\"deputies\": []");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void what_would_be_asked_of_its_parts_can_be_tried(String kind) {
        BlankDocument blank = blank(kind);

        assertThat(blank.withParts()).containsKeys("/parties", "/facts").doesNotContainKeys("/id", "/title");
        assertThat(blank.withParts().get("/parties").parties())
                .singleElement()
                .satisfies(party -> assertThat(party.name()).isEmpty());
        assertThat(blank.withEverything().get("/parties").parties())
                .singleElement()
                .satisfies(party -> assertThat(party.name()).isPresent());
        assertThat(blank.withParts().get("/parties").facts()).isEmpty();
    }

    @Test
    void of_an_unknown_kind_there_is_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> blank("mater"))
                .withMessageContaining("mater is none of")
                .withMessageContaining("matter");
    }

    static Stream<String> kinds() {
        return DocumentSchema.kinds().stream();
    }

    static Stream<Arguments> kindsAndLanguages() {
        return kinds().flatMap(
                        kind -> Stream.of(Text.SWEDISH, Locale.ENGLISH).map(language -> Arguments.of(kind, language)));
    }

    /** The last line of a piece that begins on a line: the next that is indented as far and closes it. */
    private static int end(List<String> lines, int begin) {
        String first = lines.get(begin);
        if (!first.matches(".*[\\[{]")) {
            return begin;
        }
        String margin = first.substring(0, first.indexOf("// ") + "// ".length());
        int end = begin + 1;
        while (!lines.get(end).matches(Pattern.quote(margin) + "[\\]}],?")) {
            end++;
        }
        return end;
    }

    private static BlankDocument blank(String kind) {
        return BlankDocument.of(kind, Id.of("b"), "t", RuleSetReference.parse("base"));
    }

    private static Note note(String pointer, String words, boolean asks) {
        return new Note(pointer, Text.same(words), asks);
    }

    private static Optional<Case> read(String text) {
        return DocumentReader.in(Locale.ENGLISH).read(text).document();
    }

    private static List<Problem> problems(String text) {
        return DocumentReader.in(Locale.ENGLISH).read(text).problems();
    }
}
