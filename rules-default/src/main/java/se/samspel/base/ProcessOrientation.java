package se.samspel.base;

import se.samspel.rules.layer.Source;

/** The clauses of the source on process work, each by its heading. */
final class ProcessOrientation {

    static final Source PROCESS = text("Vad är en process?");
    static final Source HOW = text("Hur går arbetet med processorientering till hos oss?");
    static final Source WAY_OF_WORKING = text("Arbetsätt");
    static final Source ROLES = text("Roller i processutvecklingen");
    static final Source LEADER = text("Processledare");
    static final Source TEAM = text("Processteamet");
    static final Source METHOD_SUPPORT = text("Metodstöd");
    static final Source AFTER_ANALYSIS = text("Vad händer efter analysarbetet (fas 1)?");
    static final Source AFTER_DEVELOPMENT = text("Vad händer efter utvecklingsarbetet (fas 2)?");
    static final Source MANDATE = text("Vilket mandat har processledaren och vad får han/hon besluta om?");
    static final Source TIME = text("Hur mycket tid tar arbetet?");
    static final Source DECISION = text("Hur fattas det slutgiltiga beslutet om vad som ska genomföras i processen?");
    static final Source DECISION_PATH = text("Beslutsgång");
    static final Source OFFICIALS_GROUP = text("Fredagsgruppen");
    static final Source OFFICIALS = text("Deltagare i Fredagsgruppen");
    static final Source POLITICAL_GROUP = text("SVOM");

    private ProcessOrientation() {}

    private static Source text(String heading) {
        return Source.text("Jämtlands läns landsting: processorientering", heading);
    }
}
