package se.samspel.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.samspel.Id;
import se.samspel.body.Roster;
import se.samspel.body.Seat;
import se.samspel.decision.Answer;
import se.samspel.decision.Decision;
import se.samspel.decision.Matter;
import se.samspel.document.BodyDocument;
import se.samspel.document.Case;
import se.samspel.document.Meeting;
import se.samspel.joint.JointPlan;
import se.samspel.party.Party;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Question;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.layer.Source;
import se.samspel.rules.layer.SystemLevel;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Binding;
import se.samspel.rules.route.Body;
import se.samspel.rules.text.Text;
import se.samspel.work.ProcessWork;
import se.samspel.work.Seminar;

/** Finds words in a document that the rule set does not know: what is not understood is never passed. */
final class WordCheck {

    static final Source LIBRARY = Source.text("Samspel", "docs/glossary.md");

    private static final Text UNKNOWN = Text.of(
            "\u201d{word}\u201d är inget ord i regelverket {rules}.",
            "\u201c{word}\u201d is not a word of the rule set {rules}.");
    private static final Text CHOOSE = Text.of("Skriv ett av: {words}.", "Write one of: {words}.");
    private static final Text HELD = Text.of(
            "Den uppgiften har ett eget organ i regelverket: skriv {word}.",
            "That function is held by a body of the rule set: write {word}.");
    private static final Text NO_WORDS =
            Text.of("Regelverket har inget sådant ord; ta bort det.", "The rule set has no such word; take it away.");
    private final RuleSet rules;
    private final Case document;
    private final List<Finding> findings = new ArrayList<>();

    WordCheck(RuleSet rules, Case document) {
        this.rules = rules;
        this.document = document;
    }

    List<Finding> findings() {
        parties(document.parties());
        if (document instanceof ProcessWork work) {
            work(work);
        }
        if (document instanceof JointPlan plan) {
            new PlanWords(this, plan).check();
        }
        document.matter().ifPresent(this::matter);
        if (document instanceof BodyDocument body) {
            body(body);
        }
        if (document instanceof JointPlan plan) {
            LevelWords.in(plan)
                    .forEach(named -> item(
                            SystemLevel.class::isInstance, named.level(), named.path(), Optional.of(named.element())));
        }
        return findings;
    }

    private void parties(List<Party> parties) {
        for (int i = 0; i < parties.size(); i++) {
            Party party = parties.get(i);
            if (isWord(Vocabulary.PARTY_KIND, party.kind())) {
                continue;
            }
            word(Vocabulary.PARTY_KIND, party.kind(), "/parties/" + i + "/kind", Optional.of(party.id()));
        }
    }

    private void work(ProcessWork work) {
        work.process().ifPresent(process -> {
            words(Vocabulary.AIM, process.aims(), "/process/aims", Optional.empty());
            words(Vocabulary.PRIORITY_GROUP, process.priorityGroups(), "/process/priorityGroups", Optional.empty());
        });
        for (int i = 0; i < work.seminars().size(); i++) {
            Seminar seminar = work.seminars().get(i);
            if (!areWords(Vocabulary.AGENDA, seminar.agenda())) {
                words(Vocabulary.AGENDA, seminar.agenda(), "/seminars/" + i + "/agenda", Optional.of(seminar.id()));
            }
        }
    }

    private void matter(Matter matter) {
        if (!isWord(Vocabulary.MATTER, matter.kind())) {
            word(Vocabulary.MATTER, matter.kind(), "/matter/kind", Optional.of(matter.id()));
        }
        for (int i = 0; i < matter.answers().size(); i++) {
            if (!isAnswer(matter.answers().get(i))) {
                answer(matter.answers().get(i), "/matter/answers/" + i);
            }
        }
        for (int i = 0; i < matter.decisions().size(); i++) {
            Decision decision = matter.decisions().get(i);
            Optional<Id> id = Optional.of(decision.id());
            item(Act.class::isInstance, decision.act(), "/matter/decisions/" + i + "/act", id);
            item(this::isBody, decision.body(), "/matter/decisions/" + i + "/body", id);
        }
        for (int i = 0; i < matter.rosters().size(); i++) {
            roster(matter.rosters().get(i), "/matter/rosters/" + i);
        }
    }

    private void body(BodyDocument body) {
        body.roster().ifPresent(roster -> roster(roster, "/roster"));
        for (int i = 0; i < body.meetings().size(); i++) {
            Meeting meeting = body.meetings().get(i);
            partyOrBody(meeting.convenedBy(), "/meetings/" + i + "/convenedBy", meeting.id());
            partyOrBody(meeting.agendaBy(), "/meetings/" + i + "/agendaBy", meeting.id());
            partyOrBody(meeting.minutesBy(), "/meetings/" + i + "/minutesBy", meeting.id());
        }
    }

    private void roster(Roster roster, String path) {
        item(this::isBody, roster.id(), path + "/id", Optional.of(roster.id()));
        for (int i = 0; i < roster.seats().size(); i++) {
            Seat seat = roster.seats().get(i);
            String list = path + "/seats/" + i + "/list";
            seat.list().ifPresent(body -> item(this::isBody, body, list, Optional.of(seat.id())));
        }
    }

    void body(Id word, String path, Id element) {
        item(this::isBody, word, path, Optional.of(element));
    }

    private void partyOrBody(Optional<Id> word, String path, Id meeting) {
        word.filter(id -> document.parties().stream()
                        .noneMatch(party -> party.id().equals(id)))
                .ifPresent(body -> item(this::isBody, body, path, Optional.of(meeting)));
    }

    /** A function that the rule set binds to a body of its own is no longer a name for one. */
    private boolean isBody(Item item) {
        return item instanceof Body
                && rules.all(Binding.class)
                        .noneMatch(binding -> binding.function().equals(item.id()));
    }

    private void answer(Answer answer, String path) {
        Optional<Id> id = Optional.of(answer.id());
        item(Question.class::isInstance, answer.id(), path + "/id", id);
        rules.item(answer.id())
                .map(InForce::item)
                .filter(Question.class::isInstance)
                .map(Question.class::cast)
                .filter(question -> question.answerLabel(answer.value().value()).isEmpty())
                .ifPresent(question -> unknown(
                        "UNKNOWN_WORD",
                        answer.value(),
                        path + "/value",
                        id,
                        choose(question.answers().stream()
                                .map(option -> choice(option.getKey(), option.getValue()))
                                .toList())));
    }

    private boolean isAnswer(Answer answer) {
        Optional<InForce> found = rules.item(answer.id());
        return found.isPresent()
                && found.get().item() instanceof Question question
                && question.answerLabel(answer.value().value()).isPresent();
    }

    private void words(Vocabulary vocabulary, List<Id> words, String path, Optional<Id> element) {
        for (int i = 0; i < words.size(); i++) {
            if (!isWord(vocabulary, words.get(i))) {
                word(vocabulary, words.get(i), path + "/" + i, element);
            }
        }
    }

    /** Asked first, since most words are known: no place is put together for those that are. */
    private boolean areWords(Vocabulary vocabulary, List<Id> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!isWord(vocabulary, words.get(i))) {
                return false;
            }
        }
        return true;
    }

    void word(Vocabulary vocabulary, Id word, String path, Optional<Id> element) {
        item(item -> item instanceof Word known && known.vocabulary() == vocabulary, word, path, element);
    }

    private boolean isWord(Vocabulary vocabulary, Id word) {
        return rules.knows(vocabulary, word);
    }

    private void item(Predicate<Item> known, Id word, String path, Optional<Id> element) {
        if (rules.item(word).map(InForce::item).filter(known).isEmpty()) {
            List<Text> choices = rules.items().stream()
                    .map(InForce::item)
                    .filter(known)
                    .map(WordCheck::choice)
                    .toList();
            Id holder = rules.bound(word);
            Text remedy = holder.equals(word) ? choose(choices) : HELD.with("word", Text.same(holder.value()));
            unknown("UNKNOWN_WORD", word, path, element, remedy);
        }
    }

    private static Text choice(Item item) {
        if (item instanceof Word word) {
            return choice(word.id().value(), word.label());
        }
        if (item instanceof SystemLevel level) {
            return choice(level.id().value(), level.label());
        }
        if (item instanceof Act act) {
            return choice(act.id().value(), act.label());
        }
        return item instanceof Body body
                ? choice(body.id().value(), body.name())
                : Text.same(item.id().value());
    }

    private static Text choice(String word, Text label) {
        return label.map(text -> word + " (" + text + ")");
    }

    private static Text choose(List<Text> words) {
        return words.stream()
                .reduce((one, other) -> new Text(one.sv() + ", " + other.sv(), one.en() + ", " + other.en()))
                .map(all -> CHOOSE.with("words", all))
                .orElse(NO_WORDS);
    }

    private void unknown(String code, Id word, String path, Optional<Id> element, Text remedy) {
        Text message = UNKNOWN.with("word", Text.same(word.value()))
                .with("rules", Text.same(rules.id().value()));
        Finding.Why why = new Finding.Why(
                new Finding.Where(path, Optional.empty()), new Finding.Message(message, remedy), Finding.Grounds.NONE);
        findings.add(Finding.of(Id.of(code), Severity.ERROR, element, why, LIBRARY, rules.id()));
    }
}
