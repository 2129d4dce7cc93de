package se.samspel.cases.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.samspel.Id;
import se.samspel.party.Party;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Source;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Agreement;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.Effect;
import se.samspel.rules.route.EntryIntoForce;
import se.samspel.rules.route.OwnBody;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Rung;
import se.samspel.rules.route.Stage;
import se.samspel.rules.text.Text;
import se.samspel.testkit.generate.value.Choices;
import se.samspel.time.Deadline;

/** Rule sets with one route of any shape that the language can express. */
final class AnyRoutes {

    /** The day on which they are judged. */
    static final LocalDate JUDGED = LocalDate.of(2026, 6, 30);

    private static final Source AGREEMENT = Source.text("Samverkansavtal", "Beslut");
    private static final List<String> ACTS = List.of("decides", "prepares", "recommends", "informs", "points-out");
    private static final List<String> BODIES =
            List.of("joint-officials-group", "joint-political-group", "council", "adopter");

    private AnyRoutes() {}

    /** With one to six stages; a rung that would stand on nothing is none. */
    static Arbitrary<RuleSet> ruleSets() {
        return Combinators.combine(
                        stage().list().ofMinSize(1).ofMaxSize(6),
                        Arbitraries.of(EntryIntoForce.class),
                        Arbitraries.of(true, false))
                .as((stages, entry, joint) -> rules(climbable(stages), entry, joint));
    }

    private static Arbitrary<Stage> stage() {
        Arbitrary<Set<Id>> of = Arbitraries.of(
                Set.of(), Set.of(), Set.of(Party.MUNICIPALITY), Set.of(Party.REGION, Party.MUNICIPALITY));
        return Combinators.combine(
                        Arbitraries.of(ACTS),
                        Arbitraries.of(BODIES),
                        of,
                        Arbitraries.of(Agreement.class),
                        Arbitraries.of("a", "b", "c").map(Id::of).optional(0.4),
                        Arbitraries.of(Rung.class).optional(0.4),
                        Choices.from(1, 40).map(Deadline::workingDays).optional(0.4))
                .as((act, body, whose, agreement, branch, rung, within) -> new Stage(
                        Id.of(act), Id.of(body), body.equals("adopter"), whose, agreement, branch, rung, within));
    }

    private static List<Stage> climbable(List<Stage> drawn) {
        List<Stage> stages = new ArrayList<>();
        for (Stage stage : drawn) {
            boolean below =
                    !stages.isEmpty() && stages.get(stages.size() - 1).branch().equals(stage.branch());
            stages.add(
                    below
                            ? stage
                            : new Stage(
                                    stage.act(),
                                    stage.body(),
                                    stage.each(),
                                    stage.of(),
                                    stage.agreement(),
                                    stage.branch(),
                                    Optional.empty(),
                                    stage.within()));
        }
        return stages;
    }

    private static RuleSet rules(List<Stage> stages, EntryIntoForce entry, boolean joint) {
        OwnBody municipal = OwnBody.of("adopter", "municipality", "council", AGREEMENT);
        Layer layer = Layer.of("any", "1")
                .under("base")
                .add(
                        Word.of(Vocabulary.MATTER, "guideline", Text.same("guideline"), AGREEMENT),
                        Act.of("recommends", Text.same("recommends"), Effect.ADVICE, AGREEMENT),
                        Act.of("informs", Text.same("informs"), Effect.INFORMATION, AGREEMENT),
                        Act.of("points-out", Text.same("points out"), Effect.DIRECTION, AGREEMENT),
                        Body.of("council", Text.same("the council"), AGREEMENT),
                        Body.of("adopter", Text.same("the adopter"), AGREEMENT),
                        joint ? municipal.together() : municipal,
                        OwnBody.of("adopter", "region", "joint-political-group", AGREEMENT),
                        Routing.of("guideline", AGREEMENT)
                                .row(Condition.ALWAYS, stages.toArray(Stage[]::new))
                                .entering(entry));
        RuleSets all = RuleSets.of(
                Stream.concat(Judged.BASE.layers().stream(), Stream.of(layer)).toList());
        return all.find("any", JUDGED)
                .orElseThrow(() -> new IllegalStateException(all.problems().toString()));
    }
}
