package se.samspel.cli.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samspel.cli.page.Cited;
import se.samspel.cli.page.Joined;
import se.samspel.rules.RuleSet;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Row;
import se.samspel.rules.route.Stage;
import se.samspel.rules.text.Text;

/** A routing table in notes: in which situation who does what, row by row. */
final class RoutingNotes {

    private final RuleSet rules;
    private final ConditionOutline conditions;

    RoutingNotes(RuleSet rules, ConditionOutline conditions) {
        this.rules = rules;
        this.conditions = conditions;
    }

    List<Note> of(Routing routing) {
        List<Note> notes = new ArrayList<>();
        notes.add(Note.of(RulePhrases.MATTER, Names.of(routing.matter(), rules)));
        routing.rows().forEach(row -> notes.add(row(row)));
        return notes;
    }

    private Note row(Row row) {
        List<Text> sides = row.box().entrySet().stream()
                .sorted(Comparator.comparing(side -> side.getKey().id()))
                .map(this::side)
                .toList();
        Text situation = sides.isEmpty() ? RulePhrases.ALWAYS : Joined.by(Text.same("; "), sides);
        return new Note(
                RulePhrases.WHEN, List.of(situation, route(row).map(text -> "\u2192 " + text), Cited.of(row.source())));
    }

    /** Who does what, stage by stage. */
    Text route(Row row) {
        return row.isNotStated()
                ? RulePhrases.NOT_STATED
                : Joined.by(Joined.ARROW, row.stages().stream().map(this::stage).toList());
    }

    private Text side(Map.Entry<Fact<?>, Set<?>> side) {
        return ConditionOutline.is(side.getKey(), conditions.values(side.getKey(), side.getValue()));
    }

    private Text stage(Stage stage) {
        return Joined.by(Text.same(" "), List.of(Names.bound(stage.body(), rules), Names.of(stage.act(), rules)));
    }
}
