package se.samspel.rules.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.rules.layer.Source;
import se.samspel.rules.route.EntryIntoForce;
import se.samspel.rules.text.Text;

/**
 * Who decides, and in which steps.
 *
 * @param status whether that is settled
 * @param matter the kind of matter; empty if nothing is to be decided
 * @param stages the steps, in order; none unless the status is DETERMINED
 * @param alternatives what each possible answer would give; none unless the status is OPEN
 * @param entry from when what is decided applies
 * @param narrows why some affected principal is left without a body that decides for it; empty if none is
 * @param source the clause that says so or is silent; empty unless one row settles it
 */
public record Route(
        Status status,
        Optional<Id> matter,
        List<RouteStage> stages,
        List<Alternative> alternatives,
        EntryIntoForce entry,
        Optional<Text> narrows,
        Optional<Source> source) {

    /** This case asks for no decision. */
    public static final Route NONE = unsettled(Status.NONE, Optional.empty(), List.of());

    /** Copies the lists. */
    public Route {
        stages = List.copyOf(stages);
        alternatives = List.copyOf(alternatives);
    }

    /** A route of which no row is settled. */
    public static Route unsettled(Status status, Optional<Id> matter, List<Alternative> alternatives) {
        return new Route(
                status, matter, List.of(), alternatives, EntryIntoForce.NOT_STATED, Optional.empty(), Optional.empty());
    }

    /** Whether it is settled who decides. */
    public enum Status {
        /** The stages say it. */
        DETERMINED,
        /** It depends on an answer that is lacking. */
        OPEN,
        /** The source does not say. */
        NOT_STATED,
        /** Nothing is to be decided. */
        NONE
    }

    /**
     * The route that some answers would give.
     *
     * @param answers the answers, by the id of question or fact
     * @param status DETERMINED or NOT_STATED
     * @param stages the steps
     * @param source the clause
     */
    public record Alternative(Map<Id, String> answers, Status status, List<RouteStage> stages, Source source) {
        /** Copies map and list. */
        public Alternative {
            answers = Map.copyOf(answers);
            stages = List.copyOf(stages);
        }
    }
}
