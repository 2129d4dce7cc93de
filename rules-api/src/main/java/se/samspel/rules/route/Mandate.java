package se.samspel.rules.route;

import se.samspel.Id;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Source;
import se.samspel.rules.layer.Validity;

/**
 * That a body may do an act in a kind of matter, such as "the joint officials' group may adopt operational plans".
 *
 * <p>It says what a source has agreed on, never that a decision is legally valid.
 *
 * @param id the id
 * @param body the body
 * @param act what it may do
 * @param matter the kind of matter
 * @param when in which situations
 * @param valid when it applies
 * @param source where it comes from
 */
public record Mandate(Id id, Id body, Id act, Id matter, Condition when, Validity valid, Source source)
        implements Item {

    /** A mandate for every situation and day. */
    public static Mandate of(String id, String body, String act, String matter, Source source) {
        return new Mandate(
                Id.of(id), Id.of(body), Id.of(act), Id.of(matter), Condition.ALWAYS, Validity.ALWAYS, source);
    }

    /** The same mandate, in some situations only. */
    public Mandate when(Condition condition) {
        return new Mandate(id, body, act, matter, condition, valid, source);
    }

    /** The same mandate on some days only. */
    public Mandate valid(Validity other) {
        return new Mandate(id, body, act, matter, when, other, source);
    }

    @Override
    public Mandate citing(Source other) {
        return new Mandate(id, body, act, matter, when, valid, other);
    }
}
