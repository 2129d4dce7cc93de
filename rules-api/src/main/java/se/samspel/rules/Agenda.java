package se.samspel.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Scope;
import se.samspel.rules.fact.WorkingTime;
import se.samspel.rules.layer.Budget;
import se.samspel.rules.layer.Requirement;

/**
 * What a rule set asks of every case: its requirements by what they speak of, and which of them apply when the same is so
 * of the whole case, such as that a plan has been submitted; so that this is looked at once for a case.
 */
final class Agenda {

    private final Collection<Chapter> chapters;
    private final int common;
    private final boolean areBudgetsSafe;

    /** The requirements on one scope, such as each member; those that bind before those to come, by code. */
    record Chapter(Scope<?> scope, List<Entry> entries) {}

    /**
     * A requirement.
     *
     * @param layer the layer that it comes from
     * @param binds whether it binds on the day, or is to come
     * @param isDescribed whether it looks at nothing that only a plug-in's code understands
     * @param common the place of its condition among those that are so of the whole case; {@link #OWN} if it is not
     */
    record Entry(Requirement requirement, Id layer, boolean binds, boolean isDescribed, int common) {

        /** It depends on the element whether the requirement applies. */
        static final int OWN = -1;
    }

    private Agenda(Collection<Chapter> chapters, int common, boolean areBudgetsSafe) {
        this.chapters = chapters;
        this.common = common;
        this.areBudgetsSafe = areBudgetsSafe;
    }

    /** The agenda of a rule set on its day. */
    static Agenda of(RuleSet rules) {
        Set<Id> undescribed = Set.copyOf(rules.undescribed());
        Map<Condition, Integer> common = new HashMap<>();
        Map<Scope<?>, Chapter> chapters = new LinkedHashMap<>();
        Stream.concat(rules.requirements().stream(), rules.coming().stream()).forEach(rule -> {
            boolean isDescribed = !undescribed.contains(rule.id());
            int place = isDescribed && isOfTheWholeCase(rule.when())
                    ? common.computeIfAbsent(rule.when(), when -> common.size())
                    : Entry.OWN;
            boolean binds = rules.requirements().contains(rule);
            chapters.computeIfAbsent(rule.scope(), scope -> new Chapter(scope, new ArrayList<>()))
                    .entries()
                    .add(new Entry(
                            rule, Judge.layerOf(rules, rule.id()).orElse(rules.id()), binds, isDescribed, place));
        });
        boolean areBudgetsSafe = WorkingTime.isSound(rules)
                && rules.all(Budget.class).map(Budget::id).noneMatch(undescribed::contains);
        return new Agenda(List.copyOf(chapters.values()), common.size(), areBudgetsSafe);
    }

    /** What goes through all elements of a scope, or looks at what a document holds at most one of, asks nothing of the element. */
    private static boolean isOfTheWholeCase(Condition condition) {
        List<Scope<?>> each = new ArrayList<>();
        condition.atoms(atom -> {
            if (atom.each().isEmpty()) {
                atom.facts().forEach(fact -> each.add(fact.scope()));
            }
        });
        return each.stream().allMatch(Scope::single);
    }

    /** The requirements by scope. */
    Collection<Chapter> chapters() {
        return chapters;
    }

    /** Whether nothing that a budget looks at can throw: neither the numbers of the rules nor a plug-in's code. */
    boolean areBudgetsSafe() {
        return areBudgetsSafe;
    }

    /** How many different conditions are of the whole case. */
    int common() {
        return common;
    }
}
