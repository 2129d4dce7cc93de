package se.samspel.rules.layer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.rules.text.Text;
import se.samspel.time.Period;

/**
 * What one level of governance says: items that it adds, tightens, replaces or withdraws, such as
 * {@code Layer.of("myregion", "2027.1").under("base").from(LocalDate.of(2027, 1, 1))}.
 *
 * <p>An immutable value: each method gives a new layer. It is the same value whether a Java plug-in or a rule pack made
 * it.
 *
 * @param id the id; the rule set made of this layer and its parents bears it
 * @param version the version, such as "2005.1"
 * @param level what people call the level, such as base, region or local
 * @param parents the layers it stands on; none for a root
 * @param valid the days on which the layer is in force
 * @param unregulated days for which the id has no layer on purpose
 * @param changes what it does, in any order
 */
public record Layer(
        Id id,
        String version,
        String level,
        List<Parent> parents,
        Period valid,
        List<Unregulated> unregulated,
        List<Change> changes) {

    /** The level of a layer that stands on nothing, unless it says another. */
    public static final String BASE = "base";

    /** The level of a layer that stands on another, unless it says another. */
    public static final String REGION = "region";

    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+-]{0,63}");

    /** @throws IllegalArgumentException if the version is no version, see {@link #isVersion} */
    public Layer {
        if (!isVersion(version)) {
            throw new IllegalArgumentException("a version is such as 2027.1: " + version);
        }
        parents = List.copyOf(parents);
        unregulated = List.copyOf(unregulated);
        changes = List.copyOf(changes);
    }

    /** Whether a text is a version: at most 64 letters, digits, dots, hyphens, underscores and plus signs, such as 2027.1. */
    public static boolean isVersion(String text) {
        return VERSION.matcher(text).matches();
    }

    /** A root layer, always in force, that says nothing yet. */
    public static Layer of(String id, String version) {
        return new Layer(Id.of(id), version, BASE, List.of(), Period.ALWAYS, List.of(), List.of());
    }

    /** The same layer as a region's, standing on the parent in any version. */
    public Layer under(String layer) {
        return under(Parent.of(layer));
    }

    /**
     * The same layer as a region's, standing on the parent in some versions, such as {@code under("base", "[1,2)")}.
     *
     * @throws IllegalArgumentException if the versions are no {@link VersionRange}
     */
    public Layer under(String layer, String versions) {
        return under(new Parent(Id.of(layer), VersionRange.parse(versions)));
    }

    private Layer under(Parent parent) {
        String above = level.equals(BASE) ? REGION : level;
        List<Parent> more = Stream.concat(parents.stream(), Stream.of(parent)).toList();
        return new Layer(id, version, above, more, valid, unregulated, changes);
    }

    /** The same layer at another level, such as "local". */
    public Layer level(String name) {
        return new Layer(id, version, name, parents, valid, unregulated, changes);
    }

    /** The same layer in force from the day on. */
    public Layer from(LocalDate day) {
        return valid(new Period(Optional.of(day), valid.until()));
    }

    /** The same layer in force until the day, that day included. */
    public Layer until(LocalDate day) {
        return valid(new Period(valid.from(), Optional.of(day)));
    }

    /** The same layer, saying that there is none of its id from the day until the other, both included, on purpose. */
    public Layer notRegulated(LocalDate from, LocalDate until, Source source) {
        Unregulated days = new Unregulated(Period.of(from, until), source);
        List<Unregulated> more =
                Stream.concat(unregulated.stream(), Stream.of(days)).toList();
        return new Layer(id, version, level, parents, valid, more, changes);
    }

    /** Brings new items, each with its own source. */
    public Layer add(Item... items) {
        Layer layer = this;
        for (Item item : items) {
            layer = layer.change(Operation.ADD, item, item.source());
        }
        return layer;
    }

    /** Makes something about an item of a parent stricter; whether it does is checked when rule sets are assembled. */
    public Layer tighten(Aspect.Tightening aspect, Source source) {
        return change(Operation.TIGHTEN, aspect, source);
    }

    /** Puts another item in the place of the parent's item with the same id. */
    public Layer replace(Item item, Source source) {
        return change(Operation.REPLACE, item.citing(source), source);
    }

    /** Puts another item in the place of the parent's item with the same id, by the source that it cites. */
    public Layer replace(Item item) {
        return replace(item, item.source());
    }

    /** Says something else about an item of a parent, and leaves the rest as it is. */
    public Layer replace(Aspect aspect, Source source) {
        return change(Operation.REPLACE, aspect, source);
    }

    /** Takes an item of a parent out of force. */
    public Layer withdraw(Item item, Source source) {
        return withdraw(item.id().value(), source);
    }

    /** Takes an item of a parent out of force. */
    public Layer withdraw(String item, Source source) {
        return change(Operation.WITHDRAW, new Withdrawal(Id.of(item)), source);
    }

    /**
     * Says why the last thing was done.
     *
     * @throws IllegalStateException if nothing has been done yet
     */
    public Layer because(Text reason) {
        if (changes.isEmpty()) {
            throw new IllegalStateException("nothing has been done yet that could have a reason");
        }
        List<Change> all = new ArrayList<>(changes);
        Change last = all.remove(all.size() - 1);
        all.add(new Change(last.operation(), last.what(), last.source(), Optional.of(reason), last.fixed()));
        return with(all);
    }

    /**
     * Fixes items that this layer has touched: no layer above may do anything with them.
     *
     * @throws IllegalStateException if this layer has not touched one of them
     */
    public Layer fix(Item... items) {
        Set<Id> ids = Arrays.stream(items).map(Item::id).collect(Collectors.toSet());
        Set<Id> touched = changes.stream().map(Change::id).collect(Collectors.toSet());
        if (!touched.containsAll(ids)) {
            throw new IllegalStateException("only what the layer itself brings can be fixed: " + ids);
        }
        return with(changes.stream()
                .map(change -> new Change(
                        change.operation(),
                        change.what(),
                        change.source(),
                        change.reason(),
                        change.fixed() || ids.contains(change.id())))
                .toList());
    }

    /** The same layer, doing this instead of what it does: with what it does in another order, or with one thing less. */
    public Layer with(List<Change> other) {
        return new Layer(id, version, level, parents, valid, unregulated, other);
    }

    /** The name that a case can pin, such as {@code myregion@2027.1}. */
    public String name() {
        return id + "@" + version;
    }

    private Layer valid(Period period) {
        return new Layer(id, version, level, parents, period, unregulated, changes);
    }

    private Layer change(Operation operation, Statement what, Source source) {
        List<Change> all = new ArrayList<>(changes);
        all.add(new Change(operation, what, source, Optional.empty(), false));
        return with(all);
    }
}
