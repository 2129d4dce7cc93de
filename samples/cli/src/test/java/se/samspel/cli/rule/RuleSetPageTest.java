package se.samspel.cli.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.samspel.rules.text.Text;

/** A rule set in full: which layers and why these, and what each of them did. */
class RuleSetPageTest {

    @Test
    void the_version_in_force_on_the_day_is_chosen_and_the_page_says_so() {
        assertThat(swedish("county", County.SPRING)).startsWith("""
                        county 2027.1
                        =============
                        Dag:        2027-03-01
                        Lager:      ground 1 (base), gäller alltid. Vald eftersom den gäller den 2027-03-01.
                                    county 2027.1 (region), står på ground@[1,2), gäller från 2027-01-01. Vald
                                    eftersom den gäller den 2027-03-01. Andra versioner: 2026.1 (från 2026-01-01
                                    till 2026-12-31).
                        Fingeravtryck: sha256:\
                        """);
        assertThat(english("county", County.SPRING.minusYears(1))).startsWith("""
                        county 2026.1
                        =============
                        Day:        2026-03-01
                        Layer:      ground 1 (base), in force always. Chosen since it is in force on 2026-03-01.
                                    county 2026.1 (region), stands on ground, in force from 2026-01-01 until
                                    2026-12-31. Chosen since it is in force on 2026-03-01. Other versions: 2027.1
                                    (from 2027-01-01).
                        Fingerprint: sha256:\
                        """);
    }

    @Test
    void a_pinned_version_is_chosen_whatever_the_day_and_the_page_says_so() {
        assertThat(swedish("county@2026.1", County.SPRING)).contains("""
                        Lager:      ground 1 (base), gäller alltid. Vald eftersom den gäller den 2026-12-31, den
                                    dag närmast 2027-03-01 då county 2026.1 gäller.
                                    county 2026.1 (region), står på ground, gäller från 2026-01-01 till
                                    2026-12-31. Vald eftersom anropet anger den; den gäller inte den 2027-03-01.
                                    Andra versioner: 2027.1 (från 2027-01-01).
                        """);
        assertThat(words(english("county@2026.1", LocalDate.of(2026, 3, 1))))
                .contains("until 2026-12-31. Chosen since the call asks for it. Other versions:");
    }

    @Test
    void a_relaxation_is_shown_as_one_with_the_value_before_and_why() {
        assertThat(swedish("county", County.SPRING)).contains("""
                        days
                           Avser:      dagar
                           Gäller:     3 till 7 heldagar
                           Tillåtet:   0 till 60 heldagar
                           Lager:      county 2027.1 (ersätter, lättar)
                           Skäl:       Uppdragen är olika stora.
                           Källa:      Decision 12, ”Paragraph 2” (tolkning av texten)
                           Tidigare:   ground 1 (lägger till): 4 till 6 heldagar, A book, ”Chapter 1” (står i
                                       texten)
                        """);
        assertThat(english("county", County.SPRING)).contains("""
                           Layer:      county 2027.1 (replaces, relaxes)
                           Reason:     Tasks differ in size.
                           Source:     Decision 12, “Paragraph 2” (interpretation of the text)
                           Earlier:    ground 1 (adds): 4 to 6 full days, A book, “Chapter 1” (stated in the text)
                        """);
    }

    @Test
    void what_makes_stricter_is_no_relaxation() {
        assertThat(english("county", LocalDate.of(2026, 3, 1)))
                .contains("   Layer:      county 2026.1 (tightens)\n")
                .doesNotContain("relaxes");
    }

    @Test
    void every_step_is_shown_down_to_the_first() {
        assertThat(english("town", County.SPRING)).contains("""
                        days
                           Means:      whole days
                           In force:   3 to 7 full days
                           Admissible: 0 to 60 full days
                           Layer:      town 1 (replaces)
                           Source:     Decision 7, “Paragraph 1” (stated in the text)
                           Earlier:    county 2027.1 (replaces, relaxes): days, Decision 12, “Paragraph 2”
                                       (interpretation of the text)
                                       Tasks differ in size.
                           Earlier:    ground 1 (adds): 4 to 6 full days, A book, “Chapter 1” (stated in the text)
                        """);
    }

    @Test
    void what_a_rule_further_asks_for_is_told_apart_from_what_it_asked_for_before() {
        assertThat(english("town", County.SPRING)).contains("""
                           Layer:      town 1 (tightens)
                           Also asks:  the full days that the member sets aside: stated
                        """);
    }

    @Test
    void what_a_layer_has_fixed_says_so() {
        assertThat(swedish("county", County.SPRING))
                .contains("   Fast:       ground 1 låter inget lager ovanför ändra detta\n");
        assertThat(english("county", County.SPRING))
                .containsOnlyOnce("   Fixed:      ground 1 lets no layer above change this\n");
    }

    @Test
    void a_rule_to_come_says_from_when_it_binds_or_that_no_date_has_been_set() {
        assertThat(swedish("county", County.SPRING))
                .contains("   Gäller:     från 2027-07-01 (tillkännagivet; binder inte än den 2027-03-01)\n")
                .contains("   Gäller:     inget datum är satt (antaget; binder ingen än)\n");
        assertThat(english("county", County.SPRING))
                .contains("   In force:   from 2027-07-01 (announced; not binding yet on 2027-03-01)\n")
                .contains("   In force:   no date has been set (adopted; binds nobody yet)\n");
        assertThat(english("county", LocalDate.of(2027, 7, 1))).contains("   In force:   from 2027-07-01\n");
    }

    @Test
    void what_was_withdrawn_stands_last_with_layer_reason_and_source() {
        assertThat(swedish("county", County.SPRING)).endsWith("""

                        Borttaget (1)
                        -------------
                        guide
                           Var:        Regel
                           Lager:      county 2027.1 (tar bort, lättar)
                           Skäl:       Vi följer upp på annat sätt.
                           Källa:      Decision 12, ”Paragraph 2” (tolkning av texten)
                           Tidigare:   ground 1 (lägger till): fel: står i vägen, A book, ”Chapter 1” (står i
                                       texten)
                        """);
        assertThat(english("county", County.SPRING)).endsWith("""

                        Withdrawn (1)
                        -------------
                        guide
                           Was:        Rule
                           Layer:      county 2027.1 (withdraws, relaxes)
                           Reason:     We follow up in another way.
                           Source:     Decision 12, “Paragraph 2” (interpretation of the text)
                           Earlier:    ground 1 (adds): error: stands in the way, A book, “Chapter 1” (stated in
                                       the text)
                        """);
        assertThat(english("county", LocalDate.of(2026, 3, 1))).doesNotContain("Withdrawn");
    }

    @Test
    void what_only_code_understands_is_named_at_the_top_and_marked_where_it_stands() {
        assertThat(words(swedish("county", County.SPRING)))
                .contains("Observera: Inte fullt beskrivet: own. Det ser på sådant som bara egen kod förstår.")
                .contains("Observera: inte fullt beskriven: ser på sådant som bara egen kod förstår Lager:");
        assertThat(words(english("county", County.SPRING)))
                .contains("Note: Not fully described: own. It looks at what only code of its own understands.")
                .contains("Note: not fully described: looks at what only code of its own understands Layer:");
        assertThat(words(english("county", LocalDate.of(2026, 3, 1)))).doesNotContain("described");
    }

    @Test
    void mandates_and_facts_given_by_hand_are_shown_too() {
        assertThat(swedish("county", County.SPRING)).contains("""
                        Uppgifter att lämna för hand (1)
                        --------------------------------
                        overtime
                           Avser:      övertid för medlemmen
                           Om:         medlem
                           Kan vara:   ett tal (timmar)
                        """, """
                        Vad organ får göra (1)
                        ----------------------
                        board.plan
                           Organ:      Styrelsen
                           Gör:        beslutar
                           Ärende:     plan
                           För:        alla huvudmän
                           Vilar på:   avtal mellan parterna
                           När:        berörda huvudmän: regionen och minst en kommun
                        """);
    }

    private static String swedish(String reference, LocalDate day) {
        return RuleSetPage.of(County.on(reference, day), Text.SWEDISH);
    }

    private static String english(String reference, LocalDate day) {
        return RuleSetPage.of(County.on(reference, day), Locale.ENGLISH);
    }

    private static String words(String page) {
        return page.replaceAll("\\s+", " ");
    }
}
