/**
 * A sample region: the county of Jämtland as its county council described it, from 2005 on.
 *
 * <p>Read {@link se.samspel.samples.jamtland.JamtlandRules}: it is all that a region writes.
 */
module se.samspel.samples.jamtland {
    requires se.samspel.rules.base;
    requires static org.jspecify;

    exports se.samspel.samples.jamtland;

    provides se.samspel.rules.spi.RulePlugin with
            se.samspel.samples.jamtland.JamtlandRules;
}
