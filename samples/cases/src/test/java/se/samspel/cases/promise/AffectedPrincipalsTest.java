package se.samspel.cases.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samspel.Id;
import se.samspel.decision.Matter;
import se.samspel.party.Party;
import se.samspel.rules.RuleSet;
import se.samspel.rules.assessment.Adoption;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Route;
import se.samspel.rules.route.Effect;
import se.samspel.work.ProcessWork;

/** Each affected principal has somebody who decides for it, however many there are. */
class AffectedPrincipalsTest {

    @Provide
    Arbitrary<Party> principals() {
        return Arbitraries.of(
                Party.of("new-region", Party.REGION, "Regionen"),
                Party.of("new-municipality", Party.MUNICIPALITY, "Kommunen"));
    }

    @Property(tries = 400, seed = "801", edgeCases = EdgeCasesMode.NONE)
    void one_more_leaves_nobody_without_a_body_that_decides(
            @ForAll(supplier = ProcessWorks.WellFormed.class) ProcessWork work, @ForAll("principals") Party added) {
        for (RuleSet rules : Judged.both()) {
            Route before = rules.judge(work).route();
            Route after = rules.judge(with(work, added)).route();

            if (before.status() == Route.Status.DETERMINED && !isSecondRegion(work, added)) {
                assertThat(after.status()).isIn(Route.Status.DETERMINED, Route.Status.OPEN);
                assertThat(after.alternatives())
                        .extracting(Route.Alternative::status)
                        .containsOnly(expected(after).toArray(Route.Status[]::new));
            }
        }
    }

    @Property(tries = 400, seed = "802", edgeCases = EdgeCasesMode.NONE)
    void adoption_is_told_for_each_of_them_and_nobody_else_unless_nothing_binds_them(
            @ForAll(supplier = ProcessWorks.WellFormed.class) ProcessWork work) {
        for (RuleSet rules : Judged.both()) {
            Assessment assessment = rules.judge(work);
            List<Id> affected = work.matter()
                    .filter(matter -> !isSettledWithoutBinding(assessment.route()))
                    .map(Matter::principals)
                    .orElse(List.of());

            assertThat(assessment.adoption())
                    .extracting(Adoption::principal)
                    .containsExactlyInAnyOrderElementsOf(affected);
        }
    }

    private static boolean isSettledWithoutBinding(Route route) {
        return route.status() == Route.Status.DETERMINED
                && route.stages().stream().noneMatch(stage -> stage.effect() == Effect.BINDING);
    }

    private static List<Route.Status> expected(Route route) {
        return route.alternatives().isEmpty() ? List.of() : List.of(Route.Status.DETERMINED);
    }

    /** The rules speak of one region; of two they say nothing. */
    private static boolean isSecondRegion(ProcessWork work, Party added) {
        List<Id> principals = work.matter().map(Matter::principals).orElse(List.of());
        return added.kind().equals(Party.REGION)
                && work.parties().stream()
                        .anyMatch(party -> party.kind().equals(Party.REGION) && principals.contains(party.id()));
    }

    private static ProcessWork with(ProcessWork work, Party added) {
        List<Party> parties = new ArrayList<>(work.parties());
        parties.add(added);
        return work.matter()
                .map(matter -> {
                    List<Id> affected = new ArrayList<>(matter.principals());
                    affected.add(added.id());
                    return work.toBuilder()
                            .parties(parties)
                            .matter(matter.withPrincipals(affected))
                            .build();
                })
                .orElse(work);
    }
}
