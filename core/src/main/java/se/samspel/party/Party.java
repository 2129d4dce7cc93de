package se.samspel.party;

import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.constraint.Filled;
import se.samspel.constraint.OfficialCode;
import se.samspel.constraint.OrganisationNumber;

/**
 * An organisation that takes part or is affected, such as a municipality with its official code.
 *
 * <p>Whether it is a principal is a property of party and matter together: see
 * {@link se.samspel.decision.Matter#principals()}.
 *
 * @param id the id that the document refers to the party by, such as its official code
 * @param kind a word that the rule set declares: {@code region}, {@code municipality}, {@code municipal-association},
 *     {@code local-federation}, {@code private-provider}, {@code citizen-or-patient-organisation},
 *     {@code state-authority}, {@code other}
 * @param name what people call it
 * @param code the official code as text: two digits or one or two letters for a region, four digits for a municipality
 * @param organisationNumber ten digits, {@code NNNNNN-NNNN} with or without the hyphen; for public bodies only
 */
@OfficialCode
public record Party(
        Id id,
        Id kind,
        Optional<@Filled String> name,
        Optional<String> code,
        Optional<@OrganisationNumber String> organisationNumber)
        implements Identified {

    /** Refuses null: what is absent is an empty {@code Optional}. */
    public Party {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(organisationNumber, "organisationNumber");
    }

    /** The kind of a region (a county council before 2019), the principal for a county's health care. */
    public static final Id REGION = Id.of("region");

    /** The kind of a municipality, the principal for social care and municipal health care. */
    public static final Id MUNICIPALITY = Id.of("municipality");

    /** The kind of a local federation, which municipalities have formed to take over a task and be its principal. */
    public static final Id LOCAL_FEDERATION = Id.of("local-federation");

    /** The kind of an association of municipalities (kommunförbund), which speaks for them but is no principal. */
    public static final Id MUNICIPAL_ASSOCIATION = Id.of("municipal-association");

    /** The kind of a private provider of care, which works for the region. */
    public static final Id PRIVATE_PROVIDER = Id.of("private-provider");

    /** A party with an id, a kind and a name. */
    public static Party of(String id, Id kind, String name) {
        return new Party(Id.of(id), kind, Optional.of(name), Optional.empty(), Optional.empty());
    }
}
