package com.example.proved;

import java.io.PrintWriter;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs the suite and tells how it went. */
public final class Main {

    private Main() {}

    /** No arguments. */
    public static void main(String[] arguments) {
        LauncherDiscoveryRequest suite = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(TinyRulesTest.class))
                .filters(EngineFilter.includeEngines("junit-jupiter"))
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(suite, listener);
        TestExecutionSummary summary = listener.getSummary();
        summary.printFailuresTo(new PrintWriter(System.err, true));
        System.out.println("the suite stands in module "
                + TinyRulesTest.class.getSuperclass().getModule().getName());
        System.out.println("passed more than ten: " + (summary.getTestsSucceededCount() > 10));
        System.out.println("failed: " + summary.getTestsFailedCount());
    }
}
