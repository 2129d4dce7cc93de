package se.samspel.cases.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.base.TimeRules;
import se.samspel.rules.InForce;
import se.samspel.rules.RuleSet;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Requirement;
import se.samspel.testkit.generate.value.Texts;
import se.samspel.time.FullDays;
import se.samspel.work.ProcessWork;

/** The base names no region, and what people are called is left as it is. That texts are complete: the test kit. */
class TextsOfRulesTest {

    static List<RuleSet> ruleSets() {
        return Judged.withLaw();
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void no_id_or_text_of_the_base_names_a_region(RuleSet rules) {
        Stream<Item> ofTheBase = rules.items().stream()
                .filter(found -> found.layer().value().equals("base"))
                .map(InForce::item);

        assertThat(ofTheBase).allSatisfy(item -> assertThat(item.id().value()).doesNotContainIgnoringCase("jamtland"));
        assertThat(rules.all(Requirement.class)).allSatisfy(rule -> {
            assertThat(rule.breach().text().toString()).doesNotContainIgnoringCase("jämtland");
            assertThat(rule.breach().remedy().toString()).doesNotContainIgnoringCase("jämtland");
        });
    }

    @Example
    void a_name_that_looks_like_an_argument_stays_as_it_is() {
        assertThat(Texts.IN_BRACES).allSatisfy(name -> {
            ProcessWork work = ProcessWork.builder("work", "Arbete")
                    .roles(People.teamOf(People.called(name, FullDays.of(366))))
                    .build();

            assertThat(Judged.BASE.judge(work).findings())
                    .filteredOn(finding -> finding.code().equals(TimeRules.MEMBER_FULL_DAYS.id()))
                    .extracting(finding -> finding.message().text().en())
                    .containsExactly("Member " + name + " sets aside 366 full days; the limit is 4 to 6 full days.");
        });
    }
}
