package se.samspel.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project whose tests are a named module proves its rules with the kit, which is one too. */
class ProvedInModulesTest {

    private static final Path PROJECT = Jvm.ROOT.resolve("samples/cases/src/test/resources/proved-in-modules");

    @TempDir
    Path classes;

    @Test
    void the_suite_compiles_and_runs_on_the_module_path() throws IOException, InterruptedException {
        String modules = modules();
        assertThat(compiled(modules)).isZero();

        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dsamspel.tries=3",
                        "-p",
                        modules + File.pathSeparator + classes,
                        "--add-modules",
                        "se.samspel.rules.base,org.junit.jupiter.engine",
                        "-m",
                        "com.example.proved/com.example.proved.Main")
                .redirectErrorStream(true)
                .start();
        run.getOutputStream().close();
        List<String> told = run.inputReader().lines().toList();

        assertThat(run.waitFor()).as(String.join("\n", told)).isZero();
        assertThat(told)
                .contains(
                        "the suite stands in module se.samspel.rules.testkit",
                        "passed more than ten: true",
                        "failed: 0");
    }

    private int compiled(String modules) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-p", modules, "-d", classes.toString(), "--release", "17"));
        try (Stream<Path> sources = Files.walk(PROJECT)) {
            sources.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::toString)
                    .forEach(arguments::add);
        }
        return ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(System.out, System.err, arguments.toArray(String[]::new));
    }

    /** What these tests themselves run with, as far as it is modules. */
    private static String modules() {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(path.split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar") || Files.exists(Path.of(entry, "module-info.class")))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
