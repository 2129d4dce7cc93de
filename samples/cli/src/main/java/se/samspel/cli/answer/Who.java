package se.samspel.cli.answer;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samspel.Id;
import se.samspel.cli.page.Joined;
import se.samspel.cli.rule.Names;
import se.samspel.document.Case;
import se.samspel.party.Party;
import se.samspel.rules.assessment.RouteStage;
import se.samspel.rules.assessment.RouteStage.NamedBody;
import se.samspel.rules.text.Text;

/** Those who act in a stage, as people say it: whose own body each is, and many that are alike by their number. */
final class Who {

    /** So many principals with the same kind of body are named one by one. */
    private static final int NAMED = 2;

    private static final Text ACTS = Text.same("{who} {act}");
    private static final Text EACH_ACTS = Text.of("var och en {act}: {who}", "each {act}: {who}");
    private static final Text OWN = Text.of("{body} i {whose}", "{body} of {whose}");
    private static final Text OF_EACH = Text.of("{body} i var och en av {whose}", "{body} of each of {whose}");
    private static final Text OF_SO_MANY = Text.of("{body} i {whose}", "{body} of each of {whose}");
    private static final Text FOR = Text.of("{body} för {whose}", "{body} for {whose}");
    private static final Counted MUNICIPALITIES =
            new Counted(Text.of("kommun", "municipality"), Text.of("kommuner", "municipalities"));
    private static final Counted REGIONS = new Counted(Text.of("region", "region"), Text.of("regioner", "regions"));
    private static final Counted PRINCIPALS =
            new Counted(Text.of("huvudman", "principal"), Text.of("huvudmän", "principals"));

    private final Case document;

    Who(Case document) {
        this.document = document;
    }

    /** What some bodies of the stage do, such as "kommunfullmäktige i Bergs kommun beslutar". */
    Text act(RouteStage stage, List<NamedBody> bodies) {
        List<Text> groups = groups(bodies);
        return (groups.size() == 1 ? ACTS : EACH_ACTS)
                .with("act", stage.label())
                .with("who", Joined.by(Joined.COMMA, groups));
    }

    /** The bodies of the stage, such as "kommunfullmäktige i var och en av 3 kommuner". */
    Text all(RouteStage stage) {
        return Joined.by(Joined.AND, groups(stage.bodies()));
    }

    /** The body, and whose it is if it is somebody's own. */
    Text body(NamedBody body) {
        return body.own() ? own(OWN, body, names(body.principals())) : body.name();
    }

    /** Whether the sentence gives the number of some principals and not their names. */
    boolean isCounted(List<NamedBody> bodies) {
        return byBody(bodies).values().stream().anyMatch(alike -> alike.size() > NAMED);
    }

    /** The names of principals, such as "Bergs kommun och Krokoms kommun". */
    Text names(Collection<Id> principals) {
        return Joined.list(principals.stream()
                .map(principal -> Text.same(Names.party(principal, document)))
                .toList());
    }

    private List<Text> groups(List<NamedBody> bodies) {
        Collection<List<NamedBody>> alike = byBody(bodies).values();
        return alike.stream().map(group -> group(group, alike.size() == 1)).toList();
    }

    private Text group(List<NamedBody> alike, boolean isAlone) {
        NamedBody first = alike.get(0);
        List<Id> principals =
                alike.stream().flatMap(body -> body.principals().stream()).toList();
        if (!first.own()) {
            return isAlone ? first.name() : own(FOR, first, names(principals));
        }
        return alike.size() <= NAMED
                ? own(OWN, first, names(principals))
                : own(isAlone ? OF_EACH : OF_SO_MANY, first, number(principals));
    }

    private static Text own(Text words, NamedBody body, Text whose) {
        return words.with("body", body.name()).with("whose", whose);
    }

    private Text number(List<Id> principals) {
        Set<Optional<Id>> kinds = principals.stream().map(this::kind).collect(Collectors.toSet());
        Counted counted = kinds.equals(Set.of(Optional.of(Party.MUNICIPALITY)))
                ? MUNICIPALITIES
                : kinds.equals(Set.of(Optional.of(Party.REGION))) ? REGIONS : PRINCIPALS;
        return counted.of(principals.size());
    }

    private Optional<Id> kind(Id principal) {
        return document.parties().stream()
                .filter(party -> party.id().equals(principal))
                .map(Party::kind)
                .findFirst();
    }

    private static Map<Id, List<NamedBody>> byBody(List<NamedBody> bodies) {
        return bodies.stream().collect(Collectors.groupingBy(NamedBody::id, LinkedHashMap::new, Collectors.toList()));
    }
}
