package se.samspel.rules.route;

import java.util.Optional;
import se.samspel.Id;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Source;
import se.samspel.rules.layer.Validity;

/**
 * That a body may do an act in a kind of matter, such as "the joint officials' group may adopt operational plans".
 *
 * <p>It says what a source has agreed on or laid down, never that a decision is legally valid. Make one with
 * {@link #of}; the canonical constructor grows when the record does.
 *
 * @param id the id
 * @param body the body
 * @param act what it may do
 * @param matter the kind of matter
 * @param principals for which principals
 * @param basis what it rests on
 * @param delegation from which mandate it has been passed on; empty for one that is the body's own
 * @param when in which situations
 * @param valid when it applies
 * @param source where it comes from
 */
public record Mandate(
        Id id,
        Id body,
        Id act,
        Id matter,
        Principals principals,
        Basis basis,
        Optional<Delegation> delegation,
        Condition when,
        Validity valid,
        Source source)
        implements Item {

    /** A mandate by agreement, for every principal, situation and day. */
    public static Mandate of(String id, String body, String act, String matter, Source source) {
        return new Mandate(
                Id.of(id),
                Id.of(body),
                Id.of(act),
                Id.of(matter),
                Principals.ALL,
                Basis.AGREED,
                Optional.empty(),
                Condition.ALWAYS,
                Validity.ALWAYS,
                source);
    }

    /** The same mandate, for some principals only. */
    public Mandate principals(Principals some) {
        return new Mandate(id, body, act, matter, some, basis, delegation, when, valid, source);
    }

    /** The same mandate, by legal authority. */
    public Mandate legal() {
        return new Mandate(id, body, act, matter, principals, Basis.LEGAL, delegation, when, valid, source);
    }

    /** The same mandate, passed on from another. */
    public Mandate delegated(Delegation from) {
        return new Mandate(id, body, act, matter, principals, basis, Optional.of(from), when, valid, source);
    }

    /** The same mandate, passed on from another; decisions by it are reported to the body that passed it on. */
    public Mandate reportedTo(String from) {
        return delegated(new Delegation(Id.of(from), true));
    }

    /** The same mandate, in some situations only. */
    public Mandate when(Condition condition) {
        return new Mandate(id, body, act, matter, principals, basis, delegation, condition, valid, source);
    }

    /** The same mandate on some days only. */
    public Mandate valid(Validity other) {
        return new Mandate(id, body, act, matter, principals, basis, delegation, when, other, source);
    }

    @Override
    public Mandate citing(Source other) {
        return new Mandate(id, body, act, matter, principals, basis, delegation, when, valid, other);
    }
}
