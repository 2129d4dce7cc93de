package se.samspel.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.rules.assessment.Assessment.LayerName;
import se.samspel.rules.comparison.Comparison.Cause;
import se.samspel.rules.comparison.Comparison.Reason;
import se.samspel.rules.comparison.Point;
import se.samspel.rules.fact.WorkingTime;
import se.samspel.rules.layer.Budget;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Question;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.text.Text;

/** Why an answer says something else of a point when one thing has changed. */
interface Reasons {

    /** Why what was said of the point before is not what is said after; at least one. */
    List<Reason> of(Point point);

    /** The same for every point. */
    static Reasons always(List<Reason> reasons) {
        return point -> reasons;
    }

    /** The case is another. */
    static Reason otherCase() {
        return new Reason(
                Cause.CASE,
                Optional.empty(),
                Optional.empty(),
                Text.of("ärendet är inte det som bedömdes", "the case is not the one that was judged"));
    }

    /** Nothing that the library can see. */
    static Reason otherAnswer() {
        return new Reason(
                Cause.ANSWER,
                Optional.empty(),
                Optional.empty(),
                Text.of(
                        "ärende, regler och dag är desamma; det lagrade svaret har ändrats, eller så gavs det av en"
                                + " annan version av biblioteket",
                        "case, rules and day are the same; the stored answer was changed, or another version of the"
                                + " library gave it"));
    }

    /** Somebody has changed the record. */
    static Reason changedAnswer() {
        return new Reason(
                Cause.ANSWER,
                Optional.empty(),
                Optional.empty(),
                Text.of(
                        "det lagrade svaret är inte som det skrevs: något i det har ändrats för hand",
                        "the stored answer is not as it was written: something in it was changed by hand"));
    }

    /** The day is another. */
    static Reason otherDay(LocalDate one, LocalDate other) {
        Text text = Text.of("dagen är {other}, inte {one}", "the day is {other}, not {one}")
                .with("one", Text.same(one.toString()))
                .with("other", Text.same(other.toString()));
        return new Reason(Cause.DAY, Optional.empty(), Optional.empty(), text);
    }

    /** Something about a layer. */
    static Reason layer(Text text, String name) {
        return new Reason(Cause.LAYER, Optional.empty(), Optional.of(name), text.with("layer", Text.same(name)));
    }

    /** The same rules on another day: rules that began or ceased to bind, or else the day itself. */
    static Reasons day(RuleSet one, RuleSet other) {
        Items items = new Items(one, other);
        ItemChanges changes = new ItemChanges(one, other, Cause.DAY);
        return point -> orElse(
                changes.among(items.under(roots(point, items), changes::isWhole)),
                List.of(otherDay(one.asOf(), other.asOf())));
    }

    /** Other rules: the items that the point rests on, or else those that any fact may rest on, or else the layers. */
    static Reasons rules(RuleSet one, RuleSet other) {
        Items items = new Items(one, other);
        ItemChanges changes = new ItemChanges(one, other, Cause.RULE);
        List<Reason> further = orElse(changes.among(items.where(Reasons::isOfFacts)), layers(names(one), names(other)));
        return point -> orElse(changes.among(items.under(roots(point, items), changes::isWhole)), further);
    }

    /** The layers that are there in another version, or on one side only. */
    static List<Reason> layers(List<LayerName> one, List<LayerName> other) {
        Stream<Reason> gone = one.stream()
                .filter(layer -> version(layer.id(), other).isEmpty())
                .map(layer -> layer(Text.of("lagret {layer} är borta", "the layer {layer} is gone"), name(layer)));
        Stream<Reason> changed = other.stream()
                .filter(layer -> !one.contains(layer))
                .map(layer -> version(layer.id(), one)
                        .map(before -> layer(
                                Text.of("lagret {layer} har ersatt {before}", "the layer {layer} has replaced {before}")
                                        .with("before", Text.same(before)),
                                name(layer)))
                        .orElseGet(() -> layer(
                                Text.of("lagret {layer} har tillkommit", "the layer {layer} is new"), name(layer))));
        return Stream.concat(gone, changed).toList();
    }

    static String name(LayerName layer) {
        return layer.id() + "@" + layer.version();
    }

    private static Optional<String> version(Id id, List<LayerName> layers) {
        return layers.stream()
                .filter(layer -> layer.id().equals(id))
                .findFirst()
                .map(Reasons::name);
    }

    private static List<LayerName> names(RuleSet rules) {
        return rules.layers().stream()
                .map(layer -> new LayerName(layer.id(), layer.level(), layer.version()))
                .toList();
    }

    private static List<Reason> orElse(List<Reason> first, List<Reason> second) {
        return first.isEmpty() ? second.isEmpty() ? List.of(otherAnswer()) : second : first;
    }

    /** Whether what is read off a case may depend on it, whatever the rule. */
    private static boolean isOfFacts(Item item) {
        boolean isLimit = item instanceof Parameter && !WorkingTime.ALL.contains(item.id());
        return !(isLimit || item instanceof Requirement || item instanceof Budget || item instanceof Question);
    }

    /** The items that a point is about. */
    private static Set<Id> roots(Point point, Items items) {
        String first = point.about().isEmpty() ? "" : point.about().get(0);
        return switch (point.part()) {
            case FINDING, BUDGET, ISSUE -> all(items, first, point.says("level"));
            case QUESTION -> asked(Stream.of(first), items);
            case PROGRESS -> asked(Arrays.stream(point.says("missing").split(", ")), items);
            case ROUTE, STAGE, ALTERNATIVE, TRAIL, ADOPTION, EFFECT -> all(items, "route." + first);
            case OUTCOME, MEASURE, GOAL, ACCESS -> Set.of();
        };
    }

    /** What a record names is any text; only what is an item counts. */
    private static Set<Id> all(Items items, String... words) {
        return Arrays.stream(words).flatMap(word -> items.called(word).stream()).collect(Collectors.toSet());
    }

    private static Set<Id> asked(Stream<String> words, Items items) {
        return words.filter(word -> !word.isEmpty())
                .flatMap(word -> Stream.of(items.naming(word), items.called(word)))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }
}
