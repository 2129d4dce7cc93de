package se.samspel.work;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samspel.GivenFact;
import se.samspel.Id;
import se.samspel.RuleSetReference;
import se.samspel.constraint.Filled;
import se.samspel.constraint.KnownReferences;
import se.samspel.constraint.UniqueIds;
import se.samspel.decision.Matter;
import se.samspel.document.Case;
import se.samspel.party.Party;
import se.samspel.party.Unit;
import se.samspel.plan.OperationalPlan;
import se.samspel.process.Process;
import se.samspel.time.Period;

/**
 * The work of developing a process, such as the work with a stroke care chain during the spring of 2008.
 *
 * <p>It is incomplete by nature: only the id and the title must be there, everything else may still be missing.
 * Build one with {@link #builder(String, String)}; the canonical constructor grows when the document does.
 *
 * @param id the id of the document
 * @param title what people call it
 * @param on the day it is judged on
 * @param rules the rules it asks to be judged under
 * @param parties the parties that take part or are affected
 * @param units home units and other units of the parties
 * @param process the process that is developed
 * @param phase how far the work has come
 * @param analysis from when until when the analysis phase is planned
 * @param roles who does what
 * @param seminars the days on which the team works together
 * @param registers what has been told to whom
 * @param plans the versions of the operational plan, oldest first
 * @param development what the development phase has done
 * @param evaluations how the established process has been evaluated
 * @param ending that the work has ended; the process has not
 * @param matter what is to be decided
 * @param facts facts that the rule set has declared, given by hand
 */
@KnownReferences
public record ProcessWork(
        Id id,
        @Filled String title,
        Optional<LocalDate> on,
        Optional<RuleSetReference> rules,
        @UniqueIds List<@Valid Party> parties,
        @UniqueIds List<@Valid Unit> units,
        Optional<@Valid Process> process,
        Optional<Phase> phase,
        Optional<@Valid Period> analysis,
        @Valid Roles roles,
        @UniqueIds List<@Valid Seminar> seminars,
        @Valid Registers registers,
        @UniqueIds List<@Valid OperationalPlan> plans,
        Optional<@Valid Development> development,
        @UniqueIds List<@Valid Evaluation> evaluations,
        Optional<@Valid Ending> ending,
        Optional<@Valid Matter> matter,
        List<@Valid GivenFact> facts)
        implements Case {

    /** The kind of this document: {@code "process-work"}. */
    public static final String KIND = "process-work";

    /** Copies the lists. */
    public ProcessWork {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(process, "process");
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(analysis, "analysis");
        Objects.requireNonNull(roles, "roles");
        Objects.requireNonNull(registers, "registers");
        Objects.requireNonNull(development, "development");
        Objects.requireNonNull(ending, "ending");
        Objects.requireNonNull(matter, "matter");
        parties = List.copyOf(parties);
        units = List.copyOf(units);
        seminars = List.copyOf(seminars);
        plans = List.copyOf(plans);
        evaluations = List.copyOf(evaluations);
        facts = List.copyOf(facts);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public ProcessWork with(List<Party> others, Matter other) {
        return toBuilder().parties(others).matter(other).build();
    }

    /** The newest version of the plan: the one that a decision is asked on. */
    public Optional<OperationalPlan> plan() {
        return plans.isEmpty() ? Optional.empty() : Optional.of(plans.get(plans.size() - 1));
    }

    /** A builder for a work with this id and title, and nothing else yet. */
    public static ProcessWorkBuilder builder(String id, String title) {
        return new ProcessWorkBuilder(Id.of(id), title);
    }

    /** A builder that begins with everything in this work. */
    public ProcessWorkBuilder toBuilder() {
        return new ProcessWorkBuilder(this);
    }
}
