package se.samspel.testkit.generate.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.party.Party;
import se.samspel.rules.RuleSet;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.OwnBody;

/** The parties that a rule set could be about: those that it names by their codes, and some of every kind that it knows. */
final class Codes {

    private static final Pattern MUNICIPALITY = Pattern.compile("\\d{4}");
    private static final Pattern REGION = Pattern.compile("\\d{2}|[A-Z]{1,2}");
    private static final List<String> USUAL_MUNICIPALITIES =
            IntStream.of(2380, 2313, 2326).mapToObj(String::valueOf).toList();
    private static final int OTHERS = 2301;
    private static final String USUAL_REGION = "23";

    private final RuleSet rules;

    private final int municipalities;
    private final boolean many;

    Codes(RuleSet rules, int municipalities, boolean many) {
        this.rules = rules;
        this.many = many;
        this.municipalities = municipalities;
    }

    /** The region first, then the municipalities, then one of each other kind. */
    List<Party> parties(List<Id> kinds) {
        List<Party> parties = new ArrayList<>();
        if (kinds.contains(Party.REGION)) {
            named(REGION).stream().findFirst().or(() -> Optional.of(USUAL_REGION)).stream()
                    .map(code -> coded(code, Party.REGION))
                    .forEach(parties::add);
        }
        if (kinds.contains(Party.MUNICIPALITY)) {
            Stream.of(
                            named(MUNICIPALITY).stream(),
                            USUAL_MUNICIPALITIES.stream(),
                            IntStream.range(OTHERS, OTHERS + municipalities).mapToObj(String::valueOf))
                    .flatMap(codes -> codes)
                    .distinct()
                    .limit(municipalities)
                    .map(code -> coded(code, Party.MUNICIPALITY))
                    .forEach(parties::add);
        }
        kinds.stream()
                .filter(kind -> !kind.equals(Party.REGION) && !kind.equals(Party.MUNICIPALITY))
                .flatMap(kind -> ofEachKind(kind))
                .forEach(parties::add);
        return List.copyOf(parties);
    }

    /** One of the kind, or two. */
    private Stream<Party> ofEachKind(Id kind) {
        Party one = Party.of("a-" + kind, kind, "Part " + kind);
        return many ? Stream.of(one, Party.of("b-" + kind, kind, "Part " + kind)) : Stream.of(one);
    }

    private Set<String> named(Pattern form) {
        Stream<String> own = rules.all(OwnBody.class).map(body -> body.of().value());
        Stream<String> mandated = rules.all(Mandate.class).flatMap(mandate -> mandate.principals().codes().stream());
        Set<String> codes = new TreeSet<>();
        Stream.concat(own, mandated)
                .filter(code -> form.matcher(code).matches())
                .forEach(codes::add);
        return codes;
    }

    private static Party coded(String code, Id kind) {
        return new Party(Id.of(code), kind, Optional.empty(), Optional.of(code), Optional.empty());
    }
}
