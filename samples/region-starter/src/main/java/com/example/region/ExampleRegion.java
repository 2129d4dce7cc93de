package com.example.region;

import static se.samspel.rules.fact.MatterFacts.PRINCIPALS;
import static se.samspel.rules.route.Stage.decides;
import static se.samspel.rules.route.Stage.prepares;

import java.time.LocalDate;
import java.util.List;
import se.samspel.base.RoleRules;
import se.samspel.base.TimeRules;
import se.samspel.party.Party;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Source;
import se.samspel.rules.route.Binding;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.Principals;
import se.samspel.rules.route.Routing;
import se.samspel.rules.spi.RulePlugin;
import se.samspel.rules.text.Text;

/** Exempelregionen from 2027 on: what it changes in the base, by which clause of its agreement. */
public final class ExampleRegion implements RulePlugin {

    private static final String AGREEMENT = "Samverkansavtal 2027";
    private static final Source WORK = Source.text(AGREEMENT, "§ 4 Processarbetet");
    private static final Source BODIES = Source.text(AGREEMENT, "§ 5 Organ");
    private static final Source PLANS = Source.text(AGREEMENT, "§ 6 Verksamhetsplan");

    private static final Layer FROM_2027 = Layer.of("exampleregion", "2027.1")
            .under("base")
            .from(LocalDate.of(2027, 1, 1))
            .tighten(TimeRules.TEAM_DAYS.to(4, 5), WORK)
            .tighten(TimeRules.ANALYSIS_MONTHS.to(2, 3), WORK)
            .replace(RoleRules.COACHES.to(1, 2), WORK)
            .because(Text.of("I ett litet arbete räcker en coach.", "One coach is enough for small work."))
            .add(Body.of("ledningsgruppen", Text.of("ledningsgruppen", "the managers' group"), BODIES))
            .add(Body.of("samradet", Text.of("politiska samrådet", "the political council"), BODIES))
            .add(Binding.of("joint-officials-group", "ledningsgruppen", BODIES))
            .add(Binding.of("joint-political-group", "samradet", BODIES))
            .add(Mandate.of("region-plans", "region-administration-head", "decides", "adopt-plan", PLANS)
                    .principals(Principals.ofKinds(Party.REGION)))
            .replace(Routing.of("adopt-plan", PLANS)
                    .row(PRINCIPALS.is("joint"), prepares("joint-officials-group"), decides("joint-political-group"))
                    .row(PRINCIPALS.is("region-only"), decides("region-administration-head"))
                    .notStated(PRINCIPALS.is("municipalities-only")))
            .because(Text.of("Varje gemensam plan är politisk.", "Every joint plan is political."));

    @Override
    public List<Layer> layers() {
        return List.of(FROM_2027);
    }
}
