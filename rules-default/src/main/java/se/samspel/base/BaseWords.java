package se.samspel.base;

import java.util.List;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.Effect;
import se.samspel.rules.text.Text;

/** The words that documents may use under the base, the acts, and bodies named by their function. */
final class BaseWords {

    /** What binds those concerned: fixed, since routes, mandates and the trail all rest on what it means. */
    static final Act DECIDES =
            Act.of("decides", Text.of("beslutar", "decides"), Effect.BINDING, ProcessOrientation.DECISION);

    private BaseWords() {}

    static List<Item> items() {
        return List.of(
                Word.of(
                        Vocabulary.MATTER,
                        "adopt-plan",
                        Text.of("fastställa verksamhetsplanen", "adopt the operational plan"),
                        ProcessOrientation.DECISION),
                Word.of(
                        Vocabulary.MATTER,
                        "prioritise",
                        Text.of("prioritera gemensamma utvecklingsområden", "prioritise joint development areas"),
                        ProcessOrientation.OFFICIALS_GROUP),
                Word.of(
                        Vocabulary.MATTER,
                        "new-development-area",
                        Text.of("nytt utvecklingsområde", "new development area"),
                        ProcessOrientation.DECISION_PATH),
                Word.of(
                        Vocabulary.MATTER,
                        "introduce-process",
                        Text.of("införa en process", "introduce a process"),
                        ProcessOrientation.DECISION_PATH),
                Word.of(
                        Vocabulary.MATTER,
                        "propose-design",
                        Text.of("föreslå utformning och åtgärder", "propose design and measures"),
                        ProcessOrientation.MANDATE),
                Word.of(
                        Vocabulary.MATTER,
                        "plan-seminars",
                        Text.of("planera seminarier", "plan seminars"),
                        ProcessOrientation.MANDATE),
                Word.of(
                        Vocabulary.ROLE,
                        "leader",
                        Text.of("processledare", "process leader"),
                        ProcessOrientation.ROLES),
                Word.of(Vocabulary.ROLE, "owner", Text.of("processägare", "process owner"), ProcessOrientation.MANDATE),
                Word.of(
                        Vocabulary.ROLE,
                        "member",
                        Text.of("medlem i processteamet", "member of the process team"),
                        ProcessOrientation.ROLES),
                Word.of(Vocabulary.ROLE, "coach", Text.of("metodcoach", "method coach"), ProcessOrientation.ROLES),
                Word.of(Vocabulary.ROLE, "manager", Text.of("chef", "manager"), ProcessOrientation.TIME),
                Word.of(
                        Vocabulary.PARTY_KIND,
                        "region",
                        Text.of("region (landsting)", "region (county council)"),
                        ProcessOrientation.HOW),
                Word.of(
                        Vocabulary.PARTY_KIND,
                        "municipality",
                        Text.of("kommun", "municipality"),
                        ProcessOrientation.HOW),
                Word.of(
                        Vocabulary.PARTY_KIND,
                        "municipal-association",
                        Text.of("kommunförbund", "municipal association"),
                        ProcessOrientation.POLITICAL_GROUP),
                Word.of(
                        Vocabulary.PARTY_KIND,
                        "local-federation",
                        Text.of("kommunalförbund", "local federation"),
                        ProcessOrientation.HOW.interpreted()),
                Word.of(
                        Vocabulary.PARTY_KIND,
                        "private-provider",
                        Text.of("privat utförare", "private provider"),
                        ProcessOrientation.HOW.interpreted()),
                Word.of(
                        Vocabulary.PARTY_KIND,
                        "citizen-or-patient-organisation",
                        Text.of("medborgar- eller patientorganisation", "citizen or patient organisation"),
                        ProcessOrientation.HOW),
                Word.of(
                        Vocabulary.PARTY_KIND,
                        "state-authority",
                        Text.of("statlig myndighet", "state authority"),
                        ProcessOrientation.HOW.interpreted()),
                Word.of(
                        Vocabulary.PARTY_KIND,
                        "other",
                        Text.of("annan intressent", "other stakeholder"),
                        ProcessOrientation.HOW),
                Word.of(Vocabulary.AIM, "cure", Text.of("bota", "cure"), ProcessOrientation.PROCESS),
                Word.of(Vocabulary.AIM, "relieve", Text.of("lindra", "relieve"), ProcessOrientation.PROCESS),
                Word.of(Vocabulary.AIM, "prevent", Text.of("förebygga", "prevent"), ProcessOrientation.PROCESS),
                Word.of(
                        Vocabulary.AIM,
                        "promote-health",
                        Text.of("främja folkhälsan", "promote health"),
                        ProcessOrientation.PROCESS),
                Word.of(
                        Vocabulary.PRIORITY_GROUP,
                        "children",
                        Text.of("barn", "children"),
                        ProcessOrientation.WAY_OF_WORKING),
                Word.of(
                        Vocabulary.PRIORITY_GROUP,
                        "youth",
                        Text.of("ungdomar", "youth"),
                        ProcessOrientation.WAY_OF_WORKING),
                Word.of(
                        Vocabulary.PRIORITY_GROUP,
                        "elderly",
                        Text.of("äldre", "elderly"),
                        ProcessOrientation.WAY_OF_WORKING),
                Word.of(
                        Vocabulary.PRIORITY_GROUP,
                        "others",
                        Text.of("andra grupper", "other groups"),
                        ProcessOrientation.WAY_OF_WORKING),
                Word.of(
                        Vocabulary.AGENDA,
                        "current-state",
                        Text.of("nuläget", "the current state"),
                        ProcessOrientation.HOW),
                Word.of(
                        Vocabulary.AGENDA,
                        "improvement-areas",
                        Text.of("förbättringsområden", "improvement areas"),
                        ProcessOrientation.TEAM),
                Word.of(
                        Vocabulary.AGENDA,
                        "new-process",
                        Text.of("den nya processen", "the new process"),
                        ProcessOrientation.TEAM),
                Word.of(
                        Vocabulary.AGENDA,
                        "way-forward",
                        Text.of("hur arbetet går vidare", "how the work goes on"),
                        ProcessOrientation.AFTER_ANALYSIS),
                Word.of(
                        Vocabulary.BODY_KIND,
                        "collaboration-group",
                        Text.of("samverkansgrupp", "collaboration group"),
                        ProcessOrientation.OFFICIALS_GROUP.interpreted()),
                Word.of(
                        Vocabulary.BODY_KIND,
                        "official",
                        Text.of("tjänsteman", "official"),
                        ProcessOrientation.DECISION.interpreted()),
                Word.of(
                        Vocabulary.BODY_KIND,
                        "working-group",
                        Text.of("arbetsgrupp", "working group"),
                        ProcessOrientation.MANDATE.interpreted()),
                Act.of(
                        "prepares",
                        Text.of("bereder", "prepares"),
                        Effect.PREPARATION,
                        ProcessOrientation.OFFICIALS_GROUP),
                DECIDES,
                Act.of("proposes", Text.of("föreslår", "proposes"), Effect.ADVICE, ProcessOrientation.MANDATE),
                Act.of("plans", Text.of("planerar", "plans"), Effect.PREPARATION, ProcessOrientation.MANDATE),
                Body.of(
                                "region-administration-head",
                                Text.of("chefen för regionens förvaltning", "the head of the region's administration"),
                                ProcessOrientation.DECISION)
                        .kind("official"),
                Body.of(
                                "joint-officials-group",
                                Text.of("den gemensamma tjänstemannagruppen", "the joint officials' group"),
                                ProcessOrientation.DECISION)
                        .kind("collaboration-group"),
                Body.of(
                                "joint-political-group",
                                Text.of("den gemensamma politiska gruppen", "the joint political group"),
                                ProcessOrientation.DECISION_PATH)
                        .kind("collaboration-group"),
                Body.of("process-team", Text.of("processteamet", "the process team"), ProcessOrientation.MANDATE)
                        .kind("working-group"),
                Body.of(
                                "leader-and-method-support",
                                Text.of("processledaren och metodstödet", "the process leader and the method support"),
                                ProcessOrientation.MANDATE)
                        .kind("working-group"));
    }
}
