package se.samspel.testkit.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.document.Case;
import se.samspel.json.DocumentWriter;
import se.samspel.rules.RuleSet;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.FactValue;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.assessment.OpenQuestion;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.layer.Change;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Source;

/**
 * Why something claimed is not so, in the order in which a developer asks: where, what, by which facts and which source,
 * how many more there are, and the smallest case that shows it.
 */
final class Objection {

    /** As many of a kind as anyone reads. */
    private static final int MOST = 5;

    private final StringBuilder text = new StringBuilder();
    private final Set<Id> about = new HashSet<>();
    private final Set<String> sources = new HashSet<>();

    private Objection(String head) {
        text.append(head);
    }

    /** Something about a rule set. */
    static Objection to(RuleSet rules, String what) {
        return new Objection(name(rules) + ": " + what);
    }

    /** Something about the layers, before there is any rule set. */
    static Objection toLayers(String what) {
        return new Objection(what);
    }

    /** A rule set as messages name it, such as "myregion@2027.1 on 2027-01-01". */
    static String name(RuleSet rules) {
        return rules.id() + "@" + rules.version() + " on " + rules.asOf();
    }

    /** What a layer does, with what it looks at and where it comes from. */
    Objection by(Change change) {
        return (change.what() instanceof Item item ? facts(item) : this).from(change.source());
    }

    private Objection facts(Item item) {
        List<Fact<?>> facts = Seen.facts(item);
        about.add(item.id());
        facts.forEach(fact -> about.add(fact.id()));
        return facts.isEmpty()
                ? this
                : line("facts: " + facts.stream().map(Fact::toString).collect(Collectors.joining(", ")));
    }

    /** An item with what it looks at and where it comes from. */
    Objection by(RuleSet rules, Item item) {
        facts(item);
        rules.item(item.id()).ifPresent(found -> line("layer: " + found.layer()));
        return from(item.source());
    }

    /** Where it comes from, which is told once. */
    Objection from(Source source) {
        String where = cited(source);
        return sources.add(where) ? line("source: " + where) : this;
    }

    /** The document and the clause, as much of them as is stated. */
    static String cited(Source source) {
        return Stream.of(source.document(), source.clause())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** One thing more, on a line of its own. */
    Objection line(String more) {
        text.append(System.lineSeparator()).append("  ").append(more.replace("\n", System.lineSeparator() + "  "));
        return this;
    }

    /** How many others there are that the same could be said of. */
    Objection others(List<?> others) {
        return others.isEmpty()
                ? this
                : line("and " + others.size() + " more: "
                        + others.stream().limit(MOST).map(Object::toString).collect(Collectors.joining(", "))
                        + (others.size() > MOST ? " ..." : ""));
    }

    /** The smallest case that shows it, and what the rules say of that. */
    Objection in(Case smallest, RuleSet rules, Settings settings) {
        Optional<Assessment> answer = Tried.of(rules, smallest).answer();
        answer.ifPresent(said -> {
            line("What the rules say of the case below: " + said.outcome());
            some(said.findings(), this::isAbout, Objection::told, "findings");
            some(said.questions(), question -> about.contains(question.code()), Objection::told, "questions");
            line("  route " + said.route().status());
        });
        line("The smallest case that was found (" + settings.again() + " finds it again):");
        return line(DocumentWriter.write(smallest).strip());
    }

    /** Those that it is about, or the first where it is about nothing else that was said; and how many others there are. */
    private <T> void some(List<T> all, Predicate<T> isAbout, Function<T, String> told, String name) {
        List<T> meant = all.stream().filter(isAbout).toList();
        List<T> shown = (meant.isEmpty() ? all : meant).stream().limit(MOST).toList();
        shown.forEach(one -> line(told.apply(one)));
        if (shown.size() < all.size()) {
            line("  other " + name + ": " + (all.size() - shown.size()));
        }
    }

    /** Whether a finding is of what the objection names, or tells that it failed. */
    private boolean isAbout(Finding finding) {
        return about.contains(finding.code())
                || Finding.OWN_CODES.contains(finding.code())
                        && about.stream().anyMatch(id -> names(finding.text(Locale.ENGLISH), id));
    }

    /** Whether a text names the id, and not only one that it is a part of. */
    private static boolean names(String text, Id id) {
        return Pattern.compile("(?<![\\w.-])" + Pattern.quote(id.value()) + "(?![\\w-]|\\.\\w)")
                .matcher(text)
                .find();
    }

    AssertionError error() {
        return new AssertionError(text.toString());
    }

    /** A finding as messages show it. */
    static String told(Finding finding) {
        List<FactValue> grounds = finding.grounds().facts();
        String facts = grounds.stream()
                .limit(MOST)
                .map(fact -> fact.fact() + " = " + value(fact))
                .collect(Collectors.joining(", ", " (", grounds.size() > MOST ? " ...)" : ")"));
        return "  " + finding.severity() + " " + finding.code() + " at "
                + place(finding.where()) + (grounds.isEmpty() ? "" : facts) + ": "
                + finding.text(Locale.ENGLISH);
    }

    private static String told(OpenQuestion question) {
        return "  " + question.kind() + " " + question.code() + " at " + place(question.where()) + ": "
                + question.text().en();
    }

    private static String place(Finding.Where where) {
        return "\"" + where.path() + "\""
                + where.missing()
                        .map(missing -> " (" + missing + " is missing)")
                        .orElse("");
    }

    private static String value(FactValue fact) {
        return fact.value().map(Object::toString).orElse("unknown");
    }
}
