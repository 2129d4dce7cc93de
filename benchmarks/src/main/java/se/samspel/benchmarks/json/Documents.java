package se.samspel.benchmarks.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import se.samspel.benchmarks.made.Works;
import se.samspel.json.DocumentReader;
import se.samspel.json.DocumentWriter;
import se.samspel.json.Limits;
import se.samspel.work.ProcessWork;

/** What is read and written. */
public enum Documents {
    /** A hundred process works of some ten kilobytes each, about half of which violate some rule. */
    CASES {
        @Override
        public List<ProcessWork> works() {
            return Works.halfFaulty(200, 1).stream()
                    .filter(Documents::isRead)
                    .limit(100)
                    .toList();
        }
    },
    /** One process work with as large a team as a document has room for. */
    LARGEST {
        @Override
        public List<ProcessWork> works() {
            int members = 100;
            for (int step = 1_024; step > 0; step /= 2) {
                members += isRead(Works.ofTeam("largest", members + step, 0)) ? step : 0;
            }
            return List.of(Works.ofTeam("largest", members, 0));
        }
    };

    /** The process works. */
    public abstract List<ProcessWork> works();

    /** A document as it stands in a file. */
    public static byte[] bytes(ProcessWork work) {
        return DocumentWriter.write(work).getBytes(StandardCharsets.UTF_8);
    }

    /** Whether it is within all limits, and refers to nothing that a fault has taken away. */
    private static boolean isRead(ProcessWork work) {
        byte[] bytes = bytes(work);
        return bytes.length <= Limits.DOCUMENT_BYTES
                && DocumentReader.in(Locale.ROOT).read(bytes).problems().isEmpty();
    }
}
