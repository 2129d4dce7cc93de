package se.samspel.cases.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.decision.Answer;
import se.samspel.decision.Decision;
import se.samspel.decision.DecisionBuilder;
import se.samspel.decision.Matter;
import se.samspel.decision.Outcome;
import se.samspel.party.Party;
import se.samspel.plan.OperationalPlan;

/** Matters of every kind, for every mix of principals, answered or not, decided rightly or wrongly. */
final class Matters {

    static final Id ADOPT_PLAN = Id.of("adopt-plan");
    static final Id CONSEQUENCES = Id.of("consequences");

    private static final List<Id> OTHER_KINDS = ids(
            "prioritise",
            "new-development-area",
            "introduce-process",
            "propose-design",
            "plan-seminars",
            "joint-question",
            "moon-landing");
    private static final List<Id> BODIES = ids(
            "joint-officials-group",
            "joint-political-group",
            "region-administration-head",
            "fredagsgruppen",
            "svom",
            "landstingsdirektoren",
            "process-team",
            "leader-and-method-support",
            "round-table");
    private static final List<Id> ACTS =
            ids("decides", "decides", "decides", "prepares", "proposes", "plans", "blesses");

    private Matters() {}

    static Arbitrary<Matter> matter(Cast cast, List<OperationalPlan> plans) {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.just(ADOPT_PLAN)), Tuple.of(1, Arbitraries.of(OTHER_KINDS))),
                        principals(cast.parties()),
                        Choices.some(cast.partyIds()),
                        answers(plans),
                        Choices.upTo(4, decision(plans), "d", Matters::renamed))
                .as((kind, principals, others, answers, decisions) -> Matter.builder("matter", kind.value())
                        .principals(principals)
                        .others(others)
                        .answers(answers)
                        .decisions(decisions)
                        .build());
    }

    /** None; the region only; municipalities only; both; or any parties at all. */
    private static Arbitrary<List<Id>> principals(List<Party> parties) {
        List<Id> regions = of(Party.REGION, parties);
        List<Id> municipalities = of(Party.MUNICIPALITY, parties);
        List<Id> both = Stream.concat(regions.stream(), municipalities.stream()).toList();
        return Arbitraries.oneOf(
                Arbitraries.just(List.of()),
                Arbitraries.just(regions),
                Arbitraries.just(municipalities),
                Arbitraries.just(both),
                Arbitraries.just(both),
                Choices.some(parties.stream().map(Party::id).toList()));
    }

    private static List<Id> of(Id kind, List<Party> parties) {
        return parties.stream()
                .filter(party -> party.kind().equals(kind))
                .map(Party::id)
                .toList();
    }

    /** Absent, operational, political, or a word that is no answer; and now and then one to a question nobody put. */
    private static Arbitrary<List<Answer>> answers(List<OperationalPlan> plans) {
        List<Id> improvements = plans.stream()
                .flatMap(plan -> plan.improvements().stream())
                .map(Identified::id)
                .distinct()
                .toList();
        Arbitrary<Optional<Answer>> asked = answer(
                        CONSEQUENCES,
                        ids("operational", "operational", "political", "political", "perhaps"),
                        improvements)
                .optional(0.7);
        Arbitrary<Optional<Answer>> unasked =
                answer(Id.of("weather"), ids("fine"), improvements).optional(0.1);
        return Combinators.combine(asked, unasked)
                .as((one, other) -> Stream.concat(one.stream(), other.stream()).toList());
    }

    private static Arbitrary<Answer> answer(Id question, List<Id> words, List<Id> improvements) {
        return Combinators.combine(
                        Arbitraries.of(words),
                        Texts.perhaps(),
                        Choices.perhaps(Days.near()),
                        Texts.perhaps(),
                        Choices.some(improvements))
                .as((word, by, on, ground, measures) -> new Answer(question, word, by, on, ground, measures));
    }

    private static Arbitrary<Decision> decision(List<OperationalPlan> plans) {
        return Combinators.combine(
                        Arbitraries.of(BODIES),
                        Arbitraries.of(ACTS),
                        Arbitraries.of(Outcome.class).optional(0.9),
                        Choices.perhaps(Days.near()),
                        Choices.perhapsOneOf(
                                plans.stream().map(OperationalPlan::id).toList()))
                .as((body, act, outcome, on, text) -> decision(People.LEADER, body, act, outcome, on, text));
    }

    private static Decision renamed(Id id, Decision made) {
        return decision(id, made.body(), made.act(), made.outcome(), made.on(), made.text());
    }

    private static Decision decision(
            Id id, Id body, Id act, Optional<Outcome> outcome, Optional<LocalDate> on, Optional<Id> text) {
        DecisionBuilder decision = Decision.builder(id.value(), body.value(), act.value());
        outcome.ifPresent(decision::outcome);
        on.ifPresent(decision::on);
        text.map(Id::value).ifPresent(decision::text);
        return decision.build();
    }

    /** The same matter with this answer in the place of any other to the same question. */
    static Matter answered(Matter matter, Id question, String word) {
        List<Answer> answers = new ArrayList<>(matter.answers());
        answers.removeIf(answer -> answer.id().equals(question));
        answers.add(new Answer(
                question, Id.of(word), Optional.of("Anna"), Optional.empty(), Optional.of("därför"), List.of()));
        return matter.toBuilder().answers(answers).build();
    }

    private static List<Id> ids(String... values) {
        return Stream.of(values).map(Id::of).toList();
    }
}
