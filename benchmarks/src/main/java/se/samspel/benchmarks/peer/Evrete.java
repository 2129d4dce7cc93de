package se.samspel.benchmarks.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatelessSession;
import org.evrete.api.builders.RuleSetBuilder;
import se.samspel.benchmarks.peer.Sheets.WorkSheet;
import se.samspel.work.ProcessWork;

/** Evrete: one knowledge base, conditions and actions in Java, a stateless session for each work. */
public final class Evrete implements Peer {

    private final Knowledge knowledge;

    /** Builds the rules. */
    public Evrete() {
        RuleSetBuilder<Knowledge> builder =
                new KnowledgeService().newKnowledge().builder();
        for (var rules : Violations.ALL.entrySet()) {
            for (Violations.Rule<?> rule : rules.getValue()) {
                add(builder, rules.getKey(), rule);
            }
        }
        for (int row = 0; row < Violations.ROUTE.size(); row++) {
            Violations.Way way = Violations.ROUTE.get(row);
            builder = builder.newRule("route" + row)
                    .forEach("$out", Out.class, "$s", WorkSheet.class)
                    .where((Predicate<Object[]>) values -> way.when().test((WorkSheet) values[0]), "$s")
                    .execute(context -> context.<Out>get("$out").route = way.route());
        }
        knowledge = builder.build();
    }

    private static <S> void add(RuleSetBuilder<Knowledge> builder, Class<?> kind, Violations.Rule<S> rule) {
        builder.newRule(rule.code())
                .forEach("$out", Out.class, "$s", kind)
                .where((Predicate<Object[]>) values -> rule.when().test(cast(values[0])), "$s")
                .execute(context -> context.<Out>get("$out")
                        .findings
                        .add(Sheets.found(rule.code(), Violations.path(context.getObject("$s")))));
    }

    @SuppressWarnings("unchecked") // the fact is of the kind that the rule is for
    private static <S> S cast(Object value) {
        return (S) value;
    }

    /** Where the rules write. */
    public static final class Out {
        private final List<Found> findings = new ArrayList<>(0);
        private String route = "";
    }

    @Override
    public Verdict judge(ProcessWork work) {
        Out out = new Out();
        StatelessSession session = knowledge.newStatelessSession();
        session.insert(out);
        session.insert(Sheets.of(work));
        session.fire();
        return new Verdict(out.findings, work.matter().isPresent() ? out.route : "");
    }
}
