package se.samspel.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.Id;
import se.samspel.decision.Decision;
import se.samspel.rules.condition.Fact.Place;
import se.samspel.rules.fact.MatterFacts;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;
import se.samspel.time.FullDays;
import se.samspel.work.Member;
import se.samspel.work.ProcessWork;
import se.samspel.work.Team;

/** What facts of each sort say of a document, made as a region makes its own. */
class FactsTest {

    private static final Text LABEL = Text.of("egen uppgift", "own fact");
    private static final List<Map.Entry<String, Text>> SIZES =
            List.of(Map.entry("small", Text.of("liten", "small")), Map.entry("large", Text.of("stor", "large")));
    private static final int UNSAID = Teams.UNSAID;

    @ParameterizedTest
    @CsvSource({"3, /roles/team/members/0/fullDays,", UNSAID + ", /roles/team/members/0, fullDays"})
    void a_number_is_read_where_it_stands_and_missing_where_it_should(int days, String path, String missing) {
        NumberFact fact = NumberFact.read(
                "own.days",
                Unit.FULL_DAYS,
                LABEL,
                Scopes.MEMBER,
                Way.to("fullDays", Member::fullDays),
                FullDays::value);

        assertThat(fact.value(first(days)))
                .isEqualTo(days == UNSAID ? Optional.empty() : Optional.of(BigDecimal.valueOf(days)));
        assertThat(fact.place(first(days))).isEqualTo(new Place(path, Optional.ofNullable(missing)));
        assertThat(fact.about(first(days)).map(Element::pointer)).contains("/roles/team/members/0");
        assertThat(fact.text(BigDecimal.valueOf(3)).en()).isEqualTo("3 full days");
        assertThat(fact.type()).isEqualTo("NUMBER");
        assertThat(fact).hasToString("own.days");
    }

    @ParameterizedTest
    @CsvSource({"0, team/members", "1,", "2,"})
    void things_are_counted_at_the_end_of_their_way(int members, String missing) {
        NumberFact fact = NumberFact.count(
                "own.members",
                Unit.COUNT,
                LABEL,
                Scopes.WORK,
                Way.<ProcessWork, Team>to(
                                "team",
                                work -> work.roles()
                                        .team()
                                        .filter(team -> !team.members().isEmpty()))
                        .thenList("members", Team::members));
        Subject work = work(members);

        assertThat(fact.value(work)).contains(BigDecimal.valueOf(members));
        assertThat(fact.place(work).missing()).isEqualTo(Optional.ofNullable(missing));
        assertThat(fact.place(work).path()).isEqualTo(members == 0 ? "" : "/team/members");
    }

    @Test
    void of_several_ways_the_first_that_is_not_all_there_is_looked_at() {
        Way<Member, FullDays> way = Way.to("fullDays", Member::fullDays)
                .and(Way.to("id", member -> Optional.of(member.id())))
                .and(Way.to("unit", Member::unit).then("party", unit -> Optional.<Id>empty()));
        NumberFact fact =
                NumberFact.computed("own", Unit.COUNT, LABEL, Scopes.MEMBER, way, (view, member) -> Optional.empty());

        assertThat(fact.place(first(5)).missing()).contains("unit/party");
        assertThat(fact.place(first(UNSAID)).missing()).contains("fullDays");
        assertThat(way.read(Teams.member("m", 5))).contains(FullDays.of(5));
    }

    @Test
    void a_way_beside_is_followed_as_far_as_it_goes() {
        Way<Member, FullDays> way = Way.to("fullDays", Member::fullDays)
                .and(Way.<Member, Id>to("id", member -> Optional.of(member.id()))
                        .then("part", id -> Optional.<Id>empty()))
                .and(Way.to("unit", Member::unit));
        YesNoFact fact = YesNoFact.present("own", LABEL, Scopes.MEMBER, way);

        assertThat(fact.place(first(5))).isEqualTo(new Place("/roles/team/members/0/id", Optional.of("part")));
    }

    @Test
    void ways_that_are_all_there_lack_nothing_and_lead_to_the_first() {
        Way<Member, FullDays> way =
                Way.to("fullDays", Member::fullDays).and(Way.to("id", member -> Optional.of(member.id())));
        YesNoFact fact = YesNoFact.present("own", LABEL, Scopes.MEMBER, way);

        assertThat(fact.place(first(5))).isEqualTo(new Place("/roles/team/members/0/fullDays", Optional.empty()));
        assertThat(fact.value(first(5))).contains(true);
        assertThat(fact.value(first(UNSAID))).contains(false);
    }

    @Test
    void a_word_is_one_of_a_few_that_have_labels_or_any() {
        WordFact few = WordFact.oneOf(
                "own.size", LABEL, SIZES, Scopes.MEMBER, Way.here(), (view, member) -> Optional.of("large"));
        WordFact any = WordFact.open(
                "own.name",
                LABEL,
                Scopes.MEMBER,
                Way.here(),
                (view, member) -> Optional.of(member.id().value()));

        assertThat(few.value(first(1))).contains("large");
        assertThat(few.text("large")).isEqualTo(Text.of("stor", "large"));
        assertThat(few.domain()).containsExactly("small", "large");
        assertThat(any.value(first(1))).contains("m0");
        assertThat(any.text("m0")).isEqualTo(Text.same("m0"));
        assertThat(any.domain()).isEmpty();
        assertThat(any.type()).isEqualTo("WORD");
    }

    @ParameterizedTest
    @CsvSource({"small, true", "huge, false"})
    void an_answer_that_is_none_of_the_words_is_no_answer(String given, boolean counts) {
        WordFact asked = WordFact.asked(
                "own.size", LABEL, SIZES, Scopes.MEMBER, Way.here(), (view, member) -> Optional.of(given));

        assertThat(asked.value(first(1)).isPresent()).isEqualTo(counts);
    }

    @Test
    void a_set_of_words_is_told_with_its_labels_in_order() {
        WordsFact labelled = WordsFact.labelled(
                "own.sizes", LABEL, SIZES, Scopes.MEMBER, Way.here(), (view, member) -> Set.of("small", "large"));
        WordsFact bare = WordsFact.of("own.words", LABEL, Scopes.MEMBER, Way.here(), (view, member) -> Set.of());

        assertThat(labelled.text(Set.of("small", "large", "x")))
                .isEqualTo(Text.of("stor, liten, x", "large, small, x"));
        assertThat(labelled.label("small")).contains(Text.of("liten", "small"));
        assertThat(labelled.words()).containsExactly("large", "small");
        assertThat(bare.text(Set.of())).isEqualTo(Text.of("inga", "none"));
        assertThat(bare.value(first(1))).contains(Set.of());
        assertThat(bare.type()).isEqualTo("WORDS");
    }

    @Test
    void yes_and_no_are_told_in_both_languages() {
        YesNoFact fact = YesNoFact.of("own", LABEL, Scopes.MEMBER, Way.here(), (view, member) -> true);

        assertThat(fact.text(true)).isEqualTo(Text.of("ja", "yes"));
        assertThat(fact.text(false)).isEqualTo(Text.of("nej", "no"));
        assertThat(fact.type()).isEqualTo("YES_NO");
    }

    @Test
    void what_is_known_by_its_name_only_is_nowhere_and_unknown() {
        WordFact named = WordFact.named("consequences");

        assertThat(named.scope().id()).isEqualTo(Id.of("named"));
        assertThat(named.value(first(1))).isEmpty();
        assertThat(named.place(first(1))).isEqualTo(new Place("/roles/team/members/0", Optional.empty()));
    }

    @Test
    void a_fact_of_what_the_document_has_not_is_looked_for_where_the_rule_looks() {
        assertThat(MatterFacts.PRINCIPALS.place(first(1)))
                .isEqualTo(new Place("/roles/team/members/0", Optional.empty()));
        assertThat(MatterFacts.PRINCIPALS.value(first(1))).isEmpty();
    }

    @Test
    void before_there_is_a_route_nothing_has_happened() {
        Course none = Teams.of(1).course();

        assertThat(none).isSameAs(Course.NONE);
        assertThat(none.isSettled()).isFalse();
        assertThat(none.isDecided()).isFalse();
        assertThat(none.needsSameText()).isFalse();
        assertThat(none.looksAt(MatterFacts.PRINCIPALS)).isFalse();
    }

    @Test
    void without_rules_nothing_is_said_of_mandates() {
        CaseView view = Teams.of(1);
        Decision decision = Decision.builder("d", "board", "decides").build();

        assertThat(view.setting().mandated(view, decision)).isEqualTo(Verdict.UNKNOWN);
        assertThat(view.setting().reportsBack(view, decision)).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void elements_are_the_same_if_all_that_is_told_of_them_is() {
        Member member = Teams.member("m", 1);
        Element<Member> one = Element.in("/members", 0, Id.of("m"), any -> LABEL, member);

        assertThat(one)
                .isEqualTo(Element.at("/members/0", Id.of("m"), any -> LABEL, member))
                .hasSameHashCodeAs(Element.at("/members/0", Id.of("m"), any -> LABEL, member))
                .hasToString("/members/0")
                .isNotEqualTo(Element.in("/members", 1, Id.of("m"), any -> LABEL, member))
                .isNotEqualTo(Element.in("/members", 0, Id.of("n"), any -> LABEL, member))
                .isNotEqualTo(Element.in("/members", 0, Id.of("m"), any -> Text.same("x"), member))
                .isNotEqualTo(Element.in("/members", 0, Id.of("m"), any -> LABEL, Teams.member("m", 2)))
                .isNotEqualTo("/members/0");
        assertThat(Element.<Object>as(one)).isSameAs(one);
    }

    @Test
    void a_condition_names_the_facts_that_it_looks_at() {
        WordsFact words = WordsFact.of("own.words", LABEL, Scopes.MEMBER, Way.here(), (view, member) -> Set.of());
        Condition empty = words.isEmpty();

        assertThat(empty.facts()).containsExactly(words);
        assertThat(Condition.count(Scopes.MEMBER, empty, Limit.constant(Range.atLeast(1)))
                        .facts())
                .containsExactly(words);
    }

    @Test
    void a_condition_in_code_is_one_part_and_a_scope_is_told_by_its_name() {
        Condition code = Condition.opaque("own.code", "1", List.of(), values -> Verdict.YES);
        List<Condition> parts = new ArrayList<>();
        code.atoms(parts::add);

        assertThat(parts).containsExactly(code);
        assertThat(Scopes.MEMBER).hasToString(Scopes.MEMBER.id().value());
    }

    private static Subject first(int days) {
        CaseView view = Teams.of(days);
        return new Subject(view, Scopes.MEMBER, view.elements(Scopes.MEMBER).get(0));
    }

    private static Subject work(int members) {
        CaseView view = Teams.of(new int[members]);
        return new Subject(view, Scopes.WORK, view.elements(Scopes.WORK).get(0));
    }
}
