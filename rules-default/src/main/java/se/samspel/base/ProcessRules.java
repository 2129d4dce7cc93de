package se.samspel.base;

import java.util.List;
import se.samspel.rules.fact.ProcessFacts;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.text.Text;

/** What the team finds out about the process: as it is, what could be better, and as it is to be. */
public final class ProcessRules {

    /** A process is a recurring flow. */
    public static final Requirement RECURRING = Requirement.of("process.recurring", Scopes.WORK)
            .when(Stages.SUBMITTED)
            .must(ProcessFacts.RECURRING.isTrue())
            .otherwise(
                    Severity.WARNING,
                    Text.of(
                            "{who} gäller ett flöde som inte återkommer; en process är ett återkommande flöde.",
                            "{who} is about a flow that does not recur; a process is a recurring flow."),
                    Text.of(
                            "Driv engångsuppgiften som ett projekt, eller beskriv det flöde som återkommer.",
                            "Run the one-off as a project, or describe the flow that recurs."))
            .source(ProcessOrientation.PROCESS.interpreted());

    /** The needs of the patient or citizen come first, so the process says what it creates for them. */
    public static final Requirement VALUE_STATED = Requirement.of("process.value", Scopes.WORK)
            .when(Stages.SUBMITTED)
            .must(ProcessFacts.VALUE_STATED.isTrue())
            .otherwise(
                    Severity.WARNING,
                    Text.of(
                            "{who} säger inte vilket värde processen skapar, och för vem.",
                            "{who} does not say what value the process creates, and for whom."),
                    Text.of(
                            "Skriv vad patienten eller medborgaren får ut av processen.",
                            "Write what the patient or citizen gets out of the process."))
            .source(ProcessOrientation.WAY_OF_WORKING.interpreted());

    /** The team's first task: to describe the process as it is, from beginning to end. */
    public static final Requirement CURRENT_FLOW = Requirement.of("process.current-flow", Scopes.WORK)
            .when(Stages.SUBMITTED)
            .must(ProcessFacts.CURRENT_FLOW.isTrue())
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} saknar en beskrivning av processen som den ser ut idag.",
                            "{who} lacks a description of the process as it is today."),
                    Text.of(
                            "Kartlägg aktiviteterna från början till slut tillsammans med teamet.",
                            "Map the activities from beginning to end together with the team."))
            .source(ProcessOrientation.HOW);

    /** The team finds improvement areas. */
    public static final Requirement IMPROVEMENT_AREAS = Requirement.of("process.improvement-areas", Scopes.WORK)
            .when(Stages.SUBMITTED)
            .must(ProcessFacts.IMPROVEMENT_AREAS.atLeast(1))
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} har {value} förbättringsområden; det ska vara {limit}.",
                            "{who} has {value} improvement areas; there must be {limit}."),
                    Text.of(
                            "Låt teamet gå igenom kartläggningen och skriva ned vad som kan bli bättre.",
                            "Let the team go through the mapping and write down what could be better."))
            .source(ProcessOrientation.TEAM);

    /** The team designs the new process. */
    public static final Requirement FUTURE_FLOW = Requirement.of("process.future-flow", Scopes.WORK)
            .when(Stages.SUBMITTED)
            .must(ProcessFacts.FUTURE_FLOW.isTrue())
            .otherwise(
                    Severity.ERROR,
                    Text.of(
                            "{who} saknar en beskrivning av den nya processen.",
                            "{who} lacks a description of the new process."),
                    Text.of(
                            "Utforma den nya processen i teamet och skriv in aktiviteterna.",
                            "Design the new process in the team and write down its activities."))
            .source(ProcessOrientation.TEAM);

    private ProcessRules() {}

    static List<Item> items() {
        return List.of(RECURRING, VALUE_STATED, CURRENT_FLOW, IMPROVEMENT_AREAS, FUTURE_FLOW);
    }
}
