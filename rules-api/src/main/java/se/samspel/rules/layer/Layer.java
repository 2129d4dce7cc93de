package se.samspel.rules.layer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.rules.text.Text;
import se.samspel.time.Period;

/**
 * What one level of governance says: items that it adds, tightens, replaces or withdraws, such as
 * {@code Layer.of("myregion", "2027.1").under("base").from(LocalDate.of(2027, 1, 1))}.
 *
 * <p>An immutable value: each method gives a new layer. It is the same value whether a Java plug-in or a data pack made
 * it.
 *
 * @param id the id; the rule set made of this layer and its parents bears it
 * @param version the version, such as "2005.1"
 * @param level what people call the level: base, region or local
 * @param parent the layer it stands on; empty for a root
 * @param valid the days on which the layer is in force
 * @param changes what it does, in any order
 */
public record Layer(Id id, String version, String level, Optional<Id> parent, Period valid, List<Change> changes) {

    /** Copies the list. */
    public Layer {
        changes = List.copyOf(changes);
    }

    /** A root layer, always in force, that says nothing yet. */
    public static Layer of(String id, String version) {
        return new Layer(Id.of(id), version, "base", Optional.empty(), Requirement.ALWAYS, List.of());
    }

    /** The same layer as a region's, standing on the parent. */
    public Layer under(String layer) {
        String above = level.equals("base") ? "region" : level;
        return new Layer(id, version, above, Optional.of(Id.of(layer)), valid, changes);
    }

    /** The same layer at another level, such as "local". */
    public Layer level(String name) {
        return new Layer(id, version, name, parent, valid, changes);
    }

    /** The same layer in force from the day on. */
    public Layer from(LocalDate day) {
        return new Layer(id, version, level, parent, new Period(Optional.of(day), valid.until()), changes);
    }

    /** The same layer in force until the day, that day included. */
    public Layer until(LocalDate day) {
        return new Layer(id, version, level, parent, new Period(valid.from(), Optional.of(day)), changes);
    }

    /** Brings new items, each with its own source. */
    public Layer add(Item... items) {
        Layer layer = this;
        for (Item item : items) {
            layer = layer.change(Operation.ADD, item, item.source());
        }
        return layer;
    }

    /** Makes an item of the parent stricter. */
    public Layer tighten(Item item, Source source) {
        return change(Operation.TIGHTEN, item.citing(source), source);
    }

    /** Puts another item in the place of the parent's item with the same id. */
    public Layer replace(Item item, Source source) {
        return change(Operation.REPLACE, item.citing(source), source);
    }

    /** Takes an item of the parent out of force. */
    public Layer withdraw(Item item, Source source) {
        return change(Operation.WITHDRAW, item, source);
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
        all.add(new Change(last.operation(), last.item(), last.source(), Optional.of(reason)));
        return new Layer(id, version, level, parent, valid, all);
    }

    private Layer change(Operation operation, Item item, Source source) {
        List<Change> all = new ArrayList<>(changes);
        all.add(new Change(operation, item, source, Optional.empty()));
        return new Layer(id, version, level, parent, valid, all);
    }
}
