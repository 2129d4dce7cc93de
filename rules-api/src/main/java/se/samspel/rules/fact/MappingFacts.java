package se.samspel.rules.fact;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.joint.Agreement;
import se.samspel.joint.JointPlan;
import se.samspel.joint.Mapping;
import se.samspel.joint.MappingAnswer;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.Way;
import se.samspel.rules.condition.WordFact;
import se.samspel.rules.condition.WordsFact;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

/** What is there about the mapping of the preconditions: its questions and the agreements that there are already. */
public final class MappingFacts {

    private static final Id OTHER_AGREEMENT = Id.of("other-agreement");
    private static final Way<JointPlan, Mapping> MAPPING =
            Way.to("mapping", plan -> Optional.of(plan.mapping()).filter(mapping -> !mapping.equals(Mapping.NONE)));

    /**
     * The questions of the rule set that the mapping has no answer to. A list of meeting places, of resources or of
     * expectations answers its own.
     */
    public static final WordsFact UNANSWERED = WordsFact.of(
            "mapping.unanswered",
            Text.of("frågor som kartläggningen inte svarat på", "questions that the mapping has not answered"),
            JointScopes.JOINT_PLAN,
            MAPPING.thenList("answers", Mapping::answers),
            MappingFacts::unanswered);

    /** The kinds of agreements of the rule set that none in the register is of; that of other agreements not counted. */
    public static final WordsFact AGREEMENT_KINDS_LEFT = WordsFact.of(
            "mapping.agreement-kinds-left",
            Text.of("slag av överenskommelser som inte gåtts igenom", "kinds of agreements not looked at"),
            JointScopes.JOINT_PLAN,
            MAPPING.thenList("agreements", Mapping::agreements),
            MappingFacts::kindsLeft);

    /** The number of agreements in the register. */
    public static final NumberFact AGREEMENTS = NumberFact.count(
            "mapping.agreements",
            Unit.COUNT,
            Text.of("antal befintliga överenskommelser", "existing agreements"),
            JointScopes.JOINT_PLAN,
            MAPPING.thenList("agreements", Mapping::agreements));

    /** The kind of an agreement. */
    public static final WordFact AGREEMENT_KIND = WordFact.open(
            "agreement.kind",
            Text.of("slaget av överenskommelse", "the kind of agreement"),
            JointScopes.AGREEMENT,
            Way.to("kind", Agreement::kind),
            (view, agreement) -> agreement.kind().map(Id::value));

    /** Whether it is said that its parties understand it in the same way. */
    public static final YesNoFact AGREEMENT_SHARED = YesNoFact.of(
            "agreement.shared",
            Text.of("att parterna har samsyn", "that the parties share one view of it"),
            JointScopes.AGREEMENT,
            Way.to("shared", Agreement::shared),
            (view, agreement) -> agreement.shared().orElse(false));

    /** Whether it is said what can be developed in it. */
    public static final YesNoFact DEVELOP_STATED = YesNoFact.present(
            "agreement.develop-stated",
            Text.of("vad som kan utvecklas", "what can be developed"),
            JointScopes.AGREEMENT,
            Way.to("develop", Agreement::develop));

    private MappingFacts() {}

    private static Set<String> unanswered(CaseView view, JointPlan plan) {
        Set<Id> answered = answered(plan.mapping()).collect(Collectors.toSet());
        return left(view.setting().mappingQuestions(), answered);
    }

    private static Stream<Id> answered(Mapping mapping) {
        Stream<Id> inWords = mapping.answers().stream()
                .filter(answer -> answer.text().isPresent())
                .map(MappingAnswer::id);
        Stream<Id> inLists = Stream.of(
                        mapping.meetingPlaces().isEmpty() ? "" : "meeting-places",
                        mapping.resources().isEmpty() ? "" : "resources",
                        mapping.expectations().isEmpty() ? "" : "expectations")
                .filter(question -> !question.isEmpty())
                .map(Id::of);
        return Stream.concat(inWords, inLists);
    }

    private static Set<String> kindsLeft(CaseView view, JointPlan plan) {
        Set<Id> seen = Stream.concat(
                        Stream.of(OTHER_AGREEMENT),
                        plan.mapping().agreements().stream()
                                .map(Agreement::kind)
                                .flatMap(Optional::stream))
                .collect(Collectors.toSet());
        return left(view.setting().agreementKinds(), seen);
    }

    private static Set<String> left(Set<Id> all, Set<Id> seen) {
        return all.stream().filter(word -> !seen.contains(word)).map(Id::value).collect(Collectors.toSet());
    }
}
