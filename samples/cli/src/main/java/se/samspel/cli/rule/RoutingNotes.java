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
import se.samspel.rules.route.EntryIntoForce;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Row;
import se.samspel.rules.text.Text;

/** A routing table in notes: in which situation who does what, row by row. */
final class RoutingNotes {

    private static final Text APPLIES = Text.of("gäller: {when}", "applies: {when}");
    private static final Text NARROWS = Text.of(
            "lämnar en huvudman utan organ som beslutar för den: {reason}",
            "leaves a principal without a body that decides for it: {reason}");

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
        List<Text> lines = new ArrayList<>();
        lines.add(sides.isEmpty() ? RulePhrases.ALWAYS : Joined.by(Text.same("; "), sides));
        lines.add(route(row).map(text -> "\u2192 " + text));
        if (row.entry() != EntryIntoForce.NOT_STATED) {
            lines.add(APPLIES.with("when", StageWords.entry(row.entry())));
        }
        row.narrows().ifPresent(reason -> lines.add(NARROWS.with("reason", reason)));
        lines.add(Cited.of(row.source()));
        return new Note(RulePhrases.WHEN, lines);
    }

    /** Who does what, stage by stage. */
    Text route(Row row) {
        return row.isNotStated() ? RulePhrases.NOT_STATED : new StageNotes(rules).of(row.stages());
    }

    private Text side(Map.Entry<Fact<?>, Set<?>> side) {
        return ConditionOutline.is(side.getKey(), conditions.values(side.getKey(), side.getValue()));
    }
}
