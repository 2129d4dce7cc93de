package se.samspel.decision;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.body.Roster;
import se.samspel.constraint.UniqueIds;

/**
 * Something to be decided, such as whether to adopt the operational plan of the stroke care chain.
 *
 * <p>Build one with {@link #builder(String, String)}; the canonical constructor grows when the record does.
 *
 * @param id the id of the matter
 * @param kind a word that the rule set declares, such as {@code adopt-plan}
 * @param raised the day it was raised
 * @param principals the affected parties that are responsible for what is decided, by id
 * @param others other affected parties, by id; they never make a matter joint
 * @param takenOverBy the authority that has taken over the task from the principals, by id, such as a local federation
 * @param takesEffect the day from which what is decided is meant to apply
 * @param texts the versions of what is to be decided, oldest first
 * @param answers answers to the rule set's questions
 * @param decisions what bodies have done so far, in the order it happened
 * @param rosters who sits in the bodies that act in it, where a rule needs to know
 */
public record Matter(
        Id id,
        Id kind,
        Optional<LocalDate> raised,
        List<Id> principals,
        List<Id> others,
        Optional<Id> takenOverBy,
        Optional<LocalDate> takesEffect,
        @UniqueIds List<@Valid MatterText> texts,
        @UniqueIds List<@Valid Answer> answers,
        @UniqueIds List<@Valid Decision> decisions,
        @UniqueIds List<@Valid Roster> rosters)
        implements Identified {

    /** Copies the lists. */
    public Matter {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(raised, "raised");
        Objects.requireNonNull(takenOverBy, "takenOverBy");
        Objects.requireNonNull(takesEffect, "takesEffect");
        principals = List.copyOf(principals);
        others = List.copyOf(others);
        texts = List.copyOf(texts);
        answers = List.copyOf(answers);
        decisions = List.copyOf(decisions);
        rosters = List.copyOf(rosters);
    }

    /** The answer to a question, if it has been answered. */
    public Optional<Answer> answer(Id question) {
        for (Answer answer : answers) {
            if (answer.id().equals(question)) {
                return Optional.of(answer);
            }
        }
        return Optional.empty();
    }

    /** The text of that version, if the matter holds it. */
    public Optional<MatterText> text(Id version) {
        return texts.stream().filter(text -> text.id().equals(version)).findFirst();
    }

    /** Who sits in that body, if the matter says so. */
    public Optional<Roster> roster(Id body) {
        return rosters.stream().filter(roster -> roster.id().equals(body)).findFirst();
    }

    /** The same matter with these affected principals. */
    public Matter withPrincipals(List<Id> affected) {
        return toBuilder().principals(affected).build();
    }

    /** A builder for a matter with this id and of this kind, and nothing else yet. */
    public static MatterBuilder builder(String id, String kind) {
        return new MatterBuilder(Id.of(id), Id.of(kind));
    }

    /** A builder that begins with everything in this matter. */
    public MatterBuilder toBuilder() {
        return new MatterBuilder(this);
    }
}
