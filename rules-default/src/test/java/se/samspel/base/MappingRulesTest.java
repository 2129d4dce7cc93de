package se.samspel.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.Id;
import se.samspel.joint.Agreement;
import se.samspel.joint.Expectation;
import se.samspel.joint.JointPlanBuilder;
import se.samspel.joint.Mapping;
import se.samspel.joint.MappingAnswer;
import se.samspel.joint.MeetingPlace;
import se.samspel.joint.Resource;
import se.samspel.rules.assessment.Finding;

/** The questions of the mapping, and the agreements that there are already. */
class MappingRulesTest {

    private static final List<MappingAnswer> IN_WORDS = Stream.of(
                    "residents-needs", "who-to-involve", "what-works", "meeting-places", "resources", "expectations")
            .map(question -> answer(question, Optional.of("Så här")))
            .toList();

    @Test
    void a_plan_without_a_mapping_is_asked_all_questions_and_told_where_to_answer() {
        Finding finding =
                SomePlan.finding(SomePlan.plan(), MappingRules.QUESTIONS).orElseThrow();

        assertThat(finding.where().path()).isEmpty();
        assertThat(finding.where().missing()).contains("mapping/answers");
        assertThat(finding.message().text().sv())
                .isEqualTo("Planen saknar svar från kartläggningen på:"
                        + " Vilka förväntningar finns på ett samarbete? Hur ser mötesplatserna ut idag?"
                        + " Hur ser invånarens behov ut? Vilka resurser finns som stöd i utvecklingen?"
                        + " Vad fungerar bra i samarbetet runt invånaren, och vad behöver utvecklas?"
                        + " Vilka behöver involveras i arbetet?");
    }

    @Test
    void six_answers_in_words_answer_the_six_questions() {
        assertThat(SomePlan.violates(mapping(IN_WORDS), MappingRules.QUESTIONS)).isFalse();
    }

    @Test
    void an_answer_without_words_is_none() {
        List<MappingAnswer> answers = new ArrayList<>(IN_WORDS);
        answers.set(0, answer("residents-needs", Optional.empty()));

        assertThat(SomePlan.swedish(mapping(answers), MappingRules.QUESTIONS))
                .endsWith("kartläggningen på: Hur ser invånarens behov ut?");
    }

    @Test
    void lists_of_meeting_places_resources_and_expectations_answer_theirs() {
        Mapping lists = new Mapping(
                IN_WORDS.subList(0, 3),
                List.of(new MeetingPlace(Id.of("m"), Optional.empty(), List.of())),
                List.of(new Resource(Id.of("r"), Optional.empty(), Optional.empty(), Optional.empty())),
                List.of(new Expectation(Id.of("e"), Optional.empty(), Optional.empty())),
                List.of());

        assertThat(SomePlan.violates(SomePlan.plan().mapping(lists), MappingRules.QUESTIONS))
                .isFalse();
        assertThat(SomePlan.violates(mapping(IN_WORDS.subList(0, 3)), MappingRules.QUESTIONS))
                .isTrue();
    }

    @Test
    void kinds_of_agreements_that_nobody_has_looked_at_are_named() {
        JointPlanBuilder one = agreements(agreement("patient-contract", true, "Inget"));
        JointPlanBuilder all = agreements(
                agreement("patient-contract", true, "Inget"),
                agreement("physician-attendance", true, "Inget"),
                agreement("fixed-care-contact", true, "Inget"),
                agreement("fixed-physician-contact", true, "Inget"));

        assertThat(SomePlan.swedish(one, MappingRules.AGREEMENT_KINDS))
                .endsWith("om fast vårdkontakt, fast läkarkontakt, läkarmedverkan.");
        assertThat(SomePlan.violates(all, MappingRules.AGREEMENT_KINDS)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true", ", true"})
    void parties_say_that_they_share_one_view_of_an_agreement(Boolean shared, boolean violated) {
        assertThat(SomePlan.violates(agreements(agreement("patient-contract", shared, null)), MappingRules.SHARED))
                .isEqualTo(violated);
    }

    @Test
    void that_nothing_can_be_developed_is_an_answer() {
        assertThat(SomePlan.violates(agreements(agreement("patient-contract", null, null)), MappingRules.DEVELOP))
                .isTrue();
        assertThat(SomePlan.violates(agreements(agreement("patient-contract", null, "Inget")), MappingRules.DEVELOP))
                .isFalse();
    }

    private static JointPlanBuilder mapping(List<MappingAnswer> answers) {
        return SomePlan.plan().mapping(new Mapping(answers, List.of(), List.of(), List.of(), List.of()));
    }

    private static JointPlanBuilder agreements(Agreement... agreements) {
        return SomePlan.plan().mapping(new Mapping(List.of(), List.of(), List.of(), List.of(), List.of(agreements)));
    }

    private static MappingAnswer answer(String question, Optional<String> text) {
        return new MappingAnswer(Id.of(question), text, Optional.empty());
    }

    private static Agreement agreement(String kind, Boolean shared, String develop) {
        return new Agreement(
                Id.of("about-" + kind),
                Optional.of(Id.of(kind)),
                Optional.empty(),
                List.of(),
                Optional.ofNullable(shared),
                Optional.ofNullable(develop));
    }
}
