package se.samspel.benchmarks.peer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import se.samspel.benchmarks.peer.Sheets.WorkSheet;
import se.samspel.work.ProcessWork;

/** Easy Rules: a set of rules for each kind of sheet, fired on each sheet; the route is a set of its own. */
public final class EasyRules implements Peer {

    private static final String SHEET = "sheet";
    private static final String OUT = "out";
    private static final String ROUTE = "route";

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Map<Class<?>, Rules> rules = new HashMap<>();
    private final Rules route = new Rules();

    /** Builds the rules. */
    public EasyRules() {
        Violations.ALL.forEach((kind, all) -> {
            Rules some = new Rules();
            all.forEach(rule -> some.register(rule(rule)));
            rules.put(kind, some);
        });
        for (int row = 0; row < Violations.ROUTE.size(); row++) {
            Violations.Way way = Violations.ROUTE.get(row);
            route.register(new RuleBuilder()
                    .name(ROUTE + row)
                    .when(facts -> way.when().test(facts.<WorkSheet>get(SHEET)))
                    .then(facts -> facts.put(ROUTE, way.route()))
                    .build());
        }
    }

    private static <S> org.jeasy.rules.api.Rule rule(Violations.Rule<S> rule) {
        return new RuleBuilder()
                .name(rule.code())
                .when(facts -> rule.when().test(facts.<S>get(SHEET)))
                .then(facts ->
                        facts.<List<Found>>get(OUT).add(Sheets.found(rule.code(), Violations.path(facts.get(SHEET)))))
                .build();
    }

    @Override
    public Verdict judge(ProcessWork work) {
        List<Found> findings = new ArrayList<>(0);
        String answer = "";
        for (Object sheet : Sheets.of(work)) {
            Facts facts = new Facts();
            facts.put(SHEET, sheet);
            facts.put(OUT, findings);
            engine.fire(rules.get(sheet.getClass()), facts);
            if (sheet instanceof WorkSheet && work.matter().isPresent()) {
                engine.fire(route, facts);
                answer = facts.get(ROUTE);
            }
        }
        return new Verdict(findings, answer);
    }
}
