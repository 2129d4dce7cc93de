package se.samspel.rules.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.layer.Source;
import se.samspel.rules.text.Text;

/**
 * A rule that a case violates, with everything needed to see why and mend it.
 *
 * @param code the code of the rule, or one of {@link #OWN_CODES} for what the library itself found
 * @param severity how much it weighs
 * @param element the id of the element that it is about; empty if that has none, or it is about no element. Of
 *     {@code UNKNOWN_FACT} and {@code BAD_FACT} it is the one that the given fact names, whether it is there or not
 * @param why where it is, what to say of it and why; put together when somebody asks, since many findings are counted
 *     and never read
 * @param source the clause that the rule comes from
 * @param layer the layer that the rule comes from
 */
public record Finding(Id code, Severity severity, Optional<Id> element, OnDemand<Why> why, Source source, Id layer) {

    /** The codes of what the library itself finds, which no rule has. */
    public static final Set<Id> OWN_CODES = Stream.of(
                    "RULE_FAILED",
                    "ROUTE_GAP",
                    "NO_OWN_BODY",
                    "NO_DECIDER",
                    "UNKNOWN_WORD",
                    "UNKNOWN_FACT",
                    "BAD_FACT",
                    "PINNED_VERSION")
            .map(Id::of)
            .collect(Collectors.toUnmodifiableSet());

    /** By severity, then code, then element; then by what it says, which no order in the document changes. */
    public static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::code)
            .thenComparing(finding -> finding.element().map(Id::value).orElse(""))
            .thenComparing(finding -> finding.message().text().en())
            .thenComparing(finding -> finding.where().path());

    /**
     * All that a finding tells beyond which rule was violated.
     *
     * @param where where it is in the document
     * @param message what is wrong, and what to do about it
     * @param grounds which facts and which limit led here
     */
    public record Why(Where where, Message message, Grounds grounds) {}

    /**
     * A place in the document.
     *
     * @param path a JSON Pointer to the nearest element that exists
     * @param missing the way from there to what is absent
     */
    public record Where(String path, Optional<String> missing) {}

    /**
     * What to say.
     *
     * @param text what is wrong
     * @param remedy what to do about it
     */
    public record Message(Text text, Text remedy) {}

    /**
     * Why it was found.
     *
     * @param facts the facts that mattered, with their values
     * @param limit the limit, where a number was compared
     */
    public record Grounds(List<FactValue> facts, Optional<ShownLimit> limit) {
        /** Copies the list. */
        public Grounds {
            facts = List.copyOf(facts);
        }

        /** No facts and no limit. */
        public static final Grounds NONE = new Grounds(List.of(), Optional.empty());
    }

    /** A finding of which all is known that is to be told. */
    public static Finding of(Id code, Severity severity, Optional<Id> element, Why why, Source source, Id layer) {
        return new Finding(code, severity, element, OnDemand.known(why), source, layer);
    }

    /** Where it is in the document. */
    public Where where() {
        return why.get().where();
    }

    /** What is wrong, and what to do about it. */
    public Message message() {
        return why.get().message();
    }

    /** Which facts and which limit led here. */
    public Grounds grounds() {
        return why.get().grounds();
    }

    /** What is wrong and what to do about it, in the language of the locale. */
    public String text(Locale locale) {
        return message().text().in(locale) + " " + message().remedy().in(locale);
    }
}
