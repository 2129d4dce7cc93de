package se.samspel.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samspel.decision.Decision;
import se.samspel.decision.Outcome;
import se.samspel.rules.fact.CourseFacts;

/**
 * What bodies have done in a matter: all that its route asks for, or else what is to be wrong with that.
 *
 * @param taken the route's stages, each taken as it asks for
 */
record BareDecisions(List<Decision> taken, LocalDate day, Values values) {

    private static final String TEXT = "text";

    /** What they have done, each with an id that starts alike. */
    List<Decision> all(String id) {
        List<Step> steps = taken.isEmpty() ? List.of() : steps();
        return IntStream.range(0, steps.size())
                .mapToObj(i -> steps.get(i).decision(id + "-" + (i + 1)))
                .toList();
    }

    private List<Step> steps() {
        List<Step> asked = taken.stream().map(this::step).toList();
        Step first = asked.get(0);
        Step last = asked.get(asked.size() - 1);
        if (values.isFalse(CourseFacts.DAY_HAS_COME)) {
            return List.of(first.on(day.plusDays(1)));
        } else if (values.isFalse(CourseFacts.IN_ORDER_OF_DAYS)) {
            return List.of(first, first.on(day.minusDays(1)));
        } else if (values.isFalse(CourseFacts.ASKED_FOR)) {
            return List.of(last.by("nobody-asked"));
        } else if (values.isTrue(CourseFacts.PASSED_ON_AGAIN)) {
            return List.of(first.with(Outcome.REFERRED), first.with(Outcome.REFERRED));
        } else if (values.isTrue(CourseFacts.ON_RETURNED_TEXT) || values.isTrue(CourseFacts.AFTER_RETURN)) {
            Step about = last.about(TEXT);
            return before(asked, about.with(Outcome.RETURNED), about);
        } else if (values.isFalse(CourseFacts.IN_TURN)) {
            return IntStream.rangeClosed(1, asked.size())
                    .mapToObj(i -> asked.get(asked.size() - i))
                    .toList();
        } else if (values.whole(CourseFacts.SKIPPED).isPresent()) {
            return List.of(last);
        } else if (values.isFalse(CourseFacts.SAME_TEXT)) {
            return IntStream.range(0, asked.size())
                    .mapToObj(i -> asked.get(i).about(TEXT + "-" + i))
                    .toList();
        }
        return values.isFalse(CourseFacts.ALL_ADOPTED)
                        || values.whole(CourseFacts.DAYS_LATE).isPresent()
                ? List.of()
                : asked;
    }

    private static List<Step> before(List<Step> asked, Step... instead) {
        return Stream.concat(asked.subList(0, asked.size() - 1).stream(), Stream.of(instead))
                .toList();
    }

    private Step step(Decision decision) {
        return new Step(decision, decision.body().value(), Outcome.ADOPTED, day, Optional.empty());
    }

    /** A decision like another, but for some of what it says. */
    private record Step(Decision like, String body, Outcome outcome, LocalDate day, Optional<String> text) {

        Step by(String other) {
            return new Step(like, other, outcome, day, text);
        }

        Step with(Outcome other) {
            return new Step(like, body, other, day, text);
        }

        Step on(LocalDate other) {
            return new Step(like, body, outcome, other, text);
        }

        Step about(String other) {
            return new Step(like, body, outcome, day, Optional.of(other));
        }

        Decision decision(String id) {
            var decision = Decision.builder(id, body, like.act().value())
                    .outcome(outcome)
                    .on(day);
            like.principal().ifPresent(principal -> decision.principal(principal.value()));
            text.ifPresent(decision::text);
            return decision.build();
        }
    }
}
