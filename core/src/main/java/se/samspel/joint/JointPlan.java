package se.samspel.joint;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samspel.GivenFact;
import se.samspel.Id;
import se.samspel.RuleSetReference;
import se.samspel.constraint.Filled;
import se.samspel.constraint.KnownReferences;
import se.samspel.constraint.UniqueIds;
import se.samspel.decision.Matter;
import se.samspel.decision.MatterText;
import se.samspel.document.Case;
import se.samspel.followup.FollowUp;
import se.samspel.leadership.Leadership;
import se.samspel.leadership.Support;
import se.samspel.party.Party;
import se.samspel.time.Period;

/**
 * A joint primary-care plan: the areas of collaboration of a region and its municipalities, and how it works in
 * practice, such as that of a municipality, an annex to its local area plan.
 *
 * <p>It is incomplete by nature: only the id and the title must be there, everything else may still be missing. Build
 * one with {@link #builder(String, String)}; the canonical constructor grows when the document does.
 *
 * @param id the id of the document
 * @param title what people call it
 * @param on the day it is judged on
 * @param rules the rules it asks to be judged under
 * @param parties the parties that take part
 * @param scope whether it is for a municipality or for the county
 * @param purpose what the plan is for
 * @param initiators who has initiated it
 * @param origins what it starts from
 * @param annexOf the plan that it is an annex to
 * @param replaces the plan that it has come after, by id
 * @param valid when it is valid
 * @param versions its versions, oldest first
 * @param revision when it is looked at anew
 * @param goals what it is to achieve: the first step
 * @param mapping what the mapping of the preconditions has found: the second step
 * @param leadership how people act together: the third step
 * @param activities what is done at each level to reach the goals: part of the third step
 * @param support what supports the work nearest the resident: the fourth step
 * @param followUp how the results are followed together: the fifth step
 * @param actionPlans the plans that it is broken down into
 * @param matter what is to be decided, such as its adoption
 * @param facts facts that the rule set has declared, given by hand
 */
@KnownReferences
public record JointPlan(
        Id id,
        @Filled String title,
        Optional<LocalDate> on,
        Optional<RuleSetReference> rules,
        @UniqueIds List<@Valid Party> parties,
        Optional<PlanScope> scope,
        Optional<@Filled String> purpose,
        @UniqueIds List<@Valid Initiator> initiators,
        @Valid Origins origins,
        Optional<@Valid Annex> annexOf,
        Optional<Id> replaces,
        Optional<@Valid Period> valid,
        @UniqueIds List<@Valid MatterText> versions,
        Optional<@Valid Revision> revision,
        @UniqueIds List<@Valid JointGoal> goals,
        @Valid Mapping mapping,
        @Valid Leadership leadership,
        @UniqueIds List<@Valid PlanActivity> activities,
        @Valid Support support,
        @Valid FollowUp followUp,
        @UniqueIds List<@Valid ActionPlan> actionPlans,
        Optional<@Valid Matter> matter,
        List<@Valid GivenFact> facts)
        implements Case {

    /** The kind of this document: {@code "joint-plan"}. */
    public static final String KIND = "joint-plan";

    /** Copies the lists; refuses null: what is absent is an empty {@code Optional}. */
    public JointPlan {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(origins, "origins");
        Objects.requireNonNull(annexOf, "annexOf");
        Objects.requireNonNull(replaces, "replaces");
        Objects.requireNonNull(valid, "valid");
        Objects.requireNonNull(revision, "revision");
        Objects.requireNonNull(mapping, "mapping");
        Objects.requireNonNull(leadership, "leadership");
        Objects.requireNonNull(support, "support");
        Objects.requireNonNull(followUp, "followUp");
        Objects.requireNonNull(matter, "matter");
        parties = List.copyOf(parties);
        initiators = List.copyOf(initiators);
        versions = List.copyOf(versions);
        goals = List.copyOf(goals);
        activities = List.copyOf(activities);
        actionPlans = List.copyOf(actionPlans);
        facts = List.copyOf(facts);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JointPlan with(List<Party> others, Matter other) {
        return toBuilder().parties(others).matter(other).build();
    }

    /** A builder for a plan with this id and title, and nothing else yet. */
    public static JointPlanBuilder builder(String id, String title) {
        return new JointPlanBuilder(Id.of(id), title);
    }

    /** A builder that begins with everything in this plan. */
    public JointPlanBuilder toBuilder() {
        return new JointPlanBuilder(this);
    }
}
