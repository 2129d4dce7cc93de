package se.samspel.testkit.planted;

import static se.samspel.testkit.planted.Fault.SOURCE;
import static se.samspel.testkit.planted.Fault.about;
import static se.samspel.testkit.planted.Fault.rule;

import java.util.List;
import java.util.stream.Stream;
import se.samspel.rules.condition.Limit;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.fact.TimeFacts;
import se.samspel.rules.text.Range;

/** Examples that the rules do not answer as expected, that expect what cannot be, or that show too little. */
final class FaultsOfExamples {

    private static final String OUTCOME = "examples_have_the_outcome_that_is_expected";
    private static final String EXERCISE = "examples_exercise_the_rules";
    private static final String NOTICE = "examples_notice_when_a_rule_is_changed";

    private FaultsOfExamples() {}

    static Stream<Fault> all() {
        return Stream.of(
                fault(
                        OUTCOME,
                        "an expectation is not met",
                        List.of("twelve-days.json", "planted.rule", SOURCE.document(), SOURCE.clause())),
                fault(
                        OUTCOME,
                        "a code is expected that there is not",
                        List.of("twelve-days.expected.json:3:", "planted.rul;", "did you mean planted.rule?")),
                fault(
                        OUTCOME,
                        "none is expected of a code that there is not",
                        List.of("twelve-days.expected.json:4:", "planted.rul;", "did you mean planted.rule?")),
                fault(EXERCISE, "no example shows that a rule holds", about("member.full-days")),
                fault(
                        NOTICE,
                        "no example looks at what a rule finds",
                        List.of("planted.rule", SOURCE.document(), SOURCE.clause())));
    }

    /** The examples stand in the folder of that name. */
    private static Fault fault(String property, String name, List<String> named) {
        return Fault.of(
                        property,
                        name,
                        named,
                        rule(Scopes.MEMBER, TimeFacts.MEMBER_FULL_DAYS.within(Limit.constant(Range.of(1, 9)))))
                .examples(name.replace(' ', '-'));
    }
}
