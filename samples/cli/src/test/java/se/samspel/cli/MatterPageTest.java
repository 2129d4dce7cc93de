package se.samspel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.cli.page.Page;

/** {@code assess} of a matter: its route drawn, its trail, who has adopted, and from when it applies. */
class MatterPageTest {

    private static final String LADDER = """
            {"act": "decides", "body": "board", "agreement": "CONSENSUS"},
            {"act": "decides", "body": "forum", "rung": "REQUIRED", "within": {"weeks": 3}},
            {"act": "decides", "body": "court", "rung": "PERMITTED"}
            """;
    private static final String BRANCHES = """
            {"act": "prepares", "body": "board", "within": {"days": 30}},
            {"act": "recommends", "body": "forum", "branch": "one"},
            {"act": "advises", "body": "court", "branch": "other"},
            {"act": "prepares", "body": "board", "branch": "other", "within": {"workingDays": 1}},
            {"act": "decides", "each": "adopter", "agreement": "MAJORITY"}
            """;
    private static final String EACH = "{\"act\": \"decides\", \"each\": \"adopter\"}";

    private static final String PLANNED =
            "\"takesEffect\": \"2026-07-01\", \"texts\": [{\"id\": \"v1\"}, {\"id\": \"v2\"}],";

    @TempDir
    private Path packs;

    @Test
    void branches_are_lettered_and_every_stage_has_a_mark() throws IOException {
        assertThat(judge(BRANCHES, "NOT_STATED", "", did("board", "prepares", "ADOPTED", "2026-02-03")))
                .contains("""
                        [klart]     1. Styrelsen bereder (blev 3 dagar försenat)
                                    2. Sida vid sida:
                        [näst]         a. Forumet rekommenderar (bara ett råd)
                        [näst]         b1. Domstolen yttrar sig (bara ett råd)
                        [återstår]     b2. Styrelsen bereder (inom 1 arbetsdag)
                        [återstår]  3. Var och en beslutar: fullmäktige i 3 kommuner, styrelsen i Regionen (mer än
                                       hälften krävs)
                        """)
                .contains("""
                        Härnäst:    Forumet rekommenderar (på tur sedan 2026-02-03)
                                    Domstolen yttrar sig (på tur sedan 2026-02-03)
                        """);
    }

    @Test
    void what_is_late_is_told_with_its_last_day() throws IOException {
        String page = judge(
                BRANCHES,
                "NOT_STATED",
                "",
                did("board", "prepares", "ADOPTED", "2026-01-03"),
                did("court", "advises", "ADOPTED", "2026-02-05"));
        assertThat(page).contains("[försenat 4 dagar]     b2. Styrelsen bereder (senast 2026-02-06)\n");
        assertThat(page.replaceAll("\\s+", " "))
                .contains("Styrelsen bereder (senast 2026-02-06; 4 dagar försenat; på tur sedan 2026-02-05)");
    }

    @Test
    void many_who_are_waited_for_are_counted_in_the_route_and_named_beside_it() throws IOException {
        assertThat(judge(EACH, "NOT_STATED", PLANNED, own("r", "ADOPTED", "2026-01-05", "v1")))
                .contains("Härnäst:    Fullmäktige i var och en av 3 kommuner beslutar (på tur sedan 2026-01-01)\n")
                .contains("Väntar på:  Berg, Dal och Å\n")
                .contains("1 av 4 huvudmän har antagit; Berg, Dal och Å återstår.\n");
    }

    @Test
    void a_rung_stands_under_the_stage_that_it_is_above() throws IOException {
        assertThat(judge(LADDER, "WHEN_DECIDED", PLANNED)).contains("""
                        [näst]      1. Styrelsen beslutar (enighet krävs)
                        [återstår]     Vid oenighet ska ärendet lyftas till forumet, som beslutar (inom 3 veckor)
                        [återstår]     Vid oenighet får ärendet lyftas till domstolen, som beslutar
                        Gäller:     när det är beslutat, tidigast den planerade dagen
                        """);
        assertThat(judge(LADDER, "WHEN_DECIDED", PLANNED, did("board", "decides", "ADOPTED", "2026-01-03")))
                .contains("[klart]  1. Styrelsen", "[utgår]     Vid oenighet ska", "[utgår]     Vid oenighet får")
                .contains("Gäller:     från 2026-07-01 enligt reglerna (rättslig giltighet prövas inte här)\n");
    }

    @Test
    void who_do_not_agree_see_where_the_matter_goes() throws IOException {
        assertThat(judge(LADDER, "WHEN_DECIDED", PLANNED, did("board", "decides", "NOT_AGREED", "2026-02-03")))
                .contains("[inte överens]  1. Styrelsen beslutar", "[näst]             Vid oenighet ska ärendet lyftas")
                .contains("Härnäst:    Ärendet ska lyftas till forumet, som beslutar (senast 2026-02-24; på")
                .contains("Gäller:     inte ännu: forumet har inte antagit; tidigast 2026-07-01\n");
    }

    @Test
    void a_matter_that_has_fallen_says_so() throws IOException {
        assertThat(judge(
                        LADDER,
                        "WHEN_DECIDED",
                        PLANNED,
                        did("board", "decides", "NOT_AGREED", "2026-01-03"),
                        did("forum", "decides", "REJECTED", "2026-01-04"),
                        did("court", "decides", "REJECTED", "2026-01-05")))
                .contains(
                        "[inte överens]  1.",
                        "[avslaget]         Vid oenighet ska",
                        "[avslaget]         Vid oenighet får")
                .contains("Härnäst:    inget, ärendet har fallit\n")
                .contains("Gäller:     aldrig: domstolen har sagt nej\n");
        assertThat(judge(
                        EACH,
                        "WHEN_ALL_ADOPTED",
                        PLANNED,
                        own("r", "ADOPTED", "2026-01-05", "v1"),
                        own("a", "REJECTED", "2026-01-06", "v1")))
                .contains("1 av 4 huvudmän har antagit; Dal och Å återstår; Berg har sagt nej.\n")
                .contains("Gäller:     aldrig: Berg har sagt nej\n");
    }

    @Test
    void nothing_is_next_in_another_branch_of_a_matter_that_has_fallen() throws IOException {
        String route = """
                {"act": "decides", "body": "board", "branch": "a"}, {"act": "decides", "body": "forum", "branch": "b"}
                """;
        assertThat(judge(route, "NOT_STATED", "", did("board", "decides", "REJECTED", "2026-01-04")))
                .contains("Härnäst:    inget, ärendet har fallit\n")
                .doesNotContain("Härnäst:    Forumet");
    }

    @Test
    void other_texts_are_marked() throws IOException {
        assertThat(judge(
                        EACH,
                        "WHEN_ALL_ADOPTED",
                        PLANNED,
                        own("r", "ADOPTED", "2026-01-05", "v1"),
                        own("a", "ADOPTED", "2026-01-06", "v1"),
                        own("b", "ADOPTED", "2026-01-06", "v2"),
                        own("c", "ADOPTED", "2026-01-06", "v1")))
                .contains("[klart]  Var och en beslutar: fullmäktige i 3 kommuner, styrelsen i Regionen\n")
                .contains("Alla 4 huvudmän har antagit, men olika texter.\n")
                .contains("2026-01-06  v1, samma text\n")
                .contains("2026-01-06  v2, annan text\n")
                .contains("Gäller:     inte: antaget med olika texter; alla ska anta samma\n");
    }

    @Test
    void what_is_adopted_with_changes_is_not_the_text_that_the_others_have_adopted() throws IOException {
        assertThat(judge(
                        EACH,
                        "WHEN_ALL_ADOPTED",
                        PLANNED,
                        own("r", "ADOPTED", "2026-01-05", "v1"),
                        own("a", "ADOPTED", "2026-01-06", "v1"),
                        own("b", "ADOPTED_WITH_CHANGES", "2026-01-06", "v1"),
                        own("c", "ADOPTED", "2026-01-06", "v1")))
                .contains("1. Ärendet: uppgift saknas om att alla har antagit samma text.\n")
                .contains("Gäller:     inte ännu: det är inte angivet att alla har antagit samma text\n");
    }

    @Test
    void when_all_have_adopted_the_same_text_it_applies() throws IOException {
        assertThat(judge(EACH, "WHEN_ALL_ADOPTED", PLANNED.replace("07-01", "02-01"), all("v1")))
                .contains("Alla 4 huvudmän har antagit samma text.\n")
                .contains("Härnäst:    inget, alla steg är gjorda\n")
                .contains("Gäller:     sedan 2026-02-01 enligt reglerna (rättslig giltighet prövas inte här)\n");
        assertThat(judge(EACH, "NOT_STATED", PLANNED, all("v1"))).contains("Gäller:     källan säger inte från när\n");
    }

    @Test
    void a_day_by_which_all_must_have_adopted_is_told_before_and_after() throws IOException {
        String some = own("r", "ADOPTED", "2026-01-05", "v1");
        assertThat(judge(EACH, "WHEN_ALL_ADOPTED_IN_TIME", PLANNED, some).replaceAll("\\s+", " "))
                .contains(
                        "inte ännu: Berg, Dal och Å har inte antagit; aldrig, om inte alla har antagit senast 2026-07-01");
        assertThat(judge(EACH, "WHEN_ALL_ADOPTED_IN_TIME", PLANNED.replace("07-01", "02-01"), some))
                .contains("Det kommer inte att gälla: inte\nalla hade antagit i tid.\n")
                .contains("Gäller:     aldrig: inte alla hade antagit senast 2026-02-01\n");
    }

    @Test
    void what_comes_before_its_turn_and_what_nobody_asked_for_are_told_apart() throws IOException {
        String route = "{\"act\": \"prepares\", \"body\": \"forum\"}, " + EACH;
        assertThat(judge(
                        route,
                        "WHEN_ALL_ADOPTED",
                        PLANNED,
                        own("r", "ADOPTED", "2026-01-05", "v1"),
                        did("court", "decides", "ADOPTED", "2026-01-06")))
                .contains("[överhoppat]  1. Forumet bereder\n")
                .contains("Styrelsen i Regionen  beslutar  antaget  före sin tur\n")
                .contains("Domstolen             beslutar  antaget  ingår inte i beslutsgången\n")
                .contains("Överhoppat: Forumet bereder\n")
                .contains("Ingen av 4 huvudmän har antagit.\n")
                .contains("antaget före sin tur  2026-01-05  v1\n");
    }

    @Test
    void what_was_adopted_before_the_matter_was_returned_is_to_be_taken_again() throws IOException {
        assertThat(returned("v1"))
                .contains("antaget, tas om  2026-01-05  v1\n")
                .contains("Ingen av 4 huvudmän har antagit.\n")
                .contains("Ny text:    v2, efter återremissen av v1: Kostnaden står i bilaga 2.\n");
        assertThat(returned("v2")).contains("Ny text:    ingen har kommit efter återremissen av v2\n");
    }

    private String returned(String text) throws IOException {
        return judge(
                "{\"act\": \"prepares\", \"body\": \"forum\"}, " + EACH,
                "WHEN_ALL_ADOPTED",
                PLANNED.replace("\"v2\"", "\"v2\", \"changes\": [\"Kostnaden står i bilaga 2.\"]"),
                did("forum", "prepares", "ADOPTED", "2026-01-04"),
                own("r", "ADOPTED", "2026-01-05", text),
                own("a", "RETURNED", "2026-01-06", text));
    }

    @Test
    void a_taken_over_task_and_the_registry_numbers_of_others_are_told() throws IOException {
        String page = judge(
                "{\"act\": \"prepares\", \"body\": \"forum\"}, " + EACH,
                "NOT_STATED",
                "\"takenOverBy\": \"f\",",
                did("forum", "prepares", "ADOPTED", "2026-01-04")
                        .replace("\"on\"", "\"registry\": [{\"party\": \"r\", \"number\": \"RS 7\"}], \"on\""));
        assertThat(page)
                .contains("Ärendet: väckt 2026-01-01; uppgiften övertagen av Förbundet\n")
                .contains("Diarienr:   Forumet: Regionen RS 7\n");
    }

    @Test
    void each_possible_answer_shows_its_route_drawn_if_it_is_long_and_without_marks() throws IOException {
        String rows = """
                {"when": {"consequences": ["operational"]}, "stages": [{"act": "decides", "body": "board"}]},
                {"when": {"consequences": ["political"]}, "stages": [%s]}
                """.formatted(LADDER);
        assertThat(rows(rows, "").out())
                .contains(":\n  Styrelsen beslutar\n")
                .contains(
                        ":\n  1. Styrelsen beslutar (enighet krävs)\n     Vid oenighet ska ärendet lyftas till forumet,");
    }

    @Test
    void a_row_that_leaves_somebody_out_says_why() throws IOException {
        String row = """
                {"narrows": {"sv": "Regionen har lämnat över frågan.", "en": "Handed over."},
                 "stages": [{"act": "decides", "each": "adopter", "of": ["municipality"]}]}
                """;
        assertThat(rows(row, "").out())
                .contains("[näst]  Fullmäktige i var och en av 3 kommuner beslutar\n")
                .contains("Observera:  Regionen har lämnat över frågan.\n");
        assertThat(explain("route.thing", "sv").replaceAll("\\s+", " "))
                .contains("den som antar hos varje kommun beslutar lämnar en huvudman utan organ som beslutar för den:"
                        + " Regionen har lämnat över frågan.");
    }

    @Test
    void nothing_is_wider_than_the_page_in_either_language() throws IOException {
        run(BRANCHES, "WHEN_ALL_ADOPTED_IN_TIME", PLANNED);
        for (String language : new String[] {"sv", "en"}) {
            assertThat(explain("route.thing", language).lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(Page.WIDTH));
        }
    }

    @Test
    void a_routing_table_is_explained_in_words() throws IOException {
        run(BRANCHES, "WHEN_ALL_ADOPTED_IN_TIME", PLANNED);
        assertThat(explain("route.thing", "sv").replaceAll("\\s+", " "))
                .contains("→ styrelsen bereder (inom 30 dagar) → sida vid sida: [forumet rekommenderar (bara ett råd)]"
                        + " [domstolen yttrar sig (bara ett råd) → styrelsen bereder (inom 1 arbetsdag)] → den som antar"
                        + " hos varje huvudman beslutar (mer än hälften krävs) gäller: den planerade dagen, om alla har"
                        + " antagit samma text till dess; annars aldrig");
        assertThat(explain("own.adopter.municipality", "sv")).contains("den som antar är fullmäktige i varje kommun\n");
        run(LADDER, "WHEN_ALL_ADOPTED", PLANNED);
        assertThat(explain("route.thing", "en").replaceAll("\\s+", " "))
                .contains(
                        "the board decides (consensus is needed); if they do not agree, the matter must be taken to the"
                                + " forum, which decides (within 3 weeks); if they do not agree, the matter may be taken to the"
                                + " court, which decides applies: once all have adopted the same text");
        assertThat(Run.of("rules", "show", "county", "--plugins=" + packs).status())
                .isZero();
    }

    private String explain(String item, String language) {
        return Run.of("explain", item, "--rules=county", "--lang=" + language, "--plugins=" + packs)
                .out();
    }

    private static String[] all(String text) {
        return new String[] {
            own("r", "ADOPTED", "2026-01-05", text),
            own("a", "ADOPTED", "2026-01-06", text),
            own("b", "ADOPTED", "2026-01-06", text),
            own("c", "ADOPTED", "2026-01-06", text)
        };
    }

    private String judge(String stages, String entry, String members, String... decisions) throws IOException {
        return run(stages, entry, members, decisions).out();
    }

    private Run run(String stages, String entry, String members, String... decisions) throws IOException {
        return rows("{\"entry\": \"%s\", \"stages\": [%s]}".formatted(entry, stages), members, decisions);
    }

    private Run rows(String rows, String members, String... decisions) throws IOException {
        Files.writeString(packs.resolve("county.json"), """
                {"format": "samspel-layer/1", "id": "county", "version": "1", "parents": ["base"],
                 "source": {"document": "Avtal", "clause": "§ 1"},
                 "changes": [
                   {"do": "add", "word": {"id": "thing", "vocabulary": "MATTER", "label": {"sv": "sak", "en": "thing"}}},
                   {"do": "add", "act": {"id": "recommends", "label": {"sv": "rekommenderar", "en": "recommends"}, "effect": "ADVICE"}},
                   {"do": "add", "act": {"id": "advises", "label": {"sv": "yttrar sig", "en": "advises"}, "effect": "ADVICE"}},
                   {"do": "add", "body": {"id": "board", "name": {"sv": "styrelsen", "en": "the board"}}},
                   {"do": "add", "body": {"id": "forum", "name": {"sv": "forumet", "en": "the forum"}}},
                   {"do": "add", "body": {"id": "court", "name": {"sv": "domstolen", "en": "the court"}}},
                   {"do": "add", "body": {"id": "adopter", "name": {"sv": "den som antar", "en": "the adopter"}}},
                   {"do": "add", "body": {"id": "council", "name": {"sv": "fullmäktige", "en": "the council"}}},
                   {"do": "add", "ownBody": {"function": "adopter", "of": "municipality", "body": "council"}},
                   {"do": "add", "ownBody": {"function": "adopter", "of": "region", "body": "board"}},
                   {"do": "add", "routing": {"matter": "thing", "rows": [%s]}}]}
                """.formatted(rows));
        String document = """
                {"format": "samspel/1", "kind": "matter", "id": "m", "title": "Sak", "on": "2026-02-10", "rules": "county",
                 "parties": [{"id": "r", "kind": "region", "name": "Regionen"},
                             {"id": "a", "kind": "municipality", "name": "Berg"},
                             {"id": "b", "kind": "municipality", "name": "Dal"},
                             {"id": "c", "kind": "municipality", "name": "Å"},
                             {"id": "f", "kind": "local-federation", "name": "Förbundet"}],
                 "matter": {"id": "m", "kind": "thing", "raised": "2026-01-01", "principals": ["r", "a", "b", "c"],
                            %s "decisions": [%s]}}
                """.formatted(members, String.join(",", decisions));
        return Run.reading(document, "assess", "-", "--plugins=" + packs);
    }

    private static String did(String body, String act, String outcome, String on) {
        return """
                {"id": "%1$s-%2$s-%4$s", "body": "%1$s", "act": "%2$s", "outcome": "%3$s", "on": "%4$s"}
                """.formatted(body, act, outcome, on);
    }

    private static String own(String principal, String outcome, String on, String text) {
        return """
                {"id": "%1$s-%3$s", "body": "%5$s", "principal": "%1$s", "act": "decides", "outcome": "%2$s", "on": "%3$s",
                 "text": "%4$s"}
                """.formatted(principal, outcome, on, text, principal.equals("r") ? "board" : "council");
    }
}
