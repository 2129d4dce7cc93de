package se.samspel.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samspel.rules.analysis.Defect;
import se.samspel.rules.analysis.Trial;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Verdict;
import se.samspel.rules.fact.CourseFacts;
import se.samspel.rules.fact.DecisionFacts;
import se.samspel.rules.layer.Validity;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.Routing;

/**
 * That whoever a route asks to decide for others has a mandate for them all, under rules of which analysis finds no body
 * without one. Then no case can show a decision that was asked for and lacks it.
 */
final class MandatedWhereAsked {

    private static final Condition ALWAYS = new Condition.Or(List.of(
            CourseFacts.ASKED_FOR.is(false),
            DecisionFacts.BINDING.is(false),
            CourseFacts.BY_OWN_BODY.isTrue(),
            CourseFacts.MANDATED.isTrue()));

    private MandatedWhereAsked() {}

    /** Whether conditions come out as wanted only where somebody who is asked lacks a mandate, and nobody does. */
    static boolean forbids(Map<Condition, Verdict> wanted, RuleSet... rules) {
        Map<Condition, Verdict> all = new LinkedHashMap<>(wanted);
        all.put(ALWAYS, Verdict.YES);
        return new Trial(all).outcome() == Trial.Outcome.NONE
                && Stream.of(rules).allMatch(MandatedWhereAsked::isSo);
    }

    /**
     * Mandates that are passed on, are for some parties only, or begin or end on a day leave room for acts that analysis
     * does not look at; and where rules have neither a mandate nor ask for one, it looks at none.
     */
    private static boolean isSo(RuleSet rules) {
        if (!new MandateAnalyst(rules).isAsked()) {
            return false;
        }
        Defects defects = new Defects(rules);
        rules.all(Routing.class)
                .forEach(table -> IntStream.rangeClosed(1, table.rows().size())
                        .forEach(row -> new RowAnalyst(rules, table, row, defects).look()));
        return rules.all(Mandate.class).allMatch(MandatedWhereAsked::isOfAll)
                && defects.found().stream().noneMatch(defect -> defect.kind() == Defect.Kind.NO_MANDATE);
    }

    private static boolean isOfAll(Mandate mandate) {
        return mandate.delegation().isEmpty()
                && mandate.principals().isAll()
                && mandate.valid().equals(Validity.ALWAYS);
    }
}
