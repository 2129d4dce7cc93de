package se.samspel.base;

import java.util.List;
import se.samspel.rules.fact.RoleFacts;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

/** Who must take part, and on what terms. */
public final class RoleRules {

    /** For each process one process leader is appointed. */
    public static final Requirement LEADER = Requirement.of("work.leader", Scopes.WORK)
            .when(Stages.HAS_PROCESS)
            .must(RoleFacts.LEADER_NAMED.isTrue())
            .otherwise(
                    Severity.ERROR,
                    Text.of("{who} har ingen processledare.", "{who} has no process leader."),
                    Text.of(
                            "Utse en processledare, från regionen, en kommun eller en annan berörd organisation.",
                            "Appoint a process leader, from the region, a municipality or another organisation concerned."))
            .source(ProcessOrientation.ROLES);

    /** The leader is appointed, so somebody appointed the leader; by whom is not said. */
    public static final Requirement LEADER_APPOINTED = Requirement.of("leader.appointed", Scopes.LEADER)
            .must(RoleFacts.LEADER_APPOINTED.isTrue())
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who}: det framgår inte vem som utsett processledaren.",
                            "{who}: it is not stated who made the appointment."),
                    Text.of("Skriv vem som utsett processledaren.", "Write who appointed the process leader."))
            .source(ProcessOrientation.ROLES.interpreted());

    /** For each process a team is appointed. */
    public static final Requirement TEAM = Requirement.of("work.team", Scopes.WORK)
            .when(Stages.HAS_PROCESS)
            .must(RoleFacts.TEAM_NAMED.isTrue())
            .otherwise(
                    Severity.ERROR,
                    Text.of("{who} har inget processteam.", "{who} has no process team."),
                    Text.of(
                            "Utse ett processteam med personer från de berörda verksamheterna.",
                            "Appoint a process team of people from the units concerned."))
            .source(ProcessOrientation.ROLES);

    /** The team is appointed, so somebody appointed it; by whom is not said. */
    public static final Requirement TEAM_APPOINTED = Requirement.of("team.appointed", Scopes.WORK)
            .when(RoleFacts.TEAM_NAMED.isTrue())
            .must(RoleFacts.TEAM_APPOINTED.isTrue())
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} saknar uppgift om vem som utsett processteamet.",
                            "{who} does not say who appointed the process team."),
                    Text.of("Skriv vem som utsett teamet.", "Write who appointed the team."))
            .source(ProcessOrientation.ROLES.interpreted());

    /** The team has somebody from the region. */
    public static final Requirement TEAM_REGION = Requirement.of("team.region", Scopes.WORK)
            .when(RoleFacts.TEAM_NAMED.isTrue())
            .must(RoleFacts.TEAM_PARTY_KINDS.has("region"))
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} har ingen från regionen i processteamet.",
                            "{who} has nobody from the region in the process team."),
                    Text.of(
                            "Se till att teamet har minst en person från regionens verksamhet. Medlemmens enhet, och"
                                    + " enhetens part, måste vara angivna.",
                            "See to it that the team has at least one person from the region. The member's unit, and the"
                                    + " unit's party, must be stated."))
            .source(ProcessOrientation.ROLES.interpreted());

    /** The team has somebody from outside the region. */
    public static final Requirement TEAM_OUTSIDE = Requirement.of("team.outside", Scopes.WORK)
            .when(RoleFacts.TEAM_NAMED.isTrue())
            .must(RoleFacts.TEAM_PARTY_KINDS
                    .has("municipality")
                    .or(RoleFacts.TEAM_PARTY_KINDS.has("municipal-association"))
                    .or(RoleFacts.TEAM_PARTY_KINDS.has("local-federation"))
                    .or(RoleFacts.TEAM_PARTY_KINDS.has("citizen-or-patient-organisation"))
                    .or(RoleFacts.TEAM_PARTY_KINDS.has("private-provider"))
                    .or(RoleFacts.TEAM_PARTY_KINDS.has("state-authority"))
                    .or(RoleFacts.TEAM_PARTY_KINDS.has("other")))
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} har ingen utanför regionen i processteamet.",
                            "{who} has nobody from outside the region in the process team."),
                    Text.of(
                            "Se till att teamet har minst en person från en kommun, en medborgar- eller"
                                    + " patientorganisation eller en annan intressent. Medlemmens enhet, och enhetens"
                                    + " part, måste vara angivna.",
                            "See to it that the team has at least one person from a municipality, a citizen or patient"
                                    + " organisation, or another stakeholder. The member's unit, and the unit's party,"
                                    + " must be stated."))
            .source(ProcessOrientation.ROLES.interpreted());

    /** The team has people from municipalities. */
    public static final Requirement TEAM_MUNICIPALITY = Requirement.of("team.municipality", Scopes.WORK)
            .when(RoleFacts.TEAM_NAMED.isTrue())
            .must(RoleFacts.TEAM_PARTY_KINDS.has("municipality"))
            .otherwise(
                    Severity.WARNING,
                    Text.of(
                            "{who} har ingen från en kommun i processteamet.",
                            "{who} has nobody from a municipality in the process team."),
                    Text.of(
                            "Bjud in någon från en kommun som är en del av vårdkedjan, eller notera varför ingen kommun är med.",
                            "Invite somebody from a municipality that is part of the care chain, or note why none takes part."))
            .source(ProcessOrientation.ROLES.interpreted());

    /** The team has people from citizen or patient organisations. */
    public static final Requirement TEAM_CITIZENS = Requirement.of("team.citizens", Scopes.WORK)
            .when(RoleFacts.TEAM_NAMED.isTrue())
            .must(RoleFacts.TEAM_PARTY_KINDS.has("citizen-or-patient-organisation"))
            .otherwise(
                    Severity.WARNING,
                    Text.of(
                            "{who} har ingen från en medborgar- eller patientorganisation i processteamet.",
                            "{who} has nobody from a citizen or patient organisation in the process team."),
                    Text.of(
                            "Bjud in en organisation som företräder dem processen är till för.",
                            "Invite an organisation that speaks for those whom the process is for."))
            .source(ProcessOrientation.ROLES.interpreted());

    /** The team has other external stakeholders. */
    public static final Requirement TEAM_OTHERS = Requirement.of("team.others", Scopes.WORK)
            .when(RoleFacts.TEAM_NAMED.isTrue())
            .must(RoleFacts.TEAM_PARTY_KINDS
                    .has("private-provider")
                    .or(RoleFacts.TEAM_PARTY_KINDS.has("municipal-association"))
                    .or(RoleFacts.TEAM_PARTY_KINDS.has("local-federation"))
                    .or(RoleFacts.TEAM_PARTY_KINDS.has("state-authority"))
                    .or(RoleFacts.TEAM_PARTY_KINDS.has("other")))
            .otherwise(
                    Severity.WARNING,
                    Text.of(
                            "{who} har ingen annan extern intressent i processteamet.",
                            "{who} has no other external stakeholder in the process team."),
                    Text.of(
                            "Pröva om någon mer berörs, till exempel en privat utförare.",
                            "Consider whether anybody else is concerned, such as a private provider."))
            .source(ProcessOrientation.ROLES.interpreted());

    /** The number of method coaches: 2. */
    public static final Parameter COACHES = Parameter.of(
            "work.coaches-number",
            Text.of("antal metodcoacher", "number of method coaches"),
            Range.exactly(2),
            Unit.PERSONS,
            Range.of(0, 20),
            ProcessOrientation.ROLES.interpreted());

    /** Two operations developers take part as coaches. */
    public static final Requirement TWO_COACHES = Requirement.of("work.coaches", Scopes.WORK)
            .when(Stages.HAS_PROCESS)
            .must(RoleFacts.COACHES.within(COACHES))
            .otherwise(
                    Severity.WARNING,
                    Text.of(
                            "{who} har {value} som metodcoach; {limit} bör delta.",
                            "{who} has {value} as method coach; {limit} should take part."),
                    Text.of(
                            "Be processutvecklingsgruppen om rätt antal metodcoacher.",
                            "Ask the process development group for the right number of method coaches."))
            .source(ProcessOrientation.ROLES.interpreted());

    /** The method support comes from the process development group. */
    public static final Requirement COACH_LENT = Requirement.of("coach.lent", Scopes.COACH)
            .must(RoleFacts.COACH_LENT.isTrue())
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} saknar uppgift om vilken grupp metodstödet kommer från.",
                            "{who} does not say which group the method support comes from."),
                    Text.of(
                            "Skriv vilken processutvecklingsgrupp coachen kommer från.",
                            "Write which process development group the coach comes from."))
            .source(ProcessOrientation.METHOD_SUPPORT);

    /** The leader is the one whom others ask first. */
    public static final Requirement CONTACT = Requirement.of("work.contact", Scopes.WORK)
            .must(RoleFacts.CONTACT_IS_LEADER.isTrue())
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} har en annan kontaktperson än processledaren.",
                            "{who} has another contact than the process leader."),
                    Text.of(
                            "Låt processledaren stå som kontaktperson; andra kan hjälpa till.",
                            "Let the process leader stand as contact; others may help."))
            .source(ProcessOrientation.LEADER);

    /** The method support answers for the budget of incidental costs. */
    public static final Requirement BUDGET_HOLDER = Requirement.of("work.budget-holder", Scopes.WORK)
            .when(Stages.SUBMITTED)
            .must(RoleFacts.COACH_HOLDS_BUDGET.isTrue())
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who}: den som har budgetansvar för omkostnaderna ska vara en av metodcoacherna.",
                            "{who}: whoever answers for the budget of incidental costs must be one of the method coaches."),
                    Text.of(
                            "Skriv under budgetHolder vem av metodcoacherna som har budgetansvaret.",
                            "Write under budgetHolder which of the method coaches holds the budget."))
            .source(ProcessOrientation.METHOD_SUPPORT);

    /** A participant has a home unit, which the work is anchored in and which consents. */
    public static final Requirement HOME_UNIT = Requirement.of("participant.home-unit", Scopes.PARTICIPANT)
            .must(RoleFacts.HOME_UNIT_NAMED.isTrue())
            .otherwise(
                    Severity.ERROR,
                    Text.of("{who} saknar uppgift om sin hemenhet.", "{who} does not state a home unit."),
                    Text.of(
                            "Skriv under unit vilken enhet deltagaren kommer från.",
                            "Write under unit which unit the participant comes from."))
            .source(ProcessOrientation.TIME.interpreted());

    /** The home unit wants the participant to take part. */
    public static final Requirement UNIT_CONSENTS = Requirement.of("participant.unit-consents", Scopes.PARTICIPANT)
            .must(RoleFacts.UNIT_CONSENTS.isTrue())
            .otherwise(
                    Severity.ERROR,
                    Text.of("{who} saknar ett ja från sin enhet.", "{who} lacks a yes from the home unit."),
                    Text.of(
                            "Fråga enheten, och skriv in svaret under consent.",
                            "Ask the unit, and write its answer under consent."))
            .source(ProcessOrientation.TIME);

    /** The manager wants the participant to take part. */
    public static final Requirement MANAGER_CONSENTS = Requirement.of(
                    "participant.manager-consents", Scopes.PARTICIPANT)
            .must(RoleFacts.MANAGER_CONSENTS.isTrue())
            .otherwise(
                    Severity.ERROR,
                    Text.of("{who} saknar ett ja från sin chef.", "{who} lacks a yes from the manager."),
                    Text.of(
                            "Fråga chefen, och skriv in svaret under consent.",
                            "Ask the manager, and write the answer under consent."))
            .source(ProcessOrientation.TIME);

    private RoleRules() {}

    static List<Item> items() {
        return List.of(
                LEADER,
                LEADER_APPOINTED,
                TEAM,
                TEAM_APPOINTED,
                TEAM_REGION,
                TEAM_OUTSIDE,
                TEAM_MUNICIPALITY,
                TEAM_CITIZENS,
                TEAM_OTHERS,
                COACHES,
                TWO_COACHES,
                COACH_LENT,
                CONTACT,
                BUDGET_HOLDER,
                HOME_UNIT,
                UNIT_CONSENTS,
                MANAGER_CONSENTS);
    }
}
