package se.samspel.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every module is a named module and works on the class path too: the same answer either way, whatever the locale. */
class RealJvmTest {

    private static final String CASE = "samples/cases/jamtland-overloaded-team.json";

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void class_path_and_module_path_give_the_same_answer_in_every_locale(String format) {
        String[] call = {"assess", CASE, "--format", format};
        Jvm.Result plain = Jvm.onClassPath(List.of(), call);
        Jvm.Result modular = Jvm.onModulePath(List.of(), call);
        Jvm.Result foreign = Jvm.onModulePath(
                List.of(
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Dfile.encoding=ISO-8859-1",
                        "-Duser.timezone=Asia/Tokyo"),
                call);

        assertThat(plain.status()).as(plain.err()).isEqualTo(1);
        assertThat(plain.out()).contains("heldagar");
        assertThat(modular).isEqualTo(plain);
        assertThat(foreign).isEqualTo(plain);
    }

    @Test
    void plugins_are_found_in_a_layer_of_modules() {
        Jvm.Result found =
                Jvm.sourceInModules(Jvm.ROOT.resolve("samples/cases/src/test/resources/modules/FindInModules.java"));

        assertThat(found.out()).as(found.err()).isEqualTo("base@1\njamtland@2005.1\nmunicipal-act@2025\n");
    }

    @Test
    void a_folder_with_a_good_jar_a_good_pack_and_a_broken_jar_is_the_same_on_class_path_and_module_path(
            @TempDir Path folder) throws IOException {
        Path jamtland = Jvm.ROOT.resolve("samples/jamtland/target");
        Path pack = Jvm.ROOT.resolve("samples/region-starter/pack/exampleregion.json");
        Files.copy(jar(jamtland), folder.resolve("good.jar"));
        Files.copy(pack, folder.resolve("good.json"));
        Files.write(folder.resolve("broken.jar"), new byte[] {'P', 'K', 3, 4});
        String file = "samples/region-starter/src/test/resources/case.json";
        String[] call = {"assess", file, "--plugins", folder.toString()};
        String[] lacking = {"assess", file, "--rules", "otherregion", "--plugins", folder.toString()};

        Jvm.Result plain = Jvm.onClassPath(List.of(), call);

        assertThat(plain.status()).isEqualTo(1);
        assertThat(plain.err()).startsWith("broken.jar: PLUGIN_UNREADABLE: ").hasLineCount(1);
        assertThat(plain.out()).contains("exampleregion 2027.1");
        assertThat(Jvm.onModulePath(List.of(), call)).isEqualTo(plain);
        assertThat(Jvm.onClassPath(List.of(), lacking).status())
                .as("a case whose rules may be in the broken jar is not judged")
                .isEqualTo(2);
    }

    private static Path jar(Path target) throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void a_broken_document_gets_the_same_complaints_on_the_module_path(String language) {
        String[] call = {"assess", "samples/cases/jamtland-broken.json", "--lang", language};
        Jvm.Result plain = Jvm.onClassPath(List.of("-Duser.language=sv"), call);
        Jvm.Result modular = Jvm.onModulePath(List.of("-Duser.language=de"), call);

        assertThat(plain.status()).as(plain.err()).isEqualTo(2);
        assertThat(modular).isEqualTo(plain);
    }
}
