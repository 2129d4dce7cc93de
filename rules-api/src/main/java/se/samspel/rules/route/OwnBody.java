package se.samspel.rules.route;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.party.Party;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Source;

/**
 * Which of a principal's own bodies holds a function: "what each principal adopts is adopted in a municipality by its
 * council, and in 2380 by its social board".
 *
 * <p>The most particular one counts: of a party by its code before of a kind, of a matter before of any.
 *
 * @param id {@code own.}, the function, the matter if there is one, and whose it is, such as
 *     {@code own.adopter.municipality}
 * @param function the function that each principal's own body holds, a body of the rule set
 * @param of whose: a kind of party such as {@code municipality}, or an official code such as {@code 2380}
 * @param matter the kind of matter; any, if empty
 * @param body the body that holds it
 * @param joint whether that body is one and the same for all of them, and acts for all at once
 * @param source where it comes from
 */
public record OwnBody(Id id, Id function, Id of, Optional<Id> matter, Id body, boolean joint, Source source)
        implements Item {

    private static final String PREFIX = "own.";

    /** @throws IllegalArgumentException if the id is another, so that there is one for each */
    public OwnBody {
        if (!id.value().equals(id(function, of, matter))) {
            throw new IllegalArgumentException(
                    "the own body of " + of + " for " + function + " is called " + id(function, of, matter));
        }
    }

    /** The function is held by the body with each party of a kind, or with the party that has the code. */
    public static OwnBody of(String function, String of, String body, Source source) {
        return of(Id.of(function), Id.of(of), Optional.empty(), Id.of(body), false, source);
    }

    /** The own body, called by what it says. */
    public static OwnBody of(Id function, Id of, Optional<Id> matter, Id body, boolean joint, Source source) {
        return new OwnBody(Id.of(id(function, of, matter)), function, of, matter, body, joint, source);
    }

    private static String id(Id function, Id of, Optional<Id> matter) {
        return PREFIX + function + matter.map(kind -> "." + kind).orElse("") + "." + of;
    }

    /** The same in one kind of matter only. */
    public OwnBody in(String kind) {
        return of(function, of, Optional.of(Id.of(kind)), body, joint, source);
    }

    /** The same, by a body that those parties have in common. */
    public OwnBody together() {
        return new OwnBody(id, function, of, matter, body, true, source);
    }

    /** The body that counts for the party in a kind of matter. */
    public static Optional<OwnBody> forParty(Stream<OwnBody> all, Id function, Party party, Id kind) {
        return all.filter(own -> own.function.equals(function))
                .filter(own -> own.matter.isEmpty() || own.matter.get().equals(kind))
                .filter(own -> own.isOfCode(party) || own.of.equals(party.kind()))
                .max(Comparator.comparing((OwnBody own) -> own.isOfCode(party))
                        .thenComparing(own -> own.matter.isPresent()));
    }

    private boolean isOfCode(Party party) {
        return party.code().filter(of.value()::equals).isPresent();
    }

    @Override
    public OwnBody citing(Source other) {
        return new OwnBody(id, function, of, matter, body, joint, other);
    }
}
