package se.samspel.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.samspel.rules.text.Text;

/** Layout. */
class PageTest {

    private final Page page = new Page(Locale.ENGLISH);

    @Test
    void a_paragraph_is_broken_at_the_last_space_that_fits() {
        page.paragraph(Text.same("x".repeat(45) + " " + "y".repeat(44) + " z"));
        assertThat(page).hasToString("x".repeat(45) + " " + "y".repeat(44) + "\nz\n");
        Page other = new Page(Locale.ENGLISH);
        other.paragraph(Text.same("x".repeat(45) + " " + "y".repeat(45)));
        assertThat(other).hasToString("x".repeat(45) + "\n" + "y".repeat(45) + "\n");
    }

    @Test
    void a_word_longer_than_the_page_stands_alone() {
        page.paragraph(Text.same("a " + "x".repeat(100) + " b"));
        assertThat(page).hasToString("a\n" + "x".repeat(100) + "\nb\n");
    }

    @Test
    void a_no_break_space_keeps_a_number_together() {
        page.paragraph(Text.same("x".repeat(86) + " 250\u00a0000"));
        assertThat(page).hasToString("x".repeat(86) + "\n250\u00a0000\n");
    }

    @Test
    void a_note_hangs_on_its_label_and_a_dash_on_itself() {
        page.note(Margin.NOTE, Text.same("Do"), "- " + "word ".repeat(20));
        assertThat(page.toString().lines()).first().asString().startsWith("   Do:         - word");
        assertThat(page.toString().lines()).last().asString().startsWith(" ".repeat(17) + "word");
    }

    @Test
    void lines_that_stand_as_they_are_are_never_broken() {
        page.verbatim(Margin.NOTE, Text.same("Write"), List.of("{ " + "x ".repeat(50) + "}", "  y"));
        assertThat(page.toString().lines())
                .containsExactly("   Write:      { " + "x ".repeat(50) + "}", " ".repeat(17) + "y");
    }

    @Test
    void a_heading_is_underlined_as_long_as_it_is() {
        page.heading(Text.same("Time"));
        assertThat(page).hasToString("\nTime\n----\n");
    }

    @Test
    void a_table_lines_up_its_columns() {
        Table table = new Table(List.of("Who", "Days"));
        table.row(List.of("Member m1", "4"));
        page.table(table);
        assertThat(page).hasToString("Who        Days\n---------------\nMember m1  4\n");
    }

    @Test
    void a_table_too_wide_for_the_page_breaks_its_widest_column() {
        Table table = new Table(List.of("Who", "Days"));
        table.row(List.of("word ".repeat(30).strip(), "4"));
        page.table(table);
        assertThat(page.toString().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(Page.WIDTH));
        assertThat(page.toString().lines()).hasSize(4);
    }
}
