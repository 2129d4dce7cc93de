package se.samspel.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import se.samspel.Id;
import se.samspel.document.Case;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.text.Text;
import se.samspel.work.Member;

/** What is found in a case is found once. */
class CaseViewTest {

    private final List<String> asked = new ArrayList<>();

    @Test
    void a_scope_of_the_same_name_is_the_same_scope_and_its_elements_are_found_once() {
        CaseView view = Teams.of(5);

        assertThat(view.values(words("first"))).containsExactly("first");
        assertThat(view.elements(words("second"))).extracting(Element::value).containsExactly("first");
        assertThat(view.values(Scopes.MEMBER)).hasSize(1);
        assertThat(asked).containsExactly("first");
    }

    @Test
    void what_is_found_in_the_whole_document_is_found_once_by_each_that_finds_it() {
        CaseView view = Teams.of(5);
        Function<Case, String> title = document -> asked("title", document.title());
        Function<Case, String> id = document -> asked("id", document.id().value());

        assertThat(List.of(view.whole(title), view.whole(id), view.whole(title), view.whole(id)))
                .containsExactly("Arbete", "work", "Arbete", "work");
        assertThat(asked).containsExactly("title", "id");
    }

    @Test
    void what_the_course_rests_on_sees_none_and_what_comes_after_it_sees_the_course() {
        CaseView view = new CaseView(Teams.of(5).document(), Teams.of().setting(), () -> asked("course", Course.NONE));

        assertThat(view.<Course>beforeAll(view::course)).isSameAs(Course.NONE);
        assertThat(asked).isEmpty();

        assertThat(view.course()).isSameAs(view.course());
        assertThat(asked).containsExactly("course");
    }

    @Test
    void the_only_one_of_a_single_scope_is_there_or_it_is_not() {
        CaseView view = Teams.of(5);

        assertThat(view.only(Scopes.WORK)).isSameAs(view.document());
        assertThat(view.only(Scopes.LEADER)).isNull();
    }

    @Test
    void an_element_that_has_been_found_among_others_is_the_same_alone() {
        CaseView view = Teams.of(5, 6);
        List<Element<Member>> members = view.elements(Scopes.MEMBER);

        assertThat((Object) view.element(Scopes.MEMBER, 1)).isSameAs(members.get(1));
        assertThat((Object) Teams.of(5, 6).element(Scopes.MEMBER, 1)).isEqualTo(members.get(1));
    }

    @Test
    void elements_of_a_scope_that_does_not_find_values_first_are_found_all_the_same() {
        CaseView view = Teams.of(5);

        assertThat((Object) view.element(words("only"), 0).value()).isEqualTo("only");
        assertThat(view.values(words("another"))).containsExactly("only");
        assertThat(asked).containsExactly("only");
    }

    private Scope<String> words(String word) {
        return new Scope<>(
                Id.of("word"),
                Text.same("word"),
                false,
                document -> List.of(new Element<>(Optional.empty(), Text.same(word), "", asked(word, word))));
    }

    private <T> T asked(String what, T value) {
        asked.add(what);
        return value;
    }
}
