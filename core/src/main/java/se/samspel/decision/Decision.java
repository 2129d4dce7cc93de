package se.samspel.decision;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.Identified;

/**
 * What a body has done in a matter, such as "ledningsgruppen, decides, ADOPTED, 2008-05-30".
 *
 * <p>Build one with {@link #builder(String, String, String)}; the canonical constructor grows when the record does.
 *
 * @param id the id, unique in the matter
 * @param body the body, by its id in the rule set
 * @param principal the principal whose own body it is, by id; empty for a body that several have in common
 * @param act the act, a word that the rule set declares, such as {@code decides}
 * @param outcome what came of it
 * @param on the day
 * @param text the version that lay before the body: a text of the matter, or a version of the plan, by id
 * @param attendance who was there, and how they voted
 * @param minutes where it is written down
 * @param registry the registry number that it has with each party
 * @param reported the day it was reported to the body that had delegated it
 */
public record Decision(
        Id id,
        Id body,
        Optional<Id> principal,
        Id act,
        Optional<Outcome> outcome,
        Optional<LocalDate> on,
        Optional<Id> text,
        Optional<@Valid Attendance> attendance,
        Optional<@Valid Minutes> minutes,
        List<@Valid RegistryNumber> registry,
        Optional<LocalDate> reported)
        implements Identified {

    /** Copies the list; refuses null: what is absent is an empty {@code Optional}. */
    public Decision {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(principal, "principal");
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(attendance, "attendance");
        Objects.requireNonNull(minutes, "minutes");
        Objects.requireNonNull(reported, "reported");
        registry = List.copyOf(registry);
    }

    /** A builder for what a body did, by the ids of decision, body and act, and nothing else yet. */
    public static DecisionBuilder builder(String id, String body, String act) {
        return new DecisionBuilder(Id.of(id), Id.of(body), Id.of(act));
    }
}
