package se.samspel.cli.rule;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import se.samspel.Id;
import se.samspel.cli.page.Cited;
import se.samspel.cli.page.Joined;
import se.samspel.cli.page.Margin;
import se.samspel.cli.page.Page;
import se.samspel.rules.RuleSet;
import se.samspel.rules.assessment.Authorisation;
import se.samspel.rules.assessment.Authorisation.Grant;
import se.samspel.rules.layer.Validity;
import se.samspel.rules.route.Basis;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.OwnBody;
import se.samspel.rules.route.Routing;
import se.samspel.rules.text.Text;

/** Whether a body may do something, for people: what has been agreed, what rests on law, and what is missing. */
public final class AuthorisationPage {

    private static final Text FOR = Text.of("för {principals}", "for {principals}");
    private static final Text MISSING = Text.of("Saknas", "Missing");
    private static final Text CONDITION = Text.of("Villkor", "Condition");
    private static final Text REPORTS_TO = Text.of("Rapporteras", "Reported to");
    private static final Text NOT_VALIDITY = Text.of(
            "Detta säger vad som har avtalats och bestämts, aldrig att ett beslut är lagligt giltigt.",
            "This says what has been agreed and laid down, never that a decision is legally valid.");

    private static final Text OWN = Text.of(
            "Beslutsgången lägger det på det egna organet: {body} hos {whose}. För sin egen huvudman behöver det inget"
                    + " mandat av andra.",
            "The route leaves it to the own body: {body} with {whose}. For its own principal it needs no mandate from"
                    + " others.");

    private final Authorisation answer;
    private final RuleSet rules;
    private final Page page;

    private AuthorisationPage(Authorisation answer, RuleSet rules, Locale locale) {
        this.answer = answer;
        this.rules = rules;
        this.page = new Page(locale);
    }

    /** The whole page, with a line break at the end. */
    public static String of(Authorisation answer, RuleSet rules, Locale locale) {
        AuthorisationPage whole = new AuthorisationPage(answer, rules, locale);
        whole.opening();
        whole.grants(Basis.AGREED);
        whole.grants(Basis.LEGAL);
        whole.lacks();
        whole.ownBodies();
        whole.page.blank();
        whole.page.paragraph(NOT_VALIDITY);
        return whole.page.toString();
    }

    private void opening() {
        page.title(page.in(status(answer.status())));
        page.note(
                Margin.EDGE,
                RulePhrases.BODY,
                page.in(Names.bound(answer.asked().body(), rules)));
        page.note(Margin.EDGE, RulePhrases.DOES, page.in(Names.of(answer.asked().act(), rules)));
        page.note(
                Margin.EDGE, RulePhrases.MATTER, page.in(Names.of(answer.asked().matter(), rules)));
        page.note(Margin.EDGE, RulePhrases.FOR_WHOM, page.in(ids(answer.asked().principals())));
        page.note(Margin.EDGE, RulePhrases.SHOWN_ON, answer.asked().day().toString());
    }

    private void grants(Basis basis) {
        List<Grant> resting =
                answer.grants().stream().filter(grant -> grant.basis() == basis).toList();
        if (!resting.isEmpty()) {
            page.heading(Joined.capitalised(RulePhrases.basis(basis)));
            resting.forEach(this::grant);
        }
    }

    private void grant(Grant grant) {
        page.hanging("", grant.mandate().id() + " " + page.in(FOR.with("principals", ids(grant.principals()))));
        ConditionOutline outline = new ConditionOutline(rules);
        grant.conditions()
                .forEach(condition -> Note.of(CONDITION, outline.of(condition)).write(page));
        grant.chain().subList(0, grant.chain().size() - 1).forEach(link -> from(link));
        grant.reportsTo()
                .ifPresent(body -> Note.of(REPORTS_TO, Names.of(body, rules)).write(page));
        Mandate mandate = grant.mandate();
        if (!mandate.valid().equals(Validity.ALWAYS)) {
            Note.of(RulePhrases.DURING, Cited.of(mandate.valid().period())).write(page);
        }
        Note.of(Cited.SOURCE, Cited.of(mandate.source())).write(page);
    }

    private void from(Mandate link) {
        Text words = Text.same(link.id() + ", {body}; {source}")
                .with("body", Names.bound(link.body(), rules))
                .with("source", Cited.of(link.source()));
        Note.of(RulePhrases.PASSED_ON, words).write(page);
    }

    private void lacks() {
        if (!answer.lacks().isEmpty()) {
            page.heading(MISSING);
            answer.lacks().forEach(lack -> page.hanging("- ", page.in(lack.message())));
        }
    }

    /** A principal's own body that the route asks for needs nobody's mandate to decide for it. */
    private void ownBodies() {
        Authorisation.Asked asked = answer.asked();
        rules.all(OwnBody.class)
                .filter(own -> rules.bound(own.body()).equals(rules.bound(asked.body())))
                .filter(own -> own.matter()
                        .filter(kind -> !kind.equals(asked.matter()))
                        .isEmpty())
                .filter(own -> rules.all(Routing.class)
                        .filter(table -> table.matter().equals(asked.matter()))
                        .flatMap(table -> table.rows().stream())
                        .flatMap(row -> row.stages().stream())
                        .anyMatch(stage -> stage.each()
                                && stage.act().equals(asked.act())
                                && stage.body().equals(own.function())))
                .forEach(own -> {
                    page.blank();
                    page.paragraph(OWN.with("whose", OwnBodyNotes.whose(own, rules))
                            .with("body", Names.bound(own.body(), rules)));
                    Note.of(Cited.SOURCE, Cited.of(own.source())).write(page);
                });
    }

    private static Text ids(Collection<Id> ids) {
        return Joined.by(
                Joined.COMMA, ids.stream().map(id -> Text.same(id.value())).toList());
    }

    private static Text status(Authorisation.Status status) {
        return switch (status) {
            case GRANTED -> Text.of("Det finns mandat", "There is a mandate");
            case ON_CONDITION -> Text.of("Det finns mandat i vissa fall", "There is a mandate in some cases");
            case NOT_GRANTED -> Text.of("Det saknas mandat", "There is no mandate for all");
        };
    }
}
