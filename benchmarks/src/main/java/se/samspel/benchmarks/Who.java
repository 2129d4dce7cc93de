package se.samspel.benchmarks;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;
import se.samspel.benchmarks.peer.CamundaDmn;
import se.samspel.benchmarks.peer.Drools;
import se.samspel.benchmarks.peer.EasyRules;
import se.samspel.benchmarks.peer.Evrete;
import se.samspel.benchmarks.peer.KieDmn;
import se.samspel.benchmarks.peer.Peer;
import se.samspel.benchmarks.peer.PlainJava;
import se.samspel.benchmarks.peer.SamspelRules;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.text.Text;
import se.samspel.work.ProcessWork;

/** Who judges. */
public enum Who {
    /** By hand. */
    PLAIN_JAVA(() -> of(new PlainJava())),
    /** With everything that an assessment holds; what to say of it is worked out when somebody asks, and nobody does. */
    SAMSPEL(() -> {
        SamspelRules samspel = new SamspelRules();
        return samspel::assess;
    }),
    /** The same, and asked: each finding in Swedish, with its place, facts and limit, and how far the matter has come. */
    SAMSPEL_TOLD(() -> {
        SamspelRules samspel = new SamspelRules();
        return work -> told(samspel.assess(work));
    }),
    /** The rule set of a region, all of it. */
    JAMTLAND(() -> {
        RuleSet rules =
                RuleSets.discover().find("jamtland", LocalDate.of(2008, 5, 16)).orElseThrow();
        return rules::judge;
    }),
    /** The same, and progress, which is worked out when somebody asks for it. */
    JAMTLAND_WITH_PROGRESS(() -> {
        RuleSet rules =
                RuleSets.discover().find("jamtland", LocalDate.of(2008, 5, 16)).orElseThrow();
        return work -> rules.judge(work).progress().size();
    }),
    /** Rules in Java, one after the other. */
    EASY_RULES(() -> of(new EasyRules())),
    /** Rules in Java, with a memory of facts. */
    EVRETE(() -> of(new Evrete())),
    /** Rules in DRL, compiled. */
    DROOLS(() -> of(new Drools())),
    /** Decision tables. */
    CAMUNDA_DMN(() -> of(new CamundaDmn())),
    /** Decision tables. */
    KIE_DMN(() -> of(new KieDmn()));

    private final Supplier<Function<ProcessWork, Object>> made;

    Who(Supplier<Function<ProcessWork, Object>> made) {
        this.made = made;
    }

    private static int told(Assessment assessment) {
        int said = assessment.trail().steps().size();
        for (Finding finding : assessment.findings()) {
            said += finding.where().path().length()
                    + finding.text(Text.SWEDISH).length()
                    + finding.grounds().facts().size();
        }
        return said;
    }

    private static Function<ProcessWork, Object> of(Peer peer) {
        return peer::judge;
    }

    /** Made anew: what judges a work. */
    Function<ProcessWork, Object> made() {
        return made.get();
    }
}
