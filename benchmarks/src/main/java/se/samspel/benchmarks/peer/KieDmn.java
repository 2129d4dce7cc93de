package se.samspel.benchmarks.peer;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import se.samspel.benchmarks.peer.Sheets.WorkSheet;
import se.samspel.work.ProcessWork;

/** KIE, the DMN of Drools: the same decision tables as {@link CamundaDmn} has. */
public final class KieDmn implements Peer {

    private final DMNRuntime runtime;
    private final DMNModel model;

    /** Reads the tables. */
    public KieDmn() {
        Resource tables = ResourceFactory.newReaderResource(new StringReader(Texts.read("rules.dmn")));
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(tables))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
    }

    @Override
    public Verdict judge(ProcessWork work) {
        List<Found> findings = new ArrayList<>(0);
        String route = "";
        for (Object sheet : Sheets.of(work)) {
            for (Object rule : (List<?>) result(Inputs.of(sheet))) {
                findings.add(Sheets.found((String) rule, Violations.path(sheet)));
            }
            if (sheet instanceof WorkSheet whole && work.matter().isPresent()) {
                route = (String) result(Inputs.ofRoute(whole));
            }
        }
        return new Verdict(findings, route);
    }

    private Object result(Inputs inputs) {
        DMNContext context = runtime.newContext();
        inputs.values().forEach(context::set);
        DMNResult result = runtime.evaluateByName(model, context, inputs.table());
        if (result.hasErrors()) {
            throw new IllegalStateException(result.getMessages().toString());
        }
        return result.getDecisionResultByName(inputs.table()).getResult();
    }
}
