package se.samspel.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samspel.Id;
import se.samspel.rules.assessment.Route;
import se.samspel.rules.assessment.Route.Status;
import se.samspel.rules.assessment.RouteStage;
import se.samspel.rules.assessment.RouteStage.NamedBody;
import se.samspel.rules.layer.Source;
import se.samspel.rules.route.Row;
import se.samspel.rules.route.Stage;
import se.samspel.rules.text.Text;

/** A row of a routing table under one rule set, and what it says whoever the principals are. */
final class RowInForce {

    private final Row row;
    private final Optional<Id> matter;
    private final Optional<Source> source;
    private final List<StageForAll> stages;
    private final boolean isForAll;

    RowInForce(RuleSet rules, Id matter, Row row) {
        this.row = row;
        this.matter = Optional.of(matter);
        this.source = Optional.of(row.source());
        this.isForAll = row.stages().stream()
                .allMatch(stage -> !stage.each() && stage.of().isEmpty());
        this.stages = !isForAll
                ? List.of()
                : row.stages().stream()
                        .map(stage -> StageForAll.of(rules, matter, stage))
                        .toList();
    }

    Row row() {
        return row;
    }

    /** Whether one body acts in each stage, for all the principals: then nobody is left out, and nothing else depends on them. */
    boolean isForAll() {
        return isForAll;
    }

    /** The route of a row that {@linkplain #isForAll is for all}. */
    Route route(List<Id> principals) {
        List<RouteStage> all = new ArrayList<>(stages.size());
        for (int i = 0; i < stages.size(); i++) {
            all.add(stages.get(i).of(principals, row.source()));
        }
        return new Route(
                stages.isEmpty() ? Status.NOT_STATED : Status.DETERMINED,
                matter,
                all,
                List.of(),
                row.entry(),
                row.narrows(),
                source);
    }

    /** A stage, and the body that all have in common for it. */
    private record StageForAll(StageInForce stage, Id body, Text name, Set<Id> delegates) {

        static StageForAll of(RuleSet rules, Id matter, Stage stage) {
            Bodies bodies = new Bodies(rules);
            Id body = bodies.bound(stage.body());
            return new StageForAll(
                    StageInForce.of(rules, stage),
                    body,
                    bodies.name(body),
                    rules.mandates().delegates(body, stage.act(), matter));
        }

        RouteStage of(List<Id> principals, Source source) {
            return stage.by(List.of(new NamedBody(body, name, principals, false, delegates)), source);
        }
    }
}
