package se.samspel.cli.portfolio;

import java.io.PrintStream;
import java.util.Locale;

/** How far a file has been read, on one line of a terminal that is written anew with every percent. */
final class ProgressBar {

    private static final int WIDTH = 40;

    private final PrintStream terminal;
    private final long size;
    private long shown = -1;

    /**
     * A bar that is empty.
     *
     * @param terminal where it is drawn
     * @param size the bytes of the file; 0 if nobody knows, so that lines are counted instead
     */
    ProgressBar(PrintStream terminal, long size) {
        this.terminal = terminal;
        this.size = size;
    }

    void at(LineJudged line, Tally tally) {
        long now = size > 0 ? 100 * line.end() / size : line.number() / 1_000;
        if (now != shown) {
            shown = now;
            terminal.print("\r" + bar(now) + grouped(tally.judged() + tally.unreadable()));
            terminal.flush();
        }
    }

    private String bar(long percent) {
        if (size == 0) {
            return "";
        }
        int full = (int) Math.min(WIDTH, percent * WIDTH / 100);
        return "[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] " + String.format(Locale.ROOT, "%3d", percent)
                + " %  ";
    }

    /** Wipes the line, so that what comes next stands alone. */
    void wipe() {
        if (shown >= 0) {
            terminal.print("\r" + " ".repeat(WIDTH + 30) + "\r");
            terminal.flush();
        }
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', ' ');
    }
}
