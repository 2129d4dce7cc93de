package se.samspel.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.openjdk.jmh.infra.Blackhole;
import se.samspel.benchmarks.json.Documents;
import se.samspel.benchmarks.json.PlainJackson;
import se.samspel.benchmarks.made.Works;
import se.samspel.json.DocumentReader;
import se.samspel.json.DocumentWriter;

/** Two who do the same: the one that the other is compared with first. */
public enum Pair {
    /** Judging: by hand, and Samspel. */
    SAMSPEL,
    /** By hand, and Samspel that is asked for everything. */
    SAMSPEL_TOLD,
    /** Samspel, and Drools. */
    DROOLS(Who.SAMSPEL),
    /** Samspel, and Easy Rules. */
    EASY_RULES(Who.SAMSPEL),
    /** Samspel, and Evrete. */
    EVRETE(Who.SAMSPEL),
    /** Samspel, and KIE DMN. */
    KIE_DMN(Who.SAMSPEL),
    /** Samspel, and Camunda DMN. */
    CAMUNDA_DMN(Who.SAMSPEL),
    /** Reading documents: plain Jackson, and Samspel. */
    READ {
        @Override
        Doing first() {
            PlainJackson jackson = new PlainJackson();
            return each(texts(), jackson::read);
        }

        @Override
        Doing second() {
            DocumentReader reader = DocumentReader.in(Locale.ENGLISH);
            return each(texts(), text -> reader.read(text).document().orElseThrow());
        }
    },
    /** Writing documents: plain Jackson, and Samspel. */
    WRITTEN {
        @Override
        Doing first() {
            PlainJackson jackson = new PlainJackson();
            return each(Documents.CASES.works(), jackson::write);
        }

        @Override
        Doing second() {
            return each(Documents.CASES.works(), DocumentWriter::write);
        }
    };

    private static final int WORKS = 1_000;
    private static final int AT_ONCE = 10;

    private final Who first;

    Pair() {
        this(Who.PLAIN_JAVA);
    }

    Pair(Who first) {
        this.first = first;
    }

    /** Does some cases, so few that one can stop in time, and tells how many. */
    interface Doing {
        int some(Blackhole hole);
    }

    /** The one that the other is compared with. */
    Doing first() {
        return each(Works.halfFaulty(WORKS, 1), first.made());
    }

    /** The other. */
    Doing second() {
        return each(Works.halfFaulty(WORKS, 1), Who.valueOf(name()).made());
    }

    private static List<byte[]> texts() {
        return Documents.CASES.works().stream().map(Documents::bytes).toList();
    }

    private static <T> Doing each(List<T> all, Function<? super T, Object> does) {
        int[] next = {0};
        return hole -> {
            for (int i = 0; i < AT_ONCE; i++) {
                hole.consume(does.apply(all.get(next[0])));
                next[0] = (next[0] + 1) % all.size();
            }
            return AT_ONCE;
        };
    }
}
