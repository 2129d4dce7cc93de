package se.samspel.testkit.example;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.RuleSetReference;
import se.samspel.document.Case;
import se.samspel.rules.LayerProblem;
import se.samspel.rules.RuleSets;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.text.NearMiss;
import se.samspel.time.Period;

/** Why there are no rules that judge a document, and what to write in it so that there are. */
final class Unjudged {

    private final RuleSets all;

    Unjudged(RuleSets all) {
        this.all = all;
    }

    /** What stands in the way; there is something, if no rule set was found for the document. */
    List<Mismatch> why(Case document) {
        Optional<Mismatch> day = document.on().isPresent()
                ? Optional.empty()
                : Optional.of(
                        told("a day to be judged on", "the document states none; write \"on\": \"YYYY-MM-DD\" in it"));
        Optional<Mismatch> rules = document.rules()
                .map(asked -> document.on().flatMap(on -> why(asked, on)))
                .orElseGet(() -> Optional.of(told(
                        "rules to be judged by",
                        "the document names none; write \"rules\": \"ID\" in it, with one of " + all.ids())));
        return Stream.of(day, rules).flatMap(Optional::stream).toList();
    }

    private Optional<Mismatch> why(RuleSetReference asked, LocalDate on) {
        List<Layer> versions = all.layers().stream()
                .filter(layer -> layer.id().equals(asked.id()))
                .toList();
        if (versions.isEmpty()) {
            return Optional.of(told("the rules " + asked.id(), "there are none of that id" + near(asked.id())));
        } else if (asked.version().isPresent()
                && versions.stream().noneMatch(layer -> layer.name().equals(asked.toString()))) {
            return Optional.of(told("the rules " + asked, "there is no such version; there are " + names(versions)));
        } else if (asked.version().isEmpty()
                && versions.stream().noneMatch(layer -> layer.valid().contains(on))) {
            return Optional.of(told(
                    "the rules " + asked + " on " + on,
                    "they are not in force on that day; write another day, or pin a version: " + days(versions)));
        }
        return Optional.of(told(
                "the rules " + asked + " on " + on,
                "something is wrong with them; mend it first: " + problems(versions)));
    }

    private String near(Id id) {
        List<String> ids = all.ids().stream().map(Id::value).toList();
        return NearMiss.nearest(id.value(), ids)
                        .map(near -> "; did you mean " + near + "?")
                        .orElse(";")
                + " There are " + ids;
    }

    private String problems(List<Layer> versions) {
        List<String> names = versions.stream().map(Layer::name).toList();
        List<LayerProblem> own = all.problems().stream()
                .filter(problem -> names.contains(problem.layer()))
                .toList();
        return String.valueOf(own.isEmpty() ? all.problems() : own);
    }

    private static List<String> names(List<Layer> versions) {
        return versions.stream().map(Layer::name).toList();
    }

    private static String days(List<Layer> versions) {
        return versions.stream()
                .map(layer -> layer.name() + days(layer.valid()))
                .collect(Collectors.joining(", "));
    }

    private static String days(Period valid) {
        return valid.from().map(day -> " from " + day).orElse("")
                + valid.until().map(day -> " until " + day).orElse("");
    }

    private static Mismatch told(String expected, String actual) {
        return new Mismatch("", expected, actual, Optional.empty());
    }
}
