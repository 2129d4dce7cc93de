package se.samspel.testkit.planted;

import static se.samspel.rules.fact.MatterFacts.PRINCIPALS;
import static se.samspel.testkit.planted.Fault.SOURCE;

import java.util.List;
import java.util.stream.Stream;
import se.samspel.base.DecisionRules;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Question;
import se.samspel.rules.route.Agreement;
import se.samspel.rules.route.Binding;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.NonDelegable;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Rung;
import se.samspel.rules.route.Stage;
import se.samspel.rules.text.Text;

/** Routes that lead nowhere or where they may not, and questions that change nothing. */
final class FaultsOfRoutes {

    private static final String ROUTES = "every_route_ends_and_is_mandated";
    private static final String QUESTIONS = "every_question_matters";
    private static final String OFFICIALS = "joint-officials-group";
    private static final String POLITICIANS = "joint-political-group";
    private static final List<String> TABLE = List.of("adopt-plan", SOURCE.clause());

    private FaultsOfRoutes() {}

    static Stream<Fault> all() {
        return Stream.of(ofTables(), ofBodies(), ofQuestions()).flatMap(faults -> faults);
    }

    private static Stream<Fault> ofTables() {
        return Stream.of(
                route(
                        "a row narrows and is not marked",
                        Stage.decides(OFFICIALS).onlyFor("municipality")),
                route(
                        "those who do not agree are asked again",
                        Stage.decides(OFFICIALS).needing(Agreement.CONSENSUS),
                        Stage.decides(OFFICIALS).as(Rung.REQUIRED)),
                route(
                        "nobody goes on where those who must agree do not",
                        Stage.decides(OFFICIALS).needing(Agreement.CONSENSUS)),
                route("a rung stands alone", Stage.decides(OFFICIALS).as(Rung.REQUIRED)),
                Fault.of(
                        ROUTES,
                        "no row answers in some situation",
                        TABLE,
                        replacing(Routing.of("adopt-plan", SOURCE)
                                .row(PRINCIPALS.is("joint"), Stage.decides(OFFICIALS))
                                .notStated(PRINCIPALS.is("region-only")))),
                Fault.of(
                        ROUTES,
                        "two rows answer in some situation",
                        TABLE,
                        replacing(Routing.of("adopt-plan", SOURCE)
                                .row(PRINCIPALS.in("joint", "region-only"), Stage.decides(OFFICIALS))
                                .notStated(PRINCIPALS.in("region-only", "municipalities-only")))));
    }

    private static Stream<Fault> ofBodies() {
        Body body = Body.of("planted-body", Fault.label(), SOURCE);
        return Stream.of(
                Fault.of(
                        ROUTES,
                        "a body decides without a mandate",
                        List.of("adopt-plan", SOURCE.clause(), "matter.principals"),
                        replacing(table(Stage.decides("planted-body")), body)),
                Fault.of(
                        ROUTES,
                        "each principal's own body decides, and none has one",
                        TABLE,
                        replacing(table(Stage.decides("planted-body").byEach()), body)),
                Fault.of(
                        ROUTES,
                        "bodies are bound in a ring",
                        List.of(OFFICIALS, SOURCE.clause()),
                        Fault.layer(
                                Binding.of(OFFICIALS, POLITICIANS, SOURCE),
                                Binding.of(POLITICIANS, OFFICIALS, SOURCE))),
                Fault.of(
                        ROUTES,
                        "what may not be passed on is passed on",
                        List.of("planted.mandate", SOURCE.clause()),
                        Fault.layer(
                                NonDelegable.of("adopt-plan", SOURCE),
                                Mandate.of("planted.mandate", OFFICIALS, "decides", "adopt-plan", SOURCE))),
                Fault.of(
                        ROUTES,
                        "a mandate is passed on in a ring",
                        List.of("planted.mandate", SOURCE.clause()),
                        Fault.layer(
                                Mandate.of("planted.mandate", OFFICIALS, "decides", "adopt-plan", SOURCE)
                                        .reportedTo("planted.mandate-2"),
                                Mandate.of("planted.mandate-2", POLITICIANS, "decides", "adopt-plan", SOURCE)
                                        .reportedTo("planted.mandate"))));
    }

    private static Stream<Fault> ofQuestions() {
        Question question = Question.of("planted.question", Text.of("Är det så?", "Is it so?"), SOURCE)
                .answer("yes", Text.of("ja", "yes"))
                .answer("no", Text.of("nej", "no"))
                .askedOf("leader");
        List<String> named = List.of("planted.question", SOURCE.clause());
        return Stream.of(
                Fault.of(QUESTIONS, "nothing reads an answer", named, Fault.layer(question)),
                Fault.of(
                        QUESTIONS,
                        "either answer gives the same route",
                        named,
                        replacing(
                                Routing.of("adopt-plan", SOURCE)
                                        .row(question.is("yes").and(PRINCIPALS.is("joint")), Stage.decides(OFFICIALS))
                                        .row(question.is("no").and(PRINCIPALS.is("joint")), Stage.decides(OFFICIALS))
                                        .notStated(PRINCIPALS.in("region-only", "municipalities-only")),
                                question)));
    }

    private static Fault route(String name, Stage... stages) {
        return Fault.of(ROUTES, name, TABLE, replacing(table(stages)));
    }

    private static Routing table(Stage... stages) {
        return Routing.of("adopt-plan", SOURCE)
                .row(PRINCIPALS.is("joint").and(DecisionRules.CONSEQUENCES.is("operational")), stages)
                .notStated(PRINCIPALS.is("joint").and(DecisionRules.CONSEQUENCES.is("political")))
                .notStated(PRINCIPALS.in("region-only", "municipalities-only"));
    }

    private static Layer replacing(Routing table, Item... others) {
        return Fault.layer(others).replace(table, SOURCE);
    }
}
