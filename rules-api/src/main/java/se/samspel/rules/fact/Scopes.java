package se.samspel.rules.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.decision.Answer;
import se.samspel.decision.Decision;
import se.samspel.decision.Matter;
import se.samspel.decision.MatterText;
import se.samspel.document.Case;
import se.samspel.party.Party;
import se.samspel.party.Unit;
import se.samspel.plan.Goal;
import se.samspel.plan.ImprovementActivity;
import se.samspel.plan.KeyFigure;
import se.samspel.plan.OperationalPlan;
import se.samspel.rules.condition.Element;
import se.samspel.rules.condition.Scope;
import se.samspel.rules.text.Text;
import se.samspel.work.Coach;
import se.samspel.work.Leader;
import se.samspel.work.Member;
import se.samspel.work.Participant;
import se.samspel.work.ProcessWork;
import se.samspel.work.Seminar;

/** What rules can speak of: a process work or a matter as a whole, or each element of a kind. */
public final class Scopes {

    /** The process work as a whole. */
    public static final Scope<ProcessWork> WORK = single(
            "work",
            Text.of("arbetet", "the work"),
            work -> List.of(new Element<>(Optional.of(work.id()), Text.of("Arbetet", "The work"), "", work)));

    /** What is to be decided, if anything is. */
    public static final Scope<Matter> MATTER = new Scope<>(
            Id.of("matter"),
            Text.of("ärendet", "the matter"),
            true,
            document -> document.matter().stream()
                    .map(matter -> new Element<>(
                            Optional.of(matter.id()), Text.of("Ärendet", "The matter"), "/matter", matter))
                    .toList());

    /** The process leader, if there is one. */
    public static final Scope<Leader> LEADER = single(
            "leader",
            Text.of("processledaren", "the process leader"),
            work -> work.roles().leader().stream()
                    .map(leader -> leader(work, leader))
                    .toList());

    /** Each member of the team. */
    public static final Scope<Member> MEMBER = each("member", Text.of("medlem", "member"), Scopes::members);

    /** The leader and each member of the team. */
    public static final Scope<Participant> PARTICIPANT =
            each("participant", Text.of("deltagare", "participant"), Scopes::participants);

    /** Each method coach. */
    public static final Scope<Coach> COACH = each(
            "coach",
            Text.of("metodcoach", "method coach"),
            work -> list(
                    work.roles().coaches(),
                    "/roles/coaches",
                    coach -> person(Text.of("Metodcoachen", "The method coach"), coach, coach.name())));

    /** Each seminar. */
    public static final Scope<Seminar> SEMINAR = each(
            "seminar",
            Text.of("seminarium", "seminar"),
            work -> list(
                    work.seminars(),
                    "/seminars",
                    seminar -> Text.of("Seminariet ", "Seminar ")
                            .map(text -> text
                                    + seminar.id()
                                    + seminar.on().map(day -> " (" + day + ")").orElse(""))));

    /** Each unit. */
    public static final Scope<Unit> UNIT = each(
            "unit",
            Text.of("enhet", "unit"),
            work -> list(work.units(), "/units", unit -> named(Text.of("Enheten", "The unit"), unit, unit.name())));

    /** Each party that the matter affects, principal or not. */
    public static final Scope<Party> AFFECTED_PARTY =
            each("affected-party", Text.of("berörd part", "affected party"), Scopes::affectedParties);

    /** The newest version of the plan, if there is one. */
    public static final Scope<OperationalPlan> PLAN = single(
            "plan",
            Text.of("planen", "the plan"),
            work -> work.plan().stream()
                    .map(plan -> new Element<>(
                            Optional.of(plan.id()),
                            Text.of("Verksamhetsplanen ", "The operational plan ")
                                    .map(text -> text + plan.id()),
                            newestPlan(work),
                            plan))
                    .toList());

    /** Each improvement activity of the newest plan. */
    public static final Scope<ImprovementActivity> IMPROVEMENT = inPlan(
            "improvement",
            Text.of("förbättringsaktivitet", "improvement activity"),
            (plan, place) -> list(
                    plan.improvements(),
                    place + "/improvements",
                    improvement -> named(
                            Text.of("Förbättringsaktiviteten", "The improvement activity"),
                            improvement,
                            improvement.title())));

    /** Each goal of the newest plan. */
    public static final Scope<Goal> GOAL = inPlan(
            "goal",
            Text.of("mål", "goal"),
            (plan, place) -> list(
                    plan.targets().goals(),
                    place + "/targets/goals",
                    goal -> named(Text.of("Målet", "The goal"), goal, goal.text())));

    /** Each key figure of the newest plan. */
    public static final Scope<KeyFigure> KEY_FIGURE = inPlan(
            "key-figure",
            Text.of("nyckeltal", "key figure"),
            (plan, place) -> list(
                    plan.targets().keyFigures(),
                    place + "/targets/keyFigures",
                    figure -> named(Text.of("Nyckeltalet", "The key figure"), figure, figure.name())));

    /** Each answer to a question of the rules. */
    public static final Scope<Answer> ANSWER = new Scope<>(
            Id.of("answer"),
            Text.of("svar", "answer"),
            false,
            document -> document.matter().stream()
                    .flatMap(matter -> list(
                            matter.answers(),
                            "/matter/answers",
                            answer -> Text.of("Svaret på frågan ", "The answer to ")
                                    .map(text -> text + answer.id()))
                            .stream())
                    .toList());

    /** Each thing that a body has done in the matter. */
    public static final Scope<Decision> DECISION = new Scope<>(
            Id.of("decision"),
            Text.of("beslut i ärendet", "decision in the matter"),
            false,
            document -> document.matter().stream()
                    .flatMap(matter -> list(
                            matter.decisions(),
                            "/matter/decisions",
                            decision -> Text.of("Beslutet ", "The decision ")
                                    .map(text -> text
                                            + decision.id()
                                            + decision.on()
                                                    .map(day -> " (" + day + ")")
                                                    .orElse("")))
                            .stream())
                    .toList());

    /** Each version of the text that a matter is about. */
    public static final Scope<MatterText> TEXT = new Scope<>(
            Id.of("text"),
            Text.of("version av texten", "version of the text"),
            false,
            document -> document.matter().stream()
                    .flatMap(matter -> list(
                            matter.texts(),
                            "/matter/texts",
                            text -> Text.of("Versionen ", "The version ").map(word -> word + text.id()))
                            .stream())
                    .toList());

    /** Every scope, in the order in which a reader would meet them. */
    public static final List<Scope<?>> ALL = List.of(
            WORK,
            MATTER,
            LEADER,
            MEMBER,
            PARTICIPANT,
            COACH,
            SEMINAR,
            UNIT,
            AFFECTED_PARTY,
            PLAN,
            IMPROVEMENT,
            GOAL,
            KEY_FIGURE,
            ANSWER,
            DECISION,
            TEXT,
            BodyScopes.BODY,
            BodyScopes.SEAT,
            BodyScopes.CHAIR,
            BodyScopes.MEETING,
            BodyScopes.REPRESENTED,
            JointScopes.JOINT_PLAN,
            JointScopes.PRINCIPAL,
            JointScopes.JOINT_GOAL,
            JointScopes.AGREEMENT,
            JointScopes.LEVEL,
            JointScopes.PAIR,
            JointScopes.TRAINING,
            JointScopes.ACTIVITY,
            JointScopes.SUPPORT_SYSTEM,
            JointScopes.ISSUE,
            JointScopes.MEASURE,
            JointScopes.STORY,
            JointScopes.DATA_ACCESS,
            JointScopes.LEVEL_SEAT);

    private Scopes() {}

    private static <E> Scope<E> single(String id, Text label, Function<ProcessWork, List<Element<E>>> elements) {
        return new Scope<>(Id.of(id), label, true, inWork(elements));
    }

    private static <E> Scope<E> each(String id, Text label, Function<ProcessWork, List<Element<E>>> elements) {
        return new Scope<>(Id.of(id), label, false, inWork(elements));
    }

    private static <E> Scope<E> inPlan(
            String id, Text label, BiFunction<OperationalPlan, String, List<Element<E>>> elements) {
        return each(
                id,
                label,
                work -> work.plan()
                        .map(plan -> elements.apply(plan, newestPlan(work)))
                        .orElse(List.of()));
    }

    private static <E> Function<Case, List<Element<E>>> inWork(Function<ProcessWork, List<Element<E>>> elements) {
        return document -> document instanceof ProcessWork work ? elements.apply(work) : List.of();
    }

    static <E extends Identified> List<Element<E>> list(List<E> values, String pointer, Function<E, Text> label) {
        List<Element<E>> elements = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            elements.add(Element.in(pointer, i, values.get(i).id(), label, values.get(i)));
        }
        return elements;
    }

    private static List<Element<Member>> members(ProcessWork work) {
        return list(
                work.roles().members(),
                "/roles/team/members",
                member -> participant(Text.of("Medlemmen", "Member"), work, member));
    }

    private static Element<Leader> leader(ProcessWork work, Leader leader) {
        return Element.at("/roles/leader", leader.id(), one -> label(work, one), leader);
    }

    private static Text label(ProcessWork work, Leader leader) {
        Text role = Text.of("Processledaren", "The process leader"); // there is one: no id is needed to tell which
        return leader.name().isPresent()
                ? participant(role, work, leader)
                : role.map(text -> text + homeUnit(work, leader));
    }

    /** A participant by name, or else by id, with the home unit: "Medlemmen m1 (Ambulansen)". */
    private static Text participant(Text role, ProcessWork work, Participant participant) {
        return person(role, participant, participant.name()).map(text -> text + homeUnit(work, participant));
    }

    private static String homeUnit(ProcessWork work, Participant participant) {
        return work.units().stream()
                .filter(candidate ->
                        participant.unit().filter(candidate.id()::equals).isPresent())
                .flatMap(candidate -> candidate.name().stream())
                .findFirst()
                .map(name -> " (" + name + ")")
                .orElse("");
    }

    private static List<Element<Participant>> participants(ProcessWork work) {
        List<Element<Participant>> elements = new ArrayList<>();
        work.roles().leader().ifPresent(leader -> elements.add(Element.as(leader(work, leader))));
        members(work).forEach(member -> elements.add(Element.as(member)));
        return elements;
    }

    private static List<Element<Party>> affectedParties(ProcessWork work) {
        Set<Id> affected = new LinkedHashSet<>();
        work.matter().ifPresent(matter -> {
            affected.addAll(matter.principals());
            affected.addAll(matter.others());
        });
        return list(work.parties(), "/parties", party -> named(Text.of("Parten", "The party"), party, party.name()))
                .stream()
                .filter(element -> affected.contains(element.value().id()))
                .toList();
    }

    private static String newestPlan(ProcessWork work) {
        return "/plans/" + (work.plans().size() - 1);
    }

    private static Text person(Text role, Identified person, Optional<String> name) {
        return role.map(text -> text + " " + name.orElse(person.id().value()));
    }

    static Text named(Text kind, Identified thing, Optional<String> name) {
        return name.map(quoted ->
                        Text.of(kind.sv() + " \u201d" + quoted + "\u201d", kind.en() + " \u201c" + quoted + "\u201d"))
                .orElseGet(() -> kind.map(text -> text + " " + thing.id()));
    }
}
