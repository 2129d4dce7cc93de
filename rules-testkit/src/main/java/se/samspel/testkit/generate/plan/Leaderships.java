package se.samspel.testkit.generate.plan;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.samspel.Id;
import se.samspel.body.Holder;
import se.samspel.body.Rotation;
import se.samspel.body.Seat;
import se.samspel.body.SeatKind;
import se.samspel.joint.PlanActivity;
import se.samspel.leadership.GuidingPrinciple;
import se.samspel.leadership.Leadership;
import se.samspel.leadership.PairedLeads;
import se.samspel.leadership.PlanLevel;
import se.samspel.leadership.Training;
import se.samspel.party.Party;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.testkit.generate.value.Choices;
import se.samspel.testkit.generate.value.Texts;
import se.samspel.testkit.generate.value.Words;
import se.samspel.time.Period;

/** How generated joint plans are led: principles, levels, pairs and training, and what is done at each level. */
final class Leaderships {

    private final PlanCast cast;

    Leaderships(PlanCast cast) {
        this.cast = cast;
    }

    Arbitrary<Leadership> leadership() {
        return Combinators.combine(principles(), levels(), pairs(), training()).as(Leadership::new);
    }

    /** What is done at each level. */
    Arbitrary<List<PlanActivity>> activities() {
        Arbitrary<PlanActivity> activity = Combinators.combine(
                        cast.text(),
                        cast.oneOf(Words.usually(cast.words().levels())),
                        cast.someParties(),
                        cast.some(cast.goalIds()))
                .as((title, level, parties, goals) -> new PlanActivity(Id.of("a"), title, level, parties, goals));
        return PlanCast.each(
                cast.activityIds(),
                activity,
                (id, made) -> new PlanActivity(id, made.title(), made.level(), made.parties(), made.goals()));
    }

    private Arbitrary<List<GuidingPrinciple>> principles() {
        return cast.few(3, cast.text(), "principle", GuidingPrinciple::new);
    }

    private Arbitrary<List<PlanLevel>> levels() {
        Arbitrary<List<Id>> described =
                Choices.mostly(cast.some(cast.words().levels()), Arbitraries.just(List.of(Words.UNHEARD_OF)));
        return described.flatMap(levels -> PlanCast.each(
                levels,
                level(),
                (id, made) -> new PlanLevel(id, made.name(), made.objective(), made.duties(), made.seats())));
    }

    private Arbitrary<PlanLevel> level() {
        return Combinators.combine(
                        cast.text(), cast.text(), cast.few(3, Texts.filled(), "", (id, duty) -> duty), seats())
                .as((name, objective, duties, seats) -> new PlanLevel(Id.of("level"), name, objective, duties, seats));
    }

    /** Mostly one for each party. */
    private Arbitrary<List<Seat>> seats() {
        Arbitrary<Seat> seat = Combinators.combine(
                        cast.party(),
                        cast.wordOf(Vocabulary.OFFICE),
                        cast.perhaps(Arbitraries.just(SeatKind.OFFICIAL)),
                        Choices.upTo(2, holder(), "", (id, holder) -> holder),
                        Arbitraries.of(6, 12).optional(0.8).map(Rotation::new).optional(0.3),
                        cast.someParties())
                .as((party, office, kind, holders, rotation, informs) -> new Seat(
                        Id.of("seat"),
                        party,
                        kind,
                        Optional.empty(),
                        office,
                        Optional.empty(),
                        rotation,
                        informs,
                        holders,
                        List.of()));
        Arbitrary<List<Seat>> any = Choices.upTo(4, seat, "seat", (id, made) -> of(made.party(), id, made));
        Arbitrary<List<Seat>> oneEach = PlanCast.each(
                cast.partyIds(), seat, (party, made) -> of(Optional.of(party), Id.of("seat-of-" + party), made));
        return Arbitraries.oneOf(oneEach, any);
    }

    private static Seat of(Optional<Id> party, Id id, Seat seat) {
        return new Seat(
                id,
                party,
                seat.kind(),
                seat.observer(),
                seat.office(),
                seat.list(),
                seat.rotation(),
                seat.informs(),
                seat.holders(),
                seat.deputies());
    }

    private Arbitrary<List<PairedLeads>> pairs() {
        Arbitrary<PairedLeads> pair = Combinators.combine(
                        cast.oneOf(Words.usually(cast.words().levels())),
                        cast.text(),
                        Choices.upTo(3, holder(), "", (id, holder) -> holder))
                .as((level, title, leads) -> new PairedLeads(Id.of("pair"), level, title, leads));
        return PlanCast.each(
                cast.pairIds(),
                Arbitraries.frequencyOf(
                        Tuple.of(4, pair),
                        Tuple.of(4, acrossTheBorder()),
                        Tuple.of(1, acrossTheBorder().map(Leaderships::alone))),
                (id, made) -> new PairedLeads(id, level(id).or(made::level), made.title(), made.leads()));
    }

    /** The level at the pair's place in the ladder, where there are as many pairs as levels. */
    private Optional<Id> level(Id pair) {
        List<Id> levels = cast.words().levels();
        return cast.pairs() == levels.size()
                ? Optional.of(levels.get(cast.pairIds().indexOf(pair)))
                : Optional.empty();
    }

    /** One from the region's side and one from a municipality, always. */
    private Arbitrary<PairedLeads> acrossTheBorder() {
        List<Id> region = some(Party.REGION, Party.PRIVATE_PROVIDER);
        List<Id> municipalities = some(Party.MUNICIPALITY);
        List<Id> levels = cast.words().levels();
        if (region.isEmpty() || municipalities.isEmpty() || levels.isEmpty()) {
            return Arbitraries.just(
                    new PairedLeads(Id.of("pair"), levels.stream().findFirst(), Optional.empty(), List.of()));
        }
        return Combinators.combine(
                        Arbitraries.of(levels),
                        Arbitraries.of(region),
                        Arbitraries.of(municipalities),
                        cast.wordOf(Vocabulary.OFFICE))
                .as((level, one, other, office) -> new PairedLeads(
                        Id.of("pair"),
                        Optional.of(level),
                        Optional.of("Vårdcentralen och hemsjukvården"),
                        List.of(lead("p1", one, office), lead("p2", other, office))));
    }

    /** The same, but that one person stands for both. */
    private static PairedLeads alone(PairedLeads pair) {
        return new PairedLeads(
                pair.id(),
                pair.level(),
                pair.title(),
                pair.leads().stream()
                        .map(lead -> new Holder(Id.of("p1"), lead.name(), lead.party(), lead.office(), lead.period()))
                        .toList());
    }

    private List<Id> some(Id... kinds) {
        return cast.parties().stream()
                .filter(party -> List.of(kinds).contains(party.kind()))
                .map(party -> party.id())
                .toList();
    }

    private static Holder lead(String person, Id party, Optional<Id> office) {
        return new Holder(Id.of(person), Optional.empty(), Optional.of(party), office, Period.ALWAYS);
    }

    private Arbitrary<Holder> holder() {
        return Combinators.combine(
                        Arbitraries.of(Foundations.PERSONS),
                        cast.party(),
                        cast.wordOf(Vocabulary.OFFICE),
                        Arbitraries.oneOf(
                                Arbitraries.just(Period.ALWAYS), cast.days().periods()))
                .as((person, party, office, period) -> new Holder(person, Optional.empty(), party, office, period));
    }

    private Arbitrary<List<Training>> training() {
        Arbitrary<Training> training = Combinators.combine(
                        cast.text(), cast.perhaps(cast.days().near()), cast.someParties())
                .as((title, on, parties) -> new Training(Id.of("training"), title, on, parties));
        return cast.few(
                2, training, "training", (id, made) -> new Training(id, made.title(), made.on(), made.parties()));
    }
}
