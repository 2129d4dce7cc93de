package se.samspel.testkit.generate.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.samspel.Id;
import se.samspel.decision.Answer;
import se.samspel.decision.Matter;
import se.samspel.decision.MatterBuilder;
import se.samspel.party.Party;
import se.samspel.rules.layer.Question;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.testkit.generate.value.Choices;
import se.samspel.testkit.generate.value.Texts;
import se.samspel.testkit.generate.value.Words;

/**
 * Matters of every kind, for every mix of principals, answered or not, decided as the route says or otherwise.
 *
 * @param words the words of the rules
 * @param parties who can be affected
 * @param usual the kind of matter that such a document mostly has; any kind with a routing table, if empty
 * @param texts the versions that can lie before a body, by id
 * @param measures what an answer can rest on, by id
 */
public record Matters(Words words, List<Party> parties, Optional<Id> usual, List<Id> texts, List<Id> measures) {

    /** Half of them decided along their route, half in any way. */
    public Arbitrary<Matter> any() {
        return Arbitraries.oneOf(followed(), new Loose(words, texts).decided(undecided()));
    }

    /** Decided along their route, with a deviation now and then. */
    public Arbitrary<Matter> followed() {
        return new Trails(words, parties, texts).along(undecided());
    }

    /** Of this kind, answered on good grounds, and decided along its route without a deviation; one in four is refused, if it may be. */
    public Arbitrary<Matter> settled(Id kind, boolean mayBeRefused) {
        List<Id> all = ids(parties);
        Arbitrary<List<Id>> affected = Arbitraries.of(
                of(Party.REGION),
                Stream.concat(
                                of(Party.REGION).stream(),
                                of(Party.MUNICIPALITY).stream().limit(1))
                        .toList());
        return Combinators.combine(affected, wellAnswered(), Arbitraries.of(true, false, false, false))
                .as((principals, answers, refused) -> new Trails(words, parties, texts)
                        .settled(
                                Matter.builder("matter", kind.value())
                                        .principals(principals)
                                        .others(all.stream()
                                                .filter(party -> !principals.contains(party))
                                                .toList())
                                        .answers(answers)
                                        .build(),
                                refused && mayBeRefused));
    }

    private Arbitrary<List<Answer>> wellAnswered() {
        return words.questions().stream()
                .map(question -> Arbitraries.of(question.answers())
                        .map(answer -> List.of(new Answer(
                                question.id(),
                                Id.of(answer.getKey()),
                                Optional.of("sagt"),
                                Optional.of(words.today()),
                                Optional.of("sagt"),
                                measures))))
                .reduce(Arbitraries.just(List.of()), Matters::both);
    }

    private static Arbitrary<List<Answer>> both(Arbitrary<List<Answer>> some, Arbitrary<List<Answer>> more) {
        return Combinators.combine(some, more)
                .as((one, other) -> Stream.concat(one.stream(), other.stream()).toList());
    }

    private Arbitrary<Matter> undecided() {
        Arbitrary<LocalDate> around = Choices.from(-200, 200).map(words.today()::plusDays);
        return Combinators.combine(
                        kinds(),
                        principals(),
                        Choices.some(ids(parties)),
                        answers(),
                        words.days().before().optional(0.6),
                        around.optional(0.4),
                        Choices.mostly(Arbitraries.just(Optional.<Id>empty()), Choices.perhapsOneOf(ids(parties))),
                        new Seated(parties).rosters(words.bodies()))
                .as((kind, principals, others, answers, raised, effect, takenOver, rosters) -> {
                    MatterBuilder matter = Matter.builder("matter", kind.value())
                            .principals(principals)
                            .others(others)
                            .answers(answers)
                            .rosters(rosters);
                    raised.ifPresent(matter::raised);
                    effect.ifPresent(matter::takesEffect);
                    takenOver.map(Id::value).ifPresent(matter::takenOverBy);
                    return matter.build();
                });
    }

    private Arbitrary<Id> kinds() {
        Arbitrary<Id> any = Arbitraries.of(Words.usually(words.of(Vocabulary.MATTER)));
        Arbitrary<Id> routed = words.routed().isEmpty() ? any : Arbitraries.of(words.routedByWeight());
        return Arbitraries.frequencyOf(
                Tuple.of(3, usual.<Arbitrary<Id>>map(Arbitraries::just).orElse(routed)),
                Tuple.of(2, routed),
                Tuple.of(1, any));
    }

    /** None; the region only; municipalities only; both; or any parties at all. */
    private Arbitrary<List<Id>> principals() {
        List<Id> regions = of(Party.REGION);
        List<Id> municipalities = of(Party.MUNICIPALITY);
        List<Id> both = Stream.concat(regions.stream(), municipalities.stream()).toList();
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(List.<Id>of())),
                Tuple.of(2, Arbitraries.just(regions)),
                Tuple.of(2, Arbitraries.just(municipalities)),
                Tuple.of(4, Arbitraries.just(both)),
                Tuple.of(2, Choices.some(both)),
                Tuple.of(2, Choices.some(ids(parties))));
    }

    private List<Id> of(Id kind) {
        return parties.stream()
                .filter(party -> party.kind().equals(kind))
                .map(Party::id)
                .toList();
    }

    /** To each question none or one, mostly with one of its words. */
    private Arbitrary<List<Answer>> answers() {
        Arbitrary<List<Answer>> none = Arbitraries.just(List.of());
        return words.questions().stream()
                .map(question -> answer(question)
                        .optional(0.8)
                        .map(answer -> answer.stream().toList()))
                .reduce(none, Matters::both);
    }

    private Arbitrary<Answer> answer(Question question) {
        List<Id> answers = question.answers().stream()
                .map(answer -> Id.of(answer.getKey()))
                .toList();
        return Combinators.combine(
                        Arbitraries.of(Words.usually(answers)),
                        Texts.perhaps(),
                        Choices.perhaps(words.days().near()),
                        Texts.perhaps(),
                        Choices.some(measures))
                .as((word, by, on, ground, on2) -> new Answer(question.id(), word, by, on, ground, on2));
    }

    static List<Id> ids(List<Party> parties) {
        return parties.stream().map(Party::id).toList();
    }
}
