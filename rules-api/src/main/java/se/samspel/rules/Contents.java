package se.samspel.rules;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.rules.assessment.Assessment.LayerName;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.LadderLevel;
import se.samspel.rules.layer.DayOff;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.SystemLevel;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Binding;
import se.samspel.rules.route.Effect;
import se.samspel.rules.route.Routing;
import se.samspel.rules.text.Range;
import se.samspel.time.WorkingDays;

/** What a chain of layers says, whichever day is asked about: put in order once, and looked up for every case. */
final class Contents {

    private final List<Layer> layers;
    private final Map<Id, InForce> items;
    private final Map<Id, InForce> byId;
    private final Map<Class<?>, List<Item>> byKind;
    private final List<InForce> withdrawn;
    private final Map<Id, Id> holders;
    private final Map<Id, Routing> tables;
    private final Map<Routing, List<Fact<?>>> facts = new IdentityHashMap<>();
    private final Map<Id, RequirementInForce> requirements = new ConcurrentHashMap<>();
    private final Map<Id, Range> parameters;
    private final Set<Id> bindingActs;
    private final WorkingDays workingDays;
    private final List<LadderLevel> ladder;
    private final List<LayerName> names;
    private final List<Id> undescribed;

    Contents(Assembly assembly) {
        this.layers = List.copyOf(assembly.chain());
        this.items = Collections.unmodifiableMap(new TreeMap<>(assembly.items()));
        this.byId = new HashMap<>(items);
        this.byKind = items.values().stream().map(InForce::item).collect(Collectors.groupingBy(Item::getClass));
        this.withdrawn = List.copyOf(assembly.withdrawn().values());
        this.holders = all(Binding.class)
                .collect(Collectors.toUnmodifiableMap(Binding::function, Binding::body, (first, other) -> first));
        this.tables = all(Routing.class)
                .collect(Collectors.toUnmodifiableMap(Routing::matter, table -> table, (first, other) -> first));
        all(Routing.class).forEach(table -> facts.put(table, table.facts()));
        this.parameters = all(Parameter.class).collect(Collectors.toUnmodifiableMap(Parameter::id, Parameter::range));
        this.bindingActs = all(Act.class)
                .filter(act -> act.effect() == Effect.BINDING)
                .map(Act::id)
                .collect(Collectors.toUnmodifiableSet());
        List<DayOff> daysOff = all(DayOff.class).toList();
        this.workingDays = day ->
                WorkingDays.weekdays().isWorkingDay(day) && daysOff.stream().noneMatch(off -> off.isOn(day));
        this.ladder = Ladder.of(all(SystemLevel.class).toList());
        this.names = layers.stream()
                .map(layer -> new LayerName(layer.id(), layer.level(), layer.version()))
                .toList();
        this.undescribed =
                all(Item.class).filter(Described::isNot).map(Item::id).toList();
    }

    /** The layers, each after those it stands on. */
    List<Layer> layers() {
        return layers;
    }

    /** The layer on top. */
    Layer top() {
        return layers.get(layers.size() - 1);
    }

    /** The layers' names, as answers tell them. */
    List<LayerName> names() {
        return names;
    }

    /** The items, sorted by id. */
    Map<Id, InForce> items() {
        return items;
    }

    Optional<InForce> item(Id id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Whether the word is one of that vocabulary. */
    boolean knows(Vocabulary vocabulary, Id word) {
        InForce found = byId.get(word);
        return found != null && found.item() instanceof Word known && known.vocabulary() == vocabulary;
    }

    /** The items of one kind, sorted by id. */
    <I extends Item> Stream<I> all(Class<I> kind) {
        Stream<Item> some = kind.isRecord()
                ? byKind.getOrDefault(kind, List.of()).stream()
                : items.values().stream().map(InForce::item);
        return some.filter(kind::isInstance).map(kind::cast);
    }

    List<InForce> withdrawn() {
        return withdrawn;
    }

    /** The body that is bound to the function, if one is. */
    Optional<Id> holder(Id function) {
        return Optional.ofNullable(holders.get(function));
    }

    /** The routing table of a kind of matter, if there is one. */
    Optional<Routing> table(Id matter) {
        return Optional.ofNullable(tables.get(matter));
    }

    /** The facts that a table looks at, sorted by id. */
    List<Fact<?>> facts(Routing table) {
        return Optional.ofNullable(facts.get(table)).orElseGet(table::facts);
    }

    /** The requirement with that code, put in order when it is first asked for: it is the same on every day. */
    RequirementInForce inForce(Id requirement, Supplier<RequirementInForce> find) {
        return requirements.computeIfAbsent(requirement, code -> find.get());
    }

    Optional<Range> parameter(Id parameter) {
        return Optional.ofNullable(parameters.get(parameter));
    }

    Set<Id> bindingActs() {
        return bindingActs;
    }

    WorkingDays workingDays() {
        return workingDays;
    }

    List<LadderLevel> ladder() {
        return ladder;
    }

    /** The items that only Java code understands. */
    List<Id> undescribed() {
        return undescribed;
    }
}
