package se.samspel.testkit.generate.matter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import se.samspel.Id;
import se.samspel.decision.Decision;
import se.samspel.decision.Matter;
import se.samspel.decision.Outcome;
import se.samspel.document.MatterDocument;
import se.samspel.party.Party;
import se.samspel.rules.assessment.Assessment;
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

    Arbitrary<Matter> along(Matter matter) {
        return new Steps(words, texts)
                .step()
                .list()
                .ofMaxSize(MOST_STEPS)
                .withSizeDistribution(net.jqwik.api.RandomDistribution.uniform())
                .flatMap(steps -> Choices.from(0, MOST_DAYS).map(ago -> followed(matter, steps, ago)));
    }

    /** Every stage taken on one day as the rules want it; the last one refuses, if it is to be refused. */
    Matter settled(Matter begun, boolean refused) {
        Matter matter = begun;
        for (int i = 0; i < MOST_STEPS; i++) {
            Assessment now = words.rules().judge(bare(matter));
            List<Integer> open = now.trail().next();
            if (open.isEmpty()) {
                return matter;
            }
            RouteStage stage = now.route().stages().get(open.get(0));
            boolean refuses = refused && stage.isBinding();
            matter = taken(
                    matter, stage, Step.plain(refuses ? Outcome.REJECTED : Outcome.ADOPTED, texts), words.today());
        }
        return matter;
    }

    private Matter followed(Matter begun, List<Step> steps, int daysAgo) {
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
            matter = taken(matter, now.route().stages().get(stage), step, day);
        }
        return matter;
    }

    private static Matter taken(Matter matter, RouteStage stage, Step step, LocalDate day) {
        List<Decision> decisions = new ArrayList<>(matter.decisions());
        List<NamedBody> bodies = stage.bodies();
        int missing = step.absent().map(place -> place % bodies.size()).orElse(-1);
        for (int i = 0; i < bodies.size(); i++) {
            if (i != missing) {
                Id id = Id.of("d" + (decisions.size() + 1));
                decisions.add(step.decision(id, stage, bodies.get(i), matter, day));
            }
        }
        return matter.toBuilder().decisions(decisions).build();
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
