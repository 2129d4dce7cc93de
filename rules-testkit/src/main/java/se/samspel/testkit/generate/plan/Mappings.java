package se.samspel.testkit.generate.plan;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.samspel.Id;
import se.samspel.joint.Agreement;
import se.samspel.joint.Expectation;
import se.samspel.joint.Mapping;
import se.samspel.joint.MappingAnswer;
import se.samspel.joint.MeetingPlace;
import se.samspel.joint.Resource;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.testkit.generate.value.Choices;
import se.samspel.testkit.generate.value.Words;

/** What generated joint plans have found of their preconditions. */
final class Mappings {

    private final PlanCast cast;

    Mappings(PlanCast cast) {
        this.cast = cast;
    }

    Arbitrary<Mapping> mapping() {
        return Combinators.combine(answers(), places(), resources(), expectations(), agreements())
                .as(Mapping::new);
    }

    private Arbitrary<List<MappingAnswer>> answers() {
        Arbitrary<List<Id>> asked = Choices.mostly(
                cast.some(cast.words().of(Vocabulary.MAPPING_QUESTION)), Arbitraries.just(List.of(Words.UNHEARD_OF)));
        return asked.flatMap(questions -> PlanCast.each(
                questions,
                Combinators.combine(cast.text(), cast.perhaps(cast.days().near()))
                        .as((text, on) -> new MappingAnswer(Id.of("answer"), text, on)),
                (id, made) -> new MappingAnswer(id, made.text(), made.on())));
    }

    private Arbitrary<List<MeetingPlace>> places() {
        Arbitrary<MeetingPlace> place = Combinators.combine(cast.text(), cast.someParties())
                .as((title, parties) -> new MeetingPlace(Id.of("place"), title, parties));
        return cast.few(2, place, "place", (id, made) -> new MeetingPlace(id, made.title(), made.parties()));
    }

    private Arbitrary<List<Resource>> resources() {
        Arbitrary<Resource> resource = Combinators.combine(cast.wordOf(Vocabulary.OFFICE), cast.party(), cast.text())
                .as((role, party, text) -> new Resource(Id.of("resource"), role, party, text));
        return cast.few(
                2, resource, "resource", (id, made) -> new Resource(id, made.role(), made.party(), made.text()));
    }

    private Arbitrary<List<Expectation>> expectations() {
        Arbitrary<Expectation> expectation = Combinators.combine(cast.party(), cast.text())
                .as((party, text) -> new Expectation(Id.of("expectation"), party, text));
        return cast.few(2, expectation, "expectation", (id, made) -> new Expectation(id, made.party(), made.text()));
    }

    /** One of each usual kind, or of any kinds. */
    private Arbitrary<List<Agreement>> agreements() {
        Arbitrary<List<Agreement>> usual = cast.some(cast.words().of(Vocabulary.AGREEMENT_KIND))
                .flatMap(kinds -> PlanCast.each(
                        kinds, agreement(), (kind, made) -> renamed(Id.of("about-" + kind), Optional.of(kind), made)));
        return Arbitraries.oneOf(
                usual, cast.few(3, agreement(), "agreement", (id, made) -> renamed(id, made.kind(), made)));
    }

    private Arbitrary<Agreement> agreement() {
        return Combinators.combine(
                        cast.wordOf(Vocabulary.AGREEMENT_KIND),
                        cast.text(),
                        cast.someParties(),
                        cast.perhaps(Arbitraries.of(true, true, true, false)),
                        cast.text())
                .as((kind, title, parties, shared, develop) ->
                        new Agreement(Id.of("agreement"), kind, title, parties, shared, develop));
    }

    private static Agreement renamed(Id id, Optional<Id> kind, Agreement made) {
        return new Agreement(id, kind, made.title(), made.parties(), made.shared(), made.develop());
    }
}
