package se.samspel.rules.fact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samspel.Id;
import se.samspel.party.Party;
import se.samspel.rules.text.Text;

/** On which side of the border between region and municipalities a party sits. */
enum Side {
    REGION("region", Text.of("regionens sida", "the region's side")),
    MUNICIPAL("municipal", Text.of("kommunernas sida", "the municipal side")),
    NEITHER("neither", Text.of("ingendera sidan", "neither side"));

    /** The words of facts on sides. */
    static final List<Map.Entry<String, Text>> WORDS = List.of(REGION.entry(), MUNICIPAL.entry(), NEITHER.entry());

    private static final Set<Id> REGIONAL = Set.of(Party.REGION, Party.PRIVATE_PROVIDER);
    private static final Set<Id> LOCAL =
            Set.of(Party.MUNICIPALITY, Party.MUNICIPAL_ASSOCIATION, Party.LOCAL_FEDERATION);

    private final String word;
    private final Text label;

    Side(String word, Text label) {
        this.word = word;
        this.label = label;
    }

    /** A private provider works for the region; an association or a federation is the municipalities' own. */
    static Side of(Id partyKind) {
        return REGIONAL.contains(partyKind) ? REGION : LOCAL.contains(partyKind) ? MUNICIPAL : NEITHER;
    }

    String word() {
        return word;
    }

    private Map.Entry<String, Text> entry() {
        return Map.entry(word, label);
    }
}
