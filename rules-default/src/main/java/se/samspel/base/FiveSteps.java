package se.samspel.base;

import se.samspel.rules.layer.Source;

/** The clauses of the guidance on joint primary-care plans, each by its heading. */
final class FiveSteps {

    static final Source STEPS = text("De fem stegen");
    static final Source GOALS = text("1 Gemensamma mål");
    static final Source MAPPING = text("2 Kartlägg förutsättningarna");
    static final Source AGREEMENTS = text("Kartläggning arbetssätt och överenskommelser");
    static final Source CULTURE = text("Främja samverkanskulturen");
    static final Source LEVELS = text("Ledningsnivåer");
    static final Source INTERPLAY = text("Det organisatoriska samspelet");
    static final Source RESPONSIBILITY = text("Ansvar: Mikro – Meso – Makro");
    static final Source PAIRS = text("Etablering av ”parhästar”");
    static final Source SUPPORT = text("4 Säkra stödet för arbetet med den gemensamma planen");
    static final Source FOLLOW_UP = text("5 Gemensam uppföljning");
    static final Source EXAMPLE_ANNEX = text("Gemensam plan för samverkan i Lidköping");

    private FiveSteps() {}

    private static Source text(String heading) {
        return Source.text("SKR: Fem steg till plan för gemensam primärvård", heading);
    }
}
