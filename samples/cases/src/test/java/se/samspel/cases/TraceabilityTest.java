package se.samspel.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samspel.cases.TracedItem.Carrier;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.layer.Source;

/** Everything that the source says is carried by something in the library, or it is said why not. */
class TraceabilityTest {

    private static final Path PAGE = Jvm.ROOT.resolve("docs/traceability.md");
    private static final int MOST_LEFT_TO_JUDGEMENT = 15;
    private static final Set<Integer> SEATS = Set.of(80, 82, 83, 84, 85, 86, 87, 88, 89);
    private static final Set<String> WHERE_THINGS_ARE_WRITTEN = Set.of("core", "fact", "word");

    private static final RuleSets ALL = Packs.onClassPath();
    private static final RuleSet JAMTLAND =
            ALL.find("jamtland", LocalDate.of(2008, 5, 16)).orElseThrow();
    private static final List<RuleSet> OTHERS = Stream.of(
                    "jonkoping", "lidkoping", "skelleftea-norsjo", "jamtland", "municipal-act")
            .map(id -> ALL.find(id, LocalDate.of(2024, 6, 3)).orElseThrow())
            .toList();
    private static final Trace TRACE = Trace.read();
    private static final ReadCases CASES = ReadCases.ofTheRepository(ALL);

    private final Carriers carriers = new Carriers(TRACE, JAMTLAND, OTHERS, CASES);

    @Test
    void each_of_the_92_items_on_process_work_stands_there_once_and_in_order() {
        assertThat(TRACE.items("A"))
                .extracting(TracedItem::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 92).boxed().toList());
    }

    @Test
    void the_50_items_on_joint_plans_stand_there_once() {
        assertThat(TRACE.items("B"))
                .extracting(TracedItem::number)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 50).boxed().toList());
    }

    @Test
    void the_30_needs_of_users_stand_there_once_and_in_order() {
        assertThat(TRACE.items("N"))
                .extracting(TracedItem::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 30).boxed().toList());
        assertThat(TRACE.items("N")).extracting(TracedItem::clause).containsOnly(TracedItem.Clause.NEED);
    }

    @Test
    void what_carries_an_item_is_there_and_does_what_the_item_says() {
        TRACE.items().forEach(carriers::of);

        assertThat(carriers.problems()).isEmpty();
    }

    @Test
    void the_headings_of_items_and_of_rules_are_those_of_the_source() {
        assertThat(TRACE.items())
                .allSatisfy(item -> assertThat(item.headings())
                        .as(item.name())
                        .matches(some -> !some.isEmpty() || item.clause() == TracedItem.Clause.NEED)
                        .doesNotHaveDuplicates()
                        .isSubsetOf(TRACE.headings().get(TRACE.document(item))));
        TRACE.headings()
                .forEach((document, headings) -> assertThat(JAMTLAND.items())
                        .extracting(found -> found.item().source())
                        .filteredOn(source -> source.document().equals(document))
                        .extracting(Source::clause)
                        .isNotEmpty()
                        .isSubsetOf(headings));
    }

    @Test
    void what_asks_for_something_is_carried_by_more_than_room_to_write_it_down() {
        assertThat(TRACE.items(17, 75))
                .filteredOn(item -> item.clause().asksForSomething())
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.carriers())
                        .as(item.name())
                        .extracting(Carrier::kind)
                        .anyMatch(kind -> !WHERE_THINGS_ARE_WRITTEN.contains(kind)));
    }

    @Test
    void little_of_how_the_work_is_done_is_left_to_judgement() {
        assertThat(TRACE.items(17, 75))
                .filteredOn(item -> item.clause().asksForSomething() && item.isLeftToJudgement())
                .hasSizeLessThanOrEqualTo(MOST_LEFT_TO_JUDGEMENT);
    }

    @Test
    void only_the_seats_of_bodies_are_not_there_yet() {
        assertThat(TRACE.items())
                .filteredOn(TracedItem::isNotYetCarried)
                .extracting(TracedItem::number)
                .isSubsetOf(SEATS);
    }

    @Test
    void every_rule_has_an_item_behind_it() {
        assertThat(JAMTLAND.requirements())
                .extracting(rule -> rule.id().value())
                .isSubsetOf(carried("rule"));
    }

    @Test
    void the_page_says_what_the_library_does() throws IOException {
        String page = new TracePage(TRACE, carriers).text();
        if ("write".equals(System.getProperty("samspel.golden"))) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).as("-Dsamspel.golden=write writes it anew").hasContent(page);
    }

    private static List<String> carried(String kind) {
        return TRACE.items().stream()
                .flatMap(item -> item.carriers().stream())
                .filter(carrier -> carrier.is(kind))
                .map(Carrier::what)
                .toList();
    }
}
