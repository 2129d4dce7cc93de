package se.samspel.rules.fact;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import se.samspel.joint.Annex;
import se.samspel.joint.JointPlan;
import se.samspel.joint.LargerChange;
import se.samspel.joint.Revision;
import se.samspel.party.Party;
import se.samspel.rules.condition.Way;
import se.samspel.rules.condition.WordsFact;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.rules.text.Text;

/** What is there about the plan that a joint plan is an annex to: who answers for it, and who has got it. */
public final class AnnexFacts {

    private static final Way<JointPlan, Annex> ANNEX = Way.to("annexOf", JointPlan::annexOf);

    /** Whether somebody is appointed as its contact person. */
    public static final YesNoFact CONTACT = YesNoFact.present(
            "annex.contact-stated",
            Text.of("en utsedd kontaktperson", "an appointed contact person"),
            JointScopes.JOINT_PLAN,
            ANNEX.then("contact", Annex::contact));

    /** Whether it is sent in to a region. */
    public static final YesNoFact SENT_TO_REGION = YesNoFact.of(
            "annex.sent-to-region",
            Text.of("att den sänds in till regionen", "it being sent in to the region"),
            JointScopes.JOINT_PLAN,
            ANNEX.then("sentTo", Annex::sentTo),
            (view, plan) -> plan.annexOf().flatMap(Annex::sentTo).stream()
                    .anyMatch(to -> plan.parties().stream()
                            .filter(party -> party.id().equals(to))
                            .anyMatch(party -> party.kind().equals(Party.REGION))));

    /** Whether it has been sent in by the day. */
    public static final YesNoFact SENT_IN = YesNoFact.of(
            "annex.sent-in",
            Text.of("att den är insänd", "it having been sent in"),
            JointScopes.JOINT_PLAN,
            ANNEX.then("sentOn", Annex::sentOn),
            (view, plan) -> plan.annexOf()
                    .flatMap(Annex::sentOn)
                    .filter(on -> !on.isAfter(view.setting().asOf()))
                    .isPresent());

    /** The private providers that have not got a copy of the version that came after some larger change. */
    public static final WordsFact WITHOUT_COPY = WordsFact.of(
            "annex.providers-without-copy",
            Text.of(
                    "privata utförare utan kopia av den nya planen",
                    "private providers without a copy of the new plan"),
            JointScopes.JOINT_PLAN,
            Way.to("revision", JointPlan::revision).thenList("changes", Revision::changes),
            (view, plan) -> plan.revision().stream()
                    .flatMap(revision -> revision.changes().stream())
                    .filter(change -> isMet(plan, change, view.setting().asOf()))
                    .flatMap(change -> notInformed(plan, change).stream())
                    .collect(Collectors.toSet()));

    private AnnexFacts() {}

    /** Whether a version of the plan has come since the change: only then is there something to copy. */
    private static boolean isMet(JointPlan plan, LargerChange change, LocalDate day) {
        return change.on().stream()
                .anyMatch(changed -> plan.versions().stream()
                        .flatMap(version -> version.on().stream())
                        .anyMatch(on -> !on.isBefore(changed) && !on.isAfter(day)));
    }

    private static Set<String> notInformed(JointPlan plan, LargerChange change) {
        return plan.parties().stream()
                .filter(party -> party.kind().equals(Party.PRIVATE_PROVIDER))
                .map(Party::id)
                .filter(party -> !change.informed().contains(party))
                .map(Object::toString)
                .collect(Collectors.toSet());
    }
}
