package se.samspel.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.party.Party;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.fact.MatterFacts;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.OwnBody;

/** The groups of principals worth trying: one of each sort, and each party that rules name by its code. */
final class Groups {

    private static final Pattern MUNICIPALITY_CODE = Pattern.compile("\\d{4}");
    private static final Pattern REGION_CODE = Pattern.compile("\\d{2}|[A-Z]{1,2}");

    private final Set<String> codes;

    /**
     * Groups under some rules.
     *
     * @param namers all rules that name parties by their codes
     */
    Groups(RuleSet... namers) {
        this.codes = Stream.of(namers).flatMap(Groups::codes).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every group worth trying where these facts hold. */
    List<List<Party>> principals(Map<Fact<?>, ?> facts) {
        Optional<?> wanted = Optional.ofNullable(facts.get(MatterFacts.PRINCIPALS));
        List<Party> regions = parties(Party.REGION, REGION_CODE);
        List<Party> others = Stream.concat(
                        parties(Party.MUNICIPALITY, MUNICIPALITY_CODE).stream(),
                        Stream.of(party(Party.LOCAL_FEDERATION.value(), Party.LOCAL_FEDERATION, Optional.empty())))
                .toList();
        List<List<Party>> groups = new ArrayList<>();
        if (wanted.isEmpty() || wanted.get().equals("region-only")) {
            regions.forEach(region -> groups.add(List.of(region)));
        }
        if (wanted.isEmpty() || wanted.get().equals("joint")) {
            others.forEach(other -> groups.add(List.of(regions.get(0), other)));
        }
        if (wanted.isEmpty() || wanted.get().equals("municipalities-only")) {
            others.forEach(other -> groups.add(List.of(other)));
        }
        return groups;
    }

    /** The sort of affected principals that a group is, such as {@code joint}. */
    static String sort(List<Party> group) {
        boolean withRegion = group.stream().anyMatch(party -> party.kind().equals(Party.REGION));
        return withRegion ? group.size() == 1 ? "region-only" : "joint" : "municipalities-only";
    }

    /** One party of each sort, and each that is named by its code. */
    List<Party> parties() {
        return principals(Map.of()).stream()
                .filter(group -> group.size() == 1)
                .map(group -> group.get(0))
                .toList();
    }

    private List<Party> parties(Id kind, Pattern form) {
        Stream<Party> coded = codes.stream()
                .filter(code -> form.matcher(code).matches())
                .map(code -> party(code, kind, Optional.of(code)));
        return Stream.concat(Stream.of(party(kind.value(), kind, Optional.empty())), coded)
                .toList();
    }

    private static Party party(String id, Id kind, Optional<String> code) {
        return new Party(Id.of(id), kind, Optional.empty(), code, Optional.empty());
    }

    /** The codes by which the rules name parties. */
    private static Stream<String> codes(RuleSet rules) {
        Stream<String> own = rules.all(OwnBody.class).map(body -> body.of().value());
        Stream<String> mandated = rules.all(Mandate.class).flatMap(mandate -> mandate.principals().codes().stream());
        return Stream.concat(own, mandated)
                .filter(code -> MUNICIPALITY_CODE.matcher(code).matches()
                        || REGION_CODE.matcher(code).matches());
    }
}
