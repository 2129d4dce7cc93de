package se.samspel.document;

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
import se.samspel.party.Party;

/**
 * A matter that stands alone: a guideline, an agreement, a dispute or a new development area, such as "the agreement on
 * home care in the county, 2021 to 2023".
 *
 * @param id the id of the document
 * @param title what people call it
 * @param on the day it is judged on
 * @param rules the rules it asks to be judged under
 * @param parties the parties that take part or are affected
 * @param matter what is to be decided
 * @param facts facts that the rule set has declared, given by hand
 */
@KnownReferences
public record MatterDocument(
        Id id,
        @Filled String title,
        Optional<LocalDate> on,
        Optional<RuleSetReference> rules,
        @UniqueIds List<@Valid Party> parties,
        Optional<@Valid Matter> matter,
        List<@Valid GivenFact> facts)
        implements Case {

    /** The kind of this document: {@code "matter"}. */
    public static final String KIND = "matter";

    /** Copies the lists. */
    public MatterDocument {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(matter, "matter");
        parties = List.copyOf(parties);
        facts = List.copyOf(facts);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public MatterDocument with(List<Party> others, Matter other) {
        return new MatterDocument(id, title, on, rules, others, Optional.of(other), facts);
    }
}
