package se.samspel.testkit.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.rules.RuleSets;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.fact.Catalogue;
import se.samspel.rules.layer.Change;
import se.samspel.rules.layer.DeclaredFact;
import se.samspel.rules.layer.FurtherMust;
import se.samspel.rules.layer.Question;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.Routing;
import se.samspel.rules.text.NearMiss;

/**
 * The codes that there are: a finding has that of a rule of some layer, or one of the library's own, a question that of a
 * fact. An expectation that names another could never see it, least of all where it says that there is none.
 *
 * @param byMember the codes, by the member of an answer that holds what has them
 */
record KnownCodes(Map<String, Set<String>> byMember) {

    private static final String CODE = "code";

    /** Those of all layers, whether or not they are in force: one may be stated to be gone. */
    static KnownCodes of(RuleSets rules) {
        Set<String> findings =
                new TreeSet<>(Finding.OWN_CODES.stream().map(Id::value).collect(Collectors.toSet()));
        Set<String> questions = new TreeSet<>(
                Catalogue.FACTS.stream().map(fact -> fact.id().value()).collect(Collectors.toSet()));
        rules.layers().stream().flatMap(layer -> layer.changes().stream()).forEach(change -> {
            if (change.what() instanceof Requirement rule) {
                findings.add(rule.id().value());
            }
            asked(change).map(Id::value).forEach(questions::add);
        });
        return new KnownCodes(Map.of("findings", findings, "questions", questions));
    }

    private static Stream<Id> asked(Change change) {
        if (change.what() instanceof Question || change.what() instanceof DeclaredFact) {
            return Stream.of(change.id());
        } else if (change.what() instanceof Requirement rule) {
            return Stream.concat(facts(rule.when()), facts(rule.must()));
        } else if (change.what() instanceof FurtherMust further) {
            return facts(further.must());
        } else if (change.what() instanceof Mandate mandate) {
            return facts(mandate.when());
        }
        return change.what() instanceof Routing table ? table.facts().stream().map(Fact::id) : Stream.of();
    }

    private static Stream<Id> facts(Condition condition) {
        List<Id> facts = new ArrayList<>();
        condition.atoms(atom -> atom.facts().forEach(fact -> facts.add(fact.id())));
        return facts.stream();
    }

    /** The codes of an expectation that there are none of. */
    List<StatedProblem> unknown(Object expectation) {
        List<StatedProblem> found = new ArrayList<>();
        if (expectation instanceof Map<?, ?> members) {
            byMember.forEach((name, codes) ->
                    Optional.ofNullable(members.get(name)).ifPresent(list -> codes(list, "/" + name, codes, found)));
        }
        return found;
    }

    private static void codes(Object stated, String pointer, Set<String> known, List<StatedProblem> found) {
        if (stated instanceof List<?> elements) {
            for (int i = 0; i < elements.size(); i++) {
                codes(elements.get(i), pointer + "/" + i, known, found);
            }
        } else if (stated instanceof Map<?, ?> members && members.get(CODE) instanceof String code) {
            if (!known.contains(code)) {
                found.add(new StatedProblem(pointer + "/" + CODE, message(code, known)));
            }
        } else if (stated instanceof Map<?, ?> ways) {
            ways.forEach((way, elements) -> codes(elements, pointer + "/" + way, known, found));
        }
    }

    private static String message(String code, Set<String> known) {
        return "nothing has the code " + code
                + NearMiss.nearest(code, known)
                        .map(near -> "; did you mean " + near + "?")
                        .orElse("; write the id of a rule or a fact that there is");
    }
}
