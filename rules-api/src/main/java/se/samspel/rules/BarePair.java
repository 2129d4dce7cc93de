package se.samspel.rules;

import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.body.Holder;
import se.samspel.leadership.PairedLeads;
import se.samspel.party.Party;
import se.samspel.rules.fact.PairFacts;
import se.samspel.time.Period;

/** Writes paired leads, so many on each side: one, if nothing is said of it. */
record BarePair(Values values) {

    /** The id of the pair. */
    static final Id ID = Id.of("pair");

    PairedLeads pair() {
        return new PairedLeads(
                ID,
                Optional.empty(),
                Optional.empty(),
                Stream.concat(region(), municipal()).toList());
    }

    private Stream<Holder> region() {
        int number = values.isTrue(PairFacts.ON_ONE_SIDE)
                ? 2
                : values.whole(PairFacts.REGION_LEADS).orElse(1);
        return leads(number, Party.REGION);
    }

    private Stream<Holder> municipal() {
        int number = values.isTrue(PairFacts.ON_ONE_SIDE)
                ? 0
                : values.whole(PairFacts.MUNICIPAL_LEADS).orElse(1);
        return leads(number, Party.MUNICIPALITY);
    }

    /** Persons of their own, unless the same is to lead on both sides. */
    private Stream<Holder> leads(int number, Id party) {
        String prefix = values.isTrue(PairFacts.SAME_PERSON) ? "" : party + "-";
        return Values.ids(number)
                .map(id -> new Holder(
                        Id.of(prefix + id), Optional.empty(), Optional.of(party), Optional.empty(), Period.ALWAYS));
    }
}
