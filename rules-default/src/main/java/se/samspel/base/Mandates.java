package se.samspel.base;

import java.util.List;
import java.util.stream.Stream;
import se.samspel.party.Party;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.fact.MatterFacts;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Source;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.Principals;

/**
 * What bodies may do for whom, by agreement: each step of each routing table rests on one of these, so that a region that
 * only binds its own bodies need not write any.
 */
final class Mandates {

    private static final Condition REGION_ONLY = MatterFacts.PRINCIPALS.is("region-only");
    private static final Condition JOINT = MatterFacts.PRINCIPALS.is("joint");
    private static final Condition OPERATIONAL = DecisionRules.CONSEQUENCES.is("operational");
    private static final Principals REGION = Principals.ofKinds(Party.REGION);
    private static final Principals REGION_AND_MUNICIPALITIES =
            Principals.ofKinds(Party.REGION, Party.MUNICIPALITY, Party.LOCAL_FEDERATION);

    private Mandates() {}

    static List<Item> items() {
        return Stream.of(head(), officials(), politicians(), team())
                .<Item>flatMap(List::stream)
                .toList();
    }

    /** The head of the region's administration decides for the region alone. */
    private static List<Mandate> head() {
        String body = "region-administration-head";
        Source read = ProcessOrientation.DECISION.interpreted();
        return Stream.of(
                        mandate(body, "decides", "adopt-plan", read).when(REGION_ONLY.and(OPERATIONAL)),
                        mandate(body, "decides", "new-development-area", read).when(REGION_ONLY),
                        mandate(body, "decides", "introduce-process", read).when(REGION_ONLY))
                .map(mandate -> mandate.principals(REGION))
                .toList();
    }

    /** The officials decide for region and municipalities, unless the matter is political; then they prepare it. */
    private static List<Mandate> officials() {
        String body = "joint-officials-group";
        Source mandate = ProcessOrientation.OFFICIALS_GROUP;
        return Stream.of(
                        mandate(body, "decides", "adopt-plan", ProcessOrientation.DECISION.interpreted())
                                .when(JOINT.and(OPERATIONAL)),
                        mandate(body, "decides", "prioritise", mandate.interpreted())
                                .when(JOINT.and(OPERATIONAL)),
                        mandate(body, "decides", "new-development-area", ProcessOrientation.DECISION_PATH.interpreted())
                                .when(JOINT.and(OPERATIONAL)),
                        mandate(body, "decides", "introduce-process", mandate.interpreted())
                                .when(JOINT.and(OPERATIONAL)),
                        mandate(body, "prepares", "adopt-plan", mandate).when(JOINT),
                        mandate(body, "prepares", "prioritise", mandate).when(JOINT),
                        mandate(body, "prepares", "new-development-area", mandate)
                                .when(JOINT),
                        mandate(body, "prepares", "introduce-process", mandate).when(JOINT))
                .map(each -> each.principals(REGION_AND_MUNICIPALITIES))
                .toList();
    }

    private static List<Mandate> politicians() {
        String body = "joint-political-group";
        Source path = ProcessOrientation.DECISION_PATH;
        Source read = ProcessOrientation.OFFICIALS_GROUP.interpreted();
        return Stream.of(
                        mandate(body, "decides", "adopt-plan", read).when(JOINT),
                        mandate(body, "decides", "prioritise", read).when(JOINT),
                        mandate(body, "decides", "new-development-area", path).when(JOINT),
                        mandate(body, "decides", "introduce-process", path).when(JOINT))
                .map(each -> each.principals(REGION_AND_MUNICIPALITIES))
                .toList();
    }

    /** What those who do the work do, whoever is affected. */
    private static List<Mandate> team() {
        return List.of(
                mandate("process-team", "proposes", "propose-design", ProcessOrientation.MANDATE),
                mandate("leader-and-method-support", "plans", "plan-seminars", ProcessOrientation.MANDATE));
    }

    private static Mandate mandate(String body, String act, String matter, Source source) {
        return Mandate.of(body + "." + act + "." + matter, body, act, matter, source);
    }
}
