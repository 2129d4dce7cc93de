package se.samspel.rules.fact;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.document.Case;
import se.samspel.followup.DataAccess;
import se.samspel.followup.Measure;
import se.samspel.followup.Story;
import se.samspel.joint.Agreement;
import se.samspel.joint.JointGoal;
import se.samspel.joint.JointPlan;
import se.samspel.joint.PlanActivity;
import se.samspel.leadership.PairedLeads;
import se.samspel.leadership.PlanLevel;
import se.samspel.leadership.StuckIssue;
import se.samspel.leadership.SupportSystem;
import se.samspel.leadership.Training;
import se.samspel.party.Party;
import se.samspel.rules.condition.Element;
import se.samspel.rules.condition.Scope;
import se.samspel.rules.text.Text;

/** What rules can speak of in a joint plan: the whole, or each element of a kind. */
public final class JointScopes {

    /** The joint plan as a whole. */
    public static final Scope<JointPlan> JOINT_PLAN = new Scope<>(
            Id.of("joint-plan"),
            Text.of("den gemensamma planen", "the joint plan"),
            true,
            inPlan(plan -> List.of(new Element<>(Optional.of(plan.id()), Text.of("Planen", "The plan"), "", plan))));

    /** Each region and municipality that takes part. */
    public static final Scope<Party> PRINCIPAL = each(
            "principal",
            Text.of("deltagande huvudman", "participating principal"),
            plan -> list(plan.parties(), "/parties", Text.of("Huvudmannen", "The principal"), Party::name).stream()
                    .filter(party -> party.value().kind().equals(Party.REGION)
                            || party.value().kind().equals(Party.MUNICIPALITY))
                    .toList());

    /** Each goal. */
    public static final Scope<JointGoal> JOINT_GOAL = each(
            "joint-goal",
            Text.of("gemensamt mål", "joint goal"),
            plan -> list(plan.goals(), "/goals", Text.of("Målet", "The goal"), JointGoal::text));

    /** Each existing agreement, way of working or routine. */
    public static final Scope<Agreement> AGREEMENT = each(
            "agreement",
            Text.of("befintlig överenskommelse", "existing agreement"),
            plan -> list(
                    plan.mapping().agreements(),
                    "/mapping/agreements",
                    Text.of("Överenskommelsen", "The agreement"),
                    Agreement::title));

    /** Each level that the plan describes. */
    public static final Scope<PlanLevel> LEVEL = each(
            "level",
            Text.of("ledningsnivå", "level of leadership"),
            plan -> list(
                    plan.leadership().levels(),
                    "/leadership/levels",
                    Text.of("Ledningsnivån", "The level"),
                    PlanLevel::name));

    /** Each pair of leads. */
    public static final Scope<PairedLeads> PAIR = each(
            "pair",
            Text.of("parhästar", "paired leads"),
            plan -> list(
                    plan.leadership().pairs(),
                    "/leadership/pairs",
                    Text.of("Parhästarna", "The paired leads"),
                    PairedLeads::title));

    /** Each occasion to train together. */
    public static final Scope<Training> TRAINING = each(
            "training",
            Text.of("gemensam träning", "joint training"),
            plan -> list(
                    plan.leadership().training(),
                    "/leadership/training",
                    Text.of("Träningen", "The training"),
                    Training::title));

    /** Each activity. */
    public static final Scope<PlanActivity> ACTIVITY = each(
            "activity",
            Text.of("aktivitet i planen", "activity of the plan"),
            plan -> list(
                    plan.activities(), "/activities", Text.of("Aktiviteten", "The activity"), PlanActivity::title));

    /** Each support system. */
    public static final Scope<SupportSystem> SUPPORT_SYSTEM = each(
            "support-system",
            Text.of("stödsystem", "support system"),
            plan -> list(
                    plan.support().systems(),
                    "/support/systems",
                    Text.of("Stödsystemet", "The support system"),
                    SupportSystem::title));

    /** Each issue that has got stuck, resolved or not. */
    public static final Scope<StuckIssue> ISSUE = each(
            "issue",
            Text.of("fråga som fastnat", "stuck issue"),
            plan -> list(
                    plan.support().issues(), "/support/issues", Text.of("Frågan", "The issue"), StuckIssue::title));

    /** Each measure. */
    public static final Scope<Measure> MEASURE = each(
            "measure",
            Text.of("uppföljningsmått", "follow-up measure"),
            plan -> list(
                    plan.followUp().measures(), "/followUp/measures", Text.of("Måttet", "The measure"), Measure::name));

    /** Each story. */
    public static final Scope<Story> STORY = each(
            "story",
            Text.of("berättelse", "story"),
            plan -> list(
                    plan.followUp().stories(),
                    "/followUp/stories",
                    Text.of("Berättelsen", "The story"),
                    story -> Optional.empty()));

    /** Each entry on access to the shared data. */
    public static final Scope<DataAccess> DATA_ACCESS = each(
            "data-access",
            Text.of("tillgång till gemensamma data", "access to shared data"),
            plan -> list(
                    plan.followUp().access(),
                    "/followUp/access",
                    Text.of("Datatillgången", "The access to data"),
                    DataAccess::data));

    /** Each seat at a level. */
    public static final Scope<LevelSeat> LEVEL_SEAT = each(
            "level-seat",
            Text.of("plats på en ledningsnivå", "seat at a level of leadership"),
            JointScopes::levelSeats);

    private JointScopes() {}

    private static <E> Scope<E> each(String id, Text label, Function<JointPlan, List<Element<E>>> elements) {
        return new Scope<>(Id.of(id), label, false, inPlan(elements));
    }

    private static <E> Function<Case, List<Element<E>>> inPlan(Function<JointPlan, List<Element<E>>> elements) {
        return document -> document instanceof JointPlan plan ? elements.apply(plan) : List.of();
    }

    private static List<Element<LevelSeat>> levelSeats(JointPlan plan) {
        return Scopes.list(plan.leadership().levels(), "/leadership/levels", JointScopes::at).stream()
                .flatMap(level -> Scopes.list(
                                level.value().seats(),
                                level.pointer() + "/seats",
                                seat -> Text.of("Platsen {seat} {at}", "The seat {seat} {at}")
                                        .with("seat", Text.same(seat.id().value()))
                                        .with("at", level.label()))
                        .stream()
                        .map(seat -> new Element<LevelSeat>(
                                seat.id(), seat.label(), seat.pointer(), new LevelSeat(level.value(), seat.value()))))
                .toList();
    }

    private static Text at(PlanLevel level) {
        return Scopes.named(Text.of("på ledningsnivån", "at the level"), level, level.name());
    }

    private static <E extends Identified> List<Element<E>> list(
            List<E> values, String pointer, Text kind, Function<E, Optional<String>> name) {
        return Scopes.list(values, pointer, value -> Scopes.named(kind, value, name.apply(value)));
    }
}
