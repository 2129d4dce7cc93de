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
import se.samspel.rules.condition.Listing;
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
            Optional::of,
            work -> "",
            (work, same) -> Text.of("Arbetet", "The work"));

    /** What is to be decided, if anything is. */
    public static final Scope<Matter> MATTER = new Scope<>(
            Id.of("matter"),
            Text.of("ärendet", "the matter"),
            true,
            new Listing<>(
                    document -> listOf(document.matter()),
                    (document, index, matter) ->
                            Element.at("/matter", matter.id(), same -> Text.of("Ärendet", "The matter"), matter)));

    /** The process leader, if there is one. */
    public static final Scope<Leader> LEADER = single(
            "leader",
            Text.of("processledaren", "the process leader"),
            work -> work.roles().leader(),
            work -> "/roles/leader",
            PeopleOfWork::leader);

    /** Each member of the team. */
    public static final Scope<Member> MEMBER = each(
            "member",
            Text.of("medlem", "member"),
            work -> work.roles().members(),
            work -> "/roles/team/members",
            PeopleOfWork::member);

    /** The leader and each member of the team. */
    public static final Scope<Participant> PARTICIPANT = new Scope<>(
            Id.of("participant"),
            Text.of("deltagare", "participant"),
            false,
            new Listing<>(inWork(Scopes::participants), Scopes::participant));

    /** Each method coach. */
    public static final Scope<Coach> COACH = each(
            "coach",
            Text.of("metodcoach", "method coach"),
            work -> work.roles().coaches(),
            work -> "/roles/coaches",
            (work, coach) -> PeopleOfWork.coach(coach));

    /** Each seminar. */
    public static final Scope<Seminar> SEMINAR = each(
            "seminar",
            Text.of("seminarium", "seminar"),
            ProcessWork::seminars,
            work -> "/seminars",
            (work, seminar) -> Text.of("Seminariet ", "Seminar ")
                    .map(text -> text
                            + seminar.id()
                            + seminar.on().map(day -> " (" + day + ")").orElse("")));

    /** Each unit. */
    public static final Scope<Unit> UNIT = each(
            "unit",
            Text.of("enhet", "unit"),
            ProcessWork::units,
            work -> "/units",
            (work, unit) -> named(Text.of("Enheten", "The unit"), unit, unit.name()));

    /** Each party that the matter affects, principal or not. */
    public static final Scope<Party> AFFECTED_PARTY = new Scope<>(
            Id.of("affected-party"),
            Text.of("berörd part", "affected party"),
            false,
            document -> document instanceof ProcessWork work ? affectedParties(work) : List.of());

    /** The newest version of the plan, if there is one. */
    public static final Scope<OperationalPlan> PLAN = single(
            "plan",
            Text.of("planen", "the plan"),
            ProcessWork::plan,
            Scopes::newestPlan,
            (work, plan) ->
                    Text.of("Verksamhetsplanen ", "The operational plan ").map(text -> text + plan.id()));

    /** Each improvement activity of the newest plan. */
    public static final Scope<ImprovementActivity> IMPROVEMENT = inPlan(
            "improvement",
            Text.of("förbättringsaktivitet", "improvement activity"),
            OperationalPlan::improvements,
            "/improvements",
            improvement -> named(
                    Text.of("Förbättringsaktiviteten", "The improvement activity"), improvement, improvement.title()));

    /** Each goal of the newest plan. */
    public static final Scope<Goal> GOAL = inPlan(
            "goal",
            Text.of("mål", "goal"),
            plan -> plan.targets().goals(),
            "/targets/goals",
            goal -> named(Text.of("Målet", "The goal"), goal, goal.text()));

    /** Each key figure of the newest plan. */
    public static final Scope<KeyFigure> KEY_FIGURE = inPlan(
            "key-figure",
            Text.of("nyckeltal", "key figure"),
            plan -> plan.targets().keyFigures(),
            "/targets/keyFigures",
            figure -> named(Text.of("Nyckeltalet", "The key figure"), figure, figure.name()));

    /** Each answer to a question of the rules. */
    public static final Scope<Answer> ANSWER = inMatter(
            "answer",
            Text.of("svar", "answer"),
            Matter::answers,
            "/matter/answers",
            answer -> Text.of("Svaret på frågan ", "The answer to ").map(text -> text + answer.id()));

    /** Each thing that a body has done in the matter. */
    public static final Scope<Decision> DECISION = inMatter(
            "decision",
            Text.of("beslut i ärendet", "decision in the matter"),
            Matter::decisions,
            "/matter/decisions",
            decision -> Text.of("Beslutet ", "The decision ")
                    .map(text -> text
                            + decision.id()
                            + decision.on().map(day -> " (" + day + ")").orElse("")));

    /** Each version of the text that a matter is about. */
    public static final Scope<MatterText> TEXT = inMatter(
            "text",
            Text.of("version av texten", "version of the text"),
            Matter::texts,
            "/matter/texts",
            text -> Text.of("Versionen ", "The version ").map(word -> word + text.id()));

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

    private static <E extends Identified> Scope<E> single(
            String id,
            Text label,
            Function<ProcessWork, Optional<E>> value,
            Function<ProcessWork, String> pointer,
            BiFunction<ProcessWork, E, Text> called) {
        return new Scope<>(
                Id.of(id),
                label,
                true,
                new Listing<>(
                        inWork(work -> listOf(value.apply(work))),
                        (document, index, one) -> Element.at(
                                pointer.apply((ProcessWork) document),
                                one.id(),
                                same -> called.apply((ProcessWork) document, same),
                                one)));
    }

    private static <E extends Identified> Scope<E> each(
            String id,
            Text label,
            Function<ProcessWork, List<? extends E>> values,
            Function<ProcessWork, String> pointer,
            BiFunction<ProcessWork, E, Text> called) {
        return new Scope<>(
                Id.of(id),
                label,
                false,
                new Listing<>(
                        inWork(values),
                        (document, index, one) -> Element.in(
                                pointer.apply((ProcessWork) document),
                                index,
                                one.id(),
                                same -> called.apply((ProcessWork) document, same),
                                one)));
    }

    private static <E extends Identified> Scope<E> inPlan(
            String id,
            Text label,
            Function<OperationalPlan, List<? extends E>> values,
            String pointer,
            Function<E, Text> called) {
        return each(
                id,
                label,
                work -> work.plan().isPresent() ? values.apply(work.plan().get()) : List.of(),
                work -> newestPlan(work) + pointer,
                (work, one) -> called.apply(one));
    }

    private static <E extends Identified> Scope<E> inMatter(
            String id,
            Text label,
            Function<Matter, List<? extends E>> values,
            String pointer,
            Function<E, Text> called) {
        return new Scope<>(
                Id.of(id),
                label,
                false,
                new Listing<>(
                        document -> document.matter().isPresent()
                                ? values.apply(document.matter().get())
                                : List.of(),
                        (document, index, one) -> Element.in(pointer, index, one.id(), called, one)));
    }

    private static <E> Function<Case, List<? extends E>> inWork(Function<ProcessWork, List<? extends E>> values) {
        return document -> document instanceof ProcessWork work ? values.apply(work) : List.of();
    }

    private static <E> List<E> listOf(Optional<E> value) {
        return value.isPresent() ? List.of(value.get()) : List.of();
    }

    static <E extends Identified> List<Element<E>> list(List<E> values, String pointer, Function<E, Text> label) {
        List<Element<E>> elements = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            elements.add(Element.in(pointer, i, values.get(i).id(), label, values.get(i)));
        }
        return elements;
    }

    /** The leader first, if there is one. */
    private static List<? extends Participant> participants(ProcessWork work) {
        List<Member> members = work.roles().members();
        if (work.roles().leader().isEmpty()) {
            return members;
        }
        Participant[] all = new Participant[members.size() + 1];
        all[0] = work.roles().leader().get();
        for (int i = 0; i < members.size(); i++) {
            all[i + 1] = members.get(i);
        }
        return List.of(all);
    }

    private static Element<Participant> participant(Case document, int index, Participant one) {
        int before =
                document instanceof ProcessWork work && work.roles().leader().isPresent() ? 1 : 0;
        return one instanceof Member member
                ? Element.in(
                        "/roles/team/members",
                        index - before,
                        one.id(),
                        same -> PeopleOfWork.member((ProcessWork) document, member),
                        one)
                : Element.at(
                        "/roles/leader",
                        one.id(),
                        same -> PeopleOfWork.leader((ProcessWork) document, (Leader) one),
                        one);
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

    static Text named(Text kind, Identified thing, Optional<String> name) {
        return name.map(quoted ->
                        Text.of(kind.sv() + " \u201d" + quoted + "\u201d", kind.en() + " \u201c" + quoted + "\u201d"))
                .orElseGet(() -> kind.map(text -> text + " " + thing.id()));
    }
}
