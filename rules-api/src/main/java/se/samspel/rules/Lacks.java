package se.samspel.rules;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samspel.decision.Decision;
import se.samspel.party.Party;
import se.samspel.rules.analysis.Defect.Kind;
import se.samspel.rules.analysis.Situation;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.fact.MatterFacts;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Row;
import se.samspel.rules.text.Text;

/** What a row of a routing table lacks, for whom, and the first situation that shows it. */
final class Lacks {

    private final RuleSet rules;
    private final Routing table;
    private final Row row;
    private final int number;
    private final Defects defects;
    private final Map<String, Lack> lacks = new LinkedHashMap<>();

    Lacks(RuleSet rules, Routing table, int number, Defects defects) {
        this.rules = rules;
        this.table = table;
        this.row = table.rows().get(number - 1);
        this.number = number;
        this.defects = defects;
    }

    /**
     * Where something is lacking.
     *
     * @param facts the facts of the row, the sort of affected principals, and what else it takes
     * @param group the principals
     * @param decisions what has been done
     */
    record Place(Map<Fact<?>, Object> facts, List<Party> group, List<Decision> decisions) {}

    /**
     * One thing that is lacking.
     *
     * @param whom for whom
     * @param sorts the sorts of affected principals for which it is
     * @param first the first place
     */
    private record Lack(Kind kind, Text message, Set<Text> whom, Set<Object> sorts, Place first) {}

    /** Lacking whoever it is for. */
    void add(Kind kind, String what, Text message, Place place) {
        lacks.computeIfAbsent(
                        kind + what,
                        same -> new Lack(kind, message, new LinkedHashSet<>(), new LinkedHashSet<>(), place))
                .sorts
                .add(String.valueOf(place.facts.get(MatterFacts.PRINCIPALS)));
    }

    /** Lacking for a principal, {@code {principal}} in the message. */
    void add(Kind kind, String what, Text message, Party principal, Place place) {
        add(kind, what, message, place);
        Lack lack = lacks.get(kind + what);
        if (lack != null) {
            lack.whom.add(name(principal));
        }
    }

    /** Tells of everything that is lacking. */
    void tell() {
        lacks.forEach((what, lack) -> {
            Text whom = lack.whom.stream().reduce(Lacks::and).orElse(Text.same(""));
            tell(lack.kind, what, lack.message.with("principal", whom), situation(lack));
        });
    }

    /** Tells of what is lacking whatever else is so. */
    void tell(Kind kind, String what, Text message, Map<Fact<?>, Object> facts) {
        tell(kind, what, message, new Examples(rules).situation(table.matter(), facts));
    }

    private void tell(Kind kind, String what, Text message, Situation situation) {
        Text words = message.with("row", Text.same(String.valueOf(number)));
        defects.tell(kind, table, row.source(), number + " " + what, words, Optional.of(situation));
    }

    /** The principals are shown only where the row asks for them, or not all sorts of them lack it. */
    private Situation situation(Lack lack) {
        Place first = lack.first;
        Map<Fact<?>, Object> needed = new LinkedHashMap<>(first.facts);
        boolean isOfAll = lack.sorts.size() == MatterFacts.PRINCIPALS.domain().size();
        if (isOfAll && !RowFacts.isAsked(MatterFacts.PRINCIPALS, row)) {
            needed.remove(MatterFacts.PRINCIPALS);
        }
        return new Examples(rules).situation(table.matter(), needed, first.facts, first.group, first.decisions);
    }

    static Text and(Text one, Text other) {
        return new Text(one.sv() + ", " + other.sv(), one.en() + ", " + other.en());
    }

    /** A party by its code, or by its kind where it stands for any. */
    private Text name(Party party) {
        return party.code().map(Text::same).orElseGet(() -> new Bodies(rules).name(party.kind()));
    }
}
