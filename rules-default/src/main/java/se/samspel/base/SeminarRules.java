package se.samspel.base;

import java.util.List;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.fact.SeminarFacts;
import se.samspel.rules.fact.WorkFacts;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.text.Text;

/** How the team works together, and how the work is told and anchored. */
public final class SeminarRules {

    /** The work is done in seminars, if not only there. */
    public static final Requirement SEMINARS = Requirement.of("work.seminars", Scopes.WORK)
            .when(Stages.SUBMITTED)
            .must(WorkFacts.SEMINARS.atLeast(1))
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} har {value} seminarier; det ska vara {limit}.",
                            "{who} has {value} seminars; there must be {limit}."),
                    Text.of(
                            "Planera in seminarier med teamet och skriv in dem.",
                            "Plan seminars with the team and write them down."))
            .source(ProcessOrientation.WAY_OF_WORKING.interpreted());

    /** Leader and method support plan together. */
    public static final Requirement PLANNED_JOINTLY = Requirement.of("seminar.planned-jointly", Scopes.SEMINAR)
            .must(SeminarFacts.PLANNED_JOINTLY.isTrue())
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} planeras inte av processledare och metodstöd tillsammans.",
                            "{who} is not planned by process leader and method support together."),
                    Text.of(
                            "Planera det tillsammans och skriv in båda under plannedBy.",
                            "Plan it together and write both under plannedBy."))
            .source(ProcessOrientation.MANDATE);

    /** Method support leads the seminars together with the leader. */
    public static final Requirement LED_JOINTLY = Requirement.of("seminar.led-jointly", Scopes.SEMINAR)
            .must(SeminarFacts.LED_JOINTLY.isTrue())
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} leds inte av processledare och metodstöd tillsammans.",
                            "{who} is not led by process leader and method support together."),
                    Text.of(
                            "Led det tillsammans och skriv in båda under ledBy.",
                            "Lead it together and write both under ledBy."))
            .source(ProcessOrientation.METHOD_SUPPORT);

    /** At the last seminar the team discusses how the work goes on. */
    public static final Requirement WAY_FORWARD = Requirement.of("seminar.way-forward", Scopes.SEMINAR)
            .when(Stages.SUBMITTED.and(SeminarFacts.LAST.isTrue()))
            .must(SeminarFacts.AGENDA.has("way-forward"))
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} är det sista men tar inte upp hur arbetet går vidare.",
                            "{who} is the last but does not take up how the work goes on."),
                    Text.of(
                            "Sätt upp ”way-forward” på dagordningen, och håll vid behov ett seminarium till.",
                            "Put “way-forward” on the agenda, and hold one more seminar if need be."))
            .source(ProcessOrientation.AFTER_ANALYSIS);

    /** A member contributes actively, so a member has been at a seminar. */
    public static final Requirement CONTRIBUTES = Requirement.of("member.contributes", Scopes.MEMBER)
            .when(Stages.SUBMITTED)
            .must(SeminarFacts.ATTENDED.atLeast(1))
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} har varit med på {value} seminarier; det ska vara {limit}.",
                            "{who} has been at {value} seminars; there must be {limit}."),
                    Text.of(
                            "Se till att medlemmen kan delta, eller låt någon annan från enheten göra det.",
                            "See to it that the member can take part, or let somebody else from the unit do so."))
            .source(ProcessOrientation.TEAM.interpreted());

    /** A member informs the home unit and anchors the work there. */
    public static final Requirement ANCHORED = Requirement.of("member.anchored", Scopes.MEMBER)
            .when(Stages.SUBMITTED)
            .must(SeminarFacts.ANCHORED.isTrue())
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} har inte förankrat arbetet i sin egen enhet.",
                            "{who} has not anchored the work in the home unit."),
                    Text.of(
                            "Informera och förankra på enheten, och skriv in det under registers/anchoring.",
                            "Inform and anchor in the unit, and write it under registers/anchoring."))
            .source(ProcessOrientation.TEAM);

    /** The leader finds out who may be affected and informs them. */
    public static final Requirement INFORMED = Requirement.of("affected-party.informed", Scopes.AFFECTED_PARTY)
            .must(SeminarFacts.INFORMED.isTrue())
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} berörs men har inte informerats om arbetet.",
                            "{who} is affected but has not been informed of the work."),
                    Text.of(
                            "Låt processledaren informera parten, och skriv in det under registers/information.",
                            "Let the process leader inform the party, and write it under registers/information."))
            .source(ProcessOrientation.LEADER);

    private SeminarRules() {}

    static List<Item> items() {
        return List.of(SEMINARS, PLANNED_JOINTLY, LED_JOINTLY, WAY_FORWARD, CONTRIBUTES, ANCHORED, INFORMED);
    }
}
