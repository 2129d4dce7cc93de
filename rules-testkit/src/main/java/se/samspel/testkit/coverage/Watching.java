package se.samspel.testkit.coverage;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.samspel.Id;
import se.samspel.document.Case;
import se.samspel.rules.RuleSet;
import se.samspel.rules.condition.Verdict;
import se.samspel.rules.layer.Parameter;
import se.samspel.testkit.reference.ReferenceJudge;
import se.samspel.testkit.reference.Rows;
import se.samspel.testkit.reference.Told;
import se.samspel.testkit.reference.Told.Standing;

/** Watches cases being judged, and counts which goals they reach. */
final class Watching {

    private final Map<Goal, Integer> reached = new LinkedHashMap<>();
    private int cases;

    /** Nothing seen yet of any of these goals. */
    Watching(List<Goal> goals) {
        goals.forEach(goal -> reached.put(goal, 0));
    }

    /** A case judged by rules. */
    void see(Case document, RuleSet rules) {
        ReferenceJudge judge = ReferenceJudge.of(rules);
        Map<Id, Parameter> parameters =
                rules.all(Parameter.class).collect(Collectors.toMap(Parameter::id, parameter -> parameter));
        Set<Goal> shown = new HashSet<>();
        judge.told(document).forEach(told -> shown.addAll(shown(told, parameters)));
        shown.addAll(shown(judge.rows(document)));
        shown.forEach(goal -> reached.computeIfPresent(goal, (same, times) -> times + 1));
        cases++;
    }

    Covered covered() {
        return new Covered(cases, reached);
    }

    private static Set<Goal> shown(Told told, Map<Id, Parameter> parameters) {
        Set<Goal> shown = new HashSet<>();
        if (told.standing() == Standing.VIOLATED) {
            shown.add(Goals.violated(told.rule()));
        } else if (told.standing() == Standing.HOLDS) {
            shown.add(Goals.held(told.rule()));
        }
        told.looks().forEach(look -> {
            if (look.verdict() != Verdict.UNKNOWN) {
                shown.add(Goals.branch(told.rule(), look.asked(), look.condition(), look.verdict()));
            }
            Atoms.limit(look.condition())
                    .flatMap(limit -> limit.parameter())
                    .map(parameters::get)
                    .flatMap(parameter -> Atoms.number(look.condition(), look.subject())
                            .flatMap(number -> Goals.border(parameter, number)))
                    .ifPresent(shown::add);
        });
        return shown;
    }

    private static Set<Goal> shown(Rows rows) {
        return rows.table().stream()
                .flatMap(table -> rows.settled().stream()
                        .map(row -> Goals.row(table, table.rows().indexOf(row))))
                .collect(Collectors.toSet());
    }
}
