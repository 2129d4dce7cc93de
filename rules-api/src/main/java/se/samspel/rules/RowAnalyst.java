package se.samspel.rules;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.party.Party;
import se.samspel.rules.analysis.Defect.Kind;
import se.samspel.rules.assessment.RouteStage;
import se.samspel.rules.assessment.RouteStage.NamedBody;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.route.Agreement;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Row;
import se.samspel.rules.text.Text;

/** Follows the route of one row, for one group of principals of each sort. */
final class RowAnalyst {

    private static final Text DROPPED = Text.of(
            "{item}, rad {row}: inget organ beslutar för {principal}, och raden är inte märkt som en som begränsar.",
            "{item}, row {row}: no body decides for {principal}, and the row is not marked as one that narrows.");
    private static final Text NO_OWN_BODY = Text.of(
            "{item}, rad {row}: ett steg tas av det egna organet hos {principal}, men reglerna säger inte vilket.",
            "{item}, row {row}: a stage is taken by the own body of {principal}, but the rules do not say which.");
    private static final Text NOBODY = Text.of(
            "{item}, rad {row}: steg {stage} tas aldrig av någon.",
            "{item}, row {row}: stage {stage} is never taken by anybody.");
    private static final Text NO_MANDATE = Text.of(
            "{item}, rad {row}: {body} {act} för {principal} utan mandat.",
            "{item}, row {row}: {body} {act} for {principal} without a mandate.");
    private static final Text NO_WAY_ON = Text.of(
            "{item}, rad {row}: {body} måste vara eniga; vad som händer annars sägs inte.",
            "{item}, row {row}: {body} must agree; what happens otherwise is not said.");
    private static final Text BACK = Text.of(
            "{item}, rad {row}: frågan går tillbaka till {body}, som inte kom överens.",
            "{item}, row {row}: the question goes back to {body}, who did not agree.");

    private final RuleSet rules;
    private final Routing table;
    private final Row row;
    private final Examples examples;
    private final MandateAnalyst mandates;
    private final Lacks lacks;
    private final BitSet taken = new BitSet();

    RowAnalyst(RuleSet rules, Routing table, int number, Defects defects) {
        this.rules = rules;
        this.table = table;
        this.row = table.rows().get(number - 1);
        this.examples = new Examples(rules);
        this.mandates = new MandateAnalyst(rules);
        this.lacks = new Lacks(rules, table, number, defects);
    }

    void look() {
        Groups groups = new Groups(rules);
        for (Map<Fact<?>, Object> facts : RowFacts.eachSort(RowFacts.first(row), row)) {
            groups.principals(facts).forEach(group -> look(facts, group));
        }
        for (int stage = 0; stage < row.stages().size(); stage++) {
            if (!taken.get(stage)) {
                Text message = NOBODY.with("stage", Text.same(String.valueOf(stage + 1)));
                lacks.tell(Kind.STAGE_WITHOUT_BODY, "stage " + stage, message, RowFacts.first(row));
            }
        }
        lacks.tell();
    }

    private void look(Map<Fact<?>, Object> facts, List<Party> group) {
        StageFinder finder = finder(facts, group);
        var withoutOwn = finder.withoutOwnBody(row);
        Lacks.Place here = new Lacks.Place(facts, group, List.of());
        group.stream()
                .filter(party -> withoutOwn.contains(party.id()))
                .forEach(party -> lacks.add(Kind.STAGE_WITHOUT_BODY, "", NO_OWN_BODY, party, here));
        if (row.narrows().isEmpty() && withoutOwn.isEmpty()) {
            var without = finder.withoutDecider(row);
            group.stream()
                    .filter(party -> without.contains(party.id()))
                    .forEach(party -> lacks.add(Kind.DROPPED_DECIDER, "", DROPPED, party, here));
        }
        for (int stage = 0; stage < row.stages().size(); stage++) {
            Row alone = Row.of(row.box(), List.of(row.stages().get(stage)), row.source());
            taken.set(stage, taken.get(stage) || !finder.stages(alone).isEmpty());
        }
        List<RouteStage> stages = finder.stages(row);
        for (int i = 0; i < stages.size(); i++) {
            if (mandates.isAsked() && stages.get(i).isBinding()) {
                mandates(stages.subList(0, i + 1), facts, group);
            }
            end(stages, i, here);
        }
    }

    private StageFinder finder(Map<Fact<?>, Object> facts, List<Party> group) {
        var document = examples.document(table.matter(), facts, group, List.of());
        return new StageFinder(rules, document, document.matter().orElseThrow());
    }

    private void mandates(List<RouteStage> way, Map<Fact<?>, Object> facts, List<Party> group) {
        RouteStage last = way.get(way.size() - 1);
        for (NamedBody body : last.bodies()) {
            Text message = NO_MANDATE.with("body", body.name()).with("act", last.label());
            String what = body.id() + " " + last.act();
            group.stream()
                    .filter(party -> !body.own() && body.principals().contains(party.id()))
                    .forEach(party -> mandates.without(body.id(), last.act(), table.matter(), party, facts, row)
                            .ifPresent(where -> {
                                Map<Fact<?>, Object> all = new LinkedHashMap<>(facts);
                                all.putAll(where);
                                var there = new Lacks.Place(all, group, Taken.by(way, examples.day()));
                                lacks.add(Kind.NO_MANDATE, what, message, party, there);
                            }));
        }
    }

    private void end(List<RouteStage> stages, int i, Lacks.Place here) {
        RouteStage stage = stages.get(i);
        Optional<RouteStage> next = i + 1 < stages.size() ? Optional.of(stages.get(i + 1)) : Optional.empty();
        boolean isClimbed = next.flatMap(RouteStage::rung).isPresent();
        if (stage.agreement() == Agreement.CONSENSUS && !isClimbed) {
            lacks.add(Kind.ENDLESS_ROUTE, "end " + i, NO_WAY_ON.with("body", bodies(stage)), here);
        } else if (isClimbed && ids(stage).equals(next.map(RowAnalyst::ids).orElseThrow())) {
            lacks.add(Kind.ENDLESS_ROUTE, "back " + i, BACK.with("body", bodies(stage)), here);
        }
    }

    private static List<Id> ids(RouteStage stage) {
        return stage.bodies().stream().map(NamedBody::id).sorted().toList();
    }

    private static Text bodies(RouteStage stage) {
        return stage.bodies().stream()
                .map(NamedBody::name)
                .distinct()
                .reduce(Lacks::and)
                .orElse(Text.same(""));
    }
}
