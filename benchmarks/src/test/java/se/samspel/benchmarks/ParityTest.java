package se.samspel.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.benchmarks.made.Works;
import se.samspel.benchmarks.peer.CamundaDmn;
import se.samspel.benchmarks.peer.Drools;
import se.samspel.benchmarks.peer.EasyRules;
import se.samspel.benchmarks.peer.Evrete;
import se.samspel.benchmarks.peer.Found;
import se.samspel.benchmarks.peer.KieDmn;
import se.samspel.benchmarks.peer.Peer;
import se.samspel.benchmarks.peer.PlainJava;
import se.samspel.benchmarks.peer.SamspelRules;
import se.samspel.work.ProcessWork;

/** Whoever is measured says the same of each case. */
class ParityTest {

    private static final List<ProcessWork> WORKS = Works.halfFaulty(1_000, 1);
    private static final Peer SAMSPEL = new SamspelRules();

    static Stream<Peer> peers() {
        return Stream.of(new PlainJava(), new EasyRules(), new Evrete(), new Drools(), new CamundaDmn(), new KieDmn());
    }

    @ParameterizedTest
    @MethodSource("peers")
    void a_peer_finds_the_same_in_the_same_places_and_gives_the_same_route(Peer peer) {
        for (ProcessWork work : WORKS) {
            assertThat(peer.judge(work).sorted())
                    .as(work.id().value())
                    .isEqualTo(SAMSPEL.judge(work).sorted());
        }
    }

    @Test
    void each_rule_is_violated_in_some_work_and_half_of_the_works_violate_none() {
        Set<String> violated = WORKS.stream()
                .flatMap(work -> SAMSPEL.judge(work).findings().stream())
                .map(Found::rule)
                .collect(Collectors.toSet());
        assertThat(violated).isEqualTo(SamspelRules.CODES);
        assertThat(WORKS.stream().filter(work -> SAMSPEL.judge(work).findings().isEmpty()))
                .hasSizeBetween(450, 550);
    }

    @Test
    void nothing_is_left_open() {
        SamspelRules rules = new SamspelRules();
        assertThat(WORKS).allMatch(work -> rules.assess(work).questions().isEmpty());
    }

    @Test
    void works_without_faults_are_clear_or_not_stated() {
        assertThat(Works.with(0, 100, 1))
                .allMatch(work -> SAMSPEL.judge(work).findings().isEmpty());
    }
}
