package se.samspel.testkit.example;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samspel.Id;
import se.samspel.decision.Matter;
import se.samspel.document.Case;
import se.samspel.party.Party;
import se.samspel.rules.RuleSet;
import se.samspel.rules.assessment.Authorisation;

/**
 * Whether a body may do something in a kind of matter for the principals of a case, as far as the mandates say: what an
 * expectation asks under {@code may}.
 *
 * @param body the body, such as {@code board}
 * @param act the act, such as {@code decides}
 * @param matter the kind of matter, such as {@code adopt-plan}
 */
public record MandateAsked(Id body, Id act, Id matter) {

    static final String MAY = "may";

    /** The members that ask; the rest of them is the answer. */
    static final List<String> ASKED = List.of("body", "act", "matter");

    /** Everything that an expectation asks, in whichever way it states its list. */
    static List<MandateAsked> in(Expectation expectation) {
        List<MandateAsked> found = new ArrayList<>();
        collect(expectation.stated(MAY), found);
        return found;
    }

    private static void collect(Object stated, List<MandateAsked> found) {
        if (stated instanceof List<?> list) {
            list.forEach(one -> collect(one, found));
        } else if (stated instanceof Map<?, ?> asked
                && asked.get("body") instanceof String body
                && asked.get("act") instanceof String act
                && asked.get("matter") instanceof String matter) {
            found.add(new MandateAsked(Id.of(body), Id.of(act), Id.of(matter)));
        } else if (stated instanceof Map<?, ?> ways) {
            ways.values().forEach(one -> collect(one, found));
        }
    }

    /** What rules answer, as the members of an answer. */
    static List<Object> answers(List<MandateAsked> all, RuleSet rules, Case document) {
        return all.stream().<Object>map(one -> one.answer(rules, document)).toList();
    }

    /** What rules answer, for the principals of the case's matter. */
    public Map<String, Object> answer(RuleSet rules, Case document) {
        List<Id> affected = document.matter().map(Matter::principals).orElse(List.of());
        List<Party> principals = document.parties().stream()
                .filter(party -> affected.contains(party.id()))
                .toList();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("body", body.value());
        answer.put("act", act.value());
        answer.put("matter", matter.value());
        Authorisation said = rules.may(body, act, matter, principals);
        answer.put("status", said.status().name());
        List<String> when = said.grants().stream()
                .flatMap(grant -> grant.conditions().stream())
                .map(condition -> ConditionText.of(condition).en())
                .distinct()
                .sorted()
                .toList();
        if (!when.isEmpty()) {
            answer.put("when", when);
        }
        return answer;
    }
}
