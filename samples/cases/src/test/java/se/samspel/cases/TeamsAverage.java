package se.samspel.cases;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.samspel.rules.condition.Limit;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.Way;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.layer.Source;
import se.samspel.rules.spi.RulePlugin;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;
import se.samspel.testkit.RulesConformance;
import se.samspel.testkit.RulesUnderTest;
import se.samspel.work.ProcessWork;

/** A region whose developer has forgotten that a work may have no team yet: what the README shows of it is true. */
final class TeamsAverage extends RulesConformance {

    private static final NumberFact AVERAGE = NumberFact.computed(
            "team.average-days",
            Unit.FULL_DAYS,
            Text.of("heldagar i snitt", "full days on average"),
            Scopes.WORK,
            Way.here(),
            (view, work) -> Optional.of(
                    BigDecimal.valueOf(days(work) / work.roles().members().size())));

    private static final RulePlugin PLUGIN = () -> List.of(Layer.of("myregion", "2027.1")
            .under("base")
            .add(Requirement.of("team.average", Scopes.WORK)
                    .must(AVERAGE.within(Limit.constant(Range.of(4, 6))))
                    .otherwise(
                            Severity.WARNING,
                            Text.of(
                                    "{who}: teamet avsätter {value} i snitt; {limit} gäller.",
                                    "{who}: the team sets aside {value} on average; {limit} apply."),
                            Text.of("Kom överens om tiden.", "Agree on the time."))
                    .source(Source.text("Samverkansavtal 2027", "§ 4 Processarbetet"))));

    private static long days(ProcessWork work) {
        return work.roles().members().stream()
                .flatMap(member -> member.fullDays().stream())
                .mapToLong(days -> days.value().longValue())
                .sum();
    }

    @Override
    protected RulesUnderTest rules() {
        return RulesUnderTest.of(PLUGIN);
    }
}
