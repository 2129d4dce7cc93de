package se.samspel.rules;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samspel.Id;
import se.samspel.document.Case;
import se.samspel.rules.Agenda.Entry;
import se.samspel.rules.assessment.FactValue;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.assessment.OnDemand;
import se.samspel.rules.assessment.OpenQuestion;
import se.samspel.rules.assessment.ShownLimit;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Element;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.Limit;
import se.samspel.rules.condition.Scope;
import se.samspel.rules.condition.Subject;
import se.samspel.rules.condition.Verdict;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Requirement.Comparison;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;

/** Walks a violated or undecided rule a second time, to say why. */
final class Explanation {

    private static final Text FAILED = Text.of(
            "{who}: regeln {rule} kunde inte bedömas, så ärendet godkänns inte.",
            "{who}: the rule {rule} could not be judged, so the case is not passed.");
    private static final Text MEND_RULE = Text.of(
            "Be den som förvaltar regelverket att rätta regeln.", "Ask those who keep the rule set to mend the rule.");
    private static final Comparator<Subject> BY_ID =
            Comparator.comparing(one -> one.element().id().map(Id::value).orElse(""));
    private static final Text NO_VALUE = Text.of("uppgift saknas", "not stated");

    private final RuleSet rules;
    private final Case document;
    private Optional<CaseView> again = Optional.empty();

    Explanation(RuleSet rules, Case document) {
        this.rules = rules;
        this.document = document;
    }

    /** What is read from library facts alone is put together when asked; a plug-in's code is to run while it can be contained. */
    Finding violated(Entry entry, Subject subject) {
        Requirement requirement = entry.rule().requirement();
        return new Finding(
                requirement.id(),
                requirement.breach().severity(),
                subject.element().id(),
                entry.rule().isSafe()
                        ? OnDemand.of(() -> afterwards(requirement, subject.element()))
                        : OnDemand.known(why(requirement, subject)),
                requirement.source(),
                entry.rule().layer());
    }

    /** By a view of its own, for whichever thread asks; never throws, since nobody is there any more to contain it. */
    private synchronized Finding.Why afterwards(Requirement requirement, Element<?> element) {
        CaseView view = again.orElseGet(() -> new CaseView(document, rules));
        again = Optional.of(view);
        try {
            return why(requirement, new Subject(view, requirement.scope(), element));
        } catch (Throwable e) {
            Contained.of(e);
            return failed(requirement, element).why().get();
        }
    }

    private Finding.Why why(Requirement requirement, Subject subject) {
        List<Look> looks = looks(requirement.must(), subject);
        Optional<Text> value = requirement
                .comparison()
                .flatMap(comparison -> comparison.number().apply(subject).map(comparison.unit()::text))
                .or(() -> requirement
                        .emptied()
                        .flatMap(fact ->
                                fact.value(subject).map(words -> new Called(rules, document).words(fact, words))));
        Optional<ShownLimit> limit = requirement.comparison().flatMap(this::limit);
        Text message = fill(requirement.breach().text(), subject, value, limit);
        Text remedy = fill(requirement.breach().remedy(), subject, value, limit);
        return new Finding.Why(
                looks.stream()
                        .findFirst()
                        .map(Look::where)
                        .orElseGet(() -> new Finding.Where(subject.element().pointer(), Optional.empty())),
                new Finding.Message(message, remedy),
                new Finding.Grounds(looks.stream().map(Look::shown).toList(), limit));
    }

    /**
     * What an undecided rule lacks: never nothing, or the rule has failed to answer. As long as nobody knows whether it
     * applies, it asks for that only.
     */
    List<OpenQuestion> lacking(Requirement requirement, Subject subject) {
        boolean mayNotApply = requirement.when().test(subject) == Verdict.UNKNOWN;
        Set<Look> lacking = new LinkedHashSet<>();
        lack(mayNotApply ? requirement.when() : requirement.must(), subject, lacking);
        List<OpenQuestion> questions = lacking.stream()
                .map(look -> new Asking(rules).of(look.fact(), look.subject(), requirement.source()))
                .toList();
        if (questions.isEmpty()) {
            throw new IllegalStateException(requirement.id() + " is undecided but lacks nothing");
        }
        return questions;
    }

    /** A rule that threw instead of answering for the element. */
    Finding failed(Item rule, Element<?> element) {
        return failed(rule, element.id(), element.label(), element.pointer());
    }

    /** A rule that threw before it came to any element. */
    Finding failed(Item rule, Text who) {
        return failed(rule, Optional.empty(), who, "");
    }

    private Finding failed(Item rule, Optional<Id> element, Text who, String pointer) {
        Finding.Why why = new Finding.Why(
                new Finding.Where(pointer, Optional.empty()),
                new Finding.Message(
                        FAILED.with("rule", Text.same(rule.id().value())).with("who", who), MEND_RULE),
                Finding.Grounds.NONE);
        return Finding.of(Id.of("RULE_FAILED"), Severity.ERROR, element, why, rule.source(), layer(rule));
    }

    private Text fill(Text text, Subject subject, Optional<Text> value, Optional<ShownLimit> limit) {
        return text.with(Map.of(
                "value",
                value.orElse(NO_VALUE),
                "limit",
                limit.map(shown -> shown.range().text(shown.unit())).orElse(Text.same("")),
                "who",
                subject.element().label()));
    }

    private Optional<ShownLimit> limit(Comparison comparison) {
        Optional<Id> parameter = comparison.limit().parameter();
        return range(comparison.limit())
                .map(range -> new ShownLimit(
                        parameter,
                        range,
                        comparison.unit(),
                        parameter.flatMap(rules::item).map(InForce::layer),
                        parameter.flatMap(rules::item).map(found -> found.item().source())));
    }

    /** A part that is decided lacks nothing, whatever else is not known of it. */
    private static void lackIfOpen(Condition condition, Subject subject, Set<Look> lacking) {
        if (condition.test(subject) == Verdict.UNKNOWN) {
            lack(condition, subject, lacking);
        }
    }

    /** Finds what keeps an undecided condition from being decided, from left to right. */
    private static void lack(Condition condition, Subject subject, Set<Look> lacking) {
        if (condition.each().isPresent()) {
            Condition inner = condition.parts().get(0);
            elements(condition.each().get(), subject).forEach(one -> lackIfOpen(inner, one, lacking));
        } else {
            condition.facts().stream()
                    .map(fact -> new Look(fact, subject))
                    .filter(look -> look.value().isEmpty())
                    .forEach(lacking::add);
            condition.parts().forEach(part -> lackIfOpen(part, subject, lacking));
        }
    }

    /**
     * What a condition looks at, from left to right; of several elements, those that are not as they are wanted, by
     * id: which of them stands first in the document makes no difference.
     */
    private List<Look> looks(Condition condition, Subject subject) {
        Set<Look> looks = new LinkedHashSet<>();
        look(condition, subject, Verdict.YES, looks);
        return List.copyOf(looks);
    }

    /** Looks at what may keep the condition from being as it is wanted, YES or NO. */
    private void look(Condition condition, Subject subject, Verdict wanted, Set<Look> looks) {
        if (condition instanceof Condition.Not not) {
            look(not.part(), subject, wanted.negate(), looks);
        } else if (condition.each().isPresent()) {
            lookAtEach(condition, condition.each().get(), subject, wanted, looks);
        } else {
            condition.facts().forEach(fact -> looks.add(new Look(fact, subject)));
            condition.parts().forEach(part -> look(part, subject, wanted, looks));
        }
    }

    private void lookAtEach(Condition condition, Scope<?> scope, Subject subject, Verdict wanted, Set<Look> looks) {
        Condition inner = condition.parts().get(0);
        List<Subject> all = elements(scope, subject);
        Verdict of = condition instanceof Condition.Count count ? ofEach(count, wanted, all) : wanted;
        all.stream().filter(one -> inner.test(one) != of).forEach(one -> look(inner, one, of, looks));
    }

    private static List<Subject> elements(Scope<?> scope, Subject subject) {
        return subject.view().elements(scope).stream()
                .map(element -> new Subject(subject.view(), scope, element))
                .sorted(BY_ID)
                .toList();
    }

    /** NO where fewer elements are wanted than meet the condition, YES where more are. */
    private Verdict ofEach(Condition.Count count, Verdict wanted, List<Subject> all) {
        Range range = range(count.limit()).orElseThrow();
        long met = all.stream()
                .filter(one -> count.condition().test(one) == Verdict.YES)
                .count();
        boolean isFewer = wanted == Verdict.YES
                ? range.isBelow(BigDecimal.valueOf(met))
                : range.least().filter(least -> least.signum() > 0).isPresent();
        return Verdict.of(!isFewer);
    }

    private Optional<Range> range(Limit limit) {
        return limit.constant().or(() -> limit.parameter().flatMap(rules::parameter));
    }

    /** A fact, seen from an element. */
    private record Look(Fact<?> fact, Subject subject) {

        Optional<?> value() {
            return fact.value(subject);
        }

        Finding.Where where() {
            Fact.Place place = fact.place(subject);
            return new Finding.Where(place.path(), place.missing());
        }

        FactValue shown() {
            return shown(fact, subject);
        }

        private static <V> FactValue shown(Fact<V> fact, Subject subject) {
            Optional<V> value = fact.value(subject);
            return new FactValue(
                    fact.id(), fact.label(), value, value.map(fact::text).orElse(NO_VALUE));
        }
    }

    private Id layer(Item rule) {
        return Judge.layerOf(rules, rule.id()).orElse(rules.id());
    }
}
