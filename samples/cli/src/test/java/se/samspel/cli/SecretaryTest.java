package se.samspel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.cli.page.Page;

/** "The region and two of three municipalities have decided, what now?": one page, word by word, tells a secretary. */
class SecretaryTest {

    private static final boolean WRITE = "write".equals(System.getProperty("samspel.golden"));
    private static final Path FOLDER = Path.of("src/test/resources/secretary");
    private static final String PACKS = "--plugins=" + FOLDER.resolve("packs");
    private static final int SCREEN = 40;

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void the_answer_is_as_it_was_and_fits_on_a_screen(String language) throws IOException {
        Run run = Run.of("assess", FOLDER.resolve("matter.json").toString(), PACKS, "--lang", language);
        assertThat(run.err()).isEmpty();
        Path golden = FOLDER.resolve("matter." + language + ".txt");
        if (WRITE) {
            Files.writeString(golden, run.out());
        }
        assertThat(golden).hasContent(run.out());
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSizeLessThanOrEqualTo(SCREEN);
        assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(Page.WIDTH));
    }

    @Test
    void what_if_names_the_body_that_would_come_in() {
        Run run = Run.of("assess", FOLDER.resolve("matter.json").toString(), PACKS, "--what-if=affects=9904");
        assertThat(run.words())
                .contains("Om även Sjöstads kommun berörs")
                .contains("kommunfullmäktige i 4 kommuner, regionfullmäktige i Region Vinterland")
                .contains("Tillkommer: Kommunfullmäktige i Sjöstads kommun beslutar");
    }

    @Test
    void what_if_with_a_party_that_is_affected_already_changes_no_route() {
        Run run = Run.of("assess", FOLDER.resolve("matter.json").toString(), PACKS, "--what-if=affects=hedby");
        assertThat(run.out()).contains("Beslutsgången blir densamma.\n");
    }
}
