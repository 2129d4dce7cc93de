package se.samspel.cli.portfolio;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import se.samspel.rules.assessment.Assessment.Outcome;

/** A tally in JSON. */
public final class TallyForm {

    private TallyForm() {}

    /** The members of the whole. */
    public static Map<String, Object> of(Tally tally) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("judged", tally.judged());
        members.put("unreadable", tally.unreadable());
        members.put(
                "ruleSets",
                tally.byRuleSet().entrySet().stream()
                        .map(entry -> of(entry.getKey(), entry.getValue()))
                        .toList());
        return members;
    }

    private static Map<String, Object> of(String rules, Tally.OfRuleSet sums) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("rules", rules);
        members.put("judged", sums.judged());
        Stream.of(Outcome.values())
                .forEach(outcome -> members.put(outcome.name().toLowerCase(Locale.ROOT), sums.of(outcome)));
        List<Map<String, Object>> fired =
                sums.rules().stream().map(TallyForm::fired).toList();
        members.put("findings", fired);
        members.put(
                "routes",
                sums.routes().stream()
                        .map(route -> {
                            Map<String, Object> taken = route.getKey().members();
                            taken.put("cases", route.getValue());
                            return taken;
                        })
                        .toList());
        return members;
    }

    private static Map<String, Object> fired(Tally.RuleCount count) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("code", count.rule().value());
        members.put("severity", count.severity().name());
        members.put("cases", count.cases());
        return members;
    }
}
