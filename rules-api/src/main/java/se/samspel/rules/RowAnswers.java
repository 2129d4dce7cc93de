package se.samspel.rules;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.document.MatterDocument;
import se.samspel.party.Party;
import se.samspel.rules.assessment.RouteStage;
import se.samspel.rules.route.Row;
import se.samspel.rules.text.Text;

/**
 * What the rows of a matter's table answer. Since who acts depends on the principals alone, each row is asked once for
 * each group of them, however many rows of another table it is compared with.
 */
final class RowAnswers {

    private static final Text NO_TABLE = Text.of("det finns ingen beslutsgång", "there is no routing");
    private static final Text NOT_STATED =
            Text.of("källan säger inte vem som beslutar", "the source does not say who decides");
    private static final Answer NONE = new Answer(List.of(), NO_TABLE);

    private final RuleSet rules;
    private final Id matter;
    private final Examples examples;
    private final Map<List<Party>, StageFinder> finders = new IdentityHashMap<>();
    private final Map<Row, Map<List<Party>, Answer>> known = new IdentityHashMap<>();

    RowAnswers(RuleSet rules, Id matter, Examples examples) {
        this.rules = rules;
        this.matter = matter;
        this.examples = examples;
    }

    /**
     * What a row answers.
     *
     * @param parts all that makes a difference
     * @param text who does what
     */
    record Answer(List<?> parts, Text text) {
        boolean says(Answer other) {
            return parts.equals(other.parts);
        }
    }

    Id matter() {
        return matter;
    }

    /** What the row answers where these are the principals; that there is no table, if there is no row. */
    Answer of(Optional<Row> row, List<Party> principals) {
        return row.map(there -> known.computeIfAbsent(there, same -> new IdentityHashMap<>())
                        .computeIfAbsent(principals, same -> answer(there, principals)))
                .orElse(NONE);
    }

    private Answer answer(Row row, List<Party> principals) {
        List<RouteStage> stages =
                finders.computeIfAbsent(principals, this::finder).stages(row);
        return new Answer(
                Stream.concat(Stream.of(row.entry()), stages.stream().map(RowAnswers::said))
                        .toList(),
                stages.stream()
                        .map(RouteStage::text)
                        .reduce((now, next) -> new Text(now.sv() + ", " + next.sv(), now.en() + ", " + next.en()))
                        .orElse(NOT_STATED));
    }

    private StageFinder finder(List<Party> principals) {
        MatterDocument document = examples.document(matter, Map.of(), principals, List.of());
        return new StageFinder(rules, document, document.matter().orElseThrow());
    }

    /** A stage without what people call it and where it comes from. */
    private static List<?> said(RouteStage stage) {
        return List.of(
                stage.act(),
                stage.effect(),
                stage.bodies().stream()
                        .map(body -> List.of(body.id(), body.principals(), body.own()))
                        .toList(),
                stage.agreement(),
                stage.branch(),
                stage.rung(),
                stage.within());
    }
}
