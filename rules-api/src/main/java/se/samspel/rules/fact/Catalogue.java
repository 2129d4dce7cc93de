package se.samspel.rules.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samspel.Id;
import se.samspel.rules.condition.Fact;

/** Every fact that the library reads off documents. */
public final class Catalogue {

    /** The facts, in the order in which a reader would meet them. */
    public static final List<Fact<?>> FACTS = List.of(
            WorkFacts.PHASE,
            WorkFacts.MATTER,
            WorkFacts.ANALYSIS_MONTHS,
            WorkFacts.SEMINARS,
            WorkFacts.PLANS,
            WorkFacts.DECIDED_TO_GO_ON,
            WorkFacts.STAFFED,
            WorkFacts.FOLLOWED_UP,
            WorkFacts.EVALUATIONS,
            ProcessFacts.RECURRING,
            ProcessFacts.VALUE_STATED,
            ProcessFacts.IMPROVEMENT_AREAS,
            ProcessFacts.CURRENT_FLOW,
            ProcessFacts.FUTURE_FLOW,
            RoleFacts.LEADER_NAMED,
            RoleFacts.TEAM_NAMED,
            RoleFacts.TEAM_APPOINTED,
            RoleFacts.TEAM_PARTY_KINDS,
            RoleFacts.COACHES,
            RoleFacts.COACH_LENT,
            RoleFacts.CONTACT_IS_LEADER,
            RoleFacts.COACH_HOLDS_BUDGET,
            RoleFacts.LEADER_APPOINTED,
            RoleFacts.LEADER_CONFIRMED,
            RoleFacts.HOME_UNIT_NAMED,
            RoleFacts.UNIT_CONSENTS,
            RoleFacts.MANAGER_CONSENTS,
            RoleFacts.KEEPS_ORDINARY_WORK,
            TimeFacts.MEMBER_FULL_DAYS,
            TimeFacts.MEMBER_WHOLE_DAYS,
            TimeFacts.MEMBER_BETWEEN_HOURS,
            TimeFacts.LEADER_HOURS,
            TimeFacts.LEADER_GUIDELINE_PERCENT,
            TimeFacts.GUIDELINE_NOMINAL,
            TimeFacts.GUIDELINE_CALENDAR,
            SeminarFacts.LAST,
            SeminarFacts.AGENDA,
            SeminarFacts.PLANNED_JOINTLY,
            SeminarFacts.LED_JOINTLY,
            SeminarFacts.ATTENDED,
            SeminarFacts.ANCHORED,
            SeminarFacts.INFORMED,
            PlanFacts.ANALYSIS_STATED,
            PlanFacts.PROPOSAL_STATED,
            PlanFacts.IMPROVEMENTS,
            PlanFacts.GOALS,
            PlanFacts.KEY_FIGURES,
            PlanFacts.PROPOSED_BY,
            PlanFacts.QUALITY_ASSURED,
            PlanFacts.COST_STATED,
            PlanFacts.GAIN_STATED,
            PlanFacts.SERVES,
            PlanFacts.GOAL_SERVED,
            PlanFacts.KEY_FIGURE_SERVED,
            PlanFacts.BASELINE_STATED,
            PlanFacts.TARGET_STATED,
            UnitFacts.IN_CHAIN,
            UnitFacts.PARTY_AFFECTED,
            UnitFacts.IMPROVES,
            UnitFacts.INTRODUCED,
            MatterFacts.PRINCIPALS,
            MatterFacts.PRINCIPALS_ONLY,
            MatterFacts.ON_A_PLAN,
            MatterFacts.REFERRED,
            MatterFacts.ANSWER_GROUNDED,
            MatterFacts.ANSWER_MEASURES,
            EvaluationFacts.MONTHS_SINCE,
            EndingFacts.ENDED,
            EndingFacts.DECISION_NAMED,
            EndingFacts.DECISION_BINDS,
            EndingFacts.DECISION_REFUSES);

    private static final Map<Id, Fact<?>> BY_ID =
            FACTS.stream().collect(Collectors.toUnmodifiableMap(Fact::id, Function.identity()));

    /** The fact of that name, such as {@code member.full-days}. */
    public static Optional<Fact<?>> find(Id id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    private Catalogue() {}
}
