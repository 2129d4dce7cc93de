package se.samspel.rules.route;

import se.samspel.Id;

/**
 * A step of a route: an act by a body, such as "the joint officials' group prepares".
 *
 * @param act what is done
 * @param body by whom: a function of the base, or a region's own body
 */
public record Stage(Id act, Id body) {

    /** Any act by a body. */
    public static Stage act(String act, String body) {
        return new Stage(Id.of(act), Id.of(body));
    }

    /** The body makes the matter ready. */
    public static Stage prepares(String body) {
        return act("prepares", body);
    }

    /** The body decides. */
    public static Stage decides(String body) {
        return act("decides", body);
    }
}
