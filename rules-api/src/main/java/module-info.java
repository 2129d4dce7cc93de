/**
 * The language of rules, the layers they stand in, and judging: what a rule set says of a case, and why.
 *
 * <p>It never says that a decision is legally valid: it says which rule, of which rule set, from which source, asks for
 * what. Start with {@link se.samspel.rules.RuleSets}; a region that ships rules starts with
 * {@link se.samspel.rules.spi.RulePlugin}.
 */
module se.samspel.rules.api {
    requires transitive se.samspel.core;
    requires static org.jspecify;

    exports se.samspel.rules;
    exports se.samspel.rules.analysis;
    exports se.samspel.rules.assessment;
    exports se.samspel.rules.comparison;
    exports se.samspel.rules.condition;
    exports se.samspel.rules.fact;
    exports se.samspel.rules.form;
    exports se.samspel.rules.layer;
    exports se.samspel.rules.route;
    exports se.samspel.rules.spi;
    exports se.samspel.rules.text;

    uses se.samspel.rules.spi.RulePlugin;
}
