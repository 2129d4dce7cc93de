package se.samspel.testkit.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.document.Case;
import se.samspel.json.AnswerJson;
import se.samspel.rules.RuleSet;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.layer.Item;

/** Judging lets no exception out, whatever the case, and no rule of the set fails to answer. */
public final class NothingGetsOut implements Claim {

    private static final Id RULE_FAILED = Id.of("RULE_FAILED");

    @Override
    public void check(RuleSet rules, Proving proving) {
        Stream<Tried> extremes =
                Stream.of(proving).flatMap(one -> one.extremes(rules).stream()).map(one -> Tried.of(rules, one));
        Iterable<Tried> all = Stream.concat(proving.tried(rules).stream(), extremes)::iterator;
        for (Tried tried : all) {
            Tried told = told(tried);
            told.thrown().ifPresent(thrown -> {
                Case smallest = Smallest.of(
                        tried.document(),
                        less -> told(Tried.of(rules, less)).thrown().isPresent());
                throw Objection.to(rules, "judging let out " + thrown)
                        .in(smallest, rules, proving.settings())
                        .error();
            });
            failed(tried).stream().findFirst().ifPresent(finding -> fail(rules, proving, tried, finding));
        }
    }

    /** The answer with all that can be asked of it. */
    private static Tried told(Tried tried) {
        return tried.answer()
                .map(answer -> Tried.of(tried.document(), document -> {
                    AnswerJson.of(answer, "", Locale.ENGLISH);
                    return answer;
                }))
                .orElse(tried);
    }

    private static void fail(RuleSet rules, Proving proving, Tried tried, Finding finding) {
        Item failed = named(rules, finding).orElseThrow();
        Case smallest = Smallest.of(
                tried.document(),
                less -> failed(Tried.of(rules, less)).stream()
                        .anyMatch(again -> named(rules, again).equals(Optional.of(failed))));
        List<Id> others = proving.tried(rules).stream()
                .flatMap(one -> failed(one).stream())
                .flatMap(one -> named(rules, one).stream())
                .map(Item::id)
                .filter(id -> !id.equals(failed.id()))
                .distinct()
                .sorted()
                .toList();
        throw Objection.to(rules, failed.id() + " could not be judged" + Failing.of(rules, failed, smallest))
                .by(rules, failed)
                .others(others)
                .in(smallest, rules, proving.settings())
                .error();
    }

    private static List<Finding> failed(Tried tried) {
        return tried.answer().stream()
                .flatMap(answer -> answer.findings().stream())
                .filter(finding -> finding.code().equals(RULE_FAILED))
                .toList();
    }

    /** The item that the finding names; of several, the one with the longest name. */
    private static Optional<Item> named(RuleSet rules, Finding finding) {
        String text = finding.message().text().en();
        Stream<Item> items = rules.items().stream().map(found -> found.item());
        return items.filter(item -> text.contains("the rule " + item.id() + " "))
                .max((one, other) ->
                        one.id().value().length() - other.id().value().length());
    }
}
