package se.samspel.benchmarks.peer;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.StatelessKieSession;
import se.samspel.work.ProcessWork;

/** Drools: the rules in DRL, compiled to the executable model; a stateless session for each work. */
public final class Drools implements Peer {

    private final KieBase base;

    /** Compiles the rules. */
    public Drools() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/rules.drl", Texts.read("rules.drl"));
        var builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        base = services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .getKieBase();
    }

    /** Where the rules write. */
    public static final class Out {
        private final List<Found> findings = new ArrayList<>(0);
        private String route = "";

        /** A rule is violated. */
        public void add(String rule, String path) {
            findings.add(Sheets.found(rule, path));
        }

        /** Who acts. */
        public void route(String who) {
            route = who;
        }
    }

    @Override
    public Verdict judge(ProcessWork work) {
        Out out = new Out();
        StatelessKieSession session = base.newStatelessKieSession();
        session.setGlobal("out", out);
        session.execute(Sheets.of(work));
        return new Verdict(out.findings, work.matter().isPresent() ? out.route : "");
    }
}
