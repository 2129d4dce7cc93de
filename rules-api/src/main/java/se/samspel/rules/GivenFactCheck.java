package se.samspel.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samspel.GivenFact;
import se.samspel.Id;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Element;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.Subject;
import se.samspel.rules.layer.DeclaredFact;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.text.Text;

/** Finds facts that a case gives by hand and that the rule set does not declare, or declares otherwise. */
final class GivenFactCheck {

    private static final Text UNKNOWN = Text.of(
            "\u201d{fact}\u201d är ingen uppgift som regelverket {rules} har deklarerat.",
            "\u201c{fact}\u201d is not a fact that the rule set {rules} has declared.");
    private static final Text DECLARED =
            Text.of("Ta bort uppgiften, eller skriv en av: {facts}.", "Take the fact away, or write one of: {facts}.");
    private static final Text NONE_DECLARED = Text.of(
            "Ta bort uppgiften; regelverket har inte deklarerat någon.",
            "Take the fact away; the rule set has declared none.");
    private static final Text BAD_VALUE = Text.of(
            "Uppgiften {fact} är {value}, som den inte kan vara.", "The fact {fact} is {value}, which it cannot be.");
    private static final Text CAN_BE = Text.of("Skriv {values}.", "Write {values}.");
    private static final Text OF_ONE = Text.of(
            "Uppgiften {fact} gäller {scope}, som det bara finns en av.",
            "The fact {fact} is about {scope}, of which there is one.");
    private static final Text NO_NEED = Text.of("Ta bort element.", "Take element away.");
    private static final Text OF_EACH = Text.of(
            "Uppgiften {fact} gäller en viss {scope}, men säger inte vilken.",
            "The fact {fact} is about one {scope}, and does not say which.");
    private static final Text NO_ELEMENT = Text.of(
            "Uppgiften {fact} gäller {element}, som inte är någon {scope} i ärendet.",
            "The fact {fact} is about {element}, which is no {scope} of the case.");
    private static final Text NAME_ELEMENT = Text.of(
            "Skriv under element id:t för den {scope} som uppgiften gäller.",
            "Write under element the id of the {scope} that the fact is about.");
    private static final Text TWICE =
            Text.of("Uppgiften {fact} är given mer än en gång.", "The fact {fact} is given more than once.");
    private static final Text KEEP_ONE = Text.of("Behåll den som stämmer.", "Keep the one that is right.");

    private final RuleSet rules;
    private final CaseView view;
    private final Explanation explanation;
    private final List<Finding> findings = new ArrayList<>();

    GivenFactCheck(RuleSet rules, CaseView view, Explanation explanation) {
        this.rules = rules;
        this.view = view;
        this.explanation = explanation;
    }

    List<Finding> findings() {
        List<GivenFact> facts = view.document().facts();
        if (facts.isEmpty()) {
            return findings;
        }
        Set<List<Object>> seen = new HashSet<>();
        for (int i = 0; i < facts.size(); i++) {
            GivenFact given = facts.get(i);
            String path = "/facts/" + i;
            Optional<DeclaredFact> declared = rules.item(given.fact())
                    .map(InForce::item)
                    .filter(DeclaredFact.class::isInstance)
                    .map(DeclaredFact.class::cast);
            if (declared.isEmpty()) {
                report("UNKNOWN_FACT", given, path + "/fact", UNKNOWN, choices());
            } else if (!seen.add(List.of(given.fact(), about(given, declared.get())))) {
                report("BAD_FACT", given, path, TWICE, KEEP_ONE);
            } else {
                contained(given, declared.get(), path);
            }
        }
        return findings;
    }

    /** Of something that there is one of, it makes no difference whether the element is named. */
    private static Optional<Id> about(GivenFact given, DeclaredFact declared) {
        return declared.scope().single() ? Optional.empty() : given.element();
    }

    /** A scope that a plug-in has made may fail to find its elements. */
    private void contained(GivenFact given, DeclaredFact declared, String path) {
        try {
            check(given, declared, path);
        } catch (Throwable e) {
            Contained.of(e);
            findings.add(explanation.failed(declared, declared.label()));
        }
    }

    private void check(GivenFact given, DeclaredFact declared, String path) {
        Optional<Element<?>> element = element(given, declared);
        if (element.isEmpty()) {
            Text scope = declared.scope().label();
            boolean one = declared.scope().single();
            Text message = one ? OF_ONE : given.element().isEmpty() ? OF_EACH : NO_ELEMENT;
            Text named = Text.same(given.element().map(Id::value).orElse(""));
            report(
                    "BAD_FACT",
                    given,
                    path,
                    message,
                    Map.of("element", named, "scope", scope),
                    one ? NO_NEED : NAME_ELEMENT.with("scope", scope));
        } else if (declared.fact()
                .value(new Subject(view, declared.scope(), element.get()))
                .isEmpty()) {
            Text value = Text.same(String.valueOf(given.value()));
            report(
                    "BAD_FACT",
                    given,
                    path + "/value",
                    BAD_VALUE,
                    Map.of("value", value),
                    CAN_BE.with("values", values(declared)));
        }
    }

    /** The element that it is about; of something that there is one of, the element may be left out. */
    private Optional<Element<?>> element(GivenFact given, DeclaredFact declared) {
        return view.elements(declared.scope()).stream()
                .filter(element -> given.element().isEmpty()
                        ? declared.scope().single()
                        : given.element().equals(element.id()))
                .<Element<?>>map(element -> element)
                .findFirst();
    }

    private Text choices() {
        List<String> declared =
                rules.all(DeclaredFact.class).map(fact -> fact.id().value()).toList();
        return declared.isEmpty() ? NONE_DECLARED : DECLARED.with("facts", Wording.list(declared));
    }

    private static Text values(DeclaredFact declared) {
        Fact<?> fact = declared.fact();
        if (declared.values() instanceof DeclaredFact.Numbers) {
            return Text.of("ett tal", "a number");
        }
        return Wording.list(fact.domain().stream().map(String::valueOf).toList());
    }

    private void report(String code, GivenFact given, String path, Text message, Text remedy) {
        report(code, given, path, message, Map.of(), remedy);
    }

    private void report(
            String code, GivenFact given, String path, Text message, Map<String, Text> arguments, Text remedy) {
        Map<String, Text> all = new HashMap<>(arguments);
        all.put("fact", Text.same(given.fact().value()));
        all.put("rules", Text.same(rules.id().value()));
        Finding.Why why = new Finding.Why(
                new Finding.Where(path, Optional.empty()),
                new Finding.Message(message.with(all), remedy),
                Finding.Grounds.NONE);
        findings.add(Finding.of(Id.of(code), Severity.ERROR, given.element(), why, WordCheck.LIBRARY, rules.id()));
    }
}
