package se.samspel.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samspel.Id;
import se.samspel.decision.Decision;
import se.samspel.decision.Outcome;
import se.samspel.party.Party;
import se.samspel.rules.analysis.Defect.Kind;
import se.samspel.rules.analysis.Situation;
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
    private final int number;
    private final Examples examples;
    private final MandateAnalyst mandates;
    private final Defects defects;
    private final Map<String, Lack> lacks = new LinkedHashMap<>();

    RowAnalyst(RuleSet rules, Routing table, int number, Defects defects) {
        this.rules = rules;
        this.table = table;
        this.row = table.rows().get(number - 1);
        this.number = number;
        this.examples = new Examples(rules);
        this.mandates = new MandateAnalyst(rules);
        this.defects = defects;
    }

    void look() {
        List<Map<Fact<?>, Object>> all = RowFacts.eachSort(RowFacts.first(row), row);
        all.forEach(facts -> examples.principals(facts).forEach(group -> look(facts, group)));
        lacks.forEach((what, lack) -> {
            Text whom = lack.whom.stream().reduce(RowAnalyst::and).orElseThrow();
            tell(lack.kind, what, lack.message.with("principal", whom), lack.first);
        });
        for (int stage = 1; stage <= row.stages().size(); stage++) {
            Row alone = Row.of(row.box(), List.of(row.stages().get(stage - 1)), row.source());
            boolean isTaken = all.stream()
                    .anyMatch(facts -> examples.principals(facts).stream()
                            .anyMatch(
                                    group -> !finder(facts, group).stages(alone).isEmpty()));
            if (!isTaken) {
                Text message = NOBODY.with("stage", Text.same(String.valueOf(stage)));
                tell(
                        Kind.STAGE_WITHOUT_BODY,
                        "stage " + stage,
                        message,
                        examples.situation(table.matter(), all.get(0)));
            }
        }
    }

    private StageFinder finder(Map<Fact<?>, Object> facts, List<Party> group) {
        var document = examples.document(table.matter(), facts, group, List.of());
        return new StageFinder(rules, document, document.matter().orElseThrow());
    }

    private void look(Map<Fact<?>, Object> facts, List<Party> group) {
        StageFinder finder = finder(facts, group);
        var withoutOwn = finder.withoutOwnBody(row);
        Situation here = examples.situation(table.matter(), facts, group, List.of());
        group.stream()
                .filter(party -> withoutOwn.contains(party.id()))
                .forEach(party -> lack(Kind.STAGE_WITHOUT_BODY, "", NO_OWN_BODY, party, here));
        if (row.narrows().isEmpty() && withoutOwn.isEmpty()) {
            var without = finder.withoutDecider(row);
            group.stream()
                    .filter(party -> without.contains(party.id()))
                    .forEach(party -> lack(Kind.DROPPED_DECIDER, "", DROPPED, party, here));
        }
        List<RouteStage> stages = finder.stages(row);
        for (int i = 0; i < stages.size(); i++) {
            if (mandates.isAsked() && stages.get(i).isBinding()) {
                mandates(stages.subList(0, i + 1), facts, group);
            }
            end(stages, i, here);
        }
    }

    private void mandates(List<RouteStage> way, Map<Fact<?>, Object> facts, List<Party> group) {
        RouteStage last = way.get(way.size() - 1);
        for (NamedBody body : last.bodies()) {
            group.stream()
                    .filter(party -> !body.own() && body.principals().contains(party.id()))
                    .forEach(party -> mandates.without(body.id(), last.act(), table.matter(), party, facts, row)
                            .ifPresent(where -> {
                                Map<Fact<?>, Object> all = new LinkedHashMap<>(facts);
                                all.putAll(where);
                                Text message =
                                        NO_MANDATE.with("body", body.name()).with("act", last.label());
                                lack(
                                        Kind.NO_MANDATE,
                                        body.id() + " " + last.act(),
                                        message,
                                        party,
                                        examples.situation(table.matter(), all, group, taken(way)));
                            }));
        }
    }

    /** What has been done when these stages have been taken. */
    private List<Decision> taken(List<RouteStage> way) {
        List<Decision> taken = new ArrayList<>();
        for (RouteStage stage : way) {
            for (NamedBody body : stage.bodies()) {
                var decision = Decision.builder(
                                "decision-" + (taken.size() + 1),
                                body.id().value(),
                                stage.act().value())
                        .outcome(Outcome.ADOPTED)
                        .on(examples.day());
                if (body.own()) {
                    decision.principal(body.principals().get(0).value());
                }
                taken.add(decision.build());
            }
        }
        return taken;
    }

    private void end(List<RouteStage> stages, int i, Situation here) {
        RouteStage stage = stages.get(i);
        Optional<RouteStage> next = i + 1 < stages.size() ? Optional.of(stages.get(i + 1)) : Optional.empty();
        boolean isClimbed = next.flatMap(RouteStage::rung).isPresent();
        if (stage.agreement() == Agreement.CONSENSUS && !isClimbed) {
            tell(Kind.ENDLESS_ROUTE, "end " + i, NO_WAY_ON.with("body", bodies(stage)), here);
        } else if (isClimbed && ids(stage).equals(next.map(RowAnalyst::ids).orElseThrow())) {
            tell(Kind.ENDLESS_ROUTE, "back " + i, BACK.with("body", bodies(stage)), here);
        }
    }

    private static List<Id> ids(RouteStage stage) {
        return stage.bodies().stream().map(NamedBody::id).sorted().toList();
    }

    private static Text bodies(RouteStage stage) {
        return stage.bodies().stream()
                .map(NamedBody::name)
                .distinct()
                .reduce(RowAnalyst::and)
                .orElse(Text.same(""));
    }

    private static Text and(Text one, Text other) {
        return new Text(one.sv() + ", " + other.sv(), one.en() + ", " + other.en());
    }

    /**
     * What some principals lack.
     *
     * @param whom who they are
     * @param first the first situation in which one of them lacks it
     */
    private record Lack(Kind kind, Text message, Set<Text> whom, Situation first) {}

    private void lack(Kind kind, String what, Text message, Party principal, Situation here) {
        lacks.computeIfAbsent(kind + what, same -> new Lack(kind, message, new LinkedHashSet<>(), here))
                .whom
                .add(name(principal));
    }

    private void tell(Kind kind, String same, Text message, Situation here) {
        Text words = message.with("row", Text.same(String.valueOf(number)));
        defects.tell(kind, table, row.source(), number + " " + same, words, Optional.of(here));
    }

    /** A party by its code, or by its kind where it stands for any. */
    private Text name(Party party) {
        return party.code().map(Text::same).orElseGet(() -> new Bodies(rules).name(party.kind()));
    }
}
