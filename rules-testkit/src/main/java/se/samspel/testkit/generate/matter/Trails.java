package se.samspel.testkit.generate.matter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import se.samspel.Id;
import se.samspel.body.Roster;
import se.samspel.decision.Answer;
import se.samspel.decision.Decision;
import se.samspel.decision.Matter;
import se.samspel.decision.Outcome;
import se.samspel.document.MatterDocument;
import se.samspel.party.Party;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Route;
import se.samspel.rules.assessment.RouteStage;
import se.samspel.rules.assessment.RouteStage.NamedBody;
import se.samspel.testkit.generate.value.Choices;
import se.samspel.testkit.generate.value.Words;

/**
 * Decisions that go the way that the rules give: they are judged, the next stage is taken, and so on, so that states deep
 * down a route are reached.
 *
 * @param words the words of the rules
 * @param parties the parties of the document
 * @param texts the versions that can lie before a body, by id
 */
record Trails(Words words, List<Party> parties, List<Id> texts) {

    private static final int MOST_STEPS = 8;
    private static final int MOST_DAYS = 300;
    private static final int FEW_DAYS = 60;

    /** These matters, each some way along its route. */
    Arbitrary<Matter> along(Arbitrary<Matter> matters) {
        Arbitrary<List<Step>> steps =
                new Steps(words).step().list().ofMaxSize(MOST_STEPS).withSizeDistribution(RandomDistribution.uniform());
        return Combinators.combine(
                        matters,
                        steps,
                        Arbitraries.oneOf(Choices.from(0, MOST_DAYS), Choices.from(0, FEW_DAYS)),
                        new Seated(parties).roster().optional(0.7))
                .as(this::followed);
    }

    /**
     * Every stage taken on one day as the rules want it; the last one refuses, if it is to be refused. Where they do not say
     * who decides, somebody does all the same: whoever would with another answer.
     */
    Matter settled(Matter begun, boolean refused) {
        if (words.rules().judge(bare(begun)).route().status() == Route.Status.NOT_STATED) {
            return otherwise(begun)
                    .map(stage -> taken(begun, stage, Step.plain(Outcome.ADOPTED), words.today()))
                    .orElse(begun);
        }
        Matter matter = begun;
        for (int i = 0; i < MOST_STEPS; i++) {
            Assessment now = words.rules().judge(bare(matter));
            List<Integer> open = now.trail().next();
            if (open.isEmpty()) {
                return matter;
            }
            RouteStage stage = now.route().stages().get(open.get(0));
            boolean refuses = refused && stage.isBinding();
            matter = taken(matter, stage, Step.plain(refuses ? Outcome.REJECTED : Outcome.ADOPTED), words.today());
        }
        return matter;
    }

    /** The stage that would bind with another answer to one of the questions. */
    private Optional<RouteStage> otherwise(Matter matter) {
        return matter.answers().stream()
                .flatMap(given -> words.questions().stream()
                        .filter(question -> question.id().equals(given.id()))
                        .flatMap(question -> question.answers().stream())
                        .map(other -> matter.toBuilder()
                                .answers(List.of(new Answer(
                                        given.id(),
                                        Id.of(other.getKey()),
                                        given.by(),
                                        given.on(),
                                        given.ground(),
                                        given.measures())))
                                .build()))
                .flatMap(other -> words.rules().judge(bare(other)).route().stages().stream())
                .filter(RouteStage::isBinding)
                .findFirst();
    }

    private Matter followed(Matter begun, List<Step> steps, int daysAgo, Optional<Roster> roster) {
        LocalDate day = begun.raised().orElse(words.today().minusDays(daysAgo));
        Matter matter = begun;
        for (Step step : steps) {
            day = day.plusDays(step.days());
            Assessment now = words.rules().judge(bare(matter));
            List<Integer> open = now.trail().next();
            if (open.isEmpty()) {
                return matter;
            }
            int stage = Math.min(
                    open.get(step.branch() % open.size()) + step.skipped(),
                    now.route().stages().size() - 1);
            RouteStage taken = now.route().stages().get(stage);
            matter = taken(seated(matter, taken, roster), taken, step, day);
        }
        return matter;
    }

    /** With those who sit in the bodies of the stage, where nobody has said so. */
    private static Matter seated(Matter matter, RouteStage stage, Optional<Roster> like) {
        List<Roster> rosters = new ArrayList<>(matter.rosters());
        like.ifPresent(roster -> stage.bodies().stream()
                .map(NamedBody::id)
                .distinct()
                .filter(body -> matter.roster(body).isEmpty())
                .forEach(body -> rosters.add(new Roster(body, roster.seats(), List.of()))));
        return matter.toBuilder().rosters(rosters).build();
    }

    private Matter taken(Matter matter, RouteStage stage, Step step, LocalDate day) {
        List<Decision> decisions = new ArrayList<>(matter.decisions());
        List<NamedBody> bodies = stage.bodies();
        int missing = step.absent().map(place -> place % bodies.size()).orElse(-1);
        for (int i = 0; i < bodies.size(); i++) {
            if (i != missing) {
                Id id = Id.of("d" + (decisions.size() + 1));
                Optional<Id> text = text(matter, step.otherText() && i == bodies.size() - 1);
                decisions.add(step.decision(id, stage, bodies.get(i), matter, text, day));
            }
        }
        return matter.toBuilder().decisions(decisions).build();
    }

    /** The first version until it is sent back, then the next, and so on; or the one after that, the first after the last. */
    private Optional<Id> text(Matter matter, boolean other) {
        long back = matter.decisions().stream()
                .filter(decision ->
                        decision.outcome().filter(Outcome.RETURNED::equals).isPresent())
                .count();
        int turn = (int) Math.min(back, texts.size() - 1L) + (other ? 1 : 0);
        return texts.isEmpty() ? Optional.empty() : Optional.of(texts.get(turn % texts.size()));
    }

    /** Nothing but the matter and its parties: what it takes to find the route. */
    private MatterDocument bare(Matter matter) {
        return new MatterDocument(
                Id.of("bare"),
                "bare",
                Optional.of(words.today()),
                Optional.empty(),
                parties,
                Optional.of(matter),
                List.of());
    }
}
