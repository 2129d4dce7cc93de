package se.samspel.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.decision.Decision;
import se.samspel.document.Case;
import se.samspel.party.Party;
import se.samspel.rules.analysis.Analysis;
import se.samspel.rules.analysis.Diff;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Assessment.Judged;
import se.samspel.rules.assessment.Authorisation;
import se.samspel.rules.comparison.Comparison;
import se.samspel.rules.comparison.Point;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Course;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.LadderLevel;
import se.samspel.rules.condition.Setting;
import se.samspel.rules.condition.Verdict;
import se.samspel.rules.form.CanonicalForm;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Validity.State;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.Routing;
import se.samspel.rules.text.Range;
import se.samspel.time.WorkingDays;

/**
 * The rules in force on a day: a layer with its parents up to the root, such as "myregion" over "base" on 2027-03-01.
 *
 * <p>Immutable, and safe for use by many threads at once.
 */
public final class RuleSet implements Setting {

    /** Whoever asks with another function each time is not remembered for ever. */
    private static final int MOST_SETTLED = 32;

    private final Contents contents;
    private final LocalDate asOf;
    private final LocalDate inForceOn;
    private final List<Requirement> requirements;
    private final List<Requirement> coming;
    private final Agenda agenda;
    private final Mandates mandates;
    private final Judged judged;
    private final Map<Function<Setting, ?>, Object> settled = new ConcurrentHashMap<>();
    private final Map<Id, TableInForce> tables = new ConcurrentHashMap<>();

    /**
     * A rule set.
     *
     * @param asOf the day that is asked about
     * @param inForceOn a day on which the layers are in force: the same, unless the version is pinned
     */
    RuleSet(Contents contents, LocalDate asOf, LocalDate inForceOn) {
        this.contents = contents;
        this.asOf = asOf;
        this.inForceOn = inForceOn;
        this.requirements = all(Requirement.class)
                .filter(requirement -> state(requirement) == State.IN_FORCE)
                .toList();
        this.coming = all(Requirement.class)
                .filter(requirement -> isComing(state(requirement)))
                .toList();
        this.agenda = Agenda.of(this);
        this.mandates = new Mandates(this);
        this.judged = new Judged(id(), version(), contents.names(), contents.undescribed(), asOf);
    }

    private static boolean isComing(State state) {
        return state == State.ANNOUNCED || state == State.ADOPTED;
    }

    /** The id: that of the layer on top. */
    public Id id() {
        return top().id();
    }

    /** The version: that of the layer on top. */
    public String version() {
        return top().version();
    }

    /** The layers, each after those it stands on. */
    public List<Layer> layers() {
        return contents.layers();
    }

    @Override
    public LocalDate asOf() {
        return asOf;
    }

    /** Whether the version is in force on the day; one that a case pins may not be, or not any longer. */
    public boolean isInForce() {
        return top().valid().contains(asOf);
    }

    /** What layers took away, sorted by id: each as it stood, with the layer that took it away and why. */
    public List<InForce> withdrawn() {
        return contents.withdrawn();
    }

    /**
     * The items that are not fully described, since they look at what only Java code understands: an opaque condition, or
     * a fact or scope that is not the library's. They enter the fingerprint by name and declared revision alone.
     */
    public List<Id> undescribed() {
        return contents.undescribed();
    }

    /** Everything in force, sorted by id, each with where it came from. */
    public Collection<InForce> items() {
        return contents.items().values();
    }

    /** The item with that id, if one is in force. */
    public Optional<InForce> item(Id id) {
        return contents.item(id);
    }

    /** The body that holds a function, such as {@code ledningsgruppen}, layer upon layer; the function itself where none does. */
    public Id bound(Id function) {
        return new Bodies(this).bound(function);
    }

    /** The items of one kind, sorted by id. */
    public <I extends Item> Stream<I> all(Class<I> kind) {
        return contents.all(kind);
    }

    /** The requirements that bind on the day, sorted by code. */
    public List<Requirement> requirements() {
        return requirements;
    }

    /** What a requirement is on the day; under a pinned version, what it was on the nearest day of that version. */
    public State state(Requirement requirement) {
        return requirement.valid().on(inForceOn);
    }

    /** The requirements that do not bind yet, but have been announced or adopted, sorted by code. */
    public List<Requirement> coming() {
        return coming;
    }

    /**
     * What these rules say of the case. A refusal is part of the answer: nothing is thrown, whatever the case and whatever a
     * plug-in's code throws, but for errors of the virtual machine such as a lack of memory.
     *
     * @throws NullPointerException if the case is null
     */
    public Assessment judge(Case document) {
        return new Judge(this, document).assess();
    }

    /**
     * Whether a body may do an act in a kind of matter for some principals, as far as the mandates say.
     *
     * @param body a region's body, or a function of the base
     * @param act the act, such as {@code decides}
     * @param matter the kind of matter, such as {@code adopt-plan}
     * @param principals for whom
     */
    public Authorisation may(Id body, Id act, Id matter, Collection<Party> principals) {
        return new Authorising(this, mandates, body, act, matter, principals).answer();
    }

    /**
     * What can be proved of these rules without any case: situations in which they say nothing or two things, bodies
     * without a mandate, rules that can never be violated, and more, each with the smallest situation that shows it.
     */
    public Analysis analyse() {
        return new Analyst(this).analysis();
    }

    /**
     * In which situations other rules answer differently: what they require, who acts, who may, and who leads; and what
     * they say differently besides, such as the text or the source of a rule.
     *
     * @param other the other rules; of those that are equal there is no difference
     */
    public Diff diff(RuleSet other) {
        Differences found = new Differences();
        new RequirementDiff(this, other, found).look();
        new RoutingDiff(this, other, found).look();
        new MandateDiff(this, other, found).look();
        LevelDiff.look(this, other, found);
        new ItemDiff(this, other, found).look();
        return found.diff();
    }

    /**
     * How the answer to a case under these rules differs from that to a case under others, and why: the case, the day, the
     * rules, or several of these.
     *
     * @param before the case under these rules
     * @param other the other rules
     * @param after the case under those, which may be the same
     * @param locale the language of what the answers say
     */
    public Comparison compare(Case before, RuleSet other, Case after, Locale locale) {
        return Comparing.from(Point.of(judge(before), locale))
                .to(Point.of(judge(after), locale), Reasons.always(List.of(Reasons.otherCase())))
                .to(this, other, after, locale)
                .comparison();
    }

    /** A SHA-256 over the canonical form of the layers: equal on every machine for equal rules. Taken on demand. */
    public String fingerprint() {
        return CanonicalForm.fingerprint(layers());
    }

    @Override
    public Optional<Range> parameter(Id parameter) {
        return contents.parameter(parameter);
    }

    @Override
    public WorkingDays workingDays() {
        return contents.workingDays();
    }

    @Override
    public List<LadderLevel> ladder() {
        return contents.ladder();
    }

    @Override
    public Set<Id> bindingActs() {
        return contents.bindingActs();
    }

    @Override
    @SuppressWarnings("unchecked") // what a function has found is of its own type
    public <T> T settled(Function<Setting, T> find) {
        Object known = settled.get(find);
        if (known == null) {
            known = find.apply(this);
            if (settled.size() < MOST_SETTLED) {
                settled.put(find, known);
            }
        }
        return (T) known;
    }

    @Override
    public Course course(CaseView view) {
        return Proceedings.of(this, view);
    }

    @Override
    public Optional<Id> bodyKind(Id body) {
        return item(bound(body))
                .map(InForce::item)
                .filter(Body.class::isInstance)
                .flatMap(found -> ((Body) found).kind());
    }

    @Override
    public Set<Id> mappingQuestions() {
        return words(Vocabulary.MAPPING_QUESTION);
    }

    @Override
    public Set<Id> agreementKinds() {
        return words(Vocabulary.AGREEMENT_KIND);
    }

    private Set<Id> words(Vocabulary vocabulary) {
        return all(Word.class)
                .filter(word -> word.vocabulary() == vocabulary)
                .map(Word::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Verdict reportsBack(CaseView view, Decision decision) {
        return mandates.reportsBack(view, decision);
    }

    @Override
    public Verdict mandated(CaseView view, Decision decision) {
        return mandates.of(view, decision).values().stream()
                .reduce(Verdict::and)
                .orElse(Verdict.UNKNOWN);
    }

    /** The same layers, asked about another day. */
    RuleSet on(LocalDate day) {
        return new RuleSet(contents, day, RuleSets.nearest(top(), day));
    }

    /** The range of a parameter that a rule names. */
    Range range(Id parameter) {
        return parameter(parameter).orElseThrow(() -> new IllegalStateException("there is no parameter " + parameter));
    }

    /** The body that is bound to the function, if one is. */
    Optional<Id> holder(Id function) {
        return contents.holder(function);
    }

    /** The routing table of a kind of matter, if there is one. */
    Optional<Routing> table(Id matter) {
        return contents.table(matter);
    }

    /** One of these rules' tables, put in order. */
    TableInForce inForce(Routing table) {
        return tables.computeIfAbsent(table.matter(), matter -> new TableInForce(this, table));
    }

    /** Whether the word is one of that vocabulary. */
    boolean knows(Vocabulary vocabulary, Id word) {
        return contents.knows(vocabulary, word);
    }

    /** The facts that one of these rules' tables looks at, sorted by id. */
    List<Fact<?>> facts(Routing table) {
        return contents.facts(table);
    }

    /** One of these rules' requirements, with its limits. */
    RequirementInForce inForce(Requirement requirement, boolean isSafe) {
        return contents.inForce(requirement.id(), () -> RequirementInForce.of(this, requirement, isSafe));
    }

    /** What is asked of every case. */
    Agenda agenda() {
        return agenda;
    }

    /** What an answer says of the rules. */
    Judged judged() {
        return judged;
    }

    /** The mandates, for facts about decisions. */
    Mandates mandates() {
        return mandates;
    }

    /** A day on which the layers are in force: the day asked about, or the nearest to it of a pinned version. */
    LocalDate inForceOn() {
        return inForceOn;
    }

    private Layer top() {
        return contents.top();
    }
}
