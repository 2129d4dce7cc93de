package se.samspel.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samspel.Id;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.assessment.OpenQuestion;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Scope;
import se.samspel.rules.condition.Setting;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.fact.WorkFacts;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.layer.Source;
import se.samspel.rules.text.Text;
import se.samspel.time.FullDays;
import se.samspel.work.Member;
import se.samspel.work.Phase;
import se.samspel.work.ProcessWork;
import se.samspel.work.Roles;
import se.samspel.work.Team;

/** Judging looks once at what several rules have in common; nobody is to see that in the answer. */
class JudgedAnswersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final ProcessWork WORK =
            ProcessWork.builder("w", "W").roles(withTeam()).build();
    private static final Condition PHASE = WorkFacts.PHASE.is("ANALYSIS");

    private static Roles withTeam() {
        Member member = new Member(
                Id.of("m"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(FullDays.of(7)),
                Optional.empty());
        return new Roles(
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Team(Optional.empty(), List.of(member))),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static Requirement asking(String code, Scope<?> scope, Condition must) {
        return Requirement.of(code, scope)
                .must(must)
                .otherwise(Severity.ERROR, Text.of("{who} fel.", "{who} wrong."), Text.of("Gör om.", "Do it again."))
                .source(Source.text("Avtal", code));
    }

    private static RuleSet rules(Requirement... requirements) {
        RuleSets all = Tiny.with(Tiny.child(requirements));
        assertThat(all.problems()).isEmpty();
        return all.find("child", DAY).orElseThrow();
    }

    @Test
    void of_several_rules_that_lack_the_same_the_first_by_code_asks_whatever_they_speak_of() {
        RuleSet rules = rules(
                asking("a", Scopes.WORK, Condition.ALWAYS),
                asking("b", Scopes.MEMBER, PHASE),
                asking("c", Scopes.WORK, PHASE));

        assertThat(rules.judge(WORK).questions())
                .extracting(OpenQuestion::source)
                .containsExactly(Source.text("Avtal", "b"));
    }

    @Test
    void no_list_of_an_answer_can_be_changed() {
        Assessment assessment = rules(asking("a", Scopes.WORK, PHASE)).judge(WORK);

        assertThat(Stream.of(
                        assessment.findings(),
                        assessment.questions(),
                        assessment.budgets(),
                        assessment.progress(),
                        assessment.issues(),
                        assessment.trail().steps()))
                .allSatisfy(list -> assertThatExceptionOfType(UnsupportedOperationException.class)
                        .isThrownBy(list::clear));
    }

    @Test
    void findings_are_told_alike_on_any_thread() {
        RuleSet rules = rules(asking("a", Scopes.MEMBER, PHASE.not().and(PHASE)));
        ProcessWork work = WORK.toBuilder().phase(Phase.ANALYSIS).build();
        List<Finding> told = rules.judge(work).findings();
        told.forEach(Finding::why);

        assertThat(told).isNotEmpty();
        for (int i = 0; i < 20; i++) {
            List<Finding> findings = rules.judge(work).findings();
            assertThat(Stream.of(1, 2, 3, 4).parallel().map(any -> List.copyOf(findings)))
                    .allMatch(told::equals);
        }
    }

    @Test
    void what_follows_from_the_rules_alone_is_found_once_and_is_not_remembered_without_end() {
        RuleSet rules = rules();
        int[] asked = new int[1];
        Function<Setting, Integer> find = setting -> ++asked[0];

        assertThat(List.of(rules.settled(find), rules.settled(find))).containsExactly(1, 1);
        for (int i = 0; i < 1_000; i++) {
            Integer other = i;
            assertThat(Optional.of(rules.<Integer>settled(setting -> other))).contains(other);
        }
    }
}
