package se.samspel.constraint.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.constraint.check.Reference.Target;
import se.samspel.followup.FollowUp;
import se.samspel.followup.Measure;
import se.samspel.joint.Annex;
import se.samspel.joint.JointPlan;
import se.samspel.joint.Mapping;
import se.samspel.joint.Origin;
import se.samspel.joint.Origins;
import se.samspel.joint.Revision;
import se.samspel.leadership.Leadership;
import se.samspel.leadership.PlanLevel;
import se.samspel.leadership.StuckIssue;

/** Every reference in a joint plan that leads nowhere. */
final class JointPlanReferences {

    private final References references;
    private final JointPlan plan;
    private final RosterReferences rosters;
    private final Set<Id> parties;
    private final Set<Id> goals;
    private final Set<Id> activities;

    JointPlanReferences(References references, JointPlan plan) {
        this.references = references;
        this.plan = plan;
        this.rosters = new RosterReferences(references, plan.parties());
        this.parties = References.ids(plan.parties());
        this.goals = References.ids(plan.goals());
        this.activities = References.ids(plan.activities());
    }

    void plan() {
        each(
                plan.initiators(),
                "initiators",
                (initiator, at) -> references.one(initiator.party(), at.then("party"), parties, Target.party));
        origins(plan.origins());
        plan.annexOf().ifPresent(this::annex);
        plan.revision().ifPresent(this::revision);
        Set<Id> origins = origins();
        each(
                plan.goals(),
                "goals",
                (goal, at) -> references.all(goal.refines(), at.then("refines"), origins, Target.origin));
        mapping(plan.mapping());
        leadership(plan.leadership());
        each(plan.activities(), "activities", (activity, at) -> {
            references.all(activity.parties(), at.then("parties"), parties, Target.party);
            references.all(activity.goals(), at.then("goals"), goals, Target.goal);
        });
        References.each(plan.support().issues(), ViolationPath.of("support", "issues"), this::issue);
        followUp(plan.followUp());
        plan.matter()
                .ifPresent(new MatterReferences(references, plan.parties(), References.ids(plan.versions()))::matter);
    }

    private Set<Id> origins() {
        Origins from = plan.origins();
        return Stream.of(from.targetPicture().stream(), from.coreValues().stream(), from.documents().stream())
                .flatMap(some -> some)
                .map(Identified::id)
                .collect(Collectors.toSet());
    }

    private void origins(Origins origins) {
        ViolationPath path = ViolationPath.of("origins");
        origins.targetPicture().ifPresent(origin -> origin(origin, path.then("targetPicture")));
        origins.coreValues().ifPresent(origin -> origin(origin, path.then("coreValues")));
        References.each(origins.documents(), path.then("documents"), this::origin);
    }

    private void origin(Origin origin, ViolationPath path) {
        references.one(origin.party(), path.then("party"), parties, Target.party);
    }

    private void annex(Annex annex) {
        references.one(annex.sentTo(), ViolationPath.of("annexOf", "sentTo"), parties, Target.party);
    }

    private void revision(Revision revision) {
        References.each(
                revision.changes(),
                ViolationPath.of("revision", "changes"),
                (change, at) -> references.all(change.informed(), at.then("informed"), parties, Target.party));
    }

    private void mapping(Mapping mapping) {
        ViolationPath path = ViolationPath.of("mapping");
        References.each(
                mapping.meetingPlaces(),
                path.then("meetingPlaces"),
                (place, at) -> references.all(place.parties(), at.then("parties"), parties, Target.party));
        References.each(
                mapping.resources(),
                path.then("resources"),
                (resource, at) -> references.one(resource.party(), at.then("party"), parties, Target.party));
        References.each(
                mapping.expectations(),
                path.then("expectations"),
                (expectation, at) -> references.one(expectation.party(), at.then("party"), parties, Target.party));
        References.each(
                mapping.agreements(),
                path.then("agreements"),
                (agreement, at) -> references.all(agreement.parties(), at.then("parties"), parties, Target.party));
    }

    private void leadership(Leadership leadership) {
        ViolationPath path = ViolationPath.of("leadership");
        References.each(leadership.levels(), path.then("levels"), this::level);
        References.each(
                leadership.pairs(),
                path.then("pairs"),
                (pair, at) -> References.each(
                        pair.leads(),
                        at.then("leads"),
                        (lead, where) -> references.one(lead.party(), where.then("party"), parties, Target.party)));
        References.each(
                leadership.training(),
                path.then("training"),
                (training, at) -> references.all(training.parties(), at.then("parties"), parties, Target.party));
    }

    private void level(PlanLevel level, ViolationPath path) {
        rosters.seats(level.seats(), path.then("seats"));
    }

    private void issue(StuckIssue issue, ViolationPath path) {
        references.all(issue.goals(), path.then("goals"), goals, Target.goal);
        Set<Id> pairs = References.ids(plan.leadership().pairs());
        References.each(
                issue.rungs(),
                path.then("rungs"),
                (rung, at) -> references.one(rung.pair(), at.then("pair"), pairs, Target.pair));
    }

    private void followUp(FollowUp followUp) {
        ViolationPath path = ViolationPath.of("followUp");
        References.each(followUp.measures(), path.then("measures"), this::measure);
        References.each(
                followUp.stories(),
                path.then("stories"),
                (story, at) -> references.all(story.goals(), at.then("goals"), goals, Target.goal));
        References.each(
                followUp.access(),
                path.then("access"),
                (access, at) -> references.one(access.party(), at.then("party"), parties, Target.party));
    }

    private void measure(Measure measure, ViolationPath path) {
        references.all(measure.goals(), path.then("goals"), goals, Target.goal);
        references.all(measure.activities(), path.then("activities"), activities, Target.planActivity);
    }

    private static <E> void each(List<E> elements, String list, References.Visit<E> visit) {
        References.each(elements, ViolationPath.of(list), visit);
    }
}
