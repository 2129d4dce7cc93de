package se.samspel.constraint.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.constraint.check.Reference.Target;
import se.samspel.decision.Matter;
import se.samspel.plan.ImprovementActivity;
import se.samspel.plan.OperationalPlan;
import se.samspel.process.Activity;
import se.samspel.process.Flow;
import se.samspel.process.Process;
import se.samspel.work.Anchoring;
import se.samspel.work.Development;
import se.samspel.work.Ending;
import se.samspel.work.Information;
import se.samspel.work.ProcessWork;
import se.samspel.work.Roles;
import se.samspel.work.Seminar;

/** Every reference in a process work that leads nowhere. */
final class ProcessWorkReferences {

    private final ProcessWork work;
    private final Set<Id> parties;
    private final Set<Id> units;
    private final Set<Id> members;
    private final Set<Id> persons;
    private final References references;

    ProcessWorkReferences(References references, ProcessWork work) {
        this.references = references;
        this.work = work;
        this.parties = References.ids(work.parties());
        this.units = References.ids(work.units());
        this.members = References.ids(work.roles().members());
        this.persons = persons(work.roles());
    }

    void work() {
        each(
                work.units(),
                "units",
                (unit, path) -> references.one(unit.party(), path.then("party"), parties, Target.party));
        work.process().ifPresent(this::process);
        roles(work.roles());
        each(work.seminars(), "seminars", this::seminar);
        each(work.registers().information(), "registers", "information", this::information);
        each(work.registers().anchoring(), "registers", "anchoring", this::anchoring);
        each(work.plans(), "plans", this::plan);
        work.development().ifPresent(this::development);
        work.matter().ifPresent(this::matter);
        work.ending().ifPresent(this::ending);
    }

    private void process(Process process) {
        process.current().ifPresent(flow -> flow(flow, ViolationPath.of("process", "current", "activities")));
        process.future().ifPresent(flow -> flow(flow, ViolationPath.of("process", "future", "activities")));
    }

    private void flow(Flow flow, ViolationPath activities) {
        Set<Id> known = References.ids(flow.activities());
        for (int i = 0; i < flow.activities().size(); i++) {
            Activity activity = flow.activities().get(i);
            references.one(activity.unit(), activities.then(i, "unit"), units, Target.unit);
            references.all(activity.next(), activities.then(i, "next"), known, Target.activity);
        }
    }

    private void roles(Roles roles) {
        roles.leader()
                .ifPresent(leader ->
                        references.one(leader.unit(), ViolationPath.of("roles", "leader", "unit"), units, Target.unit));
        roles.owner()
                .ifPresent(owner ->
                        references.one(owner.unit(), ViolationPath.of("roles", "owner", "unit"), units, Target.unit));
        for (int i = 0; i < roles.members().size(); i++) {
            ViolationPath path = ViolationPath.of("roles", "team", "members", i, "unit");
            references.one(roles.members().get(i).unit(), path, units, Target.unit);
        }
        references.one(roles.contact(), ViolationPath.of("roles", "contact"), persons, Target.person);
        references.one(roles.budgetHolder(), ViolationPath.of("roles", "budgetHolder"), persons, Target.person);
    }

    private void seminar(Seminar seminar, ViolationPath path) {
        references.all(seminar.plannedBy(), path.then("plannedBy"), persons, Target.person);
        references.all(seminar.ledBy(), path.then("ledBy"), persons, Target.person);
        references.all(seminar.present(), path.then("present"), persons, Target.person);
    }

    private void information(Information entry, ViolationPath path) {
        references.one(entry.party(), path.then("party"), parties, Target.party);
        references.one(entry.by(), path.then("by"), persons, Target.person);
    }

    private void anchoring(Anchoring entry, ViolationPath path) {
        references.one(entry.member(), path.then("member"), members, Target.member);
        references.one(entry.unit(), path.then("unit"), units, Target.unit);
    }

    private void plan(OperationalPlan plan, ViolationPath path) {
        Set<Id> targets = References.both(
                References.ids(plan.targets().goals()),
                References.ids(plan.targets().keyFigures()));
        for (int i = 0; i < plan.improvements().size(); i++) {
            ImprovementActivity improvement = plan.improvements().get(i);
            ViolationPath at = path.then("improvements", i);
            references.all(improvement.units(), at.then("units"), units, Target.unit);
            improvement
                    .cost()
                    .ifPresent(cost -> references.one(cost.paidBy(), at.then("cost", "paidBy"), parties, Target.party));
            references.all(improvement.serves(), at.then("serves"), targets, Target.target);
        }
        references.all(plan.proposedBy(), path.then("proposedBy"), persons, Target.person);
        references.all(plan.assuredBy(), path.then("assuredBy"), persons, Target.person);
    }

    private void development(Development development) {
        references.all(development.introducedIn(), ViolationPath.of("development", "introducedIn"), units, Target.unit);
    }

    private void matter(Matter matter) {
        new MatterReferences(references, work.parties(), References.ids(work.plans())).matter(matter);
        Set<Id> improvements = work.plans().stream()
                .flatMap(plan -> plan.improvements().stream())
                .map(Identified::id)
                .collect(Collectors.toSet());
        for (int i = 0; i < matter.answers().size(); i++) {
            List<Id> measures = matter.answers().get(i).measures();
            references.all(
                    measures, ViolationPath.of("matter", "answers", i, "measures"), improvements, Target.improvement);
        }
    }

    private void ending(Ending ending) {
        Set<Id> decisions =
                work.matter().map(Matter::decisions).map(References::ids).orElse(Set.of());
        references.one(ending.decision(), ViolationPath.of("ending", "decision"), decisions, Target.decision);
    }

    private static <E> void each(List<E> elements, String list, References.Visit<E> visit) {
        References.each(elements, ViolationPath.of(list), visit);
    }

    private static <E> void each(List<E> elements, String parent, String list, References.Visit<E> visit) {
        References.each(elements, ViolationPath.of(parent, list), visit);
    }

    private static Set<Id> persons(Roles roles) {
        return Stream.of(
                        roles.leader().stream(),
                        roles.owner().stream(),
                        roles.members().stream(),
                        roles.coaches().stream())
                .flatMap(some -> some)
                .map(Identified::id)
                .collect(Collectors.toSet());
    }
}
