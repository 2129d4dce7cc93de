package se.samspel.joint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samspel.Id;
import se.samspel.followup.DataAccess;
import se.samspel.party.Party;

/**
 * How far the shared data reach: to which regions, municipalities and private providers of the plan.
 *
 * @param has the parties that have access to all shared data that is told of, by id
 * @param lacks those that lack access to some of it
 * @param notStated those of which it is not told, or not of all
 */
public record DataReach(List<Id> has, List<Id> lacks, List<Id> notStated) {

    private static final Set<Id> KINDS = Set.of(Party.REGION, Party.MUNICIPALITY, Party.PRIVATE_PROVIDER);

    /** Copies the lists. */
    public DataReach {
        has = List.copyOf(has);
        lacks = List.copyOf(lacks);
        notStated = List.copyOf(notStated);
    }

    /** How far they reach by the plan; each party is named once, by id. */
    public static DataReach of(JointPlan plan) {
        List<Id> has = new ArrayList<>();
        List<Id> lacks = new ArrayList<>();
        List<Id> notStated = new ArrayList<>();
        plan.parties().stream()
                .filter(party -> KINDS.contains(party.kind()))
                .map(Party::id)
                .sorted()
                .forEach(party -> {
                    List<Optional<Boolean>> told = plan.followUp().access().stream()
                            .filter(entry -> entry.party().filter(party::equals).isPresent())
                            .map(DataAccess::granted)
                            .toList();
                    boolean isTold = !told.isEmpty() && told.stream().allMatch(Optional::isPresent);
                    (told.contains(Optional.of(false)) ? lacks : isTold ? has : notStated).add(party);
                });
        return new DataReach(has, lacks, notStated);
    }
}
