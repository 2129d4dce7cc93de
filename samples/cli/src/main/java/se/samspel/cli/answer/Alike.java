package se.samspel.cli.answer;

import java.util.ArrayList;
import java.util.List;
import se.samspel.rules.assessment.Finding;

/**
 * Findings of one rule that ask for the same to be done: that is said once for all of them.
 *
 * @param all the findings, one at least
 */
record Alike(List<Finding> all) {

    /** Copies the list. */
    Alike {
        all = List.copyOf(all);
    }

    /** The findings in groups, each as long as the findings that follow on each other are alike. */
    static List<Alike> in(List<Finding> findings) {
        List<List<Finding>> groups = new ArrayList<>();
        for (Finding finding : findings) {
            if (groups.isEmpty() || !areAlike(groups.get(groups.size() - 1).get(0), finding)) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(finding);
        }
        return groups.stream().map(Alike::new).toList();
    }

    /** The first of them, which stands for all where they are alike. */
    Finding first() {
        return all.get(0);
    }

    boolean isOne() {
        return all.size() == 1;
    }

    private static boolean areAlike(Finding one, Finding other) {
        return one.code().equals(other.code())
                && one.severity() == other.severity()
                && one.message().remedy().equals(other.message().remedy())
                && one.source().equals(other.source())
                && one.layer().equals(other.layer())
                && one.grounds().limit().equals(other.grounds().limit());
    }
}
