package se.samspel.constraint;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samspel.GivenFact;
import se.samspel.Id;
import se.samspel.RuleSetReference;
import se.samspel.body.Holder;
import se.samspel.body.Seat;
import se.samspel.decision.Decision;
import se.samspel.decision.Matter;
import se.samspel.decision.MatterText;
import se.samspel.followup.DataAccess;
import se.samspel.followup.Direction;
import se.samspel.followup.FollowUp;
import se.samspel.followup.FollowUpDecision;
import se.samspel.followup.Measure;
import se.samspel.followup.Observation;
import se.samspel.followup.Story;
import se.samspel.followup.Target;
import se.samspel.joint.ActionPlan;
import se.samspel.joint.Agreement;
import se.samspel.joint.Annex;
import se.samspel.joint.Expectation;
import se.samspel.joint.Initiator;
import se.samspel.joint.JointGoal;
import se.samspel.joint.JointPlan;
import se.samspel.joint.LargerChange;
import se.samspel.joint.Mapping;
import se.samspel.joint.MappingAnswer;
import se.samspel.joint.MeetingPlace;
import se.samspel.joint.Origin;
import se.samspel.joint.Origins;
import se.samspel.joint.PlanActivity;
import se.samspel.joint.PlanScope;
import se.samspel.joint.Resource;
import se.samspel.joint.Revision;
import se.samspel.leadership.GuidingPrinciple;
import se.samspel.leadership.Leadership;
import se.samspel.leadership.PairedLeads;
import se.samspel.leadership.PlanLevel;
import se.samspel.leadership.Rung;
import se.samspel.leadership.StuckIssue;
import se.samspel.leadership.Support;
import se.samspel.leadership.SupportSystem;
import se.samspel.leadership.Training;
import se.samspel.party.Party;
import se.samspel.time.Period;

/** A joint plan in which everything is said, and everything is wrong that a constraint can find. */
public final class BrokenJointPlan {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 16);
    private static final Optional<LocalDate> ON = Optional.of(DAY);
    private static final Period BACKWARDS = Period.of(DAY, DAY.minusDays(1));
    private static final Optional<String> BLANK = Optional.of(" ");
    private static final Optional<Id> NOBODY = Optional.of(Id.of("px"));
    private static final Optional<Id> LEVEL = Optional.of(Id.of("macro"));

    private BrokenJointPlan() {}

    /** The plan. */
    public static JointPlan plan() {
        Initiator initiator = new Initiator(id("i"), NOBODY, Optional.of(id("municipal-director")), ON);
        JointGoal goal = new JointGoal(id("g"), BLANK, List.of(id("document"), id("ox")));
        PlanActivity activity = new PlanActivity(id("a"), BLANK, LEVEL, ids("p", "px"), ids("g", "gx"));
        ActionPlan actionPlan = new ActionPlan(id("ap"), BLANK, Optional.of(id("body")), Optional.of(BACKWARDS));
        return JointPlan.builder("d", " ")
                .on(DAY)
                .rules(RuleSetReference.parse("base"))
                .parties(List.of(Party.of("p", Party.REGION, " "), Party.of("p", Party.REGION, "Regionen")))
                .scope(PlanScope.COUNTY)
                .purpose(" ")
                .initiators(List.of(initiator, initiator))
                .origins(origins())
                .annexOf(new Annex(id("n"), BLANK, Optional.of(BACKWARDS), Optional.of(id("c")), NOBODY, ON))
                .replaces(id("older"))
                .valid(BACKWARDS)
                .versions(List.of(text(), text()))
                .revision(revision())
                .goals(List.of(goal, goal))
                .mapping(mapping())
                .leadership(leadership())
                .activities(List.of(activity, activity))
                .support(support())
                .followUp(followUp())
                .actionPlans(List.of(actionPlan, actionPlan))
                .matter(Matter.builder("m", "adopt-joint-plan")
                        .principals(ids("px"))
                        .decisions(List.of(Decision.builder("d1", "body", "decides")
                                .text("vx")
                                .build()))
                        .build())
                .facts(List.of(new GivenFact(id("f"), Optional.empty(), "B")))
                .build();
    }

    private static MatterText text() {
        return new MatterText(id("v"), ON, BLANK, List.of(" "));
    }

    private static Origins origins() {
        Origin picture = new Origin(id("picture"), BLANK, NOBODY, ON);
        Origin document = new Origin(id("document"), BLANK, NOBODY, ON);
        return new Origins(Optional.of(picture), Optional.of(picture), List.of(document, document));
    }

    private static Revision revision() {
        LargerChange change = new LargerChange(id("lc"), BLANK, ON, ids("px"));
        return new Revision(Optional.of(-1), List.of(change, change));
    }

    private static Mapping mapping() {
        MappingAnswer answer = new MappingAnswer(id("q"), BLANK, ON);
        MeetingPlace place = new MeetingPlace(id("mp"), BLANK, ids("px"));
        Resource resource = new Resource(id("r"), Optional.of(id("development-lead")), NOBODY, BLANK);
        Expectation expectation = new Expectation(id("e"), NOBODY, BLANK);
        Agreement agreement = new Agreement(
                id("ag"), Optional.of(id("patient-contract")), BLANK, ids("px"), Optional.of(true), BLANK);
        return new Mapping(
                List.of(answer, answer),
                List.of(place, place),
                List.of(resource, resource),
                List.of(expectation, expectation),
                List.of(agreement, agreement));
    }

    private static Leadership leadership() {
        GuidingPrinciple principle = new GuidingPrinciple(id("gp"), BLANK);
        Seat seat = Seat.builder("s")
                .party("px")
                .office("unit-manager")
                .holders(Holder.of("h").from("px"))
                .build();
        PlanLevel level = new PlanLevel(id("macro"), BLANK, BLANK, List.of(" "), List.of(seat, seat));
        PairedLeads pair = new PairedLeads(
                id("pl"), LEVEL, BLANK, List.of(Holder.of("h").from("px").during(BACKWARDS)));
        Training training = new Training(id("t"), BLANK, ON, ids("px"));
        return new Leadership(
                List.of(principle, principle), List.of(level, level), List.of(pair, pair), List.of(training, training));
    }

    private static Support support() {
        SupportSystem system = new SupportSystem(id("ss"), BLANK, BLANK, BLANK);
        Rung rung = new Rung(id("micro"), ON, Optional.of(id("plx")));
        StuckIssue stuck = new StuckIssue(id("si"), BLANK, Optional.of(-1), ids("gx"), List.of(rung), ON, BLANK);
        return new Support(List.of(system, system), List.of(stuck, stuck));
    }

    private static FollowUp followUp() {
        Observation observation = new Observation(ON, Optional.of(BigDecimal.ONE), BLANK);
        Measure measure = new Measure(
                id("ms"),
                BLANK,
                ids("macro"),
                BLANK,
                Optional.of(id("patient-perspective")),
                Optional.of(Direction.HIGHER),
                BLANK,
                Optional.of(observation),
                Optional.of(new Target(Optional.of(BigDecimal.TEN), Optional.of(BigDecimal.TEN), ON)),
                List.of(observation),
                ids("gx"),
                ids("ax"));
        Story story = new Story(id("st"), BLANK, ids("macro"), Optional.of(id("patient-perspective")), ON, ids("gx"));
        DataAccess access = new DataAccess(id("da"), NOBODY, BLANK, Optional.of(false), BLANK);
        return new FollowUp(
                Optional.of(new FollowUpDecision(ON, BLANK, BLANK)),
                List.of(measure, measure),
                List.of(story, story),
                List.of(access, access));
    }

    private static Id id(String value) {
        return Id.of(value);
    }

    private static List<Id> ids(String... values) {
        return List.of(values).stream().map(Id::of).toList();
    }
}
