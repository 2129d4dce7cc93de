package se.samspel.cases;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.cases.TracedItem.Clause;

/** The page docs/traceability.md: how to read it, how much is carried, and every item on a line of its own. */
final class TracePage {

    private static final String HEAD = """
            # From the source to the rules

            The rules of this library come from two public texts, *%s*
            and *%s*.
            This page goes through them item by item and says what the library makes of each. Statutes, such as those on public
            holidays and [the Municipal Act](municipal-act.md), and the documents of the sample systems are named by the rules
            that come from them.

            Nobody writes the page by hand. A test makes it from `samples/cases/src/test/resources/traceability.txt`,
            looks up in the library whatever an item names, and fails when the page and the library differ.
            `mvn verify -Dsamspel.golden=write` writes it anew.

            ## How to read a line

            - **Item**: its number, which stays the same.
            - **What it says**: a short restatement in our words. It is the Swedish text that counts.
            - **Where**: the document, and the heading or headings under which the words stand.
            - **Clause**: *binding* (somebody shall do something, or may decide something), *definition*,
              *recommendation* (a wish, a rule of thumb, a starting point), *example*, *fact* (told, and asks for
              nothing), or *need* (no text asks for it, but those who use such a text do).
            - **Carried by**: where it went.
              - A *rule* is judged in every case. ERROR stands in the way, WARNING ought to be mended, NOTICE is worth
                knowing. *Our reading* marks a rule that is one way to read the text, so that a region may choose another.
                *Broken in* names a case that breaks the rule: in `samples/cases`, or else elsewhere in `samples`.
              - *Routing* says who decides, in the words of the rule set `jamtland`.
              - A *parameter* is a number that rules compare with. A *question* is put to people, since no document can
                answer it.
              - *Allowed* says what no rule stands against, and names a case that does it and has no error.
              - A *type*, *component*, *constant*, *fact*, *word*, *act* or *time budget* is where a document has room for
                the thing; see the [glossary](glossary.md). A *layer* is one region's rules.
              - An *answer* is what the library tells of a case, as a type or a part of one; a *command* is one of
                `samples/samspel`.
              - *Left to judgement* gives the reason why no fact of a case can decide the matter.
              - *Not yet* is still to be built.
            """;

    private final Trace trace;
    private final Carriers carriers;

    TracePage(Trace trace, Carriers carriers) {
        this.trace = trace;
        this.carriers = carriers;
    }

    String text() {
        return Stream.concat(
                        Stream.of(HEAD.formatted(trace.documents().values().toArray()), summary()),
                        trace.sections().stream().map(this::section))
                .collect(Collectors.joining("\n"));
    }

    private String summary() {
        return "## How much is carried\n\nClause | Items | Carried | Left to judgement | Not yet\n--- | --: | --: | --: | --:\n"
                + Stream.of(Clause.values())
                        .map(clause -> row(clause.word(), item -> item.clause() == clause))
                        .collect(Collectors.joining())
                + row("all", item -> true);
    }

    private String row(String title, Predicate<TracedItem> wanted) {
        List<TracedItem> items = trace.items().stream().filter(wanted).toList();
        long judgement = items.stream().filter(TracedItem::isLeftToJudgement).count();
        long notYet = items.stream().filter(TracedItem::isNotYetCarried).count();
        return "%s | %d | %d | %d | %d\n"
                .formatted(title, items.size(), items.size() - judgement - notYet, judgement, notYet);
    }

    private String section(Trace.Section section) {
        return "## " + section.title()
                + "\n\nItem | What it says | Where | Clause | Carried by\n--- | --- | --- | --- | ---\n"
                + section.items().stream().map(this::line).collect(Collectors.joining());
    }

    private String where(TracedItem item) {
        return item.headings().isEmpty()
                ? "\u2013"
                : trace.document(item) + ", *" + String.join("*; *", item.headings()) + "*";
    }

    private String line(TracedItem item) {
        return String.join(
                        " | ",
                        item.name(),
                        item.statement(),
                        where(item),
                        item.clause().word(),
                        carriers.of(item))
                + "\n";
    }
}
