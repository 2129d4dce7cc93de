package se.samspel.benchmarks.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows two results beside each other: {@code benchmarks/compare A.json B.json}, or two folders of them. */
public final class Compare {

    private Compare() {}

    /** Two files or folders. */
    public static void main(String[] args) throws IOException {
        Map<String, Measured> before = byKey(Path.of(args[0]));
        Map<String, Measured> after = byKey(Path.of(args[1]));
        System.out.printf("%-90s %14s %14s %8s %8s%n", "", "before", "after", "ratio", "bytes");
        before.forEach((key, one) -> {
            Measured other = after.get(key);
            if (other != null) {
                System.out.println(line(key, one, other));
            }
        });
        before.keySet().stream()
                .filter(key -> !after.containsKey(key))
                .forEach(key -> System.out.println("only before: " + key));
        after.keySet().stream()
                .filter(key -> !before.containsKey(key))
                .forEach(key -> System.out.println("only after:  " + key));
    }

    private static Map<String, Measured> byKey(Path place) throws IOException {
        return Measured.read(place).stream()
                .collect(Collectors.toMap(Measured::key, Function.identity(), (one, later) -> later, TreeMap::new));
    }

    /** Of two that take turns, how long the first takes beside the second is compared; of others, the time. */
    private static String line(String key, Measured one, Measured other) {
        return Turns.of(one)
                .flatMap(was ->
                        Turns.of(other).map(is -> line(key, was.ratio(), is.ratio(), was.overlaps(is), "", "by turns")))
                .orElseGet(() -> ofTimes(key, one, other));
    }

    private static String ofTimes(String key, Measured one, Measured other) {
        boolean unsure = Math.abs(one.score() - other.score()) <= one.error() + other.error();
        String bytes = one.bytes()
                .flatMap(were -> other.bytes().map(are -> String.format(Locale.ROOT, "%.2f", are / were)))
                .orElse("");
        return line(key, one.score(), other.score(), unsure, bytes, one.unit());
    }

    /** A ratio that the errors can explain is marked with a question mark. */
    private static String line(String key, double was, double is, boolean unsure, String bytes, String unit) {
        return String.format(
                Locale.ROOT,
                "%-90s %14.3f %14.3f %7.2f%s %8s %s",
                key,
                was,
                is,
                is / was,
                unsure ? "?" : " ",
                bytes,
                unit);
    }
}
