package se.samspel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.Id;
import se.samspel.decision.Decision;
import se.samspel.decision.DecisionBuilder;
import se.samspel.decision.Matter;
import se.samspel.document.MatterDocument;
import se.samspel.party.Party;
import se.samspel.rules.assessment.Authorisation;
import se.samspel.rules.assessment.Authorisation.Grant;
import se.samspel.rules.assessment.Authorisation.Lack;
import se.samspel.rules.assessment.Authorisation.Reason;
import se.samspel.rules.assessment.Authorisation.Status;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Verdict;
import se.samspel.rules.fact.MatterFacts;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Source;
import se.samspel.rules.layer.Validity;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Basis;
import se.samspel.rules.route.Binding;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.Delegation;
import se.samspel.rules.route.Effect;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.NonDelegable;
import se.samspel.rules.route.Principals;
import se.samspel.rules.text.Text;

/** Who may do what in which matter for whom, and what is missing where nobody may. */
class MandatesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Source D1 = Source.text("Avtal", "§ 1");
    private static final Party REGION = party("23", Party.REGION);
    private static final Party BIG = party("2380", Party.MUNICIPALITY);
    private static final Party SMALL = party("2321", Party.MUNICIPALITY);
    private static final List<Party> ALL = List.of(REGION, BIG, SMALL);

    @Test
    void a_mandate_for_all_grants_it_for_each() {
        Authorisation may = may(layer(group("m")), ALL);

        assertThat(may.status()).isEqualTo(Status.GRANTED);
        assertThat(may.lacks()).isEmpty();
        assertThat(may.granted(Basis.AGREED)).extracting(Id::value).containsExactly("23", "2321", "2380");
        assertThat(may.granted(Basis.LEGAL)).isEmpty();
    }

    @Test
    void the_bodies_that_a_region_binds_are_those_of_the_functions() {
        Layer region = Layer.of("child", "1")
                .under("root")
                .add(Body.of("friday", Text.same("Friday"), D1), Binding.of("group", "friday", D1));
        RuleSet rules = find("child", layer(group("m")), region);

        assertThat(Stream.of("group", "friday").map(body -> may(rules, body, ALL)))
                .extracting(Authorisation::status)
                .containsOnly(Status.GRANTED);
        assertThat(may(rules, "group", ALL).asked().body()).isEqualTo(Id.of("friday"));
    }

    @Test
    void those_whom_nobody_has_given_a_mandate_for_are_named() {
        Authorisation may = may(layer(group("m").principals(Principals.ofCodes("2380"))), ALL);

        assertThat(may.status()).isEqualTo(Status.NOT_GRANTED);
        assertThat(may.lacks()).extracting(Lack::reason).containsExactly(Reason.NO_MANDATE);
        assertThat(may.lacks().get(0).principals()).extracting(Id::value).containsExactly("23", "2321");
        assertThat(may.lacks().get(0).message().en()).contains("group", "decides", "plan", "23, 2321");
    }

    @Test
    void two_mandates_together_may_cover_all() {
        Authorisation may = may(
                layer(
                        group("a").principals(Principals.ofKinds(Party.MUNICIPALITY)),
                        group("b").principals(Principals.ofCodes("23")).legal()),
                ALL);

        assertThat(may.status()).isEqualTo(Status.GRANTED);
        assertThat(may.granted(Basis.AGREED)).extracting(Id::value).containsExactly("2321", "2380");
        assertThat(may.granted(Basis.LEGAL)).extracting(Id::value).containsExactly("23");
    }

    @Test
    void what_depends_on_the_case_is_said_and_does_not_pass_for_granted() {
        Condition joint = MatterFacts.PRINCIPALS.is("joint");
        Authorisation may = may(layer(group("m").when(joint)), ALL);

        assertThat(may.status()).isEqualTo(Status.ON_CONDITION);
        assertThat(may.grants()).flatExtracting(Grant::conditions).containsExactly(joint);
        assertThat(may(layer(group("m").when(joint), group("n")), ALL).status()).isEqualTo(Status.GRANTED);
    }

    @ParameterizedTest
    @CsvSource({
        "board, plan, UNKNOWN_ACT, blesses",
        "nobody, plan, UNKNOWN_BODY, decides",
        "board, plam, UNKNOWN_MATTER, decides"
    })
    void a_word_that_the_rules_do_not_know_is_no_answer(String body, String matter, Reason reason, String act) {
        Authorisation may = find("root", layer(group("m"))).may(Id.of(body), Id.of(act), Id.of(matter), ALL);

        assertThat(may.status()).isEqualTo(Status.NOT_GRANTED);
        assertThat(may.lacks()).extracting(Lack::reason).containsExactly(reason);
    }

    @Test
    void for_nobody_is_no_question() {
        Authorisation may = may(layer(group("m")), List.of());

        assertThat(may.status()).isEqualTo(Status.NOT_GRANTED);
        assertThat(may.lacks()).extracting(Lack::reason).containsExactly(Reason.NO_PRINCIPAL);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-02, 2026-06-30, NOT_YET_IN_FORCE",
        "2026-06-01, 2026-06-30, ",
        "2026-05-01, 2026-06-01, ",
        "2026-05-01, 2026-05-31, NO_LONGER_IN_FORCE"
    })
    void a_mandate_holds_from_its_first_day_to_its_last(LocalDate from, LocalDate until, Reason reason) {
        Authorisation may =
                may(layer(group("m").valid(Validity.ALWAYS.from(from).until(until))), ALL);

        assertThat(may.lacks())
                .extracting(Lack::reason)
                .isEqualTo(Optional.ofNullable(reason).map(List::of).orElse(List.of()));
    }

    @Test
    void a_mandate_without_a_day_does_not_hold_yet() {
        assertThat(may(layer(group("m").valid(Validity.ADOPTED)), ALL).lacks())
                .extracting(Lack::reason)
                .containsExactly(Reason.NOT_YET_IN_FORCE);
    }

    @Test
    void a_chain_is_told_from_the_first_to_the_last_with_whom_to_report_to() {
        Layer layer = layer(
                mandate("a", "board").legal().principals(Principals.ofCodes("23", "2380")),
                group("b").legal().principals(Principals.ofCodes("2380")).reportedTo("a"));
        Grant grant = may(layer, List.of(BIG)).grants().get(0);

        assertThat(grant.chain()).extracting(link -> link.id().value()).containsExactly("a", "b");
        assertThat(grant.basis()).isEqualTo(Basis.LEGAL);
        assertThat(grant.reportsTo()).contains(Id.of("board"));
    }

    @Test
    void what_comes_from_an_agreement_is_agreed() {
        Layer layer = layer(mandate("a", "board"), group("b").reportedTo("a"));

        assertThat(may(layer, ALL).grants()).extracting(Grant::basis).containsExactly(Basis.AGREED);
    }

    @Test
    void the_conditions_of_those_before_count_too() {
        Condition joint = MatterFacts.PRINCIPALS.is("joint");
        Layer layer = layer(mandate("a", "board").when(joint), group("b").reportedTo("a"));

        assertThat(may(layer, ALL).status()).isEqualTo(Status.ON_CONDITION);
    }

    @Test
    void where_deciding_may_not_be_passed_on_only_own_legal_authority_counts() {
        Layer root = layer(mandate("a", "board").legal(), NonDelegable.of("plan", D1));

        assertThat(may(find("root", root), "board", ALL).status()).isEqualTo(Status.GRANTED);
        assertThat(codes(root.add(group("b").legal().reportedTo("a")))).containsExactly("NOT_DELEGABLE");
        assertThat(codes(root.add(group("b")))).containsExactly("NOT_DELEGABLE");
        assertThat(codes(root.add(
                        Act.of("prepares", Text.same("prepares"), Effect.PREPARATION, D1),
                        Mandate.of("c", "group", "prepares", "plan", D1))))
                .isEmpty();
    }

    @Test
    void who_only_looks_covered_by_the_first_mandate_is_not() {
        Layer layer = layer(
                mandate("a", "board").principals(Principals.ofKinds(Party.MUNICIPALITY)),
                group("b").principals(Principals.ofCodes("2380")).reportedTo("a"));
        Authorisation may = may(layer, List.of(party("2380", Party.REGION)));

        assertThat(may(layer, List.of(BIG)).status()).isEqualTo(Status.GRANTED);
        assertThat(may.lacks()).extracting(Lack::reason).containsExactly(Reason.NOT_COVERED);
        assertThat(may.lacks().get(0).mandate()).contains(Id.of("b"));
        assertThat(may.lacks().get(0).message().en()).contains("b has been passed on from a", "2380");
    }

    @Test
    void a_mandate_does_not_grow_on_the_way() {
        Mandate first = mandate("a", "board").principals(Principals.ofCodes("2380"));

        assertThat(wider(first, group("b"))).containsExactly("which principals it is for");
        assertThat(wider(first, group("b").principals(Principals.ofCodes("2380", "2321"))))
                .containsExactly("which principals it is for");
        assertThat(wider(first.valid(Validity.ALWAYS.until(DAY)), group("b").principals(first.principals())))
                .containsExactly("the days on which it applies");
        assertThat(wider(first, group("b").principals(first.principals()).legal()))
                .containsExactly("what it rests on");
        assertThat(wider(first.principals(Principals.ALL).valid(Validity.ADOPTED), group("b")))
                .containsExactly("the days on which it applies");
        assertThat(wider(first, group("b").principals(first.principals()))).isEmpty();
        assertThat(wider(
                        first.principals(Principals.ofKinds(Party.MUNICIPALITY)),
                        group("b").principals(Principals.ofCodes("2380"))))
                .isEmpty();
    }

    @Test
    void a_mandate_is_passed_on_by_somebody_who_has_it_from_somebody() {
        assertThat(codes(layer(group("a").reportedTo("nobody")))).containsExactly("UNKNOWN_WORD");
        assertThat(codes(layer(group("a").reportedTo("a")))).containsExactly("DELEGATION_CYCLE");
        assertThat(codes(layer(
                        group("a").reportedTo("b"),
                        group("b").reportedTo("a"),
                        group("c").reportedTo("a"))))
                .containsExactly("DELEGATION_CYCLE", "DELEGATION_CYCLE");
    }

    @Test
    void kinds_of_principals_and_bodies_are_words() {
        assertThat(codes(layer(group("a").principals(Principals.ofKinds(Id.of("parish"))))))
                .containsExactly("UNKNOWN_WORD");
        assertThat(codes(layer(Body.of("x", Text.same("x"), D1).kind("club")))).containsExactly("UNKNOWN_WORD");
    }

    @Test
    void a_decision_is_mandated_where_the_mandate_is_met_by_the_case() {
        Mandate mandate = group("m").when(MatterFacts.PRINCIPALS.is("joint"));

        assertThat(mandated(mandate, ALL, decision("group")))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(Id.of("23"), Verdict.YES, Id.of("2380"), Verdict.YES, Id.of("2321"), Verdict.YES));
        assertThat(mandated(mandate, List.of(BIG), decision("group"))).containsValue(Verdict.NO);
        assertThat(mandated(mandate, ALL, decision("board"))).containsValue(Verdict.NO);
    }

    @Test
    void a_principal_that_the_document_does_not_know_is_unknown() {
        Map<Id, Verdict> mandated = mandated(group("m"), ALL, decision("group").principal("9999"));

        assertThat(mandated).containsExactly(Map.entry(Id.of("9999"), Verdict.UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource({"2026-05-31, NO", "2026-06-01, YES", "2026-06-02, YES"})
    void a_decision_is_held_against_the_mandates_of_its_own_day(LocalDate on, Verdict verdict) {
        Mandate mandate = group("m").valid(Validity.ALWAYS.from(DAY));

        assertThat(mandated(mandate, List.of(BIG), decision("group").on(on))).containsValue(verdict);
    }

    @Test
    void a_decision_is_reported_back_where_its_mandate_says_so() {
        Layer layer = layer(mandate("a", "board"), group("b").reportedTo("a"));

        assertThat(reportsBack(layer, ALL, "group")).isEqualTo(Verdict.YES);
        assertThat(reportsBack(layer, ALL, "board")).isEqualTo(Verdict.NO);
        assertThat(reportsBack(layer, List.of(party("9999", Party.REGION)), "group"))
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(reportsBack(
                        layer(mandate("a", "board"), group("b").delegated(new Delegation(Id.of("a"), false))),
                        ALL,
                        "group"))
                .isEqualTo(Verdict.NO);
    }

    private static Verdict reportsBack(Layer layer, List<Party> principals, String body) {
        RuleSet rules = find("root", layer);
        MatterDocument document = document(principals, decision(body));
        return rules.reportsBack(
                new CaseView(document, rules),
                document.matter().orElseThrow().decisions().get(0));
    }

    private static MatterDocument document(List<Party> principals, DecisionBuilder decision) {
        Matter matter = Matter.builder("matter", "plan")
                .principals(principals.stream().map(Party::id).toList())
                .decisions(List.of(decision.build()))
                .build();
        return new MatterDocument(
                Id.of("case"), "Case", Optional.empty(), Optional.empty(), ALL, Optional.of(matter), List.of());
    }

    private static Map<Id, Verdict> mandated(Mandate mandate, List<Party> principals, DecisionBuilder decision) {
        RuleSet rules = find("root", layer(mandate));
        MatterDocument document = document(principals, decision);
        return rules.mandates()
                .of(
                        new CaseView(document, rules),
                        document.matter().orElseThrow().decisions().get(0));
    }

    private static DecisionBuilder decision(String body) {
        return Decision.builder("d", body, "decides");
    }

    private static List<String> codes(Layer... layers) {
        return RuleSets.of(List.of(layers)).problems().stream()
                .map(LayerProblem::code)
                .toList();
    }

    private static List<String> wider(Mandate first, Mandate second) {
        return RuleSets.of(List.of(layer(first, second.reportedTo("a")))).problems().stream()
                .map(problem -> problem.message().en())
                .peek(message ->
                        assertThat(message).startsWith("b is wider than a, which it has been passed on from, as to "))
                .map(message -> message.substring(message.indexOf("as to ") + 6, message.indexOf(';')))
                .toList();
    }

    private static Mandate group(String id) {
        return mandate(id, "group");
    }

    private static Mandate mandate(String id, String body) {
        return Mandate.of(id, body, "decides", "plan", D1);
    }

    private static Authorisation may(Layer layer, List<Party> principals) {
        return may(find("root", layer), "group", principals);
    }

    private static Authorisation may(RuleSet rules, String body, List<Party> principals) {
        return rules.may(Id.of(body), Id.of("decides"), Id.of("plan"), principals);
    }

    private static RuleSet find(String id, Layer... layers) {
        RuleSets all = RuleSets.of(List.of(layers));
        assertThat(all.problems()).isEmpty();
        return all.find(id, DAY).orElseThrow();
    }

    private static Layer layer(Item... items) {
        Layer root = Layer.of("root", "1")
                .add(Act.of("decides", Text.same("decides"), Effect.BINDING, D1))
                .add(Word.of(Vocabulary.MATTER, "plan", Text.same("plan"), D1));
        for (Id kind : Set.of(Party.REGION, Party.MUNICIPALITY)) {
            root = root.add(Word.of(Vocabulary.PARTY_KIND, kind.value(), Text.same("x"), D1));
        }
        return root.add(Body.of("group", Text.same("group"), D1), Body.of("board", Text.same("board"), D1))
                .add(Arrays.copyOf(items, items.length));
    }

    private static Party party(String code, Id kind) {
        return new Party(Id.of(code), kind, Optional.empty(), Optional.of(code), Optional.empty());
    }
}
