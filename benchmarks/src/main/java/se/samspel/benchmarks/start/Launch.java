package se.samspel.benchmarks.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A JVM that was started, and has ended.
 *
 * @param said what it printed
 * @param elapsed from its start to its end, in seconds
 * @param cpu the time of the CPU that it took, its own and the system's for it, in seconds
 */
record Launch(List<String> said, double elapsed, double cpu) {

    private static final String TIMED =
            "TIMEFORMAT='%R %U %S'; said=$({ time \"$@\" 2>/dev/null; } 2>&1) && echo \"$said\"";

    /** Starts the program that judges one file, and waits for it. */
    static Launch of(ClassPath classPath, List<String> options, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("bash", "-c", TIMED, "bash", java(), "-cp"));
        command.add(classPath.toString());
        command.addAll(options);
        command.add(Once.class.getName());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8"));
        Process process = builder.start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        if (process.waitFor() != 0 || lines.size() < 2) {
            throw new IllegalStateException("could not run " + arguments + ": " + lines);
        }
        String[] times = lines.get(lines.size() - 1).split(" ");
        return new Launch(
                lines.subList(0, lines.size() - 1),
                Double.parseDouble(times[0]),
                Double.parseDouble(times[1]) + Double.parseDouble(times[2]));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
