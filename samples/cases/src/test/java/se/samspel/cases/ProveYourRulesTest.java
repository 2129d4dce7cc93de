package se.samspel.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;

/** What the README shows of a property that fails is what a region's developer gets to see. */
class ProveYourRulesTest {

    @Test
    void the_failure_that_the_readme_shows_is_a_real_one() throws IOException {
        List<String> messages = EngineTestKit.engine("junit-jupiter")
                .selectors(selectMethod(TeamsAverage.class, "judging_lets_nothing_out"))
                .execute()
                .testEvents()
                .failed()
                .stream()
                .flatMap(event -> event.getPayload(TestExecutionResult.class).stream())
                .flatMap(result -> result.getThrowable().stream())
                .map(Throwable::getMessage)
                .toList();

        assertThat(messages).hasSize(1);
        Page.compare("README.md", "a property that fails", "```text\n" + messages.get(0) + "\n```\n");
    }

    @Test
    void a_suite_of_a_region_is_short() throws IOException {
        String suite = Files.readString(Jvm.ROOT.resolve(
                "samples/region-starter/src/test/java/com/example/region/ExampleRegionRulesTest.java"));

        assertThat(suite.substring(suite.indexOf("class ExampleRegionRulesTest"))
                        .lines())
                .hasSizeLessThan(15);
    }
}
