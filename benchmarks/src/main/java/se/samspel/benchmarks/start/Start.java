package se.samspel.benchmarks.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Starts JVMs, one after the other and everybody in turn, each of which judges one case, and tells what that took. */
public final class Start {

    private static final List<String> WHO =
            List.of("SAMSPEL", "PLAIN_JAVA", "JAMTLAND", "EASY_RULES", "EVRETE", "DROOLS", "KIE_DMN", "CAMUNDA_DMN");
    private static final int ROUNDS_FOR_MEMORY = 3;
    private static final int KILO = 1_024;

    private final Path document;
    private final Map<String, ClassPath> classPaths = new LinkedHashMap<>();
    private final Figures figures = new Figures();

    /** With a document that all can read. */
    public Start(Path document) {
        this.document = document;
    }

    /** How long it took in so many rounds, on what class path and with how much memory, as JMH would write it. */
    public String json(int rounds) throws IOException, InterruptedException {
        for (String who : WHO) {
            look(who);
        }
        Map<String, List<Launch>> launches = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (String who : WHO) {
                launches.computeIfAbsent(who, first -> new ArrayList<>()).add(launch(who, List.of()));
            }
        }
        launches.forEach((who, all) -> {
            figures.add(
                    "elapsed", who, "s/op", all.stream().map(Launch::elapsed).toList());
            figures.add("cpu", who, "s/op", all.stream().map(Launch::cpu).toList());
        });
        return figures.json();
    }

    /** What is on the class path, how many classes are loaded from there and from the JDK, and the peak of memory. */
    private void look(String who) throws IOException, InterruptedException {
        ClassPath whole = ClassPath.whole();
        Path log = Files.createTempFile("classes", ".log");
        try {
            boolean ours = who.equals("SAMSPEL") || who.equals("JAMTLAND");
            ClassPath product = who.equals("JAMTLAND")
                    ? whole.product().and(whole, "samspel-sample-jamtland")
                    : ours ? whole.product() : whole;
            classPaths.put(who, product);
            launch(who, List.of("-Xlog:class+load:file=" + log));
            if (!ours) {
                classPaths.put(who, whole.used(log));
            }
            try (Stream<String> classes = Files.lines(log)) {
                figures.add("classes", who, "classes", List.of((double) classes.count()));
            }
        } finally {
            Files.delete(log);
        }
        ClassPath used = classPaths.getOrDefault(who, ClassPath.whole());
        figures.add("jars", who, "jars", List.of((double) used.jars().size()));
        figures.add("size", who, "MB", List.of((double) used.bytes() / KILO / KILO));
        List<Double> peaks = new ArrayList<>();
        for (int round = 0; round < ROUNDS_FOR_MEMORY; round++) {
            List<String> said = launch(who, List.of(), "--peak").said();
            peaks.add(Double.parseDouble(said.get(said.size() - 1)) / KILO);
        }
        figures.add("peak", who, "MB", peaks);
    }

    private Launch launch(String who, List<String> options, String... more) throws IOException, InterruptedException {
        List<String> arguments = Stream.concat(Stream.of(who, document.toString()), Stream.of(more))
                .toList();
        return Launch.of(classPaths.getOrDefault(who, ClassPath.whole()), options, arguments);
    }
}
