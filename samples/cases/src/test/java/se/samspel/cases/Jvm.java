package se.samspel.cases;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The packaged command line in a Java virtual machine of its own, on the class path or on the module path. */
final class Jvm {

    /** The folder of the checkout. */
    static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();

    private static final Path JAR = ROOT.resolve("samples/cli/target/samspel.jar");
    private static final Path LIB = ROOT.resolve("samples/cli/target/lib");

    /** A program that runs for a second is not worth the best machine code. */
    private static final List<String> SHORT_LIVED = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    /** What a call printed and how it ended. */
    record Result(int status, String out, String err) {}

    private Jvm() {}

    static Result onClassPath(List<String> options, String... arguments) {
        return run(options, List.of("-jar", JAR.toString()), arguments);
    }

    static Result onModulePath(List<String> options, String... arguments) {
        String path = JAR + File.pathSeparator + LIB;
        List<String> program = List.of(
                "-p", path, "--add-modules", "ALL-MODULE-PATH", "-m", "se.samspel.samples.cli/se.samspel.cli.Main");
        return run(options, program, arguments);
    }

    /** A program of one source file, which sees every module of the command line. */
    static Result sourceInModules(Path source) {
        String path = JAR + File.pathSeparator + LIB;
        return run(List.of("-p", path, "--add-modules", "ALL-MODULE-PATH"), List.of(source.toString()));
    }

    private static Result run(List<String> options, List<String> program, String... arguments) {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("the command line is not packaged; run mvn verify from the root");
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SHORT_LIVED);
        command.addAll(options);
        command.addAll(program);
        command.addAll(List.of(arguments));
        try {
            Path err = Files.createTempFile("samspel", ".err");
            Process process = new ProcessBuilder(command)
                    .directory(ROOT.toFile())
                    .redirectError(err.toFile())
                    .start();
            process.getOutputStream().close();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = process.waitFor();
            String trouble = Files.readString(err);
            Files.delete(err);
            return new Result(status, out, trouble);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("could not run " + command, e);
        }
    }
}
