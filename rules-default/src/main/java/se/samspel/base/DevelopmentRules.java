package se.samspel.base;

import java.util.List;
import se.samspel.rules.fact.RoleFacts;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.fact.UnitFacts;
import se.samspel.rules.fact.WorkFacts;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.text.Text;

/** What the development phase needs and does, and the evaluation that never ends. */
public final class DevelopmentRules {

    /** Phase 2 begins only if it is decided to go on. */
    public static final Requirement DECIDED_TO_GO_ON = Requirement.of("development.decision", Scopes.WORK)
            .when(Stages.STILL_DEVELOPING)
            .must(WorkFacts.DECIDED_TO_GO_ON.isTrue())
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} har gått vidare till fas 2 utan ett beslut om det från den som beslutar.",
                            "{who} has gone on to phase 2 without a decision to do so by those who decide."),
                    Text.of(
                            "Invänta beslutet enligt beslutsgången, och skriv in det under matter/decisions.",
                            "Wait for the decision that the route asks for, and write it under matter/decisions."))
            .source(ProcessOrientation.HOW);

    /** The leader's mandate covers phase 1; a leader in phase 2 is confirmed by the decision to go on. */
    public static final Requirement LEADER_CONFIRMED = Requirement.of("leader.confirmed", Scopes.LEADER)
            .when(Stages.STILL_DEVELOPING)
            .must(RoleFacts.LEADER_CONFIRMED.isTrue())
            .otherwise(
                    Severity.NOTICE,
                    Text.of(
                            "{who} är inte bekräftad för fas 2; mandatet gäller fas 1.",
                            "{who} is not confirmed for phase 2; the mandate covers phase 1."),
                    Text.of(
                            "Låt beslutet om att gå vidare bekräfta processledaren, eller utse en ny.",
                            "Let the decision to go on confirm the process leader, or appoint another."))
            .source(ProcessOrientation.MANDATE.interpreted());

    /** All units of the chain help in making the improvements. */
    public static final Requirement TAKES_PART = Requirement.of("unit.takes-part", Scopes.UNIT)
            .when(Stages.STILL_DEVELOPING.and(UnitFacts.IN_CHAIN.isTrue()))
            .must(UnitFacts.IMPROVES.isTrue())
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} ingår i kedjan men gör ingen av förbättringarna.",
                            "{who} is part of the chain but makes none of the improvements."),
                    Text.of(
                            "Kom överens med enheten om dess del, och skriv in den under en aktivitets units.",
                            "Agree with the unit on its part, and write it under the units of an activity."))
            .source(ProcessOrientation.HOW);

    /** The new way of working is introduced in the organisations concerned. */
    public static final Requirement INTRODUCED = Requirement.of("unit.introduced", Scopes.UNIT)
            .when(Stages.ESTABLISHED.and(UnitFacts.IN_CHAIN.isTrue()))
            .must(UnitFacts.INTRODUCED.isTrue())
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} ingår i kedjan men har inte infört det nya arbetssättet.",
                            "{who} is part of the chain but has not introduced the new way of working."),
                    Text.of(
                            "Inför arbetssättet på enheten, och skriv in den under development/introducedIn.",
                            "Introduce the way of working in the unit, and write it under development/introducedIn."))
            .source(ProcessOrientation.HOW);

    /** The process is staffed. */
    public static final Requirement STAFFED = Requirement.of("development.staffing", Scopes.WORK)
            .when(Stages.ESTABLISHED)
            .must(WorkFacts.STAFFED.isTrue())
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} säger inte hur den nya processen är bemannad.",
                            "{who} does not say how the new process is staffed."),
                    Text.of(
                            "Skriv vilka som arbetar i processen under development/staffing.",
                            "Write who works in the process under development/staffing."))
            .source(ProcessOrientation.HOW);

    /** It is followed up that results and goals are met. */
    public static final Requirement FOLLOWED_UP = Requirement.of("development.follow-up", Scopes.WORK)
            .when(Stages.ESTABLISHED)
            .must(WorkFacts.FOLLOWED_UP.isTrue())
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} säger inte hur det följts upp att resultat och mål uppfylls.",
                            "{who} does not say how it was followed up that results and goals are met."),
                    Text.of(
                            "Följ upp målen i planen och skriv in resultatet under development/followUp.",
                            "Follow up the goals of the plan and write the result under development/followUp."))
            .source(ProcessOrientation.HOW);

    /** The process is evaluated and improved without end; how often is not said. */
    public static final Requirement EVALUATED = Requirement.of("work.evaluations", Scopes.WORK)
            .when(Stages.ESTABLISHED)
            .must(WorkFacts.EVALUATIONS.atLeast(1))
            .otherwise(
                    Severity.WARNING,
                    Text.of(
                            "{who} har {value} utvärderingar; det bör vara {limit}.",
                            "{who} has {value} evaluations; there should be {limit}."),
                    Text.of(
                            "Utvärdera processen, och skriv in resultatet under evaluations.",
                            "Evaluate the process, and write the result under evaluations."))
            .source(ProcessOrientation.AFTER_DEVELOPMENT.interpreted());

    private DevelopmentRules() {}

    static List<Item> items() {
        return List.of(DECIDED_TO_GO_ON, LEADER_CONFIRMED, TAKES_PART, INTRODUCED, STAFFED, FOLLOWED_UP, EVALUATED);
    }
}
