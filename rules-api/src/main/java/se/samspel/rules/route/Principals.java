package se.samspel.rules.route;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.party.Party;

/**
 * For which principals something holds, such as "every municipality" or "2380 alone"; for all if none is named.
 *
 * @param kinds kinds of parties, such as {@code municipality}
 * @param codes official codes, such as {@code 2380}
 */
public record Principals(Set<Id> kinds, Set<String> codes) {

    /** Every principal. */
    public static final Principals ALL = new Principals(Set.of(), Set.of());

    private static final int MUNICIPALITY_DIGITS = 4;

    /** Copies the sets. */
    public Principals {
        kinds = Set.copyOf(kinds);
        codes = Set.copyOf(codes);
    }

    /** Every party of these kinds. */
    public static Principals ofKinds(Id... kinds) {
        return new Principals(Set.of(kinds), Set.of());
    }

    /** The parties with these official codes. */
    public static Principals ofCodes(String... codes) {
        return new Principals(Set.of(), Set.of(codes));
    }

    /** Whether it holds for every principal. */
    public boolean isAll() {
        return kinds.isEmpty() && codes.isEmpty();
    }

    /** Whether it holds for the party: by its kind or by its code. */
    public boolean covers(Party party) {
        return isAll()
                || kinds.contains(party.kind())
                || party.code().filter(codes::contains).isPresent();
    }

    /** Whether it can be seen that it holds for whomever the other holds for. */
    public boolean contains(Principals other) {
        return isAll() || !other.isAll() && kinds.containsAll(other.kinds) && coversAll(other.codes);
    }

    /** A code of a municipality is covered by its kind too: it alone has four digits. */
    private boolean coversAll(Set<String> others) {
        return others.stream().allMatch(code -> codes.contains(code) || kinds.contains(kindOf(code)));
    }

    private static Id kindOf(String code) {
        return code.length() == MUNICIPALITY_DIGITS ? Party.MUNICIPALITY : Party.REGION;
    }

    @Override
    public String toString() {
        return isAll()
                ? "all"
                : Stream.concat(kinds.stream().map(Id::value), codes.stream())
                        .sorted()
                        .collect(Collectors.joining(", "));
    }
}
