package se.samspel.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.samspel.Id;
import se.samspel.decision.Decision;
import se.samspel.party.Party;
import se.samspel.rules.assessment.Authorisation.Reason;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Subject;
import se.samspel.rules.condition.Verdict;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.layer.Validity.State;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Delegation;
import se.samspel.rules.route.Effect;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.NonDelegable;

/** The mandates of a rule set, each with the body that holds it and those that it was passed on from. */
final class Mandates {

    private final RuleSet rules;
    private final Map<Id, Mandate> byId;
    private final Map<List<Id>, List<Mandate>> byQuestion;
    private final List<Mandate> passedOn;

    Mandates(RuleSet rules) {
        this.rules = rules;
        this.byId = rules.all(Mandate.class).collect(Collectors.toMap(Mandate::id, mandate -> mandate));
        this.passedOn = rules.all(Mandate.class)
                .filter(mandate -> mandate.delegation().isPresent())
                .toList();
        this.byQuestion = rules.all(Mandate.class)
                .collect(Collectors.groupingBy(
                        mandate -> List.of(rules.bound(mandate.body()), mandate.act(), mandate.matter())));
    }

    /** The mandates that the body holds for the act in the matter, whatever stands in their way, sorted by id. */
    List<Mandate> of(Id body, Id act, Id matter) {
        return byQuestion.getOrDefault(List.of(rules.bound(body), act, matter), List.of());
    }

    /** The bodies to which the body has passed on its mandate for the act in the matter, straight or by way of others. */
    Set<Id> delegates(Id body, Id act, Id matter) {
        if (passedOn.isEmpty()) {
            return Set.of();
        }
        return passedOn.stream()
                .filter(mandate -> mandate.act().equals(act) && mandate.matter().equals(matter))
                .filter(mandate -> chain(mandate).stream()
                        .anyMatch(link -> rules.bound(link.body()).equals(body)))
                .map(mandate -> rules.bound(mandate.body()))
                .filter(delegate -> !delegate.equals(body))
                .collect(Collectors.toSet());
    }

    /** Those that the mandate was passed on from, the first first, and itself at the end. */
    List<Mandate> chain(Mandate mandate) {
        LinkedList<Mandate> chain = new LinkedList<>(List.of(mandate));
        Optional<Mandate> from = from(mandate);
        while (from.isPresent() && !chain.contains(from.get())) {
            chain.addFirst(from.get());
            from = from(from.get());
        }
        return List.copyOf(chain);
    }

    private Optional<Mandate> from(Mandate mandate) {
        return mandate.delegation().map(Delegation::from).map(byId::get);
    }

    /** Why the mandate, which is for the principal, does not do on the day; empty if it does, but for its conditions. */
    Optional<Reason> obstacle(Mandate mandate, Party principal, LocalDate day) {
        State state = mandate.valid().on(day);
        if (state != State.IN_FORCE) {
            return Optional.of(state == State.ENDED ? Reason.NO_LONGER_IN_FORCE : Reason.NOT_YET_IN_FORCE);
        } else if (nonDelegable(mandate).isPresent()) {
            return Optional.of(Reason.NOT_DELEGABLE);
        }
        List<Mandate> chain = chain(mandate);
        boolean whole = chain.get(0).delegation().isEmpty();
        Predicate<Mandate> covers = one -> one.principals().covers(principal)
                && one.act().equals(mandate.act())
                && one.matter().equals(mandate.matter())
                && one.valid().on(day) == State.IN_FORCE;
        return whole && chain.stream().allMatch(covers) ? Optional.empty() : Optional.of(Reason.NOT_COVERED);
    }

    /** What says that deciding may not be passed on as this mandate would have it. */
    Optional<NonDelegable> nonDelegable(Mandate mandate) {
        Effect effect = rules.item(mandate.act())
                .map(InForce::item)
                .filter(Act.class::isInstance)
                .map(act -> ((Act) act).effect())
                .orElse(Effect.BINDING);
        return rules.all(NonDelegable.class)
                .filter(rule -> rule.forbids(mandate, effect))
                .findFirst();
    }

    /**
     * For each principal that something was done for, by id, whether its body had a mandate for it that day. It is unknown
     * where the document does not say who the principal is, or what a mandate depends on. None if it is not said for whom.
     *
     * <p>What a condition in a plug-in's own code throws is thrown on.
     */
    Map<Id, Verdict> of(CaseView view, Decision decision) {
        return of(view, decision, mandate -> true);
    }

    /** Whether a mandate that the decision may rest on, for any principal, asks for it to be reported back. */
    Verdict reportsBack(CaseView view, Decision decision) {
        Predicate<Mandate> reports =
                mandate -> mandate.delegation().filter(Delegation::reports).isPresent();
        return of(view, decision, reports).values().stream().reduce(Verdict.NO, Verdict::or);
    }

    private Map<Id, Verdict> of(CaseView view, Decision decision, Predicate<Mandate> some) {
        Map<Id, Verdict> verdicts = new HashMap<>();
        LocalDate day = decision.on().orElse(rules.inForceOn());
        view.single(Scopes.MATTER).ifPresent(matter -> {
            Subject subject = new Subject(view, Scopes.MATTER, matter);
            List<Mandate> held = of(
                            decision.body(), decision.act(), matter.value().kind())
                    .stream()
                    .filter(some)
                    .toList();
            decision.principal()
                    .map(List::of)
                    .orElse(matter.value().principals())
                    .forEach(principal -> verdicts.put(principal, verdict(subject, held, principal, day)));
        });
        return verdicts;
    }

    private Verdict verdict(Subject subject, List<Mandate> held, Id principal, LocalDate day) {
        if (held.isEmpty()) {
            return Verdict.NO;
        }
        return subject.view().document().parties().stream()
                .filter(party -> party.id().equals(principal))
                .findFirst()
                .map(party -> held.stream()
                        .filter(mandate -> mandate.principals().covers(party))
                        .filter(mandate -> obstacle(mandate, party, day).isEmpty())
                        .map(mandate -> met(mandate, subject))
                        .reduce(Verdict.NO, Verdict::or))
                .orElse(Verdict.UNKNOWN);
    }

    private Verdict met(Mandate mandate, Subject subject) {
        return chain(mandate).stream().map(link -> link.when().test(subject)).reduce(Verdict.YES, Verdict::and);
    }
}
