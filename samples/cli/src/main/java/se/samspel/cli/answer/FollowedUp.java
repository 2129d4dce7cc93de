package se.samspel.cli.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.cli.page.Joined;
import se.samspel.cli.page.Margin;
import se.samspel.cli.page.Page;
import se.samspel.cli.rule.Names;
import se.samspel.document.Case;
import se.samspel.followup.Measure;
import se.samspel.followup.MeasureLine;
import se.samspel.joint.DataReach;
import se.samspel.rules.RuleSet;
import se.samspel.rules.text.Text;

/** The follow-up measures of a joint plan and where they are heading, and who has access to shared data. */
final class FollowedUp implements Section {

    private static final Text HEADING = Text.of("Uppföljning", "Follow-up");
    private static final Text MEASURE = Text.of("Mått", "Measure");
    private static final Text LEVEL = Text.of("Nivå", "Level");
    private static final Text BASELINE = Text.of("Utgångsläge", "Baseline");
    private static final Text TARGET = Text.of("Målvärde", "Target");
    private static final Text LATEST = Text.of("Senast", "Latest");
    private static final Text TREND = Text.of("Utveckling", "Trend");
    private static final Text DATA = Text.of("Gemensamma data", "Shared data");
    private static final Text HAS = Text.of("tillgång har {parties}", "{parties} has access");
    private static final Text HAVE = Text.of("tillgång har {parties}", "{parties} have access");
    private static final Text LACKS = Text.of("tillgång saknar {parties}", "{parties} lacks access");
    private static final Text LACK = Text.of("tillgång saknar {parties}", "{parties} lack access");

    @Override
    public void write(Answer answer, Page page) {
        List<MeasureLine> lines = answer.assessment().measures();
        List<Text> data = answer.assessment()
                .access()
                .map(reach -> data(reach, answer.assessment().document()))
                .orElse(List.of());
        if (lines.isEmpty() && data.isEmpty()) {
            return;
        }
        page.heading(HEADING);
        if (!lines.isEmpty()) {
            page.table(table(lines, answer.rules()).table(page));
        }
        if (!data.isEmpty()) {
            page.note(Margin.EDGE, DATA, page.in(Joined.by(Text.same("; "), data)));
        }
    }

    private static Columns table(List<MeasureLine> lines, RuleSet rules) {
        Columns columns = new Columns()
                .add(MEASURE)
                .add(LEVEL)
                .add(BASELINE)
                .add(TARGET)
                .add(LATEST)
                .add(TREND);
        lines.forEach(line -> columns.row(row(line, rules)));
        return columns;
    }

    private static List<Text> row(MeasureLine line, RuleSet rules) {
        Measure measure = line.measure();
        List<Text> levels =
                measure.levels().stream().map(level -> Names.of(level, rules)).toList();
        return List.of(
                Measured.name(measure, rules),
                Joined.by(Joined.COMMA, levels),
                measure.baseline().map(shown -> Measured.shown(shown, measure)).orElse(Text.same("")),
                Measured.target(line),
                line.latest().map(shown -> Measured.dated(shown, measure)).orElse(Text.same("")),
                Measured.trend(line));
    }

    private static List<Text> data(DataReach reach, Case document) {
        List<Text> said = new ArrayList<>();
        named(HAS, HAVE, reach.has(), document).ifPresent(said::add);
        named(LACKS, LACK, reach.lacks(), document).ifPresent(said::add);
        return said;
    }

    private static Optional<Text> named(Text ofOne, Text ofSeveral, List<Id> parties, Case document) {
        List<Text> names = parties.stream()
                .map(party -> Text.same(Names.party(party, document)))
                .toList();
        Text said = names.size() == 1 ? ofOne : ofSeveral;
        return names.isEmpty() ? Optional.empty() : Optional.of(said.with("parties", Joined.list(names)));
    }
}
