package se.samspel.cli.proof;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.samspel.rules.analysis.Analysis;
import se.samspel.rules.analysis.Defect;
import se.samspel.rules.analysis.Silence;
import se.samspel.rules.analysis.Situation;
import se.samspel.rules.analysis.Slice;
import se.samspel.rules.assessment.FactValue;
import se.samspel.rules.layer.Source;

/** What was proved of a rule set, for programs: what {@link AnalysisPage} says, as plain values. */
public final class AnalysisForm {

    private final Locale locale;

    private AnalysisForm(Locale locale) {
        this.locale = locale;
    }

    /** The whole, with texts in the language of the locale. */
    public static Map<String, Object> of(String id, List<Slice> slices, Locale locale) {
        AnalysisForm form = new AnalysisForm(locale);
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", id);
        members.put("slices", slices.stream().map(form::slice).toList());
        return members;
    }

    private Map<String, Object> slice(Slice slice) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("version", slice.version());
        slice.days().from().ifPresent(day -> members.put("from", day.toString()));
        slice.days().until().ifPresent(day -> members.put("until", day.toString()));
        members.put("usable", slice.analysis().isPresent());
        slice.analysis().ifPresent(analysis -> analysis(analysis, members));
        return members;
    }

    private void analysis(Analysis analysis, Map<String, Object> members) {
        members.put("defects", analysis.defects().stream().map(this::defect).toList());
        members.put("silences", analysis.silences().stream().map(this::silence).toList());
        Map<String, Object> extent = new LinkedHashMap<>();
        extent.put("situations", new BigDecimal(analysis.extent().situations()));
        extent.put("settled", analysis.extent().settled());
        extent.put("requirements", analysis.extent().requirements());
        extent.put(
                "unsettled",
                analysis.extent().unsettled().stream().map(Object::toString).toList());
        members.put("extent", extent);
    }

    private Map<String, Object> defect(Defect defect) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("kind", defect.kind().name());
        members.put("item", defect.item().value());
        members.put("message", defect.message().in(locale));
        defect.example().ifPresent(example -> members.put("example", situation(example, locale)));
        members.put("source", source(defect.source()));
        members.put("layer", defect.layer().value());
        return members;
    }

    private Map<String, Object> silence(Silence silence) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("table", silence.table().value());
        members.put("row", silence.row());
        members.put("when", silence.when().in(locale));
        members.put("example", situation(silence.example(), locale));
        members.put("source", source(silence.source()));
        members.put("layer", silence.layer().value());
        return members;
    }

    static Map<String, Object> situation(Situation situation, Locale locale) {
        Map<String, Object> members = new LinkedHashMap<>();
        situation.matter().ifPresent(matter -> members.put("matter", matter.value()));
        members.put(
                "facts",
                situation.facts().stream().map(fact -> fact(fact, locale)).toList());
        return members;
    }

    private static Map<String, Object> fact(FactValue fact, Locale locale) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("fact", fact.fact().value());
        fact.value()
                .ifPresent(value ->
                        members.put("value", value instanceof Set<?> set ? List.copyOf(new TreeSet<>(set)) : value));
        members.put("text", fact.text().in(locale));
        return members;
    }

    static Map<String, Object> source(Source source) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("document", source.document());
        members.put("clause", source.clause());
        members.put("kind", source.kind().name());
        return members;
    }
}
