/**
 * The base: the rules that regions and municipalities share, as one plug-in that is found like any other.
 *
 * <p>It names no region and no region's body: a region binds its own bodies to the base's functions. Every rule, number
 * and route stands in one of the small classes of {@link se.samspel.base}, with its texts and its source beside it.
 */
module se.samspel.rules.base {
    requires transitive se.samspel.rules.api;
    requires static org.jspecify;

    exports se.samspel.base;
    exports se.samspel.law;

    provides se.samspel.rules.spi.RulePlugin with
            se.samspel.base.BaseRules,
            se.samspel.law.MunicipalAct;
}
