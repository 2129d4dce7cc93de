package se.samspel.rules.fact;

import se.samspel.process.Process;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.Way;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;
import se.samspel.work.ProcessWork;

/** What is there about the process that a work develops. */
public final class ProcessFacts {

    /** Whether the flow recurs. */
    public static final YesNoFact RECURRING = YesNoFact.maybe(
            "process.recurring",
            Text.of("återkommande flöde", "whether the flow recurs"),
            Scopes.WORK,
            Way.to("process", ProcessWork::process).then("recurring", Process::recurring),
            (view, work) -> work.process().flatMap(Process::recurring));

    /** Whether it is said what the process creates, and for whom. */
    public static final YesNoFact VALUE_STATED = YesNoFact.present(
            "process.value-stated",
            Text.of("processens värde", "the value of the process"),
            Scopes.WORK,
            Way.to("process", ProcessWork::process).then("value", Process::value));

    /** The number of improvement areas found. */
    public static final NumberFact IMPROVEMENT_AREAS = NumberFact.count(
            "process.improvement-areas",
            Unit.COUNT,
            Text.of("antal förbättringsområden", "the number of improvement areas"),
            Scopes.WORK,
            Way.to("process", ProcessWork::process).thenList("improvementAreas", Process::improvementAreas));

    /** Whether the flow is described as it is today. */
    public static final YesNoFact CURRENT_FLOW = YesNoFact.present(
            "process.current-flow",
            Text.of("flödet som det ser ut idag", "the flow as it is today"),
            Scopes.WORK,
            Way.to("process", ProcessWork::process).then("current", Process::current));

    /** Whether the flow is described as it is to be. */
    public static final YesNoFact FUTURE_FLOW = YesNoFact.present(
            "process.future-flow",
            Text.of("flödet som det ska bli", "the flow as it is to be"),
            Scopes.WORK,
            Way.to("process", ProcessWork::process).then("future", Process::future));

    private ProcessFacts() {}
}
