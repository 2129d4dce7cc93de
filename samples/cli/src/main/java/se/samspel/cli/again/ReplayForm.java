package se.samspel.cli.again;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.comparison.Comparison.Difference;
import se.samspel.rules.comparison.Comparison.Reason;
import se.samspel.rules.comparison.Recorded;
import se.samspel.rules.comparison.Replay;

/** What has become of a stored answer, for programs: what {@link ReplayPage} says, as plain values. */
public final class ReplayForm {

    private final Locale locale;

    private ReplayForm(Locale locale) {
        this.locale = locale;
    }

    /** The whole, with reasons in the language of the locale; what the answers say is in the language of the record. */
    public static Map<String, Object> of(Recorded record, Replay replay, Locale locale) {
        ReplayForm form = new ReplayForm(locale);
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("case", record.document().id().value());
        members.put("same", replay.isSame());
        members.put("remarks", form.reasons(replay.remarks()));
        members.put("then", form.round(replay.then()));
        members.put("now", form.round(replay.now()));
        return members;
    }

    private Map<String, Object> round(Replay.Round round) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("asOf", round.day().toString());
        round.again().map(Assessment::rules).ifPresent(rules -> {
            members.put("ruleSet", rules.id().value());
            members.put(
                    "layers",
                    rules.layers().stream()
                            .map(layer -> layer.id() + "@" + layer.version())
                            .toList());
        });
        members.put(
                "differences",
                round.comparison().differences().stream().map(this::difference).toList());
        members.put("lacking", reasons(round.lacking()));
        return members;
    }

    private Map<String, Object> difference(Difference difference) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("part", difference.point().part().name());
        members.put("about", difference.point().about());
        difference.before().ifPresent(point -> members.put("before", point.says()));
        difference.after().ifPresent(point -> members.put("after", point.says()));
        members.put("reasons", reasons(difference.reasons()));
        return members;
    }

    private List<Map<String, Object>> reasons(List<Reason> reasons) {
        return reasons.stream().map(this::reason).toList();
    }

    private Map<String, Object> reason(Reason reason) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("cause", reason.cause().name());
        reason.item().ifPresent(item -> members.put("item", item.value()));
        reason.layer().ifPresent(layer -> members.put("layer", layer));
        members.put("text", reason.text().in(locale));
        return members;
    }
}
