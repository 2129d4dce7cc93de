package se.samspel.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samspel.Id;

/** Builds a {@link Decision} part by part; what is not set is absent. Not for use by several threads at once. */
public final class DecisionBuilder {

    private final Id id;
    private final Id body;
    private final Id act;
    private Optional<Id> principal = Optional.empty();
    private Optional<Outcome> outcome = Optional.empty();
    private Optional<LocalDate> on = Optional.empty();
    private Optional<Id> text = Optional.empty();
    private Optional<Attendance> attendance = Optional.empty();
    private Optional<Minutes> minutes = Optional.empty();
    private final List<RegistryNumber> registry = new ArrayList<>();
    private Optional<LocalDate> reported = Optional.empty();

    DecisionBuilder(Id id, Id body, Id act) {
        this.id = id;
        this.body = body;
        this.act = act;
    }

    /** Sets the principal whose own body it is, by id. */
    public DecisionBuilder principal(String principal) {
        this.principal = Optional.of(Id.of(principal));
        return this;
    }

    /** Sets what came of it. */
    public DecisionBuilder outcome(Outcome outcome) {
        this.outcome = Optional.of(outcome);
        return this;
    }

    /** Sets the day. */
    public DecisionBuilder on(LocalDate on) {
        this.on = Optional.of(on);
        return this;
    }

    /** Sets the version that lay before the body, by id. */
    public DecisionBuilder text(String text) {
        this.text = Optional.of(Id.of(text));
        return this;
    }

    /** Sets who was there. */
    public DecisionBuilder attendance(Attendance attendance) {
        this.attendance = Optional.of(attendance);
        return this;
    }

    /** Sets where it is written down. */
    public DecisionBuilder minutes(Minutes minutes) {
        this.minutes = Optional.of(minutes);
        return this;
    }

    /** Adds the registry number that it has with a party. */
    public DecisionBuilder registered(String party, String number) {
        registry.add(new RegistryNumber(Id.of(party), number));
        return this;
    }

    /** Sets the day it was reported to the body that had delegated it. */
    public DecisionBuilder reported(LocalDate reported) {
        this.reported = Optional.of(reported);
        return this;
    }

    /** The decision. */
    public Decision build() {
        return new Decision(id, body, principal, act, outcome, on, text, attendance, minutes, registry, reported);
    }
}
