package se.samspel.cases.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.layer.Requirement;

/** What has been handed out cannot be changed, so that many may hold it. */
class ImmutableAnswersTest {

    @Example
    void nothing_in_an_assessment_can_be_changed() {
        List<Object> collections = Sample.of(ProcessWorks.wellFormed(), 50).stream()
                .flatMap(work -> collections(Judged.JAMTLAND.judge(work)).stream())
                .toList();

        assertThat(collections).hasSizeGreaterThan(1_000).allSatisfy(ImmutableAnswersTest::assertCannotBeChanged);
    }

    @Example
    void nothing_in_a_rule_set_can_be_changed() {
        RuleSet rules = Judged.JAMTLAND;

        assertThat(Stream.of(rules.items(), rules.layers(), rules.requirements(), rules.bindingActs()))
                .allSatisfy(ImmutableAnswersTest::assertCannotBeChanged);
        assertThat(rules.layers().stream().flatMap(layer -> collections(layer).stream()))
                .isNotEmpty()
                .allSatisfy(ImmutableAnswersTest::assertCannotBeChanged);
        assertThat(rules.all(Requirement.class).flatMap(rule -> collections(rule.must()).stream()))
                .isNotEmpty()
                .allSatisfy(ImmutableAnswersTest::assertCannotBeChanged);
    }

    @Example
    void nothing_in_all_the_rule_sets_can_be_changed() {
        RuleSets all = Judged.all();

        assertThat(Stream.of(all.layers(), all.problems(), all.ids()))
                .allSatisfy(ImmutableAnswersTest::assertCannotBeChanged);
    }

    private static void assertCannotBeChanged(Object collection) {
        assertThatThrownBy(() -> {
                    if (collection instanceof Map<?, ?> map) {
                        map.clear();
                    } else {
                        ((Collection<?>) collection).clear();
                    }
                })
                .as(collection.toString())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    /** Every collection that the value holds, however deep. */
    private static List<Object> collections(Object value) {
        List<Object> found = new ArrayList<>();
        collect(value, found);
        return found;
    }

    private static void collect(Object value, List<Object> found) {
        if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(inner -> collect(inner, found));
        } else if (value instanceof Map<?, ?> map) {
            found.add(map);
            map.values().forEach(inner -> collect(inner, found));
        } else if (value instanceof Collection<?> collection) {
            found.add(collection);
            collection.forEach(inner -> collect(inner, found));
        } else if (value instanceof Record record && record.getClass().getName().startsWith("se.samspel")) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                collect(Shuffled.invoke(component, record), found);
            }
        }
    }
}
