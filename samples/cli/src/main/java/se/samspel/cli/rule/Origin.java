package se.samspel.cli.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.cli.page.Cited;
import se.samspel.cli.page.Joined;
import se.samspel.rules.InForce;
import se.samspel.rules.RuleSet;
import se.samspel.rules.layer.FurtherMust;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.text.Text;

/** Where an item comes from: which layer did what, why and by which clause, and what stood there before. */
final class Origin {

    private final RuleSet rules;
    private final ConditionOutline conditions;

    Origin(RuleSet rules) {
        this.rules = rules;
        this.conditions = new ConditionOutline(rules);
    }

    /** The layer that the last step was taken in. */
    Layer layer(InForce found) {
        return rules.layers().stream()
                .filter(layer -> layer.id().equals(found.layer()))
                .findFirst()
                .orElseThrow();
    }

    /** The last step and those before it, the last one first. */
    static Stream<InForce> steps(InForce found) {
        return Stream.iterate(Optional.of(found), Optional::isPresent, step -> step.flatMap(InForce::overridden))
                .flatMap(Optional::stream);
    }

    /** The layer that lets none above it touch the item. */
    Optional<Layer> fixedBy(InForce found) {
        return steps(found).filter(step -> step.change().fixed()).findFirst().map(this::layer);
    }

    List<Note> of(InForce found) {
        List<Note> notes = new ArrayList<>();
        notes.add(Note.of(RulePhrases.LAYER, did(found)));
        if (found.change().what() instanceof FurtherMust further) {
            notes.add(Note.of(RulePhrases.FURTHER, conditions.of(further.must())));
        }
        found.change().reason().ifPresent(reason -> notes.add(Note.of(RulePhrases.REASON, reason)));
        notes.add(Note.of(Cited.SOURCE, Cited.of(found.change().source())));
        fixedBy(found)
                .map(layer -> RulePhrases.FIXED_BY.with("layer", Text.same(name(layer))))
                .ifPresent(fixed -> notes.add(Note.of(RulePhrases.FIXED, fixed)));
        steps(found)
                .filter(step -> step.overridden().isPresent())
                .map(this::earlier)
                .forEach(notes::add);
        return notes;
    }

    /** A layer and what it did, such as "myregion 2027.1 (ersätter, lättar)". */
    private Text did(InForce step) {
        return how(step).map(words -> name(layer(step)) + " (" + words + ")");
    }

    /** What was done, such as "ersätter, lättar". */
    static Text how(InForce step) {
        Text does = RulePhrases.operation(step.change().operation());
        return step.relaxes() ? Joined.by(Joined.COMMA, List.of(does, RulePhrases.RELAXES)) : does;
    }

    /** What a step came upon. */
    private Note earlier(InForce step) {
        InForce before = step.overridden().orElseThrow();
        List<Text> lines = new ArrayList<>();
        lines.add(RulePhrases.EARLIER_STEP
                .with("layer", did(before))
                .with("value", new Gist(rules).of(before.item(), step.change().what()))
                .with("source", Cited.of(before.change().source())));
        before.change().reason().ifPresent(lines::add);
        return new Note(RulePhrases.EARLIER, lines);
    }

    private static String name(Layer layer) {
        return layer.id() + " " + layer.version();
    }
}
