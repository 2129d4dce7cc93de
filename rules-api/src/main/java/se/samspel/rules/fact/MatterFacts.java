package se.samspel.rules.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samspel.Id;
import se.samspel.decision.Answer;
import se.samspel.decision.Matter;
import se.samspel.decision.Outcome;
import se.samspel.party.Party;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.Way;
import se.samspel.rules.condition.WordFact;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;
import se.samspel.work.ProcessWork;

/** What is there about the matter that is to be decided. */
public final class MatterFacts {

    /** So many are compared with each other; more are put into a set. */
    private static final int FEW = 8;

    private static final Set<Id> MUNICIPAL_KINDS = Set.of(Party.MUNICIPALITY, Party.LOCAL_FEDERATION);
    private static final Set<Id> PRINCIPAL_KINDS = Set.of(Party.REGION, Party.MUNICIPALITY, Party.LOCAL_FEDERATION);

    /** Which principals are affected: {@code region-only}, {@code joint} or {@code municipalities-only}. */
    public static final WordFact PRINCIPALS = WordFact.oneOf(
            "matter.principals",
            Text.of("berörda huvudmän", "the affected principals"),
            List.of(
                    Map.entry("region-only", Text.of("bara regionen", "the region only")),
                    Map.entry("joint", Text.of("regionen och minst en kommun", "the region and a municipality")),
                    Map.entry("municipalities-only", Text.of("bara kommuner", "municipalities only"))),
            Scopes.MATTER,
            Way.toList("principals", Matter::principals),
            (view, matter) -> principals(view, matter));

    /** Whether only regions, municipalities and local federations are counted among the principals. */
    public static final YesNoFact PRINCIPALS_ONLY = YesNoFact.of(
            "matter.principals-only",
            Text.of("bara huvudmän bland huvudmännen", "only principals among the principals"),
            Scopes.MATTER,
            Way.toList("principals", Matter::principals),
            (view, matter) -> kinds(view, matter).stream().allMatch(PRINCIPAL_KINDS::contains));

    /** The kind of matter, such as {@code adopt-plan}. */
    public static final WordFact KIND = WordFact.open(
            "matter.kind",
            Text.of("ärendets slag", "the kind of matter"),
            Scopes.MATTER,
            Way.here(),
            (view, matter) -> Optional.of(matter.kind().value()));

    /** Whether it asks for a decision on the operational plan of a process work. */
    public static final YesNoFact ON_A_PLAN = YesNoFact.of(
            "matter.on-a-plan",
            Text.of("att ärendet gäller arbetets verksamhetsplan", "that the matter is the work's operational plan"),
            Scopes.MATTER,
            Way.here(),
            (view, matter) ->
                    view.document() instanceof ProcessWork && matter.kind().equals(WorkFacts.ADOPT_PLAN));

    /** Whether a body has passed the matter on to another. */
    public static final YesNoFact REFERRED = YesNoFact.of(
            "matter.referred",
            Text.of("att ärendet lämnats vidare", "the matter passed on"),
            Scopes.MATTER,
            Way.toList("decisions", Matter::decisions),
            (view, matter) -> matter.decisions().stream()
                    .anyMatch(decision ->
                            decision.outcome().filter(Outcome.REFERRED::equals).isPresent()));

    /** Whether the answer says why. */
    public static final YesNoFact ANSWER_GROUNDED = YesNoFact.present(
            "answer.grounded",
            Text.of("grunden för svaret", "the ground of the answer"),
            Scopes.ANSWER,
            Way.to("ground", Answer::ground));

    /** The number of measures that the answer names. */
    public static final NumberFact ANSWER_MEASURES = NumberFact.count(
            "answer.measures",
            Unit.COUNT,
            Text.of("antal åtgärder som svaret vilar på", "measures that the answer rests on"),
            Scopes.ANSWER,
            Way.toList("measures", Answer::measures));

    /**
     * Only regions and municipalities, and what municipalities have formed to take over a task, make a matter joint. Of
     * two regions nothing is known: the rules speak of one.
     */
    private static Optional<String> principals(CaseView view, Matter matter) {
        int regions = 0;
        boolean municipalities = false;
        boolean known = true;
        for (Id principal : distinct(matter.principals())) {
            Optional<Id> kind = HomeParty.kindOf(view, principal);
            known &= kind.isPresent();
            regions += kind.isPresent() && kind.get().equals(Party.REGION) ? 1 : 0;
            municipalities |= kind.isPresent() && MUNICIPAL_KINDS.contains(kind.get());
        }
        if (!known || regions > 1 || regions == 0 && !municipalities) {
            return Optional.empty();
        }
        return Optional.of(regions == 0 ? "municipalities-only" : municipalities ? "joint" : "region-only");
    }

    /** The kind of each party that is counted as a principal, where the document has it. */
    private static List<Id> kinds(CaseView view, Matter matter) {
        List<Id> kinds = new ArrayList<>();
        for (Id party : distinct(matter.principals())) {
            HomeParty.kindOf(view, party).ifPresent(kinds::add);
        }
        return kinds;
    }

    private static Collection<Id> distinct(List<Id> principals) {
        return principals.size() > FEW || isAnyTwice(principals) ? new LinkedHashSet<>(principals) : principals;
    }

    private static boolean isAnyTwice(List<Id> principals) {
        for (int i = 0; i < principals.size(); i++) {
            if (principals.indexOf(principals.get(i)) < i) {
                return true;
            }
        }
        return false;
    }

    private MatterFacts() {}
}
