package se.samspel.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.rules.Tiny.SOURCE;
import static se.samspel.rules.Tiny.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.Id;
import se.samspel.decision.Answer;
import se.samspel.decision.Matter;
import se.samspel.document.MatterDocument;
import se.samspel.party.Party;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.assessment.Route;
import se.samspel.rules.assessment.Route.Status;
import se.samspel.rules.assessment.RouteStage;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Way;
import se.samspel.rules.condition.WordFact;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.rules.fact.MatterFacts;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Question;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.OwnBody;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Stage;
import se.samspel.rules.text.Text;

/** What is said of a matter as long as it is not known, or not said, who decides. */
class OpenRoutesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 1);
    private static final Question LARGE = question("large");
    private static final Question URGENT = question("urgent");
    private static final Word REGION = Word.of(Vocabulary.PARTY_KIND, "region", Text.same("region"), SOURCE);
    private static final List<Map.Entry<String, Text>> WORDS =
            List.of(Map.entry("yes", Text.same("yes")), Map.entry("no", Text.same("no")));

    @Test
    void only_what_decides_is_asked_and_each_answer_has_its_route() {
        Assessment open = judge(
                "matter",
                LARGE,
                URGENT,
                Routing.of("matter", SOURCE)
                        .row(LARGE.is("yes").and(URGENT.fact().in("yes", "no")), Stage.decides("board"))
                        .notStated(LARGE.is("no").and(URGENT.fact().in("yes", "no"))));

        assertThat(open.route().status()).isEqualTo(Status.OPEN);
        assertThat(open.route().matter()).contains(Id.of("matter"));
        assertThat(open.questions()).extracting(one -> one.code().value()).containsExactly("large");
        assertThat(open.route().alternatives())
                .extracting(one -> one.answers() + " " + one.status() + " "
                        + one.stages().stream().map(OpenRoutesTest::bodies).toList())
                .containsExactlyInAnyOrder("{large=yes} DETERMINED [[board]]", "{large=no} NOT_STATED []");
    }

    @Test
    void as_long_as_nobody_knows_for_whom_a_principals_own_body_goes_by_what_it_decides_as() {
        Item[] items = {
            LARGE,
            OwnBody.of("board", "region", "fixed", SOURCE),
            Routing.of("matter", SOURCE)
                    .row(
                            LARGE.is("yes"),
                            Stage.decides("fixed").onlyFor("region"),
                            Stage.decides("board").byEach())
                    .notStated(LARGE.is("no"))
        };
        Assessment forNobody = judge(Matter.builder("m", "matter").build(), items);
        Assessment forRegion = judge("matter", items);

        assertThat(List.of(forNobody, forRegion))
                .extracting(open -> alternative(open, "yes").status() + " "
                        + alternative(open, "yes").stages().stream()
                                .map(OpenRoutesTest::bodies)
                                .toList())
                .containsExactly("DETERMINED [[fixed], [board]]", "DETERMINED [[fixed], [fixed]]");
        assertThat(alternative(forNobody, "yes").stages())
                .flatExtracting(RouteStage::bodies)
                .allMatch(body -> body.principals().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "region-only, '[[fixed], [board], [fixed]]'",
        "joint, '[[board], [fixed], [board], [fixed]]'",
        "municipalities-only, '[[board], [board], [fixed]]'"
    })
    void what_is_for_parties_that_are_not_supposed_is_no_stage_of_an_alternative(String sort, String stages) {
        Assessment open = judge(
                Matter.builder("m", "matter").build(),
                Word.of(Vocabulary.PARTY_KIND, "municipality", Text.same("municipality"), SOURCE),
                Word.of(Vocabulary.PARTY_KIND, "private-provider", Text.same("provider"), SOURCE),
                Routing.of("matter", SOURCE)
                        .row(
                                MatterFacts.PRINCIPALS.is(sort),
                                Stage.decides("board").onlyFor("municipality"),
                                Stage.decides("fixed").onlyFor("region"),
                                Stage.decides("board").onlyFor("municipality", "region"),
                                Stage.decides("fixed").onlyFor("private-provider"))
                        .notStated(MatterFacts.PRINCIPALS.in(MatterFacts.PRINCIPALS.domain().stream()
                                .filter(other -> !other.equals(sort))
                                .toArray(String[]::new))));

        assertThat(open.route().alternatives())
                .filteredOn(one -> sort.equals(one.answers().get(MatterFacts.PRINCIPALS.id())))
                .extracting(one -> one.stages().stream()
                        .map(OpenRoutesTest::bodies)
                        .toList()
                        .toString())
                .containsExactly(stages);
    }

    private static Route.Alternative alternative(Assessment open, String large) {
        return open.route().alternatives().stream()
                .filter(one -> large.equals(one.answers().get(LARGE.id())))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_is_known_already_is_not_asked() {
        YesNoFact referred = MatterFacts.REFERRED;
        Assessment open = judge(
                "matter",
                LARGE,
                URGENT,
                Routing.of("matter", SOURCE)
                        .row(LARGE.is("yes").and(referred.is(false)), Stage.decides("board"))
                        .notStated(LARGE.is("no").and(referred.is(false)))
                        .notStated(referred.isTrue()));

        assertThat(open.questions()).extracting(one -> one.code().value()).containsExactly("large");
        assertThat(open.route().alternatives())
                .extracting(one -> one.answers() + " " + one.status())
                .containsExactlyInAnyOrder("{large=yes} DETERMINED", "{large=no} NOT_STATED");
    }

    @Test
    void both_are_asked_where_each_decides_after_some_answer_to_the_other() {
        Assessment open = judge(
                "matter",
                LARGE,
                URGENT,
                Routing.of("matter", SOURCE)
                        .row(LARGE.is("yes").and(URGENT.is("yes")), Stage.decides("board"))
                        .row(LARGE.is("yes").and(URGENT.is("no")), Stage.decides("fixed"))
                        .notStated(LARGE.is("no").and(URGENT.fact().in("yes", "no"))));

        assertThat(open.questions()).extracting(one -> one.code().value()).containsExactlyInAnyOrder("large", "urgent");
        assertThat(open.route().alternatives()).hasSize(4);
    }

    @Test
    void nothing_is_asked_where_every_answer_leads_to_the_same_row() {
        Assessment settled = judge(
                "matter",
                LARGE,
                Routing.of("matter", SOURCE).row(LARGE.fact().in("yes", "no"), Stage.decides("board")));

        assertThat(settled.route().status()).isEqualTo(Status.DETERMINED);
        assertThat(settled.questions()).isEmpty();
        assertThat(settled.route().alternatives()).isEmpty();
    }

    @Test
    void nothing_is_asked_either_where_two_rows_say_the_same() {
        Assessment settled = judge(
                "matter",
                LARGE,
                Routing.of("matter", SOURCE)
                        .row(LARGE.is("yes"), Stage.decides("board"))
                        .row(LARGE.is("no"), Stage.decides("board")));

        assertThat(settled.route().status()).isEqualTo(Status.DETERMINED);
        assertThat(settled.questions()).isEmpty();
    }

    @Test
    void an_answer_settles_what_was_open() {
        Item[] table = {
            LARGE,
            Routing.of("matter", SOURCE)
                    .row(LARGE.is("yes"), Stage.decides("board"))
                    .row(LARGE.is("no"), Stage.decides("fixed"))
        };

        assertThat(bodies(judged("matter", "yes", table).route().stages().get(0)))
                .isEqualTo("[board]");
        assertThat(bodies(judged("matter", "no", table).route().stages().get(0)))
                .isEqualTo("[fixed]");
    }

    @Test
    void a_matter_that_no_table_is_for_is_a_gap_in_the_rules() {
        Assessment gap = judge("other", Word.of(Vocabulary.MATTER, "other", Text.same("other"), SOURCE));

        assertThat(gap.route().status()).isEqualTo(Status.OPEN);
        assertThat(gap.findings())
                .extracting(finding -> finding.code() + " " + finding.where().path())
                .containsExactly("ROUTE_GAP /matter/kind");
    }

    @Test
    void of_a_matter_that_nobody_has_heard_of_it_is_said_that_the_word_is_unknown_and_no_more() {
        Assessment unknown = judge("mater", LARGE);

        assertThat(unknown.findings()).extracting(Finding::code).containsExactly(Id.of("UNKNOWN_WORD"));
        assertThat(unknown.route().status()).isEqualTo(Status.OPEN);
    }

    @Test
    void code_that_answers_something_that_no_row_can_be_for_is_a_gap_whatever_else_is_not_known() {
        WordFact odd = WordFact.oneOf(
                "own.odd", Text.same("odd"), WORDS, Scopes.MATTER, Way.here(), (view, matter) -> Optional.of("maybe"));
        Routing table = Routing.of("matter", SOURCE)
                .row(odd.in("yes", "no").and(LARGE.is("yes")), Stage.decides("board"))
                .row(odd.is("yes").and(LARGE.is("no")), Stage.decides("fixed"))
                .row(odd.is("no").and(LARGE.is("no")), Stage.decides("board"));

        assertThat(List.of(judge("matter", LARGE, table), judged("matter", "no", LARGE, table)))
                .allSatisfy(gap -> {
                    assertThat(gap.findings())
                            .extracting(finding ->
                                    finding.code() + " " + finding.source().document())
                            .containsExactly("ROUTE_GAP " + SOURCE.document());
                    assertThat(gap.route().status()).isEqualTo(Status.OPEN);
                    assertThat(gap.route().alternatives()).isEmpty();
                });
    }

    @Test
    void code_that_throws_where_a_row_is_looked_for_leaves_the_route_open_and_is_told() {
        YesNoFact broken =
                YesNoFact.of("own.broken", Text.same("broken"), Scopes.MATTER, Way.here(), (view, matter) -> {
                    throw new IllegalStateException("broken");
                });
        Assessment failed = judge(
                "matter",
                LARGE,
                Routing.of("matter", SOURCE)
                        .row(broken.is(true).and(LARGE.fact().in("yes", "no")), Stage.decides("board"))
                        .row(broken.is(false).and(LARGE.is("yes")), Stage.decides("board"))
                        .notStated(broken.is(false).and(LARGE.is("no"))));

        assertThat(failed.findings()).extracting(Finding::code).containsExactly(Id.of("RULE_FAILED"));
        assertThat(failed.findings().get(0).text(Text.SWEDISH)).contains("route.matter");
        assertThat(failed.route().status()).isEqualTo(Status.OPEN);
        assertThat(failed.questions()).isEmpty();
    }

    @Test
    void what_is_asked_before_code_throws_is_not_asked_for_then() {
        YesNoFact nowhere = YesNoFact.maybe(
                "own.nowhere",
                Text.same("nowhere"),
                Scopes.MATTER,
                Way.to("nowhere", matter -> {
                    throw new IllegalStateException("nowhere");
                }),
                (view, matter) -> Optional.empty());
        Assessment failed = judge(
                "matter",
                LARGE,
                URGENT,
                Routing.of("matter", SOURCE)
                        .row(nowhere.is(true).and(LARGE.is("yes")).and(URGENT.is("yes")), Stage.decides("board"))
                        .row(nowhere.is(true).and(LARGE.is("yes")).and(URGENT.is("no")), Stage.decides("fixed"))
                        .notStated(nowhere.is(true)
                                .and(LARGE.is("no"))
                                .and(URGENT.fact().in("yes", "no")))
                        .notStated(nowhere.is(false)
                                .and(LARGE.fact().in("yes", "no"))
                                .and(URGENT.fact().in("yes", "no"))));

        assertThat(failed.findings()).extracting(Finding::code).containsExactly(Id.of("RULE_FAILED"));
        assertThat(failed.questions()).isEmpty();
    }

    @Test
    void a_kind_of_matter_that_is_the_id_of_something_else_is_no_gap_either() {
        assertThat(judge("board", LARGE).findings()).extracting(Finding::code).containsExactly(Id.of("UNKNOWN_WORD"));
    }

    @Test
    void each_kind_of_matter_goes_by_its_own_table() {
        Item[] both = {
            Word.of(Vocabulary.MATTER, "other", Text.same("other"), SOURCE),
            Routing.of("matter", SOURCE).row(Condition.ALWAYS, Stage.decides("board")),
            Routing.of("other", SOURCE).row(Condition.ALWAYS, Stage.decides("fixed"))
        };

        assertThat(bodies(judge("matter", both).route().stages().get(0))).isEqualTo("[board]");
        assertThat(bodies(judge("other", both).route().stages().get(0))).isEqualTo("[fixed]");
    }

    private static String bodies(RouteStage stage) {
        return stage.bodies().stream().map(body -> body.id().value()).toList().toString();
    }

    private static Assessment judge(String kind, Item... items) {
        return judge(Matter.builder("m", kind).principals(List.of(Id.of("r"))).build(), items);
    }

    private static Assessment judged(String kind, String large, Item... items) {
        return judge(
                Matter.builder("m", kind)
                        .principals(List.of(Id.of("r")))
                        .answers(List.of(answer("large", large)))
                        .build(),
                items);
    }

    private static Answer answer(String question, String value) {
        return new Answer(
                Id.of(question), Id.of(value), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    private static Assessment judge(Matter matter, Item... items) {
        RuleSets all = Tiny.with(child(items).add(REGION));
        assertThat(all.problems()).isEmpty();
        return all.find("child", DAY)
                .orElseThrow()
                .judge(new MatterDocument(
                        Id.of("d"),
                        "Ärende",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(region("other", "Grannen"), region("r", "Regionen")),
                        Optional.of(matter),
                        List.of()));
    }

    private static Party region(String id, String name) {
        return Party.of(id, Id.of("region"), name);
    }

    private static Question question(String id) {
        return Question.of(id, Text.of("fråga?", "question?"), SOURCE)
                .answer("yes", Text.of("ja", "yes"))
                .answer("no", Text.of("nej", "no"));
    }
}
