package se.samspel.constraint.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
    private final List<Reference> dangling = new ArrayList<>();

    ProcessWorkReferences(ProcessWork work) {
        this.work = work;
        this.parties = ids(work.parties());
        this.units = ids(work.units());
        this.members = ids(work.roles().members());
        this.persons = persons(work.roles());
    }

    List<Reference> dangling() {
        each(work.units(), "units", (unit, path) -> one(unit.party(), path.then("party"), parties, Target.party));
        work.process().ifPresent(this::process);
        roles(work.roles());
        each(work.seminars(), "seminars", this::seminar);
        each(work.registers().information(), "registers", "information", this::information);
        each(work.registers().anchoring(), "registers", "anchoring", this::anchoring);
        each(work.plans(), "plans", this::plan);
        work.development().ifPresent(this::development);
        work.matter().ifPresent(this::matter);
        return dangling;
    }

    private void process(Process process) {
        process.current().ifPresent(flow -> flow(flow, ViolationPath.of("process", "current", "activities")));
        process.future().ifPresent(flow -> flow(flow, ViolationPath.of("process", "future", "activities")));
    }

    private void flow(Flow flow, ViolationPath activities) {
        Set<Id> known = ids(flow.activities());
        for (int i = 0; i < flow.activities().size(); i++) {
            Activity activity = flow.activities().get(i);
            one(activity.unit(), activities.then(i, "unit"), units, Target.unit);
            all(activity.next(), activities.then(i, "next"), known, Target.activity);
        }
    }

    private void roles(Roles roles) {
        roles.leader()
                .ifPresent(
                        leader -> one(leader.unit(), ViolationPath.of("roles", "leader", "unit"), units, Target.unit));
        roles.owner()
                .ifPresent(owner -> one(owner.unit(), ViolationPath.of("roles", "owner", "unit"), units, Target.unit));
        for (int i = 0; i < roles.members().size(); i++) {
            ViolationPath path = ViolationPath.of("roles", "team", "members", i, "unit");
            one(roles.members().get(i).unit(), path, units, Target.unit);
        }
        one(roles.contact(), ViolationPath.of("roles", "contact"), persons, Target.person);
        one(roles.budgetHolder(), ViolationPath.of("roles", "budgetHolder"), persons, Target.person);
    }

    private void seminar(Seminar seminar, ViolationPath path) {
        all(seminar.plannedBy(), path.then("plannedBy"), persons, Target.person);
        all(seminar.ledBy(), path.then("ledBy"), persons, Target.person);
        all(seminar.present(), path.then("present"), persons, Target.person);
    }

    private void information(Information entry, ViolationPath path) {
        one(entry.party(), path.then("party"), parties, Target.party);
        one(entry.by(), path.then("by"), persons, Target.person);
    }

    private void anchoring(Anchoring entry, ViolationPath path) {
        one(entry.member(), path.then("member"), members, Target.member);
        one(entry.unit(), path.then("unit"), units, Target.unit);
    }

    private void plan(OperationalPlan plan, ViolationPath path) {
        Set<Id> targets = new HashSet<>(ids(plan.targets().goals()));
        targets.addAll(ids(plan.targets().keyFigures()));
        for (int i = 0; i < plan.improvements().size(); i++) {
            ImprovementActivity improvement = plan.improvements().get(i);
            ViolationPath at = path.then("improvements", i);
            all(improvement.units(), at.then("units"), units, Target.unit);
            improvement.cost().ifPresent(cost -> one(cost.paidBy(), at.then("cost", "paidBy"), parties, Target.party));
            all(improvement.serves(), at.then("serves"), targets, Target.target);
        }
        all(plan.proposedBy(), path.then("proposedBy"), persons, Target.person);
        all(plan.assuredBy(), path.then("assuredBy"), persons, Target.person);
    }

    private void development(Development development) {
        all(development.introducedIn(), ViolationPath.of("development", "introducedIn"), units, Target.unit);
    }

    private void matter(Matter matter) {
        ViolationPath path = ViolationPath.of("matter");
        all(matter.principals(), path.then("principals"), parties, Target.party);
        all(matter.others(), path.then("others"), parties, Target.party);
        Set<Id> improvements = work.plans().stream()
                .flatMap(plan -> plan.improvements().stream())
                .map(Identified::id)
                .collect(Collectors.toSet());
        for (int i = 0; i < matter.answers().size(); i++) {
            List<Id> measures = matter.answers().get(i).measures();
            all(measures, path.then("answers", i, "measures"), improvements, Target.improvement);
        }
        for (int i = 0; i < matter.decisions().size(); i++) {
            Optional<Id> plan = matter.decisions().get(i).plan();
            one(plan, path.then("decisions", i, "plan"), ids(work.plans()), Target.plan);
        }
    }

    private void one(Optional<Id> reference, ViolationPath path, Set<Id> known, Target target) {
        reference.filter(id -> !known.contains(id)).ifPresent(id -> dangling.add(new Reference(path, id, target)));
    }

    private void all(List<Id> references, ViolationPath path, Set<Id> known, Target target) {
        for (int i = 0; i < references.size(); i++) {
            one(Optional.of(references.get(i)), path.then(i), known, target);
        }
    }

    private static <E> void each(List<E> elements, String list, Visit<E> visit) {
        each(elements, ViolationPath.of(list), visit);
    }

    private static <E> void each(List<E> elements, String parent, String list, Visit<E> visit) {
        each(elements, ViolationPath.of(parent, list), visit);
    }

    private static <E> void each(List<E> elements, ViolationPath list, Visit<E> visit) {
        for (int i = 0; i < elements.size(); i++) {
            visit.at(elements.get(i), list.then(i));
        }
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

    private static Set<Id> ids(List<? extends Identified> elements) {
        return elements.stream().map(Identified::id).collect(Collectors.toSet());
    }

    private interface Visit<E> {
        void at(E element, ViolationPath path);
    }
}
