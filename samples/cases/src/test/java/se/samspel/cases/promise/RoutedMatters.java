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
import se.samspel.body.Roster;
import se.samspel.body.Seat;
import se.samspel.decision.Decision;
import se.samspel.decision.DecisionBuilder;
import se.samspel.decision.Matter;
import se.samspel.decision.MatterText;
import se.samspel.decision.Outcome;
import se.samspel.document.MatterDocument;
import se.samspel.party.Party;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.fact.CourseFacts;
import se.samspel.rules.fact.MatterFacts;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Source;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Agreement;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.Effect;
import se.samspel.rules.route.EntryIntoForce;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.OwnBody;
import se.samspel.rules.route.Principals;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Rung;
import se.samspel.rules.route.Stage;
import se.samspel.rules.text.Text;
import se.samspel.time.Deadline;

/** Matters on routes of every shape, with decisions that follow them more or less. */
final class RoutedMatters {

    /** The day on which they are judged. */
    static final LocalDate JUDGED = LocalDate.of(2026, 6, 30);

    /** A layer with a route by each principal's own body, one with branches and a ladder, and one by a common body. */
    static final RuleSet RULES;

    private static final Source AGREEMENT = Source.text("Samverkansavtal", "Beslut");
    private static final LocalDate RAISED = LocalDate.of(2026, 1, 12);
    private static final List<Id> PRINCIPALS =
            Stream.of("23", "2303", "2380").map(Id::of).toList();
    private static final List<String> BODIES =
            List.of("joint-officials-group", "joint-political-group", "council", "region-council");

    static {
        Layer layer = Layer.of("routed", "1")
                .under("base")
                .add(
                        matter("guideline"),
                        matter("agreement"),
                        matter("dispute"),
                        Act.of("recommends", Text.of("rekommenderar", "recommends"), Effect.ADVICE, AGREEMENT),
                        body("council", "kommunfullmäktige", "the municipal council"),
                        body("region-council", "regionfullmäktige", "the regional council"),
                        body("adopter", "den som antar", "the adopter"),
                        OwnBody.of("adopter", "municipality", "council", AGREEMENT),
                        OwnBody.of("adopter", "region", "region-council", AGREEMENT),
                        Routing.of("guideline", AGREEMENT)
                                .row(
                                        Condition.ALWAYS,
                                        Stage.prepares("joint-officials-group").within(Deadline.workingDays(100)),
                                        Stage.act("recommends", "joint-political-group"),
                                        Stage.decides("adopter").byEach())
                                .entering(EntryIntoForce.WHEN_ALL_ADOPTED),
                        Routing.of("dispute", AGREEMENT)
                                .row(
                                        Condition.ALWAYS,
                                        Stage.prepares("joint-officials-group").in("officials"),
                                        Stage.act("recommends", "council")
                                                .onlyFor("municipality")
                                                .in("politicians"),
                                        Stage.decides("joint-officials-group").needing(Agreement.CONSENSUS),
                                        Stage.decides("joint-political-group").as(Rung.REQUIRED)),
                        Routing.of("agreement", AGREEMENT)
                                .row(
                                        CourseFacts.TAKEN_OVER.is(true),
                                        Stage.decides("joint-officials-group").within(Deadline.weeks(3)))
                                .row(
                                        CourseFacts.TAKEN_OVER.is(false).and(MatterFacts.REFERRED.is(false)),
                                        Stage.decides("joint-political-group").within(Deadline.days(30)))
                                .row(
                                        CourseFacts.TAKEN_OVER.is(false).and(MatterFacts.REFERRED.is(true)),
                                        Stage.prepares("joint-officials-group"),
                                        Stage.decides("joint-political-group")),
                        Mandate.of("routed.agreement", "joint-political-group", "decides", "agreement", AGREEMENT)
                                .principals(Principals.ofKinds(Party.REGION, Party.MUNICIPALITY)));
        RuleSets all = RuleSets.of(
                Stream.concat(Judged.BASE.layers().stream(), Stream.of(layer)).toList());
        RULES = all.find("routed", JUDGED)
                .orElseThrow(() -> new IllegalStateException(all.problems().toString()));
    }

    private RoutedMatters() {}

    static Arbitrary<MatterDocument> documents() {
        Arbitrary<List<Id>> affected = Choices.mostly(Arbitraries.just(PRINCIPALS), Choices.some(PRINCIPALS));
        return Combinators.combine(
                        Arbitraries.of("guideline", "guideline", "agreement", "dispute"),
                        affected,
                        steps(),
                        Arbitraries.of(true, false, false),
                        Choices.some(List.of("v2")),
                        Arbitraries.of(true, false))
                .as(RoutedMatters::document);
    }

    /** In their usual order most of the time. */
    private static Arbitrary<List<Decision>> steps() {
        return Arbitraries.oneOf(usual(), usual(), Choices.upTo(6, any(), "d", (id, draft) -> draft.as(id, RAISED)));
    }

    /** In order, but now and then with another text, with something sent back, with steps left out, or out of turn. */
    private static Arbitrary<List<Decision>> usual() {
        return Combinators.combine(
                        Choices.from(0, 2 * USUAL.size()),
                        Arbitraries.of("v1", "v2").list().ofSize(USUAL.size()),
                        Choices.from(-3, USUAL.size()),
                        Choices.from(-3, USUAL.size() - 1),
                        Choices.mostly(Arbitraries.just(USUAL), Choices.some(USUAL)))
                .as(RoutedMatters::usual);
    }

    private static List<Decision> usual(int steps, List<String> texts, int back, int late, List<Draft> usual) {
        List<Draft> drafts = new ArrayList<>(usual.subList(0, Math.min(steps, usual.size())));
        if (back >= 0 && back < drafts.size()) {
            drafts.add(back, drafts.get(back).as(Outcome.RETURNED));
        }
        if (late >= 0 && late < drafts.size()) {
            drafts.add(drafts.remove(late));
        }
        List<Decision> taken = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            taken.add(drafts.get(i).on(texts.get(i % texts.size())).as(Id.of("u" + i), RAISED));
        }
        return taken;
    }

    private static final List<Draft> USUAL = List.of(
            new Draft("joint-officials-group", "prepares", Optional.of(Outcome.ADOPTED), 5, "v1", 0),
            new Draft("joint-political-group", "recommends", Optional.of(Outcome.ADOPTED), 9, "v1", 0),
            new Draft("region-council", "decides", Optional.of(Outcome.ADOPTED), 20, "v1", 1),
            new Draft("council", "decides", Optional.of(Outcome.ADOPTED), 30, "v1", 2),
            new Draft("council", "decides", Optional.of(Outcome.ADOPTED), 33, "v1", 3));

    private static Arbitrary<Draft> any() {
        return Combinators.combine(
                        Arbitraries.of(BODIES),
                        Arbitraries.of("prepares", "recommends", "decides", "decides"),
                        Choices.mostly(
                                Arbitraries.of(Outcome.ADOPTED, Outcome.RETURNED, Outcome.REFERRED)
                                        .optional(0.9),
                                Arbitraries.of(Outcome.class).optional(0.9)),
                        Choices.mostly(Choices.from(0, 60), Choices.from(160, 400)),
                        Arbitraries.of("v1", "v1", "v2"),
                        Choices.from(0, 3))
                .as(Draft::new);
    }

    private static MatterDocument document(
            String kind,
            List<Id> principals,
            List<Decision> decisions,
            boolean takenOver,
            List<String> changes,
            boolean seated) {
        var matter = Matter.builder("matter", kind)
                .raised(RAISED)
                .principals(principals)
                .decisions(decisions)
                .takesEffect(seated ? JUDGED : JUDGED.plusDays(1))
                .texts(List.of(text("v1", List.of()), text("v2", changes)))
                .rosters(List.of(Roster.of(
                        "joint-political-group",
                        (seated ? PRINCIPALS : PRINCIPALS.subList(0, 2))
                                .stream()
                                        .map(party -> Seat.builder("s" + party)
                                                .party(party.value())
                                                .build())
                                        .toList(),
                        List.of())));
        return new MatterDocument(
                Id.of("document"),
                "Ärende",
                Optional.of(JUDGED),
                Optional.empty(),
                List.of(
                        Party.of("23", Party.REGION, "Regionen"),
                        Party.of("2303", Party.MUNICIPALITY, "Byn"),
                        Party.of("2380", Party.MUNICIPALITY, "Staden")),
                Optional.of((takenOver ? matter.takenOverBy("2380") : matter).build()),
                List.of());
    }

    /** What a body did, by whom (0: nobody's own), so many days after the matter was raised. */
    private record Draft(String body, String act, Optional<Outcome> outcome, int day, String text, int own) {

        Draft as(Outcome other) {
            return new Draft(body, act, Optional.of(other), day, text, own);
        }

        Draft on(String version) {
            return own == 0 ? this : new Draft(body, act, outcome, day, version, own);
        }

        Decision as(Id id, LocalDate raised) {
            DecisionBuilder decision = Decision.builder(id.value(), body, act)
                    .on(raised.plusDays(day))
                    .text(text);
            outcome.ifPresent(decision::outcome);
            boolean isOwn = own > 0 && Set.of("council", "region-council").contains(body);
            return (isOwn ? decision.principal(PRINCIPALS.get(own - 1).value()) : decision).build();
        }
    }

    private static MatterText text(String version, List<String> changes) {
        return new MatterText(Id.of(version), Optional.empty(), Optional.empty(), changes);
    }

    private static Word matter(String id) {
        return Word.of(Vocabulary.MATTER, id, Text.same(id), AGREEMENT);
    }

    private static Body body(String id, String sv, String en) {
        return Body.of(id, Text.of(sv, en), AGREEMENT);
    }
}
