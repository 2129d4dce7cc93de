package se.samspel.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.party.Party;
import se.samspel.rules.assessment.Authorisation;
import se.samspel.rules.assessment.Authorisation.Asked;
import se.samspel.rules.assessment.Authorisation.Grant;
import se.samspel.rules.assessment.Authorisation.Lack;
import se.samspel.rules.assessment.Authorisation.Reason;
import se.samspel.rules.form.Kind;
import se.samspel.rules.layer.Item;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.Delegation;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.text.Text;

/** Answers whether a body may do an act in a kind of matter for some principals. */
final class Authorising {

    private final RuleSet rules;
    private final Mandates mandates;
    private final Asked asked;
    private final List<Party> principals;

    Authorising(RuleSet rules, Mandates mandates, Id body, Id act, Id matter, Collection<Party> principals) {
        this.rules = rules;
        this.mandates = mandates;
        this.principals = principals.stream()
                .distinct()
                .sorted(Comparator.comparing(Party::id))
                .toList();
        this.asked = new Asked(rules.bound(body), act, matter, ids(this.principals), rules.asOf());
    }

    Authorisation answer() {
        List<Lack> unknown = unknown();
        if (!unknown.isEmpty()) {
            return new Authorisation(asked, List.of(), unknown);
        }
        List<Grant> grants = mandates.of(asked.body(), asked.act(), asked.matter()).stream()
                .flatMap(mandate -> grant(mandate).stream())
                .toList();
        List<Party> left = principals.stream()
                .filter(party ->
                        grants.stream().noneMatch(grant -> grant.principals().contains(party.id())))
                .toList();
        return new Authorisation(asked, grants, lacks(left));
    }

    private List<Lack> unknown() {
        List<Lack> lacks = new ArrayList<>();
        unknown(asked.body(), Body.class::isInstance, Kind.BODY.label(), Reason.UNKNOWN_BODY)
                .ifPresent(lacks::add);
        unknown(asked.act(), Act.class::isInstance, Kind.ACT.label(), Reason.UNKNOWN_ACT)
                .ifPresent(lacks::add);
        unknown(asked.matter(), ReferenceCheck::isMatter, ReferenceCheck.MATTER, Reason.UNKNOWN_MATTER)
                .ifPresent(lacks::add);
        if (principals.isEmpty()) {
            lacks.add(new Lack(Reason.NO_PRINCIPAL, Optional.empty(), List.of(), MandateTexts.NO_PRINCIPAL));
        }
        return lacks;
    }

    private Optional<Lack> unknown(Id word, Predicate<Item> fits, Text kind, Reason reason) {
        if (rules.item(word).map(InForce::item).filter(fits).isPresent()) {
            return Optional.empty();
        }
        List<String> known = rules.all(Item.class)
                .filter(fits)
                .map(item -> item.id().value())
                .toList();
        Text message = MandateTexts.unknown(rules.id(), word, kind, known);
        return Optional.of(new Lack(reason, Optional.empty(), asked.principals(), message));
    }

    private Optional<Grant> grant(Mandate mandate) {
        List<Id> covered = principals.stream()
                .filter(mandate.principals()::covers)
                .filter(party -> obstacle(mandate, party).isEmpty())
                .map(Party::id)
                .toList();
        return covered.isEmpty()
                ? Optional.empty()
                : Optional.of(new Grant(mandates.chain(mandate), covered, reportsTo(mandate)));
    }

    private Optional<Id> reportsTo(Mandate mandate) {
        List<Mandate> chain = mandates.chain(mandate);
        return mandate.delegation().filter(Delegation::reports).isPresent() && chain.size() > 1
                ? Optional.of(rules.bound(chain.get(chain.size() - 2).body()))
                : Optional.empty();
    }

    private Optional<Reason> obstacle(Mandate mandate, Party principal) {
        return mandates.obstacle(mandate, principal, rules.inForceOn());
    }

    /** First those whom no mandate is for, then each mandate that does not do. */
    private List<Lack> lacks(List<Party> left) {
        List<Mandate> held = mandates.of(asked.body(), asked.act(), asked.matter());
        List<Party> nobodys = left.stream()
                .filter(party ->
                        held.stream().noneMatch(mandate -> mandate.principals().covers(party)))
                .toList();
        Stream<Lack> none = nobodys.isEmpty()
                ? Stream.empty()
                : Stream.of(new Lack(
                        Reason.NO_MANDATE, Optional.empty(), ids(nobodys), texts().noMandate(asked, ids(nobodys))));
        return Stream.concat(none, held.stream().flatMap(mandate -> obstacles(mandate, left).stream()))
                .toList();
    }

    private List<Lack> obstacles(Mandate mandate, List<Party> left) {
        Map<Reason, List<Party>> byReason = left.stream()
                .filter(mandate.principals()::covers)
                .collect(Collectors.groupingBy(
                        party -> obstacle(mandate, party).orElseThrow(), TreeMap::new, Collectors.toList()));
        return byReason.entrySet().stream()
                .map(entry -> new Lack(
                        entry.getKey(),
                        Optional.of(mandate.id()),
                        ids(entry.getValue()),
                        texts().obstacle(entry.getKey(), mandate, ids(entry.getValue()))))
                .toList();
    }

    private MandateTexts texts() {
        return new MandateTexts(rules, mandates);
    }

    private static List<Id> ids(List<Party> parties) {
        return parties.stream().map(Party::id).toList();
    }
}
