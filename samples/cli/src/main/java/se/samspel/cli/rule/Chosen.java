package se.samspel.cli.rule;

import java.time.LocalDate;
import java.util.List;
import se.samspel.cli.page.Cited;
import se.samspel.cli.page.Joined;
import se.samspel.rules.RuleSet;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Parent;
import se.samspel.rules.text.Text;

/**
 * A rule set to show, and how it was chosen.
 *
 * @param rules the rule set
 * @param pinned whether its version was asked for by name
 * @param dayGiven whether somebody asked for the day
 * @param all every layer there is
 */
public record Chosen(RuleSet rules, boolean pinned, boolean dayGiven, List<Layer> all) {

    private static final Text THE_DAY = Text.same("{day}");
    private static final Text SOME_DAY = Text.of(
            "{day}, då den visade versionen gäller; ingen dag är angiven (--as-of)",
            "{day}, when the version shown is in force; no day is given (--as-of)");
    private static final Text ROOT =
            Text.of("{layer} ({level}), gäller {period}.", "{layer} ({level}), in force {period}.");
    private static final Text ON_PARENTS = Text.of(
            "{layer} ({level}), står på {parents}, gäller {period}.",
            "{layer} ({level}), stands on {parents}, in force {period}.");
    private static final Text IN_FORCE =
            Text.of("Vald eftersom den gäller den {day}.", "Chosen since it is in force on {day}.");
    private static final Text PINNED =
            Text.of("Vald eftersom anropet anger den.", "Chosen since the call asks for it.");
    private static final Text PINNED_ANYWAY = Text.of(
            "Vald eftersom anropet anger den; den gäller inte den {day}.",
            "Chosen since the call asks for it; it is not in force on {day}.");
    private static final Text NEAREST = Text.of(
            "Vald eftersom den gäller den {near}, den dag närmast {day} då {top} gäller.",
            "Chosen since it is in force on {near}, the day nearest to {day} when {top} is in force.");
    private static final Text OTHERS = Text.of("Andra versioner: {others}.", "Other versions: {others}.");

    /** On which day the rule set is shown. */
    Text day() {
        return (dayGiven ? THE_DAY : SOME_DAY).with("day", day(rules.asOf()));
    }

    /** Each layer, why it stands in this version, and which other versions there are. */
    List<Text> layers() {
        return rules.layers().stream().map(this::layer).toList();
    }

    /** The other versions of a layer. */
    List<Layer> others(Layer layer) {
        return all.stream()
                .filter(other -> other.id().equals(layer.id()))
                .filter(other -> !other.version().equals(layer.version()))
                .toList();
    }

    private Text layer(Layer layer) {
        Text name = (layer.parents().isEmpty() ? ROOT : ON_PARENTS)
                .with("layer", name(layer))
                .with("level", Text.same(layer.level()))
                .with(
                        "parents",
                        Joined.by(
                                Joined.AND,
                                layer.parents().stream()
                                        .map(Parent::toString)
                                        .map(Text::same)
                                        .toList()))
                .with("period", Cited.of(layer.valid()));
        List<Text> others = others(layer).stream().map(Chosen::version).toList();
        Text sentences = Joined.by(Text.same(" "), List.of(name, why(layer)));
        return others.isEmpty()
                ? sentences
                : Joined.by(Text.same(" "), List.of(sentences, OTHERS.with("others", Joined.by(Joined.COMMA, others))));
    }

    private Text why(Layer layer) {
        boolean isTop = layer.equals(top());
        Text why =
                isTop && pinned ? rules.isInForce() ? PINNED : PINNED_ANYWAY : rules.isInForce() ? IN_FORCE : NEAREST;
        return why.with("day", day(rules.asOf())).with("near", day(nearest())).with("top", name(top()));
    }

    /** The day that says which parents there are: a pinned version stands on what it stood on when it was in force. */
    private LocalDate nearest() {
        LocalDate day = rules.asOf();
        LocalDate from = top().valid().from().filter(day::isBefore).orElse(day);
        return top().valid().until().filter(from::isAfter).orElse(from);
    }

    private Layer top() {
        return rules.layers().get(rules.layers().size() - 1);
    }

    private static Text version(Layer layer) {
        return Cited.of(layer.valid()).map(period -> layer.version() + " (" + period + ")");
    }

    private static Text name(Layer layer) {
        return Text.same(layer.id() + " " + layer.version());
    }

    private static Text day(LocalDate day) {
        return Text.same(day.toString());
    }
}
