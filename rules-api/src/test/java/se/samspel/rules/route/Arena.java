package se.samspel.rules.route;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.decision.Decision;
import se.samspel.decision.DecisionBuilder;
import se.samspel.decision.Matter;
import se.samspel.decision.MatterText;
import se.samspel.decision.Outcome;
import se.samspel.document.MatterDocument;
import se.samspel.party.Party;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Source;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.rules.layer.Word;
import se.samspel.rules.text.Text;

/** A region and three municipalities, a thing that they decide on together, and a route for it. */
final class Arena {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final Source SOURCE = Source.text("Avtal", "Beslut");

    private static final List<Party> PARTIES = List.of(
            party("region", Party.REGION, "Z"),
            party("a", Party.MUNICIPALITY, "2303"),
            party("b", Party.MUNICIPALITY, "2305"),
            party("c", Party.MUNICIPALITY, "2380"));

    private final Item[] further;
    private final Routing routing;
    private final Matter matter;
    private final LocalDate asOf;

    private Arena(Routing routing, Matter matter, LocalDate asOf, Item... further) {
        this.routing = routing;
        this.matter = matter;
        this.asOf = asOf;
        this.further = further;
    }

    static Arena of(Stage... stages) {
        Matter matter = Matter.builder("m", "thing")
                .principals(Stream.of("region", "a", "b", "c").map(Id::of).toList())
                .raised(DAY)
                .texts(List.of(text("v1", "1"), text("v2", "2"), text("v3", "1")))
                .build();
        return new Arena(Routing.of("thing", SOURCE).row(Condition.ALWAYS, stages), matter, DAY.plusYears(1));
    }

    Arena entering(EntryIntoForce when, LocalDate planned) {
        return new Arena(
                routing.entering(when), matter.toBuilder().takesEffect(planned).build(), asOf, further);
    }

    Arena affecting(String... principals) {
        return new Arena(
                routing,
                matter.withPrincipals(Arrays.stream(principals).map(Id::of).toList()),
                asOf,
                further);
    }

    Arena with(Item... more) {
        return new Arena(routing, matter, asOf, more);
    }

    Arena narrowing() {
        return new Arena(routing.narrowing(Text.same("so it says")), matter, asOf, further);
    }

    Arena on(LocalDate day) {
        return new Arena(routing, matter, day, further);
    }

    RuleSets rules() {
        return RuleSets.of(List.of(Layer.of("arena", "1")
                .add(
                        Word.of(Vocabulary.MATTER, "thing", Text.same("thing"), SOURCE),
                        Word.of(Vocabulary.PARTY_KIND, "region", Text.same("region"), SOURCE),
                        Word.of(Vocabulary.PARTY_KIND, "municipality", Text.same("municipality"), SOURCE),
                        act("prepares", Effect.PREPARATION),
                        act("recommends", Effect.ADVICE),
                        act("informs", Effect.INFORMATION),
                        act("decides", Effect.BINDING),
                        act("ratifies", Effect.BINDING),
                        body("group"),
                        body("forum"),
                        body("court"),
                        body("council"),
                        body("board"),
                        body("adopter"),
                        routing)
                .add(further)));
    }

    /** What the rules say after these decisions. */
    Assessment after(DecisionBuilder... decisions) {
        RuleSets sets = rules();
        RuleSet found = sets.find("arena", asOf)
                .orElseThrow(() -> new AssertionError(sets.problems().toString()));
        Matter told = matter.toBuilder()
                .decisions(Arrays.stream(decisions).map(DecisionBuilder::build).toList())
                .build();
        return found.judge(new MatterDocument(
                Id.of("doc"), "Thing", Optional.empty(), Optional.empty(), PARTIES, Optional.of(told), List.of()));
    }

    /** Something that a body has done, {@code n} days after the matter was raised. */
    static DecisionBuilder did(String body, String act, Outcome outcome, int n) {
        return Decision.builder(body + "-" + n, body, act).outcome(outcome).on(DAY.plusDays(n));
    }

    /** That a principal's own body has decided. */
    static DecisionBuilder own(String principal, String body, Outcome outcome, int n) {
        return Decision.builder(principal + "-" + n, body, "decides")
                .principal(principal)
                .outcome(outcome)
                .on(DAY.plusDays(n))
                .text("v1");
    }

    /** Each principal's own body decides: a municipality's council, the region's board. */
    static Item[] owners() {
        return new Item[] {
            OwnBody.of("adopter", "municipality", "council", SOURCE), OwnBody.of("adopter", "region", "board", SOURCE)
        };
    }

    private static MatterText text(String version, String hash) {
        return new MatterText(Id.of(version), Optional.empty(), Optional.of(hash), List.of());
    }

    private static Party party(String id, Id kind, String code) {
        return new Party(Id.of(id), kind, Optional.empty(), Optional.of(code), Optional.empty());
    }

    private static Body body(String id) {
        return Body.of(id, Text.same("the " + id), SOURCE);
    }

    private static Act act(String id, Effect effect) {
        return Act.of(id, Text.same(id), effect, SOURCE);
    }
}
