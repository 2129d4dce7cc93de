package se.samspel.cli.rule;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import se.samspel.Id;
import se.samspel.rules.InForce;
import se.samspel.rules.RuleSet;
import se.samspel.rules.form.CanonicalForm;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Source;

/** A rule set for programs: what {@link RuleSetPage} says, as plain values. */
public final class RuleSetForm {

    private final RuleSet rules;
    private final Origin origin;
    private final Locale locale;

    private RuleSetForm(RuleSet rules, Locale locale) {
        this.rules = rules;
        this.origin = new Origin(rules);
        this.locale = locale;
    }

    /** The whole, with texts in the language of the locale. */
    public static Map<String, Object> of(Chosen chosen, Locale locale) {
        return new RuleSetForm(chosen.rules(), locale).members(chosen);
    }

    private Map<String, Object> members(Chosen chosen) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", rules.id().value());
        members.put("version", rules.version());
        members.put("asOf", rules.asOf().toString());
        members.put("pinned", chosen.pinned());
        members.put("fingerprint", rules.fingerprint());
        members.put("undescribed", rules.undescribed().stream().map(Id::value).toList());
        members.put(
                "otherVersions",
                rules.layers().stream()
                        .flatMap(layer -> chosen.others(layer).stream())
                        .map(RuleSetForm::version)
                        .toList());
        members.put("layers", rules.layers().stream().map(CanonicalForm::tree).toList());
        members.put("inForce", rules.items().stream().map(this::inForce).toList());
        members.put("withdrawn", rules.withdrawn().stream().map(this::origin).toList());
        return members;
    }

    private Map<String, Object> inForce(InForce found) {
        Map<String, Object> members = origin(found);
        members.put("state", Binds.state(found.item(), rules.asOf()).name());
        Binds.validity(found.item())
                .period()
                .from()
                .map(LocalDate::toString)
                .ifPresent(day -> members.put("from", day));
        return members;
    }

    private Map<String, Object> origin(InForce found) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("item", found.item().id().value());
        members.put("kind", Kind.of(found.item()).word());
        members.put("fixed", origin.fixedBy(found).isPresent());
        step(found, members);
        members.put(
                "overridden",
                Origin.steps(found)
                        .filter(step -> step.overridden().isPresent())
                        .map(this::overridden)
                        .toList());
        return members;
    }

    private void step(InForce step, Map<String, Object> members) {
        members.put("layer", origin.layer(step).name());
        members.put("operation", step.change().operation().name().toLowerCase(Locale.ROOT));
        members.put("relaxes", step.relaxes());
        step.change().reason().ifPresent(reason -> members.put("reason", reason.in(locale)));
        members.put("source", source(step.change().source()));
    }

    private Map<String, Object> overridden(InForce by) {
        InForce before = by.overridden().orElseThrow();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(
                "value", new Gist(rules).of(before.item(), by.change().what()).in(locale));
        step(before, members);
        return members;
    }

    private static Map<String, Object> source(Source source) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("document", source.document());
        members.put("clause", source.clause());
        members.put("kind", source.kind().name());
        return members;
    }

    private static Map<String, Object> version(Layer layer) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("layer", layer.name());
        layer.valid().from().ifPresent(day -> members.put("from", day.toString()));
        layer.valid().until().ifPresent(day -> members.put("until", day.toString()));
        return members;
    }
}
