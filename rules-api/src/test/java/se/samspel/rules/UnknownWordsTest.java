package se.samspel.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.rules.Tiny.SOURCE;
import static se.samspel.rules.Tiny.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samspel.Id;
import se.samspel.body.Chair;
import se.samspel.body.Holder;
import se.samspel.body.Roster;
import se.samspel.body.Seat;
import se.samspel.decision.Answer;
import se.samspel.decision.Decision;
import se.samspel.decision.Matter;
import se.samspel.document.BodyDocument;
import se.samspel.document.Case;
import se.samspel.document.MatterDocument;
import se.samspel.document.Meeting;
import se.samspel.followup.FollowUp;
import se.samspel.followup.Measure;
import se.samspel.followup.Story;
import se.samspel.joint.ActionPlan;
import se.samspel.joint.Agreement;
import se.samspel.joint.Initiator;
import se.samspel.joint.JointPlan;
import se.samspel.joint.Mapping;
import se.samspel.joint.MappingAnswer;
import se.samspel.joint.PlanActivity;
import se.samspel.joint.Resource;
import se.samspel.leadership.Leadership;
import se.samspel.leadership.PairedLeads;
import se.samspel.leadership.PlanLevel;
import se.samspel.leadership.Rung;
import se.samspel.leadership.StuckIssue;
import se.samspel.leadership.Support;
import se.samspel.party.Party;
import se.samspel.process.Process;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Question;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.layer.SystemLevel;
import se.samspel.rules.layer.SystemLevel.Offices;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Binding;
import se.samspel.rules.route.Body;
import se.samspel.rules.text.Text;
import se.samspel.work.ProcessWork;
import se.samspel.work.Seminar;

/** Each place of a document where a word that the rules do not have is told, and what may stand there instead. */
class UnknownWordsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 1);
    private static final Party REGION =
            new Party(Id.of("r"), Id.of("region"), Optional.empty(), Optional.empty(), Optional.empty());
    private static final RuleSet RULES = rules();

    @Test
    void of_a_party_its_kind() {
        Party odd = new Party(Id.of("p"), Id.of("odd"), Optional.empty(), Optional.empty(), Optional.empty());
        Case work = ProcessWork.builder("w", "W").parties(List.of(REGION, odd)).build();

        assertThat(told(work)).containsExactly("/parties/1/kind p odd: region (regionen)");
    }

    @Test
    void of_a_process_work_its_aims_its_groups_and_what_seminars_take_up() {
        Process process = new Process(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(Id.of("prevent"), Id.of("odd")),
                List.of(Id.of("elderly"), Id.of("odd")),
                List.of(),
                Optional.empty(),
                Optional.empty());
        Case work = ProcessWork.builder("w", "W")
                .process(process)
                .seminars(List.of(seminar("s", "way-forward"), seminar("t", "way-forward", "odd")))
                .build();

        assertThat(told(work))
                .containsExactly(
                        "/process/aims/1 - odd: prevent (prevent)",
                        "/process/priorityGroups/1 - odd: elderly (elderly)",
                        "/seminars/1/agenda/1 t odd: way-forward (way-forward)");
    }

    private static Seminar seminar(String id, String... agenda) {
        return new Seminar(
                Id.of(id),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Stream.of(agenda).map(Id::of).toList());
    }

    @Test
    void of_a_matter_its_kind_its_answers_its_decisions_and_who_sits_where() {
        Matter matter = Matter.builder("m", "odd")
                .answers(List.of(answer("large", "yes"), answer("large", "maybe"), answer("odd", "yes")))
                .decisions(List.of(
                        Decision.builder("d", "board", "decides").build(),
                        Decision.builder("e", "odd", "blesses").build()))
                .rosters(List.of(
                        Roster.of("board", List.of(seat("s", "board"), seat("t", "odd")), List.<Chair>of()),
                        Roster.of("odd", List.of(), List.of())))
                .build();

        assertThat(told(document(matter)))
                .containsExactly(
                        "/matter/kind m odd: matter (ärendet)",
                        "/matter/answers/1/value large maybe: yes (ja), no (nej)",
                        "/matter/answers/2/id odd odd: large",
                        "/matter/decisions/1/act e blesses: decides (beslutar)",
                        "/matter/decisions/1/body e odd: board (styrelsen), fixed (fast)",
                        "/matter/rosters/0/seats/1/list t odd: board (styrelsen), fixed (fast)",
                        "/matter/rosters/1/id odd odd: board (styrelsen), fixed (fast)");
    }

    @Test
    void of_a_body_its_own_name_and_who_does_what_about_a_meeting() {
        BodyDocument body = BodyDocument.builder("b", "B")
                .parties(List.of(REGION))
                .roster(Roster.of("odd", List.of(seat("s", "odd")), List.of()))
                .meetings(List.of(meeting("m", "r", "board", "fixed"), meeting("n", "odd", "odder", "oddest")))
                .build();

        assertThat(told(body))
                .containsExactly(
                        "/roster/id odd odd: board (styrelsen), fixed (fast)",
                        "/roster/seats/0/list s odd: board (styrelsen), fixed (fast)",
                        "/meetings/1/convenedBy n odd: board (styrelsen), fixed (fast)",
                        "/meetings/1/agendaBy n odder: board (styrelsen), fixed (fast)",
                        "/meetings/1/minutesBy n oddest: board (styrelsen), fixed (fast)");
    }

    @Test
    void of_a_joint_plan_offices_questions_agreements_perspectives_bodies_and_levels() {
        assertThat(told(plan("odd")))
                .containsExactly(
                        "/initiators/0/office i odd: director (director)",
                        "/mapping/answers/0/id odd odd: needs (needs)",
                        "/mapping/resources/0/role r1 odd: director (director)",
                        "/mapping/agreements/0/kind a odd: contract (contract)",
                        "/leadership/levels/0/seats/0/office s odd: director (director)",
                        "/leadership/levels/0/seats/0/holders/0/office h odd: director (director)",
                        "/leadership/levels/0/seats/0/deputies/0/office h odd: director (director)",
                        "/leadership/pairs/0/leads/0/office h odd: director (director)",
                        "/followUp/measures/0/perspective m odd: patients (patients)",
                        "/followUp/stories/0/perspective t odd: patients (patients)",
                        "/actionPlans/0/body p odd: board (styrelsen), fixed (fast)",
                        "/leadership/levels/0/id odd odd: low (low), top (top)",
                        "/leadership/pairs/0/level l odd: low (low), top (top)",
                        "/activities/0/level v odd: low (low), top (top)",
                        "/support/issues/0/rungs/0/level u odd: low (low), top (top)",
                        "/followUp/measures/0/levels/0 m odd: low (low), top (top)",
                        "/followUp/stories/0/levels/0 t odd: low (low), top (top)");
    }

    @Test
    void a_document_in_the_words_of_the_rules_is_told_nothing() {
        Matter matter = Matter.builder("m", "matter")
                .principals(List.of(REGION.id()))
                .answers(List.of(answer("large", "yes")))
                .build();

        assertThat(told(document(matter))).isEmpty();
    }

    @Test
    void a_word_of_another_list_is_as_unknown_as_any_other() {
        assertThat(told(plan("director"))).hasSize(11).noneMatch(told -> told.contains("/office"));
    }

    @Test
    void a_function_that_a_body_of_ones_own_holds_is_no_word_and_the_body_is_named() {
        BodyDocument body = BodyDocument.builder("b", "B")
                .roster(Roster.of("board", List.of(), List.of()))
                .build();

        assertThat(unknown(
                        rules(Body.of("friday", Text.same("Friday"), SOURCE), Binding.of("board", "friday", SOURCE)),
                        body))
                .extracting(finding -> finding.message().remedy().en())
                .containsExactly("That function is held by a body of the rule set: write friday.");
    }

    @Test
    void where_the_rules_have_no_such_word_at_all_it_is_to_be_taken_away() {
        RuleSet bare = Tiny.with(child()).find("child", DAY).orElseThrow();

        assertThat(unknown(
                        bare,
                        ProcessWork.builder("w", "W").parties(List.of(REGION)).build()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message().text())
                            .isEqualTo(Text.of(
                                    "”region” är inget ord i regelverket child.",
                                    "“region” is not a word of the rule set child."));
                    assertThat(finding.message().remedy())
                            .isEqualTo(Text.of(
                                    "Regelverket har inget sådant ord; ta bort det.",
                                    "The rule set has no such word; take it away."));
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.source().document()).isEqualTo("Samspel");
                });
    }

    /** A plan that uses one and the same word everywhere. */
    private static JointPlan plan(String word) {
        Optional<Id> any = Optional.of(Id.of(word));
        Holder holder = Holder.of("h").as(word);
        Seat seat =
                Seat.builder("s").office(word).holders(holder).deputies(holder).build();
        return JointPlan.builder("j", "Planen")
                .initiators(List.of(new Initiator(Id.of("i"), Optional.empty(), any, Optional.empty())))
                .mapping(new Mapping(
                        List.of(new MappingAnswer(Id.of(word), Optional.empty(), Optional.empty())),
                        List.of(),
                        List.of(new Resource(Id.of("r1"), any, Optional.empty(), Optional.empty())),
                        List.of(),
                        List.of(new Agreement(
                                Id.of("a"), any, Optional.empty(), List.of(), Optional.empty(), Optional.empty()))))
                .leadership(new Leadership(
                        List.of(),
                        List.of(new PlanLevel(
                                Id.of(word), Optional.empty(), Optional.empty(), List.of(), List.of(seat))),
                        List.of(new PairedLeads(Id.of("l"), any, Optional.empty(), List.of(holder))),
                        List.of()))
                .activities(List.of(new PlanActivity(Id.of("v"), Optional.empty(), any, List.of(), List.of())))
                .support(new Support(
                        List.of(),
                        List.of(new StuckIssue(
                                Id.of("u"),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                List.of(new Rung(Id.of(word), Optional.empty(), Optional.empty())),
                                Optional.empty(),
                                Optional.empty()))))
                .followUp(new FollowUp(Optional.empty(), List.of(measure(word)), List.of(story(word)), List.of()))
                .actionPlans(List.of(new ActionPlan(Id.of("p"), Optional.empty(), any, Optional.empty())))
                .build();
    }

    private static Measure measure(String word) {
        return new Measure(
                Id.of("m"),
                Optional.empty(),
                List.of(Id.of(word)),
                Optional.empty(),
                Optional.of(Id.of(word)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Story story(String word) {
        return new Story(
                Id.of("t"),
                Optional.empty(),
                List.of(Id.of(word)),
                Optional.of(Id.of(word)),
                Optional.empty(),
                List.of());
    }

    private static Seat seat(String id, String list) {
        return Seat.builder(id).list(list).build();
    }

    private static Meeting meeting(String id, String convenedBy, String agendaBy, String minutesBy) {
        return new Meeting(
                Id.of(id),
                Optional.empty(),
                Optional.of(Id.of(convenedBy)),
                Optional.of(Id.of(agendaBy)),
                Optional.of(Id.of(minutesBy)),
                Optional.empty(),
                Optional.empty());
    }

    private static Answer answer(String question, String value) {
        return new Answer(
                Id.of(question), Id.of(value), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    private static MatterDocument document(Matter matter) {
        return new MatterDocument(
                Id.of("d"),
                "Ärende",
                Optional.empty(),
                Optional.empty(),
                List.of(REGION),
                Optional.of(matter),
                List.of());
    }

    /** The place, what it is told of, the word, and the words to choose from. */
    private static List<String> told(Case document) {
        return unknown(RULES, document).stream()
                .map(finding -> finding.where().path() + " "
                        + finding.element().map(Id::value).orElse("-") + " "
                        + finding.message().text().sv().split("”")[1] + ": "
                        + finding.message()
                                .remedy()
                                .sv()
                                .replace("Skriv ett av: ", "")
                                .replaceAll("\\.$", ""))
                .toList();
    }

    private static List<Finding> unknown(RuleSet rules, Case document) {
        return new WordCheck(rules, document).findings();
    }

    private static RuleSet rules(Item... more) {
        RuleSets all = Tiny.with(child(
                        word(Vocabulary.PARTY_KIND, "region", Text.of("regionen", "the region")),
                        word(Vocabulary.AIM, "prevent"),
                        word(Vocabulary.PRIORITY_GROUP, "elderly"),
                        word(Vocabulary.AGENDA, "way-forward"),
                        word(Vocabulary.OFFICE, "director"),
                        word(Vocabulary.MAPPING_QUESTION, "needs"),
                        word(Vocabulary.AGREEMENT_KIND, "contract"),
                        word(Vocabulary.PERSPECTIVE, "patients"),
                        level("low").raisesTo("top"),
                        level("top"),
                        Question.of("large", Text.of("stort?", "large?"), SOURCE)
                                .answer("yes", Text.of("ja", "yes"))
                                .answer("no", Text.of("nej", "no")))
                .add(more));
        assertThat(all.problems()).isEmpty();
        return all.find("child", DAY).orElseThrow();
    }

    private static Word word(Vocabulary vocabulary, String id) {
        return word(vocabulary, id, Text.same(id));
    }

    private static Word word(Vocabulary vocabulary, String id, Text label) {
        return Word.of(vocabulary, id, label, SOURCE);
    }

    private static SystemLevel level(String id) {
        return SystemLevel.of(id, Text.same(id), Offices.of(Text.same("r"), Text.same("m")), SOURCE);
    }
}
