package se.samspel.benchmarks.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import se.samspel.benchmarks.peer.CamundaDmn;
import se.samspel.benchmarks.peer.Drools;
import se.samspel.benchmarks.peer.EasyRules;
import se.samspel.benchmarks.peer.Evrete;
import se.samspel.benchmarks.peer.KieDmn;
import se.samspel.benchmarks.peer.PlainJava;
import se.samspel.benchmarks.peer.SamspelRules;
import se.samspel.json.DocumentReader;
import se.samspel.rules.RuleSets;
import se.samspel.work.ProcessWork;

/** The program that is started: it reads one file, judges it, and prints what came of it. */
public final class Once {

    private Once() {}

    /**
     * Who judges, the file, and {@code --peak} to print the most memory that was resident, in kilobytes. There are no
     * lambdas here, for the first one takes a while, and everybody would pay for it.
     */
    public static void main(String[] args) throws IOException {
        byte[] document = Files.readAllBytes(Path.of(args[1]));
        System.out.println(
                switch (args[0]) {
                    case "SAMSPEL" -> Ours.some(document);
                    case "JAMTLAND" -> Ours.whole(document);
                    case "PLAIN_JAVA" -> ByHand.said(document, new PlainJava());
                    case "EASY_RULES" -> ByHand.said(document, new EasyRules());
                    case "DROOLS" -> ByHand.said(document, new Drools());
                    case "EVRETE" -> ByHand.said(document, new Evrete());
                    case "KIE_DMN" -> ByHand.said(document, new KieDmn());
                    case "CAMUNDA_DMN" -> ByHand.said(document, new CamundaDmn());
                    default -> throw new IllegalArgumentException(args[0]);
                });
        if (args.length > 2) {
            for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
                if (line.startsWith("VmHWM:")) {
                    System.out.println(line.replaceAll("[^0-9]", ""));
                }
            }
        }
        // The engines leave threads of their own behind.
        System.exit(0);
    }

    /** Samspel as it is meant to be used. */
    private static final class Ours {

        static String some(byte[] document) {
            return String.valueOf(new SamspelRules().judge(read(document)));
        }

        static String whole(byte[] document) {
            ProcessWork work = read(document);
            return RuleSets.discover()
                    .find("jamtland", work.on().orElseThrow())
                    .orElseThrow()
                    .judge(work)
                    .outcome()
                    .name();
        }

        private static ProcessWork read(byte[] document) {
            return (ProcessWork)
                    DocumentReader.in(Locale.ENGLISH).read(document).document().orElseThrow();
        }
    }
}
