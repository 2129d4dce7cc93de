package se.samspel.joint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samspel.GivenFact;
import se.samspel.Id;
import se.samspel.RuleSetReference;
import se.samspel.decision.Matter;
import se.samspel.decision.MatterText;
import se.samspel.followup.FollowUp;
import se.samspel.leadership.Leadership;
import se.samspel.leadership.Support;
import se.samspel.party.Party;
import se.samspel.time.Period;

/** Builds a {@link JointPlan} part by part; what is not set is absent. Not for use by several threads at once. */
public final class JointPlanBuilder {

    private final Id id;
    private final String title;
    private Optional<LocalDate> on = Optional.empty();
    private Optional<RuleSetReference> rules = Optional.empty();
    private List<Party> parties = List.of();
    private Optional<PlanScope> scope = Optional.empty();
    private Optional<String> purpose = Optional.empty();
    private List<Initiator> initiators = List.of();
    private Origins origins = Origins.NONE;
    private Optional<Annex> annexOf = Optional.empty();
    private Optional<Id> replaces = Optional.empty();
    private Optional<Period> valid = Optional.empty();
    private List<MatterText> versions = List.of();
    private Optional<Revision> revision = Optional.empty();
    private List<JointGoal> goals = List.of();
    private Mapping mapping = Mapping.NONE;
    private Leadership leadership = Leadership.NONE;
    private List<PlanActivity> activities = List.of();
    private Support support = Support.NONE;
    private FollowUp followUp = FollowUp.NONE;
    private List<ActionPlan> actionPlans = List.of();
    private Optional<Matter> matter = Optional.empty();
    private List<GivenFact> facts = List.of();

    JointPlanBuilder(Id id, String title) {
        this.id = id;
        this.title = title;
    }

    JointPlanBuilder(JointPlan plan) {
        this(plan.id(), plan.title());
        on = plan.on();
        rules = plan.rules();
        parties = plan.parties();
        scope = plan.scope();
        purpose = plan.purpose();
        initiators = plan.initiators();
        origins = plan.origins();
        annexOf = plan.annexOf();
        replaces = plan.replaces();
        valid = plan.valid();
        versions = plan.versions();
        revision = plan.revision();
        goals = plan.goals();
        mapping = plan.mapping();
        leadership = plan.leadership();
        activities = plan.activities();
        support = plan.support();
        followUp = plan.followUp();
        actionPlans = plan.actionPlans();
        matter = plan.matter();
        facts = plan.facts();
    }

    /** Sets the day it is judged on. */
    public JointPlanBuilder on(LocalDate on) {
        this.on = Optional.of(on);
        return this;
    }

    /** Sets the rules it asks to be judged under. */
    public JointPlanBuilder rules(RuleSetReference rules) {
        this.rules = Optional.of(rules);
        return this;
    }

    /** Sets the parties that take part. */
    public JointPlanBuilder parties(List<Party> parties) {
        this.parties = parties;
        return this;
    }

    /** Sets whether it is for a municipality or for the county. */
    public JointPlanBuilder scope(PlanScope scope) {
        this.scope = Optional.of(scope);
        return this;
    }

    /** Sets what the plan is for. */
    public JointPlanBuilder purpose(String purpose) {
        this.purpose = Optional.of(purpose);
        return this;
    }

    /** Sets who has initiated it. */
    public JointPlanBuilder initiators(List<Initiator> initiators) {
        this.initiators = initiators;
        return this;
    }

    /** Sets what it starts from. */
    public JointPlanBuilder origins(Origins origins) {
        this.origins = origins;
        return this;
    }

    /** Sets the plan that it is an annex to. */
    public JointPlanBuilder annexOf(Annex annexOf) {
        this.annexOf = Optional.of(annexOf);
        return this;
    }

    /** Sets the plan that it has come after, by id. */
    public JointPlanBuilder replaces(Id replaces) {
        this.replaces = Optional.of(replaces);
        return this;
    }

    /** Sets when it is valid. */
    public JointPlanBuilder valid(Period valid) {
        this.valid = Optional.of(valid);
        return this;
    }

    /** Sets its versions, oldest first. */
    public JointPlanBuilder versions(List<MatterText> versions) {
        this.versions = versions;
        return this;
    }

    /** Sets when it is looked at anew. */
    public JointPlanBuilder revision(Revision revision) {
        this.revision = Optional.of(revision);
        return this;
    }

    /** Sets what it is to achieve: the first step. */
    public JointPlanBuilder goals(List<JointGoal> goals) {
        this.goals = goals;
        return this;
    }

    /** Sets what the mapping of the preconditions has found: the second step. */
    public JointPlanBuilder mapping(Mapping mapping) {
        this.mapping = mapping;
        return this;
    }

    /** Sets how people act together: the third step. */
    public JointPlanBuilder leadership(Leadership leadership) {
        this.leadership = leadership;
        return this;
    }

    /** Sets what is done at each level to reach the goals: part of the third step. */
    public JointPlanBuilder activities(List<PlanActivity> activities) {
        this.activities = activities;
        return this;
    }

    /** Sets what supports the work nearest the resident: the fourth step. */
    public JointPlanBuilder support(Support support) {
        this.support = support;
        return this;
    }

    /** Sets how the results are followed together: the fifth step. */
    public JointPlanBuilder followUp(FollowUp followUp) {
        this.followUp = followUp;
        return this;
    }

    /** Sets the plans that it is broken down into. */
    public JointPlanBuilder actionPlans(List<ActionPlan> actionPlans) {
        this.actionPlans = actionPlans;
        return this;
    }

    /** Sets what is to be decided, such as its adoption. */
    public JointPlanBuilder matter(Matter matter) {
        this.matter = Optional.of(matter);
        return this;
    }

    /** Sets facts that the rule set has declared, given by hand. */
    public JointPlanBuilder facts(List<GivenFact> facts) {
        this.facts = facts;
        return this;
    }

    /** The plan. */
    public JointPlan build() {
        return new JointPlan(
                id,
                title,
                on,
                rules,
                parties,
                scope,
                purpose,
                initiators,
                origins,
                annexOf,
                replaces,
                valid,
                versions,
                revision,
                goals,
                mapping,
                leadership,
                activities,
                support,
                followUp,
                actionPlans,
                matter,
                facts);
    }
}
