package se.samspel.cases;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is expected of a case, or what came of it, in the same words: so that the two can be compared.
 *
 * @param lines what is said of the case as a whole, by name, such as "Outcome" and "CLEAR"
 * @param rows the cells of each row of a table, by the heading above it, such as "Findings"
 */
record CaseTable(Map<String, String> lines, Map<String, List<List<String>>> rows) {

    static final String FINDINGS = "Findings";
    static final String QUESTIONS = "Open questions";
    static final String PROBLEMS = "Problems";

    private static final Pattern LINE = Pattern.compile("- ([^:]+): (.*)");
    private static final Pattern ROW = Pattern.compile("\\| (.*) \\|");

    CaseTable {
        lines = new TreeMap<>(lines);
        rows = new LinkedHashMap<>(rows);
    }

    /** What was worked out by hand. */
    static CaseTable byHand(String name) {
        String page = new String(CaseFolder.bytes(CaseFolder.handTable(name)), StandardCharsets.UTF_8);
        Map<String, String> lines = new TreeMap<>();
        Map<String, List<List<String>>> rows = new LinkedHashMap<>();
        String heading = "";
        for (String line : page.lines().toList()) {
            Matcher said = LINE.matcher(line);
            Matcher row = ROW.matcher(line);
            if (line.startsWith("## ")) {
                heading = line.substring(3);
                rows.put(heading, new ArrayList<>());
            } else if (said.matches() && heading.isEmpty()) {
                lines.put(said.group(1), said.group(2));
            } else if (row.matches()) {
                rows.get(heading).add(List.of(row.group(1).split(" \\| ", -1)));
            }
        }
        rows.replaceAll((table, all) -> all.stream().skip(1).toList()); // the first has the names of the columns
        return new CaseTable(lines, rows);
    }

    /** The rows under a heading. */
    List<List<String>> under(String heading) {
        return rows.getOrDefault(heading, List.of());
    }

    /** Whether the document cannot be judged. */
    boolean isRefused() {
        return rows.containsKey(PROBLEMS);
    }

    int exitStatus() {
        return Integer.parseInt(lines.get("Exit status"));
    }

    /** The lines but for those that only the command line can tell. */
    Map<String, String> judged() {
        Map<String, String> judged = new TreeMap<>(lines);
        judged.remove("Exit status");
        return judged;
    }
}
