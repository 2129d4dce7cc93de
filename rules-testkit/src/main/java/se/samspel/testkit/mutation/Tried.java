package se.samspel.testkit.mutation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.document.Case;
import se.samspel.rules.RuleSet;
import se.samspel.rules.assessment.Assessment;
import se.samspel.testkit.example.Example;
import se.samspel.testkit.example.Mismatch;

/**
 * An example that the rules answer as expected, ready to be tried on their mutants.
 *
 * @param example the example
 * @param document its case
 * @param rules the rules that judge it
 * @param assessment what they say
 * @param fingerprint theirs, by which the mutants go too
 */
record Tried(Example example, Case document, RuleSet rules, Assessment assessment, String fingerprint) {

    /** Empty if the example is about no case. */
    static Optional<Tried> of(Example example) {
        return example.document()
                .flatMap(document -> example.rules()
                        .map(rules -> new Tried(example, document, rules, rules.judge(document), rules.fingerprint())));
    }

    /** What the rules' own answer lacks of what is expected: nothing, if the example passes. */
    List<Mismatch> mismatches() {
        return example.mismatches(rules, assessment, fingerprint);
    }

    /** Whether the answer names the item, so that a mutant of it is likely to be noticed. */
    boolean names(Id item) {
        Stream<Id> codes = Stream.concat(
                assessment.findings().stream().map(finding -> finding.code()),
                assessment.questions().stream().map(question -> question.code()));
        Stream<Id> route = assessment.route().matter().map(matter -> Id.of("route." + matter)).stream();
        Stream<Id> limits = assessment.findings().stream()
                .flatMap(finding -> finding.grounds().limit().stream())
                .flatMap(limit -> limit.parameter().stream());
        return Stream.of(codes, route, limits).flatMap(ids -> ids).anyMatch(item::equals);
    }

    /** Whether other rules answer in another way than expected. */
    boolean notices(RuleSet other) {
        Assessment answer = other.judge(document);
        boolean mayTell = !answer.equals(assessment) || !example.asked().isEmpty();
        return mayTell && !example.mismatches(other, answer, fingerprint).isEmpty();
    }
}
