package se.samspel.testkit.generate.value;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.decision.Matter;
import se.samspel.party.Party;
import se.samspel.rules.RuleSet;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Element;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.LadderLevel;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.Subject;
import se.samspel.rules.condition.WordsFact;
import se.samspel.rules.fact.MatterFacts;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Question;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Binding;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.Routing;
import se.samspel.rules.text.Range;
import se.samspel.work.ProcessWork;

/** The words of a rule set: what its documents may be written with. Read from the rules, so that nothing is assumed of them. */
public final class Words {

    /** A word that no rule set has. */
    public static final Id UNHEARD_OF = Id.of("unheard-of");

    /** How many times as often as {@link #UNHEARD_OF} a word of the rule set comes. */
    private static final int USUAL = 40;

    private static final int MUNICIPALITIES = 3;
    private static final int OWN = 3;

    private final RuleSet rules;
    private final Days days;
    private final Map<Vocabulary, List<Id>> words;
    private final List<Party> parties;
    private final List<Id> bodies;
    private final List<Id> acts;
    private final List<Question> questions;
    private final List<Id> routed;
    private final Optional<Id> onAPlan;
    private final Map<Id, List<Range>> limits = new ConcurrentHashMap<>();

    private Words(RuleSet rules) {
        this.rules = rules;
        this.days = new Days(rules.asOf(), NotableDays.of(rules));
        this.words = rules.all(Word.class).collect(groupingBy(Word::vocabulary, mapping(Word::id, toList())));
        this.parties = new Codes(rules, MUNICIPALITIES, false).parties(of(Vocabulary.PARTY_KIND));
        Set<Id> bound = rules.all(Binding.class).map(Binding::function).collect(Collectors.toSet());
        this.bodies =
                ids(rules.all(Body.class)).filter(body -> !bound.contains(body)).toList();
        this.acts = ids(rules.all(Act.class)).toList();
        this.questions = rules.all(Question.class).toList();
        this.routed = rules.all(Routing.class).map(Routing::matter).distinct().toList();
        this.onAPlan = Stream.concat(routed.stream(), of(Vocabulary.MATTER).stream())
                .filter(this::isOnAPlan)
                .findFirst();
    }

    /** The words of these rules. */
    public static Words of(RuleSet rules) {
        return new Words(rules);
    }

    /** The rules. */
    public RuleSet rules() {
        return rules;
    }

    /** The day that is asked about. */
    public LocalDate today() {
        return days.today();
    }

    /** Days around it. */
    public Days days() {
        return days;
    }

    /** One region, some municipalities, those that the rules name by their codes, and one of each other kind. */
    public List<Party> parties() {
        return parties;
    }

    /** The same, with so many municipalities and two of each further kind. */
    public List<Party> parties(int municipalities) {
        return new Codes(rules, municipalities, true).parties(of(Vocabulary.PARTY_KIND));
    }

    /** The words of one vocabulary, sorted. */
    public List<Id> of(Vocabulary vocabulary) {
        return words.getOrDefault(vocabulary, List.of());
    }

    /** The words of one vocabulary many times over, and one that no rule set has. */
    public List<Id> usually(Vocabulary vocabulary) {
        return usually(of(vocabulary));
    }

    /** The same words many times over, and one that no rule set has. */
    public static List<Id> usually(List<Id> words) {
        List<Id> more = new ArrayList<>();
        IntStream.range(0, words.isEmpty() ? 0 : USUAL / words.size() + 1).forEach(i -> more.addAll(words));
        more.add(UNHEARD_OF);
        return List.copyOf(more);
    }

    /** The bodies that a document may name: a function that the rules bind to a body goes by that body's name. */
    public List<Id> bodies() {
        return bodies;
    }

    /** The acts. */
    public List<Id> acts() {
        return acts;
    }

    /** The acts that bind. */
    public List<Id> bindingActs() {
        return rules.bindingActs().stream().sorted().toList();
    }

    /** The questions, each with its answers. */
    public List<Question> questions() {
        return questions;
    }

    /** The levels of leadership, lowest first. */
    public List<Id> levels() {
        return rules.ladder().stream().map(LadderLevel::id).toList();
    }

    /** The kinds of matters for which the rules have a routing table. */
    public List<Id> routed() {
        return routed;
    }

    /**
     * The same, each as many times as its longest route has stages, since deep routes need more tries; and three times as
     * often, if the table is the rule set's own and not a parent's.
     */
    public List<Id> routedByWeight() {
        return rules.items().stream()
                .filter(item -> item.item() instanceof Routing)
                .flatMap(item -> {
                    Routing table = (Routing) item.item();
                    int times = item.layer().equals(rules.id()) ? OWN : 1;
                    return Collections.nCopies(times * longest(table), table.matter()).stream();
                })
                .toList();
    }

    private static int longest(Routing table) {
        return table.rows().stream().mapToInt(row -> row.stages().size()).max().orElse(0) + 1;
    }

    /** The kind of matter in which the operational plan of a work is decided, if there is one. */
    public Optional<Id> onAPlan() {
        return onAPlan;
    }

    private boolean isOnAPlan(Id kind) {
        ProcessWork work = ProcessWork.builder("work", "work")
                .matter(Matter.builder("matter", kind.value()).build())
                .build();
        CaseView view = new CaseView(work, rules);
        Element<Matter> matter = view.single(Scopes.MATTER).orElseThrow();
        return MatterFacts.ON_A_PLAN
                .value(new Subject(view, Scopes.MATTER, matter))
                .orElse(false);
    }

    /** The range of a parameter; the other where the rules have none with that id. */
    public Range parameter(Id parameter, Range otherwise) {
        return rules.parameter(parameter).orElse(otherwise);
    }

    /** The words that the rules want in a set of words where another fact has a value, sorted. */
    public List<Id> asked(WordsFact wanted, Fact<?> where, String value) {
        Set<Id> asked = new TreeSet<>();
        rules.requirements().stream()
                .filter(rule -> atoms(rule.when())
                        .anyMatch(atom -> atom instanceof Condition.OneOf one
                                && one.fact().id().equals(where.id())
                                && one.values().contains(value)))
                .flatMap(rule -> atoms(rule.must()))
                .forEach(atom -> {
                    if (atom instanceof Condition.Has has && has.fact().id().equals(wanted.id())) {
                        asked.add(Id.of(has.word()));
                    }
                });
        return List.copyOf(asked);
    }

    /** The words that the rules compare a fact with, sorted; none if they do not. */
    public List<String> compared(Fact<?> fact) {
        return rules.all(Requirement.class)
                .flatMap(rule -> Stream.concat(atoms(rule.when()), atoms(rule.must())))
                .filter(Condition.OneOf.class::isInstance)
                .map(Condition.OneOf.class::cast)
                .filter(one -> one.fact().equals(fact))
                .flatMap(one -> one.values().stream())
                .map(String::valueOf)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Condition> atoms(Condition condition) {
        Stream.Builder<Condition> atoms = Stream.builder();
        condition.atoms(atoms);
        return atoms.build();
    }

    /** The ranges that the rules hold a number against, the narrowest first; none if they do not. */
    public List<Range> limits(NumberFact fact) {
        return limits.computeIfAbsent(fact.id(), id -> Bounds.of(rules, fact));
    }

    /** The numbers on, just below and just above every end of those ranges. */
    public List<BigDecimal> borders(NumberFact fact, BigDecimal step) {
        return limits(fact).stream()
                .flatMap(range -> Stream.concat(range.least().stream(), range.most().stream()))
                .flatMap(end -> Stream.of(end.subtract(step), end, end.add(step)))
                .map(BigDecimal::stripTrailingZeros)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Id> ids(Stream<? extends Item> items) {
        return items.map(Item::id);
    }
}
