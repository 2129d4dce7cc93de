package se.samspel.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.body.Holder;
import se.samspel.body.Seat;
import se.samspel.joint.JointPlan;
import se.samspel.leadership.PairedLeads;
import se.samspel.leadership.PlanLevel;
import se.samspel.rules.layer.Vocabulary;

/** Where a joint plan uses words of the rule set: offices, questions, kinds of agreements, perspectives, bodies. */
final class PlanWords {

    private final WordCheck check;
    private final JointPlan plan;

    PlanWords(WordCheck check, JointPlan plan) {
        this.check = check;
        this.plan = plan;
    }

    void check() {
        each(plan.initiators(), "/initiators", (initiator, at) -> office(initiator.office(), at, initiator));
        each(
                plan.mapping().answers(),
                "/mapping/answers",
                (answer, at) -> word(Vocabulary.MAPPING_QUESTION, Optional.of(answer.id()), at + "/id", answer));
        each(
                plan.mapping().resources(),
                "/mapping/resources",
                (resource, at) -> word(Vocabulary.OFFICE, resource.role(), at + "/role", resource));
        each(
                plan.mapping().agreements(),
                "/mapping/agreements",
                (agreement, at) -> word(Vocabulary.AGREEMENT_KIND, agreement.kind(), at + "/kind", agreement));
        each(plan.leadership().levels(), "/leadership/levels", this::level);
        each(plan.leadership().pairs(), "/leadership/pairs", this::pair);
        each(
                plan.followUp().measures(),
                "/followUp/measures",
                (measure, at) -> word(Vocabulary.PERSPECTIVE, measure.perspective(), at + "/perspective", measure));
        each(
                plan.followUp().stories(),
                "/followUp/stories",
                (story, at) -> word(Vocabulary.PERSPECTIVE, story.perspective(), at + "/perspective", story));
        each(
                plan.actionPlans(),
                "/actionPlans",
                (action, at) -> action.body().ifPresent(body -> check.body(body, at + "/body", action.id())));
    }

    private void level(PlanLevel level, String path) {
        each(level.seats(), path + "/seats", this::seat);
    }

    private void seat(Seat seat, String path) {
        office(seat.office(), path, seat);
        holders(seat.holders(), path + "/holders");
        holders(seat.deputies(), path + "/deputies");
    }

    private void pair(PairedLeads pair, String path) {
        holders(pair.leads(), path + "/leads");
    }

    private void holders(List<Holder> holders, String path) {
        each(holders, path, (holder, at) -> office(holder.office(), at, holder));
    }

    private void office(Optional<Id> office, String path, Identified element) {
        word(Vocabulary.OFFICE, office, path + "/office", element);
    }

    private void word(Vocabulary vocabulary, Optional<Id> word, String path, Identified element) {
        word.ifPresent(id -> check.word(vocabulary, id, path, Optional.of(element.id())));
    }

    private static <E> void each(List<E> elements, String path, BiConsumer<E, String> visit) {
        for (int i = 0; i < elements.size(); i++) {
            visit.accept(elements.get(i), path + "/" + i);
        }
    }
}
