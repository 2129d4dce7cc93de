package se.samspel.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private final List<Chapter> chapters;
    private final int common;
    private final boolean areBudgetsSafe;

    /** The requirements on one scope, such as each member; those that bind before those to come, by code. */
    record Chapter(Scope<?> scope, List<Entry> entries) {}

    /**
     * A requirement on the day.
     *
     * @param rule the requirement
     * @param place its place among all: those that bind by code, then those to come by code
     * @param binds whether it binds on the day, or is to come
     * @param common the place of its condition among those that are so of the whole case; {@link #OWN} if it is not
     */
    record Entry(RequirementInForce rule, int place, boolean binds, int common) {

        /** It depends on the element whether the requirement applies. */
        static final int OWN = -1;
    }

    private Agenda(List<Chapter> chapters, int common, boolean areBudgetsSafe) {
        this.chapters = chapters;
        this.common = common;
        this.areBudgetsSafe = areBudgetsSafe;
    }

    /** The agenda of a rule set on its day. */
    static Agenda of(RuleSet rules) {
        Writing writing = new Writing(rules);
        rules.requirements().forEach(rule -> writing.add(rule, true));
        rules.coming().forEach(rule -> writing.add(rule, false));
        boolean areBudgetsSafe = rules.all(Budget.class).allMatch(budget -> BudgetSheet.isSafe(rules, budget));
        return new Agenda(List.copyOf(writing.chapters.values()), writing.common.size(), areBudgetsSafe);
    }

    /** An agenda that is being written. */
    private static final class Writing {

        private final RuleSet rules;
        private final Set<Id> undescribed;
        private final boolean isSound;
        private final Map<Condition, Integer> common = new HashMap<>();
        private final Map<Scope<?>, Chapter> chapters = new LinkedHashMap<>();
        private int place;

        Writing(RuleSet rules) {
            this.rules = rules;
            this.undescribed = Set.copyOf(rules.undescribed());
            this.isSound = WorkingTime.isSound(rules);
        }

        void add(Requirement rule, boolean binds) {
            RequirementInForce found = rules.inForce(rule, isSound && !undescribed.contains(rule.id()));
            int shared =
                    found.isOfTheWholeCase() ? common.computeIfAbsent(found.when(), one -> common.size()) : Entry.OWN;
            chapters.computeIfAbsent(rule.scope(), scope -> new Chapter(scope, new ArrayList<>()))
                    .entries()
                    .add(new Entry(found, place++, binds, shared));
        }
    }

    /** The requirements by scope. */
    List<Chapter> chapters() {
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
