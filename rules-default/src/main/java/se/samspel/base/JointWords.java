package se.samspel.base;

import java.util.List;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Source;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.rules.layer.Word;
import se.samspel.rules.text.Text;

/** The words that joint plans may use under the base: offices, questions, kinds of agreements and perspectives. */
final class JointWords {

    private JointWords() {}

    static List<Item> items() {
        return List.of(
                Word.of(
                        Vocabulary.MATTER,
                        "adopt-joint-plan",
                        Text.of("anta den gemensamma planen", "adopt the joint plan"),
                        FiveSteps.STEPS.interpreted()),
                office("municipal-director", "kommundirektör", "municipal director", FiveSteps.LEVELS),
                office("region-director", "regiondirektör", "region director", FiveSteps.LEVELS),
                office(
                        "head-of-primary-care",
                        "chef för regionens primärvård",
                        "head of the region's primary care",
                        FiveSteps.RESPONSIBILITY),
                office(
                        "social-care-director",
                        "social- eller vård- och omsorgschef",
                        "director of social care",
                        FiveSteps.RESPONSIBILITY),
                office("operations-manager", "verksamhetschef", "operations manager", FiveSteps.RESPONSIBILITY),
                office("unit-manager", "verksamhetsnära chef", "unit manager", FiveSteps.RESPONSIBILITY),
                office("profession-group", "professionsgrupp", "profession group", FiveSteps.RESPONSIBILITY),
                office("facilitator", "facilitator", "facilitator", FiveSteps.RESPONSIBILITY),
                office("development-lead", "utvecklingsledare", "development lead", FiveSteps.MAPPING),
                office("project-lead", "projektledare", "project lead", FiveSteps.MAPPING),
                question("residents-needs", "Hur ser invånarens behov ut?", "What do the residents need?"),
                question(
                        "who-to-involve",
                        "Vilka behöver involveras i arbetet?",
                        "Who needs to be involved in the work?"),
                question(
                        "what-works",
                        "Vad fungerar bra i samarbetet runt invånaren, och vad behöver utvecklas?",
                        "What works well in the collaboration around the resident, and what needs to be developed?"),
                question("meeting-places", "Hur ser mötesplatserna ut idag?", "What are the meeting places today?"),
                question(
                        "resources",
                        "Vilka resurser finns som stöd i utvecklingen?",
                        "Which resources support the development?"),
                question(
                        "expectations",
                        "Vilka förväntningar finns på ett samarbete?",
                        "What is expected of a collaboration?"),
                agreement("physician-attendance", "läkarmedverkan", "physicians' attendance"),
                agreement("fixed-care-contact", "fast vårdkontakt", "fixed care contact"),
                agreement("fixed-physician-contact", "fast läkarkontakt", "fixed physician contact"),
                agreement("patient-contract", "patientkontrakt", "patient contract"),
                agreement("other-agreement", "annan överenskommelse", "other agreement"),
                perspective("patient-perspective", "patienternas perspektiv", "the patients' perspective"),
                perspective("resident-perspective", "invånarnas perspektiv", "the residents' perspective"),
                perspective("relative-perspective", "de närståendes perspektiv", "the relatives' perspective"),
                perspective("employee-perspective", "medarbetarnas perspektiv", "the employees' perspective"),
                perspective("manager-perspective", "chefernas perspektiv", "the managers' perspective"));
    }

    private static Word office(String id, String sv, String en, Source source) {
        return Word.of(Vocabulary.OFFICE, id, Text.of(sv, en), source);
    }

    private static Word question(String id, String sv, String en) {
        return Word.of(Vocabulary.MAPPING_QUESTION, id, Text.of(sv, en), FiveSteps.MAPPING);
    }

    private static Word agreement(String id, String sv, String en) {
        return Word.of(Vocabulary.AGREEMENT_KIND, id, Text.of(sv, en), FiveSteps.AGREEMENTS);
    }

    private static Word perspective(String id, String sv, String en) {
        return Word.of(Vocabulary.PERSPECTIVE, id, Text.of(sv, en), FiveSteps.FOLLOW_UP.interpreted());
    }
}
