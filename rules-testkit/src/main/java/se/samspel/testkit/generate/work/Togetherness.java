package se.samspel.testkit.generate.work;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.samspel.Id;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.testkit.generate.value.Choices;
import se.samspel.testkit.generate.value.Texts;
import se.samspel.work.Anchoring;
import se.samspel.work.Development;
import se.samspel.work.Evaluation;
import se.samspel.work.Information;
import se.samspel.work.Registers;
import se.samspel.work.Seminar;

/** What a team does together: seminars with and without leader and coach, information, anchoring, follow-up. */
final class Togetherness {

    private Togetherness() {}

    static Arbitrary<List<Seminar>> seminars(Cast cast) {
        Arbitrary<List<Id>> hosts = Arbitraries.oneOf(
                Arbitraries.just(cast.leaderAndCoaches()),
                Choices.some(cast.leaderAndCoaches()),
                Choices.some(cast.persons()));
        Arbitrary<Seminar> seminar = Combinators.combine(
                        Choices.perhaps(cast.days().near()),
                        hosts,
                        hosts,
                        Choices.some(cast.persons()),
                        Choices.some(cast.words().of(Vocabulary.AGENDA)))
                .as((on, plannedBy, ledBy, present, agenda) ->
                        new Seminar(People.LEADER, on, plannedBy, ledBy, present, agenda));
        return Choices.upTo(
                4,
                seminar,
                "s",
                (id, made) ->
                        new Seminar(id, made.on(), made.plannedBy(), made.ledBy(), made.present(), made.agenda()));
    }

    static Arbitrary<Registers> registers(Cast cast) {
        return Combinators.combine(information(cast), anchoring(cast)).as(Registers::new);
    }

    private static Arbitrary<List<Information>> information(Cast cast) {
        Arbitrary<Information> entry = Combinators.combine(
                        Choices.perhapsOneOf(cast.partyIds()),
                        Choices.perhaps(cast.days().near()),
                        Choices.perhapsOneOf(cast.persons()),
                        Texts.perhaps())
                .as((party, on, by, about) -> new Information(People.LEADER, party, on, by, about));
        return Choices.upTo(
                9, entry, "info-", (id, made) -> new Information(id, made.party(), made.on(), made.by(), made.about()));
    }

    /** Mostly in a member's own unit, or in no named one; sometimes in another. */
    private static Arbitrary<List<Anchoring>> anchoring(Cast cast) {
        Arbitrary<Anchoring> entry = Choices.perhapsOneOf(cast.members())
                .flatMap(member -> Combinators.combine(
                                Choices.perhapsOneOf(cast.roles().members().stream()
                                        .filter(candidate -> member.filter(candidate.id()::equals)
                                                .isPresent())
                                        .flatMap(candidate -> candidate.unit().stream())
                                        .toList()),
                                Choices.perhapsOneOf(cast.unitIds()),
                                Arbitraries.of(true, true, true, false),
                                Choices.perhaps(cast.days().near()),
                                Texts.perhaps())
                        .as((own, other, home, on, how) ->
                                new Anchoring(People.LEADER, member, home ? own : other, on, how)));
        return Choices.upTo(
                9,
                entry,
                "anchor-",
                (id, made) -> new Anchoring(id, made.member(), made.unit(), made.on(), made.how()));
    }

    static Arbitrary<Development> development(Cast cast) {
        return Combinators.combine(
                        Choices.some(cast.unitIds()),
                        Texts.perhaps(),
                        Texts.perhaps(),
                        Choices.perhaps(cast.days().near()))
                .as(Development::new);
    }

    static Arbitrary<List<Evaluation>> evaluations(Cast cast) {
        return Combinators.combine(Choices.perhaps(cast.days().near()), Texts.perhaps())
                .as((on, result) -> new Evaluation(People.LEADER, on, result))
                .list()
                .ofMaxSize(2)
                .map(made -> IntStream.range(0, made.size())
                        .mapToObj(i -> new Evaluation(
                                Id.of("e" + i), made.get(i).on(), made.get(i).result()))
                        .toList());
    }
}
