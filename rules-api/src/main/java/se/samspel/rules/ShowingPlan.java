package se.samspel.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.body.Seat;
import se.samspel.decision.MatterText;
import se.samspel.document.Case;
import se.samspel.followup.FollowUp;
import se.samspel.followup.Measure;
import se.samspel.joint.Annex;
import se.samspel.joint.JointGoal;
import se.samspel.joint.JointPlan;
import se.samspel.joint.LargerChange;
import se.samspel.joint.PlanScope;
import se.samspel.joint.Revision;
import se.samspel.leadership.GuidingPrinciple;
import se.samspel.leadership.Leadership;
import se.samspel.leadership.PlanLevel;
import se.samspel.party.Party;
import se.samspel.rules.fact.AnnexFacts;
import se.samspel.rules.fact.CultureFacts;
import se.samspel.rules.fact.FollowUpFacts;
import se.samspel.rules.fact.JointPlanFacts;
import se.samspel.rules.fact.LevelFacts;
import se.samspel.rules.fact.RevisionFacts;
import se.samspel.rules.layer.SystemLevel;

/** Writes a joint plan in which some facts have some values, as far as it knows how to. */
record ShowingPlan(List<RuleSet> rules, LocalDate day, Values values) {

    private static final Id PROVIDER = Id.of("provider");
    private static final Optional<String> WORDS = Optional.of("example");

    Case document() {
        var plan = JointPlan.builder("example", "example")
                .on(day)
                .rules(Showing.reference(rules.get(0)))
                .facts(Showing.given(rules, values))
                .parties(parties())
                .versions(values.isFalse(AnnexFacts.WITHOUT_COPY) ? List.of(version()) : List.of())
                .revision(new Revision(values.whole(RevisionFacts.EVERY_MONTHS), changes()))
                .goals(values.things(JointPlanFacts.GOALS)
                        .map(id -> new JointGoal(id, WORDS, List.of()))
                        .toList())
                .leadership(leadership())
                .followUp(new FollowUp(Optional.empty(), measures(), List.of(), List.of()));
        values.word(JointPlanFacts.SCOPE)
                .map(word -> word.equals("county") ? PlanScope.COUNTY : PlanScope.MUNICIPAL)
                .ifPresent(plan::scope);
        if (values.isTrue(JointPlanFacts.PURPOSE_STATED)) {
            plan.purpose("example");
        }
        if (values.isTrue(JointPlanFacts.ANNEX)) {
            plan.annexOf(annex());
        }
        return plan.build();
    }

    private List<Party> parties() {
        List<Party> parties = new ArrayList<>(List.of(Showing.party(Party.REGION, Party.REGION)));
        values.things(JointPlanFacts.MUNICIPALITIES).forEach(id -> parties.add(Showing.party(id, Party.MUNICIPALITY)));
        if (values.isFalse(AnnexFacts.WITHOUT_COPY)) {
            parties.add(Showing.party(PROVIDER, Party.PRIVATE_PROVIDER));
        }
        return parties;
    }

    private MatterText version() {
        return new MatterText(Id.of("v1"), Optional.of(day), Optional.empty(), List.of());
    }

    private List<LargerChange> changes() {
        return values.isFalse(RevisionFacts.UNMET_CHANGES) || values.isFalse(AnnexFacts.WITHOUT_COPY)
                ? List.of(new LargerChange(Showing.ONE, WORDS, Optional.of(day), List.of()))
                : List.of();
    }

    private Annex annex() {
        return new Annex(
                Id.of("parent"),
                WORDS,
                Optional.empty(),
                Optional.of(Id.of("person")).filter(who -> values.isTrue(AnnexFacts.CONTACT)),
                Optional.of(Party.REGION).filter(who -> values.isTrue(AnnexFacts.SENT_TO_REGION)),
                Optional.of(day).filter(on -> values.isTrue(AnnexFacts.SENT_IN)));
    }

    private Leadership leadership() {
        return new Leadership(
                values.things(CultureFacts.PRINCIPLES)
                        .map(id -> new GuidingPrinciple(id, WORDS))
                        .toList(),
                values.isFalse(LevelFacts.SIDES_EQUAL)
                        ? levels().limit(1).map(ShowingPlan::level).toList()
                        : List.of(),
                List.of(),
                List.of());
    }

    /** A level at which the region has the only seat. */
    private static PlanLevel level(Id id) {
        Seat seat = Seat.builder("seat").party(Party.REGION.value()).build();
        return new PlanLevel(id, Optional.empty(), Optional.empty(), List.of(), List.of(seat));
    }

    private Stream<Id> levels() {
        return rules.stream().flatMap(set -> set.all(SystemLevel.class)).map(SystemLevel::id);
    }

    private List<Measure> measures() {
        return values.things(FollowUpFacts.MEASURES).map(ShowingPlan::measure).toList();
    }

    /** One of which nothing more is said than what it is called. */
    static Measure measure(Id id) {
        return new Measure(
                id,
                WORDS,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }
}
