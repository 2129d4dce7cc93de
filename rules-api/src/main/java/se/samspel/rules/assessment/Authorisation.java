package se.samspel.rules.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.samspel.Id;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.route.Basis;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.text.Text;

/**
 * What the mandates say of whether a body may do an act in a kind of matter for some principals, such as "the joint
 * officials' group may decide on a new development area for 2380, if the consequences are operational".
 *
 * <p>It tells what has been agreed on and what has been laid down in law or delegation, and keeps the two apart. It never
 * says that anything is legally valid.
 *
 * @param asked what was asked
 * @param grants the mandates that allow it, sorted by id
 * @param lacks why it is not allowed for those principals that no grant is for
 */
public record Authorisation(Asked asked, List<Grant> grants, List<Lack> lacks) {

    /** Copies the lists. */
    public Authorisation {
        grants = List.copyOf(grants);
        lacks = List.copyOf(lacks);
    }

    /** Whether it may, for all who were asked about. */
    public enum Status {
        /** There is a mandate for each. */
        GRANTED,
        /** There is a mandate for each, for some only in some situations. */
        ON_CONDITION,
        /** There is no mandate for some of them, or what was asked cannot be understood. */
        NOT_GRANTED
    }

    /** Why there is no mandate. */
    public enum Reason {
        /** It was not said for whom. */
        NO_PRINCIPAL,
        /** The rule set has no such body. */
        UNKNOWN_BODY,
        /** The rule set has no such act. */
        UNKNOWN_ACT,
        /** The rule set has no such kind of matter. */
        UNKNOWN_MATTER,
        /** Nobody has given a mandate for them. */
        NO_MANDATE,
        /** The mandate does not bind yet. */
        NOT_YET_IN_FORCE,
        /** The mandate binds no longer. */
        NO_LONGER_IN_FORCE,
        /** Deciding in such a matter may not be passed on. */
        NOT_DELEGABLE,
        /** The mandate that it was passed on from does not cover it. */
        NOT_COVERED
    }

    /**
     * What was asked.
     *
     * @param body the body, as the rule set binds it
     * @param act the act
     * @param matter the kind of matter
     * @param principals for whom, by id, sorted
     * @param day on which day
     */
    public record Asked(Id body, Id act, Id matter, List<Id> principals, LocalDate day) {
        /** Copies the list. */
        public Asked {
            principals = List.copyOf(principals);
        }
    }

    /**
     * A mandate that allows it.
     *
     * @param chain from the mandate that was passed on first to the one in question; that one alone if it is nobody else's
     * @param principals for whom, by id, sorted
     * @param reportsTo the body that decisions must be reported to, if to any
     */
    public record Grant(List<Mandate> chain, List<Id> principals, Optional<Id> reportsTo) {
        /** Copies the lists. */
        public Grant {
            chain = List.copyOf(chain);
            principals = List.copyOf(principals);
        }

        /** The mandate in question. */
        public Mandate mandate() {
            return chain.get(chain.size() - 1);
        }

        /** What it rests on: legal authority only if each mandate that it comes from does. */
        public Basis basis() {
            return chain.stream().allMatch(mandate -> mandate.basis() == Basis.LEGAL) ? Basis.LEGAL : Basis.AGREED;
        }

        /** What must be met in the case, first that of the mandate that was passed on first; none for any case. */
        public List<Condition> conditions() {
            return chain.stream()
                    .map(Mandate::when)
                    .filter(condition -> !condition.equals(Condition.ALWAYS))
                    .distinct()
                    .toList();
        }
    }

    /**
     * Why there is no mandate for some.
     *
     * @param reason why
     * @param mandate the mandate that does not do, by id; empty if there is none
     * @param principals for whom, by id, sorted
     * @param message the same in words
     */
    public record Lack(Reason reason, Optional<Id> mandate, List<Id> principals, Text message) {
        /** Copies the list. */
        public Lack {
            principals = List.copyOf(principals);
        }
    }

    /** Whether it may, for all who were asked about. */
    public Status status() {
        Set<Id> all = Set.copyOf(asked.principals());
        if (all.isEmpty() || !granted(grants).containsAll(all)) {
            return Status.NOT_GRANTED;
        }
        List<Grant> inAnyCase =
                grants.stream().filter(grant -> grant.conditions().isEmpty()).toList();
        return granted(inAnyCase).containsAll(all) ? Status.GRANTED : Status.ON_CONDITION;
    }

    /** The principals for whom there is a mandate that rests on this, on condition or not. */
    public Set<Id> granted(Basis basis) {
        return granted(grants.stream().filter(grant -> grant.basis() == basis).toList());
    }

    private static Set<Id> granted(List<Grant> some) {
        return some.stream()
                .flatMap(grant -> grant.principals().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
