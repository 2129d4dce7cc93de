package se.samspel.benchmarks.peer;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import se.samspel.benchmarks.peer.Sheets.WorkSheet;
import se.samspel.work.ProcessWork;

/** Camunda: a decision table for each kind of sheet, which collects what is violated, and one for the route. */
public final class CamundaDmn implements Peer {

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Map<String, DmnDecision> tables = new HashMap<>();

    /** Reads the tables. */
    public CamundaDmn() {
        byte[] text = Texts.read("rules.dmn").getBytes(StandardCharsets.UTF_8);
        engine.parseDecisions(new ByteArrayInputStream(text)).forEach(table -> tables.put(table.getKey(), table));
    }

    @Override
    public Verdict judge(ProcessWork work) {
        List<Found> findings = new ArrayList<>(0);
        String route = "";
        for (Object sheet : Sheets.of(work)) {
            for (String rule : result(Inputs.of(sheet)).<String>collectEntries("rule")) {
                findings.add(Sheets.found(rule, Violations.path(sheet)));
            }
            if (sheet instanceof WorkSheet whole && work.matter().isPresent()) {
                route = result(Inputs.ofRoute(whole)).getSingleResult().getSingleEntry();
            }
        }
        return new Verdict(findings, route);
    }

    private DmnDecisionTableResult result(Inputs inputs) {
        return engine.evaluateDecisionTable(tables.get(inputs.table()), inputs.values());
    }
}
