package se.samspel.cli.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samspel.rules.form.CanonicalForm;
import se.samspel.rules.text.Text;

/** A rule set for programs. */
class RuleSetFormTest {

    private static final Map<String, Object> FORM = RuleSetForm.of(County.on("county", County.SPRING), Locale.ENGLISH);
    private static final Map<String, Object> D12 =
            Map.of("document", "Decision 12", "clause", "Paragraph 2", "kind", "INTERPRETATION");
    private static final Map<String, Object> BOOK = Map.of("document", "A book", "clause", "Chapter 1", "kind", "TEXT");

    @Test
    void it_says_which_rules_on_which_day_and_which_others_there_are() {
        Chosen chosen = County.on("county", County.SPRING);
        assertThat(FORM)
                .containsEntry("id", "county")
                .containsEntry("version", "2027.1")
                .containsEntry("asOf", "2027-03-01")
                .containsEntry("pinned", false)
                .containsEntry("fingerprint", chosen.rules().fingerprint())
                .containsEntry("undescribed", List.of("own"))
                .containsEntry(
                        "otherVersions",
                        List.of(Map.of("layer", "county@2026.1", "from", "2026-01-01", "until", "2026-12-31")))
                .containsEntry(
                        "layers",
                        chosen.rules().layers().stream()
                                .map(CanonicalForm::tree)
                                .toList());
        assertThat(RuleSetForm.of(County.on("county@2026.1", County.SPRING), Locale.ENGLISH))
                .containsEntry("version", "2026.1")
                .containsEntry("pinned", true);
    }

    @Test
    void an_item_says_which_layer_did_what_and_what_it_overrode() {
        assertThat(item("inForce", "days"))
                .isEqualTo(Map.ofEntries(
                        Map.entry("item", "days"),
                        Map.entry("kind", "parameter"),
                        Map.entry("layer", "county@2027.1"),
                        Map.entry("operation", "replace"),
                        Map.entry("relaxes", true),
                        Map.entry("fixed", false),
                        Map.entry("reason", "Tasks differ in size."),
                        Map.entry("source", D12),
                        Map.entry("state", "IN_FORCE"),
                        Map.entry(
                                "overridden",
                                List.of(Map.of(
                                        "layer",
                                        "ground@1",
                                        "value",
                                        "4 to 6 full days",
                                        "operation",
                                        "add",
                                        "relaxes",
                                        false,
                                        "source",
                                        BOOK)))));
    }

    @Test
    void what_is_fixed_announced_or_adopted_is_known_by_a_word() {
        assertThat(item("inForce", "board")).containsEntry("fixed", true).containsEntry("state", "IN_FORCE");
        assertThat(item("inForce", "later")).containsEntry("state", "ANNOUNCED").containsEntry("from", "2027-07-01");
        assertThat(item("inForce", "some-day"))
                .containsEntry("state", "ADOPTED")
                .doesNotContainKey("from");
    }

    @Test
    void what_was_withdrawn_says_by_whom_and_why() {
        assertThat(item("withdrawn", "guide"))
                .containsEntry("kind", "requirement")
                .containsEntry("layer", "county@2027.1")
                .containsEntry("operation", "withdraw")
                .containsEntry("relaxes", true)
                .containsEntry("reason", "We follow up in another way.")
                .containsEntry("source", D12);
    }

    @Test
    void texts_are_in_the_language_asked_for() {
        Map<String, Object> swedish = RuleSetForm.of(County.on("county", County.SPRING), Text.SWEDISH);
        assertThat(swedish.toString()).contains("reason=Uppdragen är olika stora.", "value=4 till 6 heldagar");
    }

    private static Map<Object, Object> item(String list, String id) {
        return ((List<?>) FORM.get(list))
                .stream()
                        .map(item -> new LinkedHashMap<Object, Object>((Map<?, ?>) item))
                        .filter(item -> item.get("item").equals(id))
                        .findFirst()
                        .orElseThrow();
    }
}
