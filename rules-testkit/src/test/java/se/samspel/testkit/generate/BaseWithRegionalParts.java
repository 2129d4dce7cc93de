package se.samspel.testkit.generate;

import java.util.List;
import se.samspel.party.Party;
import se.samspel.rules.RuleSet;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.fact.CourseFacts;
import se.samspel.rules.fact.MatterFacts;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Source;
import se.samspel.rules.layer.SystemLevel;
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
import se.samspel.testkit.RulesUnderTest;
import se.samspel.time.Deadline;

/**
 * The base with what it leaves to regions: a route by each principal's own body, one with branches and a ladder, one by a
 * common body, and levels that say how long an issue may stay.
 */
final class BaseWithRegionalParts {

    private static final Source AGREEMENT = Source.text("Samverkansavtal", "Beslut");

    /** The rules. */
    static final RuleSet RULES = RulesUnderTest.of(List.of(layer())).ruleSets().get(0);

    private BaseWithRegionalParts() {}

    private static Layer layer() {
        return Layer.of("whole", "1")
                .under("base")
                .replace(level("micro").raisesTo("meso").within(Deadline.workingDays(400)), AGREEMENT)
                .replace(level("macro").within(Deadline.weeks(80)), AGREEMENT)
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
                                        Stage.prepares("joint-officials-group").within(Deadline.workingDays(20)),
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
                        Mandate.of("whole.agreement", "joint-political-group", "decides", "agreement", AGREEMENT)
                                .principals(Principals.ofKinds(Party.REGION, Party.MUNICIPALITY)));
    }

    private static SystemLevel level(String id) {
        return SystemLevel.of(
                id,
                Text.same(id),
                SystemLevel.Offices.of(Text.same("region " + id), Text.same("municipal " + id)),
                AGREEMENT);
    }

    private static Word matter(String id) {
        return Word.of(Vocabulary.MATTER, id, Text.same(id), AGREEMENT);
    }

    private static Body body(String id, String sv, String en) {
        return Body.of(id, Text.of(sv, en), AGREEMENT);
    }
}
