package se.samspel.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.decision.MatterText;
import se.samspel.document.Case;
import se.samspel.followup.DataAccess;
import se.samspel.followup.FollowUp;
import se.samspel.followup.Measure;
import se.samspel.joint.Agreement;
import se.samspel.joint.Annex;
import se.samspel.joint.JointGoal;
import se.samspel.joint.JointPlan;
import se.samspel.joint.Mapping;
import se.samspel.joint.PlanActivity;
import se.samspel.joint.Revision;
import se.samspel.leadership.Leadership;
import se.samspel.leadership.PairedLeads;
import se.samspel.leadership.PlanLevel;
import se.samspel.leadership.Support;
import se.samspel.leadership.SupportSystem;
import se.samspel.party.Party;
import se.samspel.rules.fact.FollowUpFacts;
import se.samspel.rules.fact.JointPlanFacts;
import se.samspel.rules.fact.RevisionFacts;
import se.samspel.time.Period;

/**
 * Writes a joint plan with one of each thing, of which hardly more is said than that it is there: where something is
 * to be stated, counted or named, it is not.
 *
 * @param limits those of the rules on whose levels issues wait
 */
record BareJointPlan(List<RuleSet> rules, RuleSet limits, LocalDate day, Values values) {

    Case document() {
        BareIssue issue = new BareIssue(limits, day, values);
        var plan = JointPlan.builder("example", "example")
                .on(day)
                .rules(Showing.reference(rules.get(0)))
                .facts(Showing.given(rules, values))
                .parties(parties())
                .versions(versions())
                .revision(new Revision(values.whole(RevisionFacts.EVERY_MONTHS), List.of()))
                .goals(values.thingsOrOne(JointPlanFacts.GOALS)
                        .map(id -> new JointGoal(id, Optional.empty(), List.of()))
                        .toList())
                .mapping(mapping())
                .leadership(new Leadership(List.of(), List.of(level()), pairs(), List.of()))
                .activities(List.of(
                        new PlanActivity(Id.of("activity"), Optional.empty(), Optional.empty(), List.of(), List.of())))
                .support(new Support(
                        List.of(new SupportSystem(Showing.ONE, Optional.empty(), Optional.empty(), Optional.empty())),
                        List.of(issue.issue())))
                .followUp(new FollowUp(Optional.empty(), measures(), List.of(), access()));
        if (values.isTrue(JointPlanFacts.ANNEX)) {
            plan.annexOf(annex());
        }
        if (values.isTrue(RevisionFacts.VALID_STATED)) {
            plan.valid(Period.of(day.minusYears(2), day.minusDays(1)));
        }
        return plan.build();
    }

    /** None where the plan is about how many regions there are: nobody leads for one that may not be there. */
    private List<PairedLeads> pairs() {
        return isOfRegions() ? List.of() : List.of(new BarePair(values).pair());
    }

    private boolean isOfRegions() {
        return values.of(JointPlanFacts.REGIONS.id()).isPresent();
    }

    private List<Party> parties() {
        Stream<Party> regions = isOfRegions()
                ? values.things(JointPlanFacts.REGIONS).map(id -> Showing.party(id, Party.REGION))
                : Stream.of(Showing.party(Party.REGION, Party.REGION));
        return Stream.concat(regions, Stream.of(Showing.party(Party.MUNICIPALITY, Party.MUNICIPALITY)))
                .toList();
    }

    /** So long ago that the next is late. */
    private List<MatterText> versions() {
        return values.whole(RevisionFacts.MONTHS_LATE).stream()
                .map(late -> late + values.whole(RevisionFacts.EVERY_MONTHS).orElse(0))
                .map(ago -> new MatterText(Showing.ONE, Optional.of(day.minusMonths(ago)), Optional.empty(), List.of()))
                .toList();
    }

    private static Mapping mapping() {
        Agreement agreement = new Agreement(
                Showing.ONE, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());
        return new Mapping(List.of(), List.of(), List.of(), List.of(), List.of(agreement));
    }

    /** To a plan that is not valid until the year after. */
    private Annex annex() {
        return new Annex(
                Id.of("parent"),
                Optional.empty(),
                Optional.of(Period.of(day.plusYears(1), day.plusYears(2))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private PlanLevel level() {
        return new PlanLevel(
                limits.ladder().stream().findFirst().map(level -> level.id()).orElse(Showing.ONE),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private List<Measure> measures() {
        return values.thingsOrOne(FollowUpFacts.MEASURES)
                .map(id -> Id.of("measure-" + id))
                .map(ShowingPlan::measure)
                .toList();
    }

    private List<DataAccess> access() {
        return values.isFalse(FollowUpFacts.WITHOUT_DATA)
                ? List.of(new DataAccess(
                        Showing.ONE,
                        Optional.of(Party.MUNICIPALITY),
                        Optional.empty(),
                        Optional.of(false),
                        Optional.empty()))
                : List.of();
    }
}
