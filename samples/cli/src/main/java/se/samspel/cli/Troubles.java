package se.samspel.cli;

import java.util.List;
import se.samspel.json.Problem;
import se.samspel.rules.LayerProblem;

/** Says on standard error what is wrong with documents and with rules. */
record Troubles(Console console) {

    /** What is wrong with layers and plug-ins; it stops nobody whose rules do not stand on them. */
    void tell(List<LayerProblem> problems) {
        problems.forEach(problem -> line(where(problem) + ": " + problem.code() + ": "
                + console.in(problem.message())
                + problem.detail().map(thrown -> " (" + thrown + ")").orElse("")));
    }

    /** What is wrong with a document, each on a line that begins as a compiler's does. */
    void tell(String file, List<Problem> problems) {
        problems.forEach(problem -> line(file + ":" + problem.line() + ":" + problem.column() + ": " + problem.code()
                + ": " + problem.message()
                + (problem.pointer().isEmpty() ? "" : " (" + problem.pointer() + ")")));
    }

    /** The layer, and in which files it stands. */
    private static String where(LayerProblem problem) {
        return problem.files().isEmpty()
                ? problem.layer()
                : problem.layer() + " (" + String.join(", ", problem.files()) + ")";
    }

    private void line(String line) {
        console.err().print(line + "\n");
    }
}
