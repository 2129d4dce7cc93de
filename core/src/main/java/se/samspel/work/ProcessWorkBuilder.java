package se.samspel.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samspel.GivenFact;
import se.samspel.Id;
import se.samspel.RuleSetReference;
import se.samspel.decision.Matter;
import se.samspel.party.Party;
import se.samspel.party.Unit;
import se.samspel.plan.OperationalPlan;
import se.samspel.process.Process;
import se.samspel.time.Period;

/** Builds a {@link ProcessWork} part by part; what is not set is absent. Not for use by several threads at once. */
public final class ProcessWorkBuilder {

    private final Id id;
    private final String title;
    private Optional<LocalDate> on = Optional.empty();
    private Optional<RuleSetReference> rules = Optional.empty();
    private List<Party> parties = List.of();
    private List<Unit> units = List.of();
    private Optional<Process> process = Optional.empty();
    private Optional<Phase> phase = Optional.empty();
    private Optional<Period> analysis = Optional.empty();
    private Roles roles = Roles.NONE;
    private List<Seminar> seminars = List.of();
    private Registers registers = Registers.NONE;
    private List<OperationalPlan> plans = List.of();
    private Optional<Development> development = Optional.empty();
    private List<Evaluation> evaluations = List.of();
    private Optional<Ending> ending = Optional.empty();
    private Optional<Matter> matter = Optional.empty();
    private List<GivenFact> facts = List.of();

    ProcessWorkBuilder(Id id, String title) {
        this.id = id;
        this.title = title;
    }

    ProcessWorkBuilder(ProcessWork work) {
        this(work.id(), work.title());
        on = work.on();
        rules = work.rules();
        parties = work.parties();
        units = work.units();
        process = work.process();
        phase = work.phase();
        analysis = work.analysis();
        roles = work.roles();
        seminars = work.seminars();
        registers = work.registers();
        plans = work.plans();
        development = work.development();
        evaluations = work.evaluations();
        ending = work.ending();
        matter = work.matter();
        facts = work.facts();
    }

    /** Sets the day it is judged on. */
    public ProcessWorkBuilder on(LocalDate on) {
        this.on = Optional.of(on);
        return this;
    }

    /** Sets the rules it asks to be judged under. */
    public ProcessWorkBuilder rules(RuleSetReference rules) {
        this.rules = Optional.of(rules);
        return this;
    }

    /** Sets the parties that take part or are affected. */
    public ProcessWorkBuilder parties(List<Party> parties) {
        this.parties = List.copyOf(parties);
        return this;
    }

    /** Sets home units and other units. */
    public ProcessWorkBuilder units(List<Unit> units) {
        this.units = List.copyOf(units);
        return this;
    }

    /** Sets the process that is developed. */
    public ProcessWorkBuilder process(Process process) {
        this.process = Optional.of(process);
        return this;
    }

    /** Sets how far the work has come. */
    public ProcessWorkBuilder phase(Phase phase) {
        this.phase = Optional.of(phase);
        return this;
    }

    /** Sets the planned analysis phase. */
    public ProcessWorkBuilder analysis(Period analysis) {
        this.analysis = Optional.of(analysis);
        return this;
    }

    /** Sets who does what. */
    public ProcessWorkBuilder roles(Roles roles) {
        this.roles = roles;
        return this;
    }

    /** Sets the seminars. */
    public ProcessWorkBuilder seminars(List<Seminar> seminars) {
        this.seminars = List.copyOf(seminars);
        return this;
    }

    /** Sets what has been told to whom. */
    public ProcessWorkBuilder registers(Registers registers) {
        this.registers = registers;
        return this;
    }

    /** Sets the versions of the plan, oldest first. */
    public ProcessWorkBuilder plans(List<OperationalPlan> plans) {
        this.plans = List.copyOf(plans);
        return this;
    }

    /** Sets what the development phase has done. */
    public ProcessWorkBuilder development(Development development) {
        this.development = Optional.of(development);
        return this;
    }

    /** Sets the evaluations. */
    public ProcessWorkBuilder evaluations(List<Evaluation> evaluations) {
        this.evaluations = List.copyOf(evaluations);
        return this;
    }

    /** Sets that the work has ended. */
    public ProcessWorkBuilder ending(Ending ending) {
        this.ending = Optional.of(ending);
        return this;
    }

    /** Sets what is to be decided. */
    public ProcessWorkBuilder matter(Matter matter) {
        this.matter = Optional.of(matter);
        return this;
    }

    /** Sets facts given by hand. */
    public ProcessWorkBuilder facts(List<GivenFact> facts) {
        this.facts = List.copyOf(facts);
        return this;
    }

    /** The work with everything set so far. */
    public ProcessWork build() {
        return new ProcessWork(
                id,
                title,
                on,
                rules,
                parties,
                units,
                process,
                phase,
                analysis,
                roles,
                seminars,
                registers,
                plans,
                development,
                evaluations,
                ending,
                matter,
                facts);
    }
}
