package se.samspel.law;

import se.samspel.rules.layer.Source;

/** The sections of the Municipal Act that the rules come from, as they stood in a copy of 2025. */
final class Sections {

    static final Source ASSEMBLY = text("5 kap. 1–2 §§");
    static final Source MAJORITY = text("5 kap. 55–56 §§, 6 kap. 33 §");
    static final Source APPROVAL = text("5 kap. 69 §, 6 kap. 35 §");
    static final Source QUORUM = text("6 kap. 27 §");
    static final Source DISQUALIFICATION = text("6 kap. 28–30 §§");
    static final Source BOARD = text("6 kap. 27–38 §§");
    static final Source NOT_DELEGABLE = text("6 kap. 38 §");
    static final Source REPORTS = text("6 kap. 39–40 §§");
    static final Source NOTICE = text("8 kap. 12 §");
    static final Source FEDERATION = text("9 kap. 1–6 §§");
    static final Source JOINT_BOARD = text("9 kap. 19–35 §§");
    static final Source APPEAL = text("13 kap. 5 §");

    private Sections() {}

    private static Source text(String section) {
        return Source.text("Kommunallag (2017:725)", section);
    }
}
