package se.samspel.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.RuleSetReference;
import se.samspel.rules.analysis.Slice;
import se.samspel.rules.comparison.Recorded;
import se.samspel.rules.comparison.Replay;
import se.samspel.rules.form.CanonicalForm;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Unregulated;
import se.samspel.rules.layer.VersionRange;
import se.samspel.rules.spi.RulePlugin;
import se.samspel.time.Period;

/**
 * All rule sets that can be made of some layers: one for each layer with all that it stands on.
 *
 * <pre>{@code
 * RuleSets all = RuleSets.discover();
 * all.problems().forEach(System.err::println);
 * RuleSet rules = all.find("myregion", LocalDate.of(2027, 3, 1)).orElseThrow();
 * }</pre>
 *
 * <p>Immutable; what is wrong with layers and plug-ins stands in {@link #problems()}, all of it, and takes nothing from
 * the layers that are sound, nor from the days on which a layer is.
 */
public final class RuleSets {

    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

    /** What is wrong with routing tables, and an analysis shows. */
    private static final Set<String> ANALYSED = Set.of(Flaw.ROUTE_GAP.name(), Flaw.ROUTE_OVERLAP.name());

    private static final Comparator<Layer> BY_NAME =
            Comparator.comparing(Layer::id).thenComparing(Layer::version, VersionRange::compare);

    private final List<Layer> layers;
    private final List<Layer> tooLarge;
    private final List<LayerProblem> problems;
    private final Lineage lineage;
    private final Assemblies assemblies;

    private RuleSets(Discovery found) {
        List<LayerProblem> all = new ArrayList<>(found.problems());
        found.layers().forEach(layer -> all.addAll(SizeCheck.problems(layer)));
        this.tooLarge = found.layers().stream()
                .filter(SizeCheck::isTooLarge)
                .map(RuleSets::emptied)
                .distinct()
                .toList();
        Stream<Layer> sound = found.layers().stream().filter(layer -> !SizeCheck.isTooLarge(layer));
        this.layers = Stream.concat(eachOnce(sound), tooLarge.stream())
                .sorted(BY_NAME)
                .toList();
        this.lineage = new Lineage(layers);
        all.addAll(VersionCheck.problems(layers));
        this.assemblies = new Assemblies(layers);
        for (Layer layer : layers) {
            for (LocalDate day : lineage.days(layer)) {
                all.addAll(problems(lineage.on(layer, day)));
            }
        }
        this.problems = all.stream()
                .map(problem -> problem.foundIn(found.files().getOrDefault(problem.layer(), List.of())))
                .distinct()
                .sorted(LayerProblem.ORDER)
                .toList();
    }

    /** Each layer once, wherever it was found; only those of one name can be the same, and the others are not written out. */
    private static Stream<Layer> eachOnce(Stream<Layer> found) {
        Map<String, List<Layer>> byName =
                found.collect(Collectors.groupingBy(Layer::name, TreeMap::new, Collectors.toList()));
        return byName.values().stream().flatMap(same -> same.size() == 1 ? same.stream() : different(same));
    }

    /** Those that differ. One that holds code of its own is as many as were found, for nobody can compare code. */
    private static Stream<Layer> different(List<Layer> found) {
        Map<String, Layer> byForm = new TreeMap<>();
        found.forEach(layer -> {
            String form = CanonicalForm.of(layer);
            Layer same = byForm.putIfAbsent(form, layer);
            for (int copy = 2; same != null && same != layer && Described.isNot(layer); copy++) {
                same = byForm.putIfAbsent(form + copy, layer);
            }
        });
        return byForm.values().stream();
    }

    /** A layer that cannot be looked into still has its name and its days, so that no other takes its place. */
    private static Layer emptied(Layer layer) {
        return layer.with(List.of());
    }

    /** Those of every plug-in that the class loader of this library finds, on the class path or the module path. */
    public static RuleSets discover() {
        return discover(RuleSets.class.getClassLoader());
    }

    /** Those of every plug-in that the class loader finds, such as a web application's own. */
    public static RuleSets discover(ClassLoader loader) {
        return of(Discovery.by(loader));
    }

    /** Those of these plug-ins and no others. */
    public static RuleSets of(RulePlugin... plugins) {
        return of(Discovery.of(plugins));
    }

    /** Those of what was found somewhere. */
    public static RuleSets of(Discovery found) {
        return new RuleSets(found);
    }

    /** Those of these layers and no others. */
    public static RuleSets of(List<Layer> layers) {
        return of(new Discovery(layers, List.of()));
    }

    /** Everything that is wrong with the layers and plug-ins, sorted by layer. */
    public List<LayerProblem> problems() {
        return problems;
    }

    /** The layers, sorted by id and version. */
    public List<Layer> layers() {
        return layers;
    }

    /** The ids of the rule sets, such as "base" and "myregion", sorted. */
    public List<Id> ids() {
        return layers.stream().map(Layer::id).distinct().toList();
    }

    /**
     * The rule set of that id, as it is in force on the day.
     *
     * @return empty if there is none, or if something is wrong with one of its layers
     * @throws IllegalArgumentException if the text is no reference to a rule set
     */
    public Optional<RuleSet> find(String id, LocalDate on) {
        return find(RuleSetReference.parse(id), on);
    }

    /**
     * The rule set that a case refers to, as it is in force on the day.
     *
     * <p>A pinned version is taken whether or not it is in force on the day; if it is not, it says what it said, on what
     * it stood on, on the nearest day on which it was.
     *
     * @return empty if there is none, or if something is wrong with one of its layers
     */
    public Optional<RuleSet> find(RuleSetReference reference, LocalDate on) {
        List<Layer> tops = reference.version().isPresent()
                ? layers.stream()
                        .filter(layer -> layer.id().equals(reference.id()))
                        .filter(layer ->
                                layer.version().equals(reference.version().get()))
                        .toList()
                : lineage.inForce(reference.id(), on);
        if (tops.size() != 1) {
            return Optional.empty();
        }
        LocalDate day = nearest(tops.get(0), on);
        Lineage.Chain chain = lineage.on(tops.get(0), day);
        return isSound(chain, day)
                ? Optional.of(new RuleSet(assemblies.contents(chain.layers()), on, day))
                : Optional.empty();
    }

    /**
     * What can be proved of every version of a rule set, for each span of days on which it says the same, sorted by day.
     *
     * <p>One whose routing tables have gaps or overlaps is analysed all the same; {@link #find} does not give it out.
     */
    public List<Slice> analyse(Id id) {
        return layers.stream()
                .filter(layer -> layer.id().equals(id))
                .flatMap(layer -> analyse(layer).stream())
                .sorted(Comparator.comparing(slice -> slice.days().from().orElse(LocalDate.MIN)))
                .toList();
    }

    private List<Slice> analyse(Layer layer) {
        return spans(layer).stream()
                .map(span -> new Slice(
                        layer.version(),
                        span,
                        analysable(layer, span.from().orElse(LocalDate.MIN)).map(RuleSet::analyse)))
                .toList();
    }

    /**
     * The rule set of every version of an id, for each span of days on which it says the same, sorted by day: as it is on
     * the first day of the span, on the last if it has no first, and on a day of 2000 if it has neither.
     *
     * <p>A version that something is wrong with is left out; {@link #problems} tells what.
     */
    public List<RuleSet> every(Id id) {
        return layers.stream()
                .filter(layer -> layer.id().equals(id))
                .flatMap(layer -> spans(layer).stream()
                        .map(span -> span.from().or(span::until).orElse(ANY_DAY))
                        .flatMap(day -> find(new RuleSetReference(id, Optional.of(layer.version())), day).stream()))
                .sorted(Comparator.comparing(RuleSet::asOf))
                .toList();
    }

    private List<Period> spans(Layer layer) {
        List<LocalDate> days = List.copyOf(lineage.slices(layer));
        List<Period> spans = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            Optional<LocalDate> until = i + 1 < days.size()
                    ? Optional.of(days.get(i + 1).minusDays(1))
                    : layer.valid().until();
            spans.add(new Period(Optional.of(days.get(i)).filter(LocalDate.MIN::isBefore), until));
        }
        return spans;
    }

    private Optional<RuleSet> analysable(Layer layer, LocalDate day) {
        Lineage.Chain chain = lineage.on(layer, day);
        boolean isSound = chain.isWhole() && chain.layers().stream().allMatch(one -> isSound(one, day, ANALYSED));
        return isSound ? Optional.of(new RuleSet(assemblies.contents(chain.layers()), day, day)) : Optional.empty();
    }

    /**
     * Judges a stored case again: under the layers that answered it, on the day of then, and under the version that is in
     * force on another day, such as today.
     *
     * @param day the other day; the day of then, to see what has become of that day's rules
     */
    public Replay replay(Recorded record, LocalDate day) {
        return new Replaying(this, record).on(day);
    }

    /** What is said of the days on which an id has no layer on purpose; empty if nothing is said of this day. */
    public Optional<Unregulated> unregulated(Id id, LocalDate day) {
        return layers.stream()
                .filter(layer -> layer.id().equals(id))
                .flatMap(layer -> layer.unregulated().stream())
                .filter(days -> days.period().contains(day))
                .findFirst();
    }

    static LocalDate nearest(Layer layer, LocalDate day) {
        LocalDate from = layer.valid().from().orElse(LocalDate.MIN);
        LocalDate until = layer.valid().until().orElse(LocalDate.MAX);
        return day.isBefore(from) ? from : day.isAfter(until) ? until : day;
    }

    /** Whether nothing is wrong with any layer of the chain, nor with which version of it is in force on the day. */
    private boolean isSound(Lineage.Chain chain, LocalDate day) {
        return chain.isWhole() && chain.layers().stream().allMatch(layer -> isSound(layer, day, Set.of()));
    }

    private boolean isSound(Layer layer, LocalDate day, Set<String> allowed) {
        boolean alone = lineage.inForce(layer.id(), day).size() == 1 && !hasNamesake(layer);
        return alone
                && !isTooLarge(layer)
                && assemblies.of(lineage.on(layer, day).layers()).problems().stream()
                        .allMatch(problem -> allowed.contains(problem.code()));
    }

    private boolean isTooLarge(Layer layer) {
        return tooLarge.stream().anyMatch(large -> large == layer);
    }

    /** What is wrong with a layer; where a parent is not there, what may only follow from that is not told. */
    private List<LayerProblem> problems(Lineage.Chain chain) {
        boolean whole = chain.isWhole() && chain.layers().stream().noneMatch(this::isTooLarge);
        Stream<LayerProblem> found = assemblies.of(chain.layers()).problems().stream()
                .filter(problem -> whole || !Flaw.OF_ABSENCE.contains(problem.code()));
        return Stream.concat(chain.problems().stream(), found).toList();
    }

    private boolean hasNamesake(Layer layer) {
        return layers.stream().anyMatch(other -> other != layer && other.name().equals(layer.name()));
    }
}
