package se.samspel.document;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samspel.GivenFact;
import se.samspel.Id;
import se.samspel.RuleSetReference;
import se.samspel.body.MemberList;
import se.samspel.body.Represented;
import se.samspel.body.Roster;
import se.samspel.constraint.Filled;
import se.samspel.constraint.KnownReferences;
import se.samspel.constraint.UniqueIds;
import se.samspel.decision.Matter;
import se.samspel.party.Party;
import se.samspel.time.Period;

/**
 * A collaboration body: who sits in it, who chairs it and how often it meets, such as "Ledningsgruppen 2026".
 *
 * <p>It asks for no decision. It is compared with the rules of the body and never repaired. Build one with {@link
 * #builder(String, String)}; the canonical constructor grows when the record does.
 *
 * @param id the id of the document
 * @param title what people call it
 * @param on the day it is judged on
 * @param rules the rules it asks to be judged under
 * @param parties the parties that have seats, or are represented without one
 * @param roster which body it is, who sits in it, and who chairs it
 * @param represented the parties that it is there for
 * @param lists who is in the other bodies that seats are tied to
 * @param calendar the period for which all meetings are told, held and planned
 * @param meetings its meetings
 * @param facts facts that the rule set has declared, given by hand
 */
@KnownReferences
public record BodyDocument(
        Id id,
        @Filled String title,
        Optional<LocalDate> on,
        Optional<RuleSetReference> rules,
        @UniqueIds List<@Valid Party> parties,
        Optional<@Valid Roster> roster,
        @UniqueIds List<@Valid Represented> represented,
        @UniqueIds List<@Valid MemberList> lists,
        Optional<@Valid Period> calendar,
        @UniqueIds List<@Valid Meeting> meetings,
        List<@Valid GivenFact> facts)
        implements Case {

    /** The kind of this document: {@code "body"}. */
    public static final String KIND = "body";

    /** Copies the lists. */
    public BodyDocument {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(roster, "roster");
        Objects.requireNonNull(calendar, "calendar");
        parties = List.copyOf(parties);
        represented = List.copyOf(represented);
        lists = List.copyOf(lists);
        meetings = List.copyOf(meetings);
        facts = List.copyOf(facts);
    }

    /** A builder for a document with this id and title, and nothing else yet. */
    public static BodyDocumentBuilder builder(String id, String title) {
        return new BodyDocumentBuilder(Id.of(id), title);
    }

    /** A builder that begins with everything in this document. */
    public BodyDocumentBuilder toBuilder() {
        return new BodyDocumentBuilder(this);
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** None: who sits in a body is not put to anybody to decide. */
    @Override
    public Optional<Matter> matter() {
        return Optional.empty();
    }

    /** The same document with these parties; there is no place for a matter in it. */
    @Override
    public BodyDocument with(List<Party> others, Matter matter) {
        return toBuilder().parties(others).build();
    }
}
