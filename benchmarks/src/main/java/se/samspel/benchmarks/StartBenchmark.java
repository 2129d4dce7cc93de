package se.samspel.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.samspel.benchmarks.json.Documents;
import se.samspel.benchmarks.made.Works;
import se.samspel.benchmarks.start.Start;

/**
 * From the start of a JVM to the first case judged: a document is read, checked and judged by 24 rules and one route, by
 * Samspel, by hand, and by others. No JMH, for what is measured is the JVM's own start.
 */
public final class StartBenchmark {

    private StartBenchmark() {}

    /** Where to write, and how many rounds. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path document = Files.createTempFile("case", ".json");
        try {
            Files.write(document, Documents.bytes(Works.ofTeam("work", 8, 1)));
            Files.writeString(Path.of(args[0]), new Start(document).json(Integer.parseInt(args[1])));
        } finally {
            Files.delete(document);
        }
    }
}
