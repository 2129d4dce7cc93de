package se.samspel.rules.fact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.body.Holder;
import se.samspel.leadership.PairedLeads;
import se.samspel.party.Party;

/**
 * Who leads in pairs on one day, and on which side of the border between region and municipalities.
 *
 * @param leads those who lead on the day, each person once for each party
 * @param parties the parties that they may come from
 */
record LeadsOn(List<Holder> leads, List<Party> parties) {

    static LeadsOn of(Collection<PairedLeads> pairs, List<Party> parties, LocalDate day) {
        return new LeadsOn(
                pairs.stream()
                        .flatMap(pair -> pair.leads().stream())
                        .filter(lead -> lead.period().contains(day))
                        .toList(),
                parties);
    }

    /** Those on one side, by id, whatever order they are told in; a person who is told twice is one. */
    List<Holder> on(Side side) {
        return leads.stream()
                .sorted(Comparator.comparing(Holder::id).thenComparing(Holder::toString))
                .filter(lead -> side(lead).filter(side::equals).isPresent())
                .collect(Collectors.toMap(Identified::id, lead -> lead, (one, other) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** Whether it can be told of each on which side that is. */
    boolean isSided() {
        return leads.stream().allMatch(lead -> side(lead).isPresent());
    }

    /** The number of persons. */
    long persons() {
        return leads.stream().map(Holder::id).distinct().count();
    }

    /** Whether one of them is on both sides; not known if nobody is seen to be and somebody's side is not known. */
    Optional<Boolean> isOnePersonOnBothSides() {
        List<Id> municipal = on(Side.MUNICIPAL).stream().map(Holder::id).toList();
        boolean isOne = on(Side.REGION).stream().map(Holder::id).anyMatch(municipal::contains);
        return isOne || isSided() ? Optional.of(isOne) : Optional.empty();
    }

    private Optional<Side> side(Holder lead) {
        return lead.party().flatMap(this::kind).map(Side::of);
    }

    private Optional<Id> kind(Id party) {
        return parties.stream()
                .filter(candidate -> candidate.id().equals(party))
                .map(Party::kind)
                .findFirst();
    }
}
