package se.samspel.cli.rule;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.samspel.Id;
import se.samspel.rules.RuleSet;
import se.samspel.rules.assessment.Authorisation;
import se.samspel.rules.assessment.Authorisation.Grant;
import se.samspel.rules.assessment.Authorisation.Lack;
import se.samspel.rules.layer.Source;
import se.samspel.rules.route.Basis;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.text.Text;

/** Whether a body may do something, for programs: what {@link AuthorisationPage} says, as plain values. */
public final class AuthorisationForm {

    private final RuleSet rules;
    private final Locale locale;

    private AuthorisationForm(RuleSet rules, Locale locale) {
        this.rules = rules;
        this.locale = locale;
    }

    /** The whole, with texts in the language of the locale. */
    public static Map<String, Object> of(Authorisation answer, RuleSet rules, Locale locale) {
        return new AuthorisationForm(rules, locale).members(answer);
    }

    private Map<String, Object> members(Authorisation answer) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("status", answer.status().name());
        members.put("body", named(answer.asked().body()));
        members.put("act", answer.asked().act().value());
        members.put("matter", answer.asked().matter().value());
        members.put("principals", ids(answer.asked().principals()));
        members.put("asOf", answer.asked().day().toString());
        members.put("ruleSet", rules.id() + "@" + rules.version());
        members.put("agreed", ids(answer.granted(Basis.AGREED)));
        members.put("legal", ids(answer.granted(Basis.LEGAL)));
        members.put("grants", answer.grants().stream().map(this::grant).toList());
        members.put("lacks", answer.lacks().stream().map(this::lack).toList());
        return members;
    }

    private Map<String, Object> grant(Grant grant) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("mandate", grant.mandate().id().value());
        members.put("basis", grant.basis().name());
        members.put("principals", ids(grant.principals()));
        ConditionOutline outline = new ConditionOutline(rules);
        members.put(
                "conditions",
                grant.conditions().stream()
                        .map(condition -> String.join(
                                "\n",
                                outline.of(condition).lines().stream()
                                        .map(line -> line.in(locale))
                                        .toList()))
                        .toList());
        grant.reportsTo().ifPresent(body -> members.put("reportsTo", named(body)));
        members.put("chain", grant.chain().stream().map(this::link).toList());
        return members;
    }

    private Map<String, Object> link(Mandate mandate) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("mandate", mandate.id().value());
        members.put("body", named(rules.bound(mandate.body())));
        members.put("basis", mandate.basis().name());
        mandate.valid().period().from().ifPresent(day -> members.put("from", day.toString()));
        mandate.valid().period().until().ifPresent(day -> members.put("until", day.toString()));
        members.put("source", source(mandate.source()));
        return members;
    }

    private Map<String, Object> lack(Lack lack) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("reason", lack.reason().name());
        lack.mandate().ifPresent(mandate -> members.put("mandate", mandate.value()));
        members.put("principals", ids(lack.principals()));
        members.put("message", lack.message().in(locale));
        return members;
    }

    private Map<String, Object> named(Id body) {
        Text name = Names.of(body, rules);
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", body.value());
        members.put("name", name.in(locale));
        return members;
    }

    private static Map<String, Object> source(Source source) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("document", source.document());
        members.put("clause", source.clause());
        members.put("kind", source.kind().name());
        return members;
    }

    private static List<String> ids(Collection<Id> ids) {
        return ids.stream().map(Id::value).toList();
    }
}
