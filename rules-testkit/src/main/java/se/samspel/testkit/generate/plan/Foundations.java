package se.samspel.testkit.generate.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.decision.MatterText;
import se.samspel.joint.ActionPlan;
import se.samspel.joint.Annex;
import se.samspel.joint.Initiator;
import se.samspel.joint.JointGoal;
import se.samspel.joint.LargerChange;
import se.samspel.joint.Origin;
import se.samspel.joint.Origins;
import se.samspel.joint.Revision;
import se.samspel.party.Party;
import se.samspel.rules.fact.PrincipalFacts;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.testkit.generate.value.Choices;
import se.samspel.testkit.generate.value.Words;
import se.samspel.time.Period;

/** What generated joint plans stand on: who began them, what they start from, their goals and their place among plans. */
final class Foundations {

    /** Everybody who may hold a seat, lead or be asked. */
    static final List<Id> PERSONS =
            IntStream.rangeClosed(1, 6).mapToObj(i -> Id.of("p" + i)).toList();

    private final PlanCast cast;

    Foundations(PlanCast cast) {
        this.cast = cast;
    }

    /** By the usual office of each party, or by anybody. */
    Arbitrary<List<Initiator>> initiators() {
        Arbitrary<List<Initiator>> usual = Arbitraries.of(true, true, true, false)
                .list()
                .ofSize(cast.parties().size())
                .map(chosen -> IntStream.range(0, chosen.size())
                        .filter(i -> chosen.get(i) || cast.there() > 0.9)
                        .mapToObj(i -> director(i, cast.parties().get(i)))
                        .toList());
        Arbitrary<Initiator> any = Combinators.combine(
                        cast.party(),
                        cast.wordOf(Vocabulary.OFFICE),
                        cast.perhaps(cast.days().near()))
                .as((party, office, on) -> new Initiator(Id.of("i"), party, office, on));
        return Arbitraries.oneOf(
                usual,
                usual,
                Choices.upTo(3, any, "i", (id, made) -> new Initiator(id, made.party(), made.office(), made.on())));
    }

    private Initiator director(int place, Party party) {
        return new Initiator(
                Id.of("i" + (place + 1)), Optional.of(party.id()), office(party.kind()), Optional.of(first()));
    }

    /** The office by which the rules want a party of the kind to begin. */
    private Optional<Id> office(Id kind) {
        return cast.words().asked(PrincipalFacts.INITIATED_BY, PrincipalFacts.KIND, kind.value()).stream()
                .findFirst();
    }

    private LocalDate first() {
        return cast.days().today().minusDays(501);
    }

    Arbitrary<Origins> origins() {
        return Combinators.combine(
                        cast.perhaps(origin("target-picture")),
                        cast.perhaps(origin("core-values")),
                        cast.few(
                                2,
                                origin("document"),
                                "document-",
                                (id, made) -> new Origin(id, made.title(), made.party(), made.on())))
                .as(Origins::new);
    }

    private Arbitrary<Origin> origin(String id) {
        return Combinators.combine(
                        cast.text(), cast.party(), cast.perhaps(cast.days().near()))
                .as((title, party, on) -> new Origin(Id.of(id), title, party, on));
    }

    Arbitrary<List<JointGoal>> goals(Origins origins) {
        List<Id> all = Stream.of(
                        origins.targetPicture().stream(), origins.coreValues().stream(), origins.documents().stream())
                .flatMap(some -> some)
                .map(Identified::id)
                .toList();
        return PlanCast.each(
                cast.goalIds(),
                Combinators.combine(cast.text(), cast.some(all)).as(Goal::new),
                (id, goal) -> new JointGoal(id, goal.text(), goal.refines()));
    }

    private record Goal(Optional<String> text, List<Id> refines) {}

    /** Within, across or beside the plan's own validity. */
    Arbitrary<Annex> annex(Optional<Period> own) {
        Arbitrary<Optional<Period>> valid = Arbitraries.oneOf(
                Arbitraries.just(own),
                cast.perhaps(cast.days().periods()),
                Arbitraries.just(Optional.of(Period.ALWAYS)));
        return Combinators.combine(
                        cast.text(),
                        valid,
                        cast.oneOf(PERSONS),
                        cast.party(),
                        cast.perhaps(cast.days().near()))
                .as((title, when, contact, sentTo, sentOn) ->
                        new Annex(Id.of("local-area-plan"), title, when, contact, sentTo, sentOn));
    }

    /** Oldest first, as far as their days are told. */
    Arbitrary<List<MatterText>> versions() {
        Arbitrary<Version> version = Combinators.combine(
                        Choices.from(0, 300), cast.perhaps(Arbitraries.just(first())), cast.text(), cast.text())
                .as(Version::new);
        return cast.few(
                3,
                version,
                "v",
                (id, made) -> new MatterText(
                        id,
                        made.first().map(day -> day.plusMonths(place(id) * 10L).plusDays(made.days())),
                        made.hash(),
                        made.change().stream().toList()));
    }

    private static int place(Id id) {
        return id.value().charAt(1) - '1';
    }

    private record Version(int days, Optional<LocalDate> first, Optional<String> hash, Optional<String> change) {}

    Arbitrary<Revision> revision() {
        Arbitrary<Change> change = Combinators.combine(
                        cast.text(), cast.perhaps(cast.days().near()), cast.someParties())
                .as(Change::new);
        return Combinators.combine(
                        cast.perhaps(Arbitraries.of(0, 6, 12, 24)),
                        Choices.upTo(
                                2,
                                change,
                                "change",
                                (id, made) -> new LargerChange(id, made.title(), made.on(), made.informed())))
                .as(Revision::new);
    }

    private record Change(Optional<String> title, Optional<LocalDate> on, List<Id> informed) {}

    Arbitrary<List<ActionPlan>> actionPlans() {
        Arbitrary<ActionPlan> plan = Combinators.combine(
                        cast.text(),
                        cast.oneOf(Words.usually(cast.words().bodies())),
                        cast.perhaps(cast.days().periods()))
                .as((title, body, valid) -> new ActionPlan(Id.of("plan"), title, body, valid));
        return Choices.upTo(
                2, plan, "action-plan-", (id, made) -> new ActionPlan(id, made.title(), made.body(), made.valid()));
    }
}
