package se.samspel.cases.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.base.TimeRules;
import se.samspel.rules.InForce;
import se.samspel.rules.RuleSet;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.assessment.OpenQuestion;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.text.Text;
import se.samspel.time.FullDays;
import se.samspel.work.ProcessWork;

/** Whoever reads a finding is told who, how much, what applies, what to do, and where that is written. */
class TextsOfRulesTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w*)}");

    static List<RuleSet> ruleSets() {
        return Judged.withLaw();
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void both_texts_of_every_rule_use_every_argument_and_no_other(RuleSet rules) {
        assertThat(rules.all(Requirement.class)).hasSizeGreaterThan(40).allSatisfy(rule -> {
            Text text = rule.breach().text();
            assertThat(arguments(text.sv())).isEqualTo(wanted(rule));
            assertThat(arguments(text.en())).isEqualTo(wanted(rule));
        });
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void every_rule_says_what_to_do_about_it_in_both_languages(RuleSet rules) {
        assertThat(rules.all(Requirement.class)).allSatisfy(rule -> {
            Text remedy = rule.breach().remedy();
            assertThat(remedy.sv()).isNotBlank().isNotEqualTo(remedy.en());
            assertThat(remedy.en()).isNotBlank();
            assertThat(arguments(remedy.sv())).isSubsetOf(wanted(rule)).isEqualTo(arguments(remedy.en()));
        });
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void everything_in_force_says_where_it_is_written(RuleSet rules) {
        assertThat(rules.items())
                .extracting(InForce::item)
                .hasSizeGreaterThan(100)
                .allSatisfy(item -> {
                    assertThat(item.source().document()).isNotBlank();
                    assertThat(item.source().clause()).isNotBlank();
                });
        assertThat(rules.layers()).flatExtracting(layer -> layer.changes()).allSatisfy(change -> {
            assertThat(change.source().document()).isNotBlank();
            assertThat(change.source().clause()).isNotBlank();
        });
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

    @Property(tries = 150, seed = "401", edgeCases = EdgeCasesMode.NONE)
    void every_argument_of_every_message_is_filled_in(@ForAll(supplier = ProcessWorks.Any.class) ProcessWork work) {
        for (RuleSet rules : Judged.both()) {
            Assessment assessment = rules.judge(work);

            assertThat(assessment.findings()).extracting(Finding::message).allSatisfy(message -> {
                assertFilled(message.text());
                assertFilled(message.remedy());
            });
            assertThat(assessment.questions())
                    .extracting(OpenQuestion::text)
                    .allSatisfy(TextsOfRulesTest::assertFilled);
        }
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

    /** Nothing in braces is left, but for names that people have given themselves. */
    private static void assertFilled(Text text) {
        for (String language : List.of(text.sv(), text.en())) {
            String rest = language;
            for (String name : Texts.IN_BRACES) {
                rest = rest.replace(name, "");
            }
            assertThat(rest).isNotBlank().doesNotContain("{", "}");
        }
    }

    private static Set<String> wanted(Requirement rule) {
        List<Condition> atoms = new ArrayList<>();
        rule.must().atoms(atoms::add);
        boolean number =
                atoms.stream().anyMatch(atom -> atom instanceof Condition.Within || atom instanceof Condition.Count);
        boolean set = atoms.stream().anyMatch(atom -> atom instanceof Condition.Empty);
        return number ? Set.of("who", "value", "limit") : set ? Set.of("who", "value") : Set.of("who");
    }

    private static Set<String> arguments(String text) {
        Set<String> arguments = new TreeSet<>();
        for (Matcher matcher = ARGUMENT.matcher(text); matcher.find(); ) {
            arguments.add(matcher.group(1));
        }
        return arguments;
    }
}
