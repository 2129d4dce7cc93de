package se.samspel.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.decision.Matter;
import se.samspel.document.Case;
import se.samspel.party.Party;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.condition.Element;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.layer.Source;
import se.samspel.rules.text.Text;

/** What is wrong with the rules where they do not say who decides in a matter, or not for every principal. */
final class RouteFindings {

    private static final Text GAP = Text.of(
            "{who}: regelverket säger varken vem som beslutar eller att det är oreglerat.",
            "{who}: the rule set says neither who decides nor that it is not stated.");
    private static final Text NO_OWN_BODY = Text.of(
            "{who}: regelverket säger inte vilket av de egna organen som har hand om ärendet hos {principal}.",
            "{who}: the rule set does not say which of its own bodies has the matter with {principal}.");
    private static final Text NO_DECIDER = Text.of(
            "{who}: inget organ beslutar för {principal}, och regelverket säger inte varför.",
            "{who}: no body decides for {principal}, and the rule set does not say why.");
    private static final Text MEND_TABLE = Text.of(
            "Be den som förvaltar regelverket att komplettera beslutsgången för {matter}.",
            "Ask those who keep the rule set to complete the routing of {matter}.");

    private final RuleSet rules;
    private final Element<Matter> matter;
    private final Case document;

    RouteFindings(RuleSet rules, Element<Matter> matter, Case document) {
        this.rules = rules;
        this.matter = matter;
        this.document = document;
    }

    /** No row of a table covers the matter. */
    Finding gap() {
        Source source =
                rules.table(matter.value().kind()).map(table -> table.source()).orElse(WordCheck.LIBRARY);
        return finding("ROUTE_GAP", GAP, Map.of(), "/kind", source);
    }

    /** A stage is for each principal's own body, and these have none. */
    List<Finding> withoutOwnBody(Collection<Id> principals, Source source) {
        return principals.stream()
                .map(principal -> finding(
                        "NO_OWN_BODY", NO_OWN_BODY, Map.of("principal", name(principal)), "/principals", source))
                .toList();
    }

    /** Nobody decides for these. */
    List<Finding> withoutDecider(Collection<Id> principals, Source source) {
        return principals.stream()
                .map(principal ->
                        finding("NO_DECIDER", NO_DECIDER, Map.of("principal", name(principal)), "/principals", source))
                .toList();
    }

    private Text name(Id principal) {
        return Text.same(document.parties().stream()
                .filter(party -> party.id().equals(principal))
                .map(Party::name)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(principal.value()));
    }

    private Finding finding(String code, Text text, Map<String, Text> arguments, String member, Source source) {
        Map<String, Text> all = new HashMap<>(arguments);
        all.put("who", matter.label());
        Finding.Why why = new Finding.Why(
                new Finding.Where(matter.pointer() + member, Optional.empty()),
                new Finding.Message(
                        text.with(all),
                        MEND_TABLE.with(
                                "matter", Text.same(matter.value().kind().value()))),
                Finding.Grounds.NONE);
        return Finding.of(Id.of(code), Severity.ERROR, matter.id(), why, source, rules.id());
    }
}
