package se.samspel.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Verdict;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.fact.TimeFacts;
import se.samspel.rules.fact.WorkFacts;
import se.samspel.rules.layer.Change;
import se.samspel.rules.layer.DeclaredFact;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.NewLabel;
import se.samspel.rules.layer.NewSource;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.layer.Source;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

class CanonicalFormTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static final Source SOURCE = Source.text("Avtal \"A\"", "§ 1\n2");
    private static final Parameter DAYS = days("4.50", "6");
    private static final Requirement RULE = Requirement.of("rule", Scopes.MEMBER)
            .when(WorkFacts.PHASE.in("EVALUATION", "ANALYSIS"))
            .must(TimeFacts.MEMBER_FULL_DAYS
                    .within(DAYS)
                    .and(Condition.opaque("mine", "7", List.of(), v -> Verdict.YES)))
            .otherwise(Severity.WARNING, Text.of("{who}", "{who}"), Text.of("Gör.", "Do."))
            .source(SOURCE.interpreted());
    private static final Layer LAYER = Layer.of("tiny", "1")
            .from(LocalDate.of(2026, 1, 1))
            .add(RULE, DAYS)
            .add(Body.of("board", Text.same("Styrelsen \u202e\u0007"), SOURCE))
            .because(Text.of("för att", "because"));

    private static Parameter days(String least, String most) {
        return Parameter.of(
                "days",
                Text.of("dagar", "days"),
                Range.of(new BigDecimal(least), new BigDecimal(most)),
                Unit.FULL_DAYS,
                Range.atMost(100),
                SOURCE);
    }

    private static Requirement asking(Condition must) {
        return Requirement.of("rule", Scopes.MEMBER)
                .must(must)
                .otherwise(Severity.WARNING, Text.of("{who}", "{who}"), Text.of("Gör.", "Do."))
                .source(SOURCE);
    }

    @Test
    void a_layer_has_one_form_letter_by_letter() {
        assertThat(CanonicalForm.of(LAYER)).isEqualTo("""
                        {"changes":[\
                        {"body":{"id":"board","name":{"en":"Styrelsen \u202e\\u0007","sv":"Styrelsen \u202e\\u0007"}},\
                        "do":"add","reason":{"en":"because","sv":"för att"},\
                        "source":{"clause":"§ 1\\u000a2","document":"Avtal \\"A\\"","kind":"TEXT"}},\
                        {"do":"add","parameter":{"admissible":{"most":100},"id":"days",\
                        "label":{"en":"days","sv":"dagar"},"range":{"least":4.5,"most":6},"unit":"FULL_DAYS"},\
                        "source":{"clause":"§ 1\\u000a2","document":"Avtal \\"A\\"","kind":"TEXT"}},\
                        {"do":"add","requirement":{"id":"rule",\
                        "must":{"and":[{"fact":"member.full-days","within":"days"},\
                        {"facts":[],"opaque":"mine","revision":"7"}]},\
                        "remedy":{"en":"Do.","sv":"Gör."},"scope":"member","severity":"WARNING",\
                        "text":{"en":"{who}","sv":"{who}"},\
                        "when":{"fact":"work.phase","in":["ANALYSIS","EVALUATION"]}},\
                        "source":{"clause":"§ 1\\u000a2","document":"Avtal \\"A\\"","kind":"INTERPRETATION"}}],\
                        "format":"samspel-layer/1","from":"2026-01-01","id":"tiny","level":"base","version":"1"}""");
    }

    @Test
    void a_fingerprint_is_the_same_on_every_machine() {
        assertThat(CanonicalForm.fingerprint(List.of(LAYER)))
                .isEqualTo("sha256:076d6c0a63aaa91d1144183e861a1895448907fa649e5aa0d2a097380ed22c5f");
    }

    @Test
    void the_order_of_changes_and_the_writing_of_numbers_make_no_difference() {
        List<Change> turned = new ArrayList<>(LAYER.changes());
        Collections.reverse(turned);
        Layer same = LAYER.with(turned);

        assertThat(CanonicalForm.of(same)).isEqualTo(CanonicalForm.of(LAYER));
        assertThat(CanonicalForm.of(Layer.of("n", "1").add(DAYS)))
                .isEqualTo(CanonicalForm.of(Layer.of("n", "1").add(days("4.5", "6.0"))));
    }

    @Test
    void whatever_a_layer_says_differently_makes_another_fingerprint() {
        List<Layer> others = List.of(
                Layer.of("other", "1").from(LocalDate.of(2026, 1, 1)).add(RULE, DAYS),
                Layer.of("tiny", "2"),
                Layer.of("tiny", "1"),
                Layer.of("tiny", "1").level("region"),
                Layer.of("tiny", "1").under("base"),
                Layer.of("tiny", "1").until(LocalDate.of(2026, 1, 1)),
                Layer.of("tiny", "1").add(DAYS),
                Layer.of("tiny", "1").withdraw(DAYS, SOURCE),
                Layer.of("tiny", "1").under("base", "[1,2)"),
                Layer.of("tiny", "1").under("base").under("other"),
                Layer.of("tiny", "1").notRegulated(DAY, DAY, SOURCE),
                Layer.of("tiny", "1").notRegulated(DAY, DAY.plusDays(1), SOURCE),
                Layer.of("tiny", "1").replace(DAYS, SOURCE),
                Layer.of("tiny", "1").replace(DAYS, SOURCE.interpreted()),
                Layer.of("tiny", "1").replace(DAYS.to(5, 6), SOURCE),
                Layer.of("tiny", "1").tighten(DAYS.to(5, 6), SOURCE),
                Layer.of("tiny", "1").replace(NewSource.of("days"), SOURCE),
                Layer.of("tiny", "1").replace(NewLabel.of("days", Text.same("x")), SOURCE),
                Layer.of("tiny", "1").add(DAYS).fix(DAYS),
                Layer.of("tiny", "1").add(RULE),
                Layer.of("tiny", "1").add(RULE.adopted()),
                Layer.of("tiny", "1").add(RULE.from(DAY)),
                Layer.of("tiny", "1").add(RULE.until(DAY)),
                Layer.of("tiny", "1").tighten(RULE.severity(Severity.ERROR), SOURCE),
                Layer.of("tiny", "1").tighten(RULE.must(WorkFacts.PHASE.known()), SOURCE),
                Layer.of("tiny", "1").add(asking(Condition.all(Scopes.COACH, Condition.ALWAYS))),
                Layer.of("tiny", "1").add(asking(Condition.any(Scopes.COACH, Condition.ALWAYS))),
                Layer.of("tiny", "1").add(asking(WorkFacts.PHASE.known())),
                Layer.of("tiny", "1").add(asking(WorkFacts.PHASE.known().not())),
                Layer.of("tiny", "1").add(asking(WorkFacts.PHASE.known().not()).citing(SOURCE.interpreted())),
                Layer.of("tiny", "1").add(Mandate.of("m", "board", "decides", "matter", SOURCE)),
                Layer.of("tiny", "1")
                        .add(Mandate.of("m", "board", "decides", "matter", SOURCE)
                                .when(WorkFacts.PHASE.known())),
                Layer.of("tiny", "1").add(DeclaredFact.yesNo("f", Text.same("f"), Scopes.WORK, SOURCE)),
                Layer.of("tiny", "1").add(DeclaredFact.yesNo("f", Text.same("f"), Scopes.MEMBER, SOURCE)),
                Layer.of("tiny", "1").add(DeclaredFact.number("f", Text.same("f"), Unit.HOURS, Scopes.WORK, SOURCE)),
                Layer.of("tiny", "1").add(DeclaredFact.number("f", Text.same("f"), Unit.WEEKS, Scopes.WORK, SOURCE)),
                LAYER);

        assertThat(others.stream().map(layer -> CanonicalForm.fingerprint(List.of(layer))))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_chain_has_another_fingerprint_than_its_parts_and_its_reverse() {
        Layer child = Layer.of("child", "1").under("tiny");

        assertThat(List.of(
                        CanonicalForm.fingerprint(List.of(LAYER)),
                        CanonicalForm.fingerprint(List.of(child)),
                        CanonicalForm.fingerprint(List.of(LAYER, child)),
                        CanonicalForm.fingerprint(List.of(child, LAYER))))
                .doesNotHaveDuplicates();
        assertThat(Optional.of(child).map(layer -> CanonicalForm.tree(layer).get("parents")))
                .contains(List.of("tiny"));
    }
}
