package se.samspel.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.body.Roster;

/** Builds a {@link Matter} part by part; what is not set is absent. Not for use by several threads at once. */
public final class MatterBuilder {

    private final Id id;
    private Id kind;
    private Optional<LocalDate> raised = Optional.empty();
    private List<Id> principals = List.of();
    private List<Id> others = List.of();
    private Optional<Id> takenOverBy = Optional.empty();
    private Optional<LocalDate> takesEffect = Optional.empty();
    private List<MatterText> texts = List.of();
    private List<Answer> answers = List.of();
    private List<Decision> decisions = List.of();
    private List<Roster> rosters = List.of();

    MatterBuilder(Id id, Id kind) {
        this.id = id;
        this.kind = kind;
    }

    MatterBuilder(Matter matter) {
        this(matter.id(), matter.kind());
        raised = matter.raised();
        principals = matter.principals();
        others = matter.others();
        takenOverBy = matter.takenOverBy();
        takesEffect = matter.takesEffect();
        texts = matter.texts();
        answers = matter.answers();
        decisions = matter.decisions();
        rosters = matter.rosters();
    }

    /** Sets the kind of matter. */
    public MatterBuilder kind(String kind) {
        this.kind = Id.of(kind);
        return this;
    }

    /** Sets the day it was raised. */
    public MatterBuilder raised(LocalDate raised) {
        this.raised = Optional.of(raised);
        return this;
    }

    /** Sets the affected principals, by id. */
    public MatterBuilder principals(List<Id> principals) {
        this.principals = principals;
        return this;
    }

    /** Sets the other affected parties, by id. */
    public MatterBuilder others(List<Id> others) {
        this.others = others;
        return this;
    }

    /** Sets the authority that has taken over the task from the principals, by id. */
    public MatterBuilder takenOverBy(String authority) {
        this.takenOverBy = Optional.of(Id.of(authority));
        return this;
    }

    /** Sets the day from which what is decided is meant to apply. */
    public MatterBuilder takesEffect(LocalDate takesEffect) {
        this.takesEffect = Optional.of(takesEffect);
        return this;
    }

    /** Sets the versions of what is to be decided, oldest first. */
    public MatterBuilder texts(List<MatterText> texts) {
        this.texts = texts;
        return this;
    }

    /** Sets the answers to the rule set's questions. */
    public MatterBuilder answers(List<Answer> answers) {
        this.answers = answers;
        return this;
    }

    /** Sets what bodies have done so far, in the order it happened. */
    public MatterBuilder decisions(List<Decision> decisions) {
        this.decisions = decisions;
        return this;
    }

    /** Sets who sits in the bodies that act in it, where a rule needs to know. */
    public MatterBuilder rosters(List<Roster> rosters) {
        this.rosters = rosters;
        return this;
    }

    /** The matter. */
    public Matter build() {
        return new Matter(
                id, kind, raised, principals, others, takenOverBy, takesEffect, texts, answers, decisions, rosters);
    }
}
