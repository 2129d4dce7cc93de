package se.samspel.cli.proof;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import se.samspel.rules.RuleSet;
import se.samspel.rules.analysis.Diff;
import se.samspel.rules.analysis.Diff.Contrast;
import se.samspel.rules.analysis.Diff.Difference;

/** How two rule sets differ, for programs: what {@link DiffPage} says, as plain values. */
public final class DiffForm {

    private final Locale locale;

    private DiffForm(Locale locale) {
        this.locale = locale;
    }

    /** The whole, with texts in the language of the locale. */
    public static Map<String, Object> of(RuleSet one, RuleSet other, Diff diff, Locale locale) {
        DiffForm form = new DiffForm(locale);
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("one", ruleSet(one));
        members.put("other", ruleSet(other));
        members.put(
                "differences", diff.differences().stream().map(form::difference).toList());
        members.put("unsettled", diff.unsettled().stream().map(Object::toString).toList());
        return members;
    }

    private static Map<String, Object> ruleSet(RuleSet rules) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", rules.id().value());
        members.put("version", rules.version());
        members.put("asOf", rules.asOf().toString());
        return members;
    }

    private Map<String, Object> difference(Difference difference) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("cause", difference.cause().name());
        members.put("item", difference.item().value());
        members.put("text", difference.text().in(locale));
        members.put(
                "contrasts", difference.contrasts().stream().map(this::contrast).toList());
        return members;
    }

    private Map<String, Object> contrast(Contrast contrast) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("situation", AnalysisForm.situation(contrast.situation(), locale));
        members.put("one", contrast.one().in(locale));
        members.put("other", contrast.other().in(locale));
        members.put("turn", contrast.turn().name());
        return members;
    }
}
