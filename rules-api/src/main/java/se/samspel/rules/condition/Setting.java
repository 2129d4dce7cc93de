package se.samspel.rules.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.samspel.Id;
import se.samspel.decision.Decision;
import se.samspel.rules.text.Range;
import se.samspel.time.WorkingDays;

/** What a rule set tells the facts: its day, parameters and calendar, which acts bind, and what its routes ask for. */
public interface Setting {

    /** The range of a parameter in force; empty if the rule set has none with that id. */
    Optional<Range> parameter(Id id);

    /** The working days of the rule set's calendar. */
    WorkingDays workingDays();

    /** The day that is judged. */
    LocalDate asOf();

    /** What kind of body it is, such as {@code board}, as the rule set binds it; empty if it does not say. */
    default Optional<Id> bodyKind(Id body) {
        return Optional.empty();
    }

    /** The questions that a mapping of the preconditions asks, such as {@code residents-needs}. */
    default Set<Id> mappingQuestions() {
        return Set.of();
    }

    /** The kinds of agreements that a mapping of the preconditions looks at, such as {@code physician-attendance}. */
    default Set<Id> agreementKinds() {
        return Set.of();
    }

    /** Whether a mandate that the decision may rest on asks for it to be reported back. */
    default Verdict reportsBack(CaseView view, Decision decision) {
        return Verdict.UNKNOWN;
    }

    /** Whether the body had a mandate for every principal that it acted for. */
    default Verdict mandated(CaseView view, Decision decision) {
        return Verdict.UNKNOWN;
    }

    /** The levels of leadership, lowest first; none if the rule set has no levels. */
    default List<LadderLevel> ladder() {
        return List.of();
    }

    /** The acts whose effect is binding. */
    Set<Id> bindingActs();

    /**
     * What follows from the setting alone, whatever the case, such as the hours of a guideline.
     *
     * @param find finds it, and never null: a constant, and always the same, since a rule set remembers what came of the first
     *     few that it was asked for
     */
    default <T> T settled(Function<Setting, T> find) {
        return find.apply(this);
    }

    /** How the matter of the case has gone; ask {@link CaseView#course()}, which finds it once. */
    Course course(CaseView view);
}
