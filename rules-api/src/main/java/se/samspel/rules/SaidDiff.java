package se.samspel.rules;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.rules.analysis.Diff.Cause;
import se.samspel.rules.analysis.Diff.Contrast;
import se.samspel.rules.analysis.Diff.Turn;
import se.samspel.rules.analysis.Situation;
import se.samspel.rules.assessment.FactValue;
import se.samspel.rules.layer.Item;
import se.samspel.rules.text.Text;

/** Finds what two rule sets say differently of an item itself, one thing at a time. */
final class SaidDiff {

    private static final Text SAYS = Text.of("{item} beskrivs olika", "{item} is described differently");
    private static final Text WORDED = Text.of("{item} har olika ordalydelse", "{item} is worded differently");
    private static final Text SOURCED = Text.of("{item} har olika källor", "{item} has different sources");
    private static final Text NOT_STATED = Text.of("inte angivet", "not stated");

    private final RuleSet one;
    private final RuleSet other;
    private final Cause cause;
    private final Text kind;
    private final Differences found;

    /**
     * A comparison.
     *
     * @param cause what is found is due to
     * @param kind what people call such an item, such as "ledningsnivå"
     */
    SaidDiff(RuleSet one, RuleSet other, Cause cause, Text kind, Differences found) {
        this.one = one;
        this.other = other;
        this.cause = cause;
        this.kind = kind;
        this.found = found;
    }

    /** One thing that is said of an item. */
    record Part(Text what, Optional<Text> said) {

        static Part of(String sv, String en, Optional<Text> said) {
            return new Part(Text.of(sv, en), said);
        }

        private Text told() {
            return Situation.told(what, said.orElse(NOT_STATED));
        }
    }

    /** What is said differently of items that both have. */
    <I extends Item> void ofShared(Function<RuleSet, Stream<I>> items, Function<I, List<Part>> parts) {
        ofShared(items, (item, rules) -> parts.apply(item));
    }

    /** The same, where what is said of an item takes more of the rules than the item. */
    <I extends Item> void ofShared(Function<RuleSet, Stream<I>> items, BiFunction<I, RuleSet, List<Part>> parts) {
        Map<Id, I> after = byId(items.apply(other));
        byId(items.apply(one)).forEach((id, item) -> {
            if (after.containsKey(id)) {
                compare(id, parts.apply(item, one), parts.apply(after.get(id), other));
            }
        });
    }

    /** The same, and which items one of them lacks, by what people call them. */
    <I extends Item> void of(
            Function<RuleSet, Stream<I>> items, Function<I, Text> label, Text lacking, Function<I, List<Part>> parts) {
        of(items, label, lacking, (item, rules) -> parts.apply(item));
    }

    /** The same, where what is said of an item takes more of the rules than the item. */
    <I extends Item> void of(
            Function<RuleSet, Stream<I>> items,
            Function<I, Text> label,
            Text lacking,
            BiFunction<I, RuleSet, List<Part>> parts) {
        Map<Id, I> before = byId(items.apply(one));
        Map<Id, I> after = byId(items.apply(other));
        before.forEach((id, item) -> onlyIn(id, one, label.apply(item), lacking, after));
        after.forEach((id, item) -> onlyIn(id, other, lacking, label.apply(item), before));
        ofShared(items, parts);
    }

    private void onlyIn(Id id, RuleSet rules, Text before, Text after, Map<Id, ?> others) {
        if (!others.containsKey(id)) {
            Text words = CauseWords.ONLY_IN.with("item", Text.same(id.value())).with("rules", CauseWords.name(rules));
            tell(id, words, before, after);
        }
    }

    private void compare(Id id, List<Part> before, List<Part> after) {
        Text words = (cause == Cause.TEXT ? WORDED : cause == Cause.SOURCE ? SOURCED : SAYS)
                .with("item", Text.same(id.value()));
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                tell(id, words, before.get(i).told(), after.get(i).told());
            }
        }
    }

    private void tell(Id id, Text words, Text before, Text after) {
        Id fact = Id.of(cause.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        found.tell(cause, id, words, new Contrast(itself(fact, kind, id), before, after, Turn.OTHERWISE));
    }

    /** What is no situation, but the item itself, such as "regel: leader.share". */
    static Situation itself(Id fact, Text kind, Id item) {
        FactValue which = new FactValue(fact, kind, Optional.of(item.value()), Text.same(item.value()));
        return new Situation(Optional.empty(), List.of(which), Optional.empty());
    }

    private static <I extends Item> Map<Id, I> byId(Stream<I> items) {
        return items.collect(Collectors.toMap(Item::id, item -> item, (item, same) -> item, TreeMap::new));
    }
}
