package se.samspel.base;

import java.util.List;
import se.samspel.rules.fact.JointScopes;
import se.samspel.rules.fact.MappingFacts;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.text.Text;

/** What a mapping of the preconditions looks at before a joint plan is made. */
public final class MappingRules {

    /** A mapping can answer six questions. */
    public static final Requirement QUESTIONS = Requirement.of("mapping.questions", JointScopes.JOINT_PLAN)
            .must(MappingFacts.UNANSWERED.isEmpty())
            .otherwise(
                    Severity.NOTICE,
                    Text.of(
                            "{who} saknar svar från kartläggningen på: {value}",
                            "{who} lacks answers from its mapping to: {value}"),
                    Text.of(
                            "Skriv svaren i ord under mapping, answers; mötesplatser, resurser och förväntningar kan"
                                    + " också skrivas som listor under meetingPlaces, resources och expectations.",
                            "Write the answers in words under mapping, answers; meeting places, resources and"
                                    + " expectations may be written as lists under meetingPlaces, resources and"
                                    + " expectations instead."))
            .source(FiveSteps.MAPPING);

    /** The agreements that are named as examples are looked at. */
    public static final Requirement AGREEMENT_KINDS = Requirement.of("mapping.known-agreements", JointScopes.JOINT_PLAN)
            .must(MappingFacts.AGREEMENT_KINDS_LEFT.isEmpty())
            .otherwise(
                    Severity.NOTICE,
                    Text.of(
                            "{who} säger inget om det redan finns överenskommelser om {value}.",
                            "{who} does not say whether there are agreements already on {value}."),
                    Text.of(
                            "Skriv in dem under mapping, agreements med sitt slag under kind; finns ingen, skriv det under"
                                    + " title.",
                            "Write them under mapping, agreements with their kind under kind; if there is none, say so"
                                    + " under title."))
            .source(FiveSteps.AGREEMENTS.interpreted());

    /** Those who have an agreement see it in the same way. */
    public static final Requirement SHARED = Requirement.of("agreement.shared-view", JointScopes.AGREEMENT)
            .must(MappingFacts.AGREEMENT_SHARED.isTrue())
            .otherwise(
                    Severity.WARNING,
                    Text.of(
                            "{who} har inte säkrats: det står inte att parterna har samsyn om den.",
                            "{who} is not secured: it is not said that its parties share one view of it."),
                    Text.of(
                            "Gå igenom den tillsammans, och skriv true under shared när ni har samsyn.",
                            "Go through it together, and write true under shared when you share one view."))
            .source(FiveSteps.AGREEMENTS);

    /** What can be developed together is written down. */
    public static final Requirement DEVELOP = Requirement.of("agreement.develop", JointScopes.AGREEMENT)
            .must(MappingFacts.DEVELOP_STATED.isTrue())
            .otherwise(
                    Severity.NOTICE,
                    Text.of(
                            "{who} saknar svar på vad som kan utvecklas och byggas vidare på i samverkan.",
                            "{who} does not say what can be developed and built upon together."),
                    Text.of(
                            "Skriv det under develop; ”inget” är också ett svar.",
                            "Write it under develop; \u201cnothing\u201d is an answer, too."))
            .source(FiveSteps.AGREEMENTS);

    private MappingRules() {}

    static List<Item> items() {
        return List.of(QUESTIONS, AGREEMENT_KINDS, SHARED, DEVELOP);
    }
}
