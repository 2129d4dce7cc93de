package se.samspel.cli.answer;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samspel.body.Holder;
import se.samspel.cli.page.Joined;
import se.samspel.cli.page.Margin;
import se.samspel.cli.page.Page;
import se.samspel.cli.rule.Names;
import se.samspel.document.Case;
import se.samspel.rules.assessment.IssueLine;
import se.samspel.rules.assessment.IssueLine.Stay;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

/** The issues that have got stuck and are not resolved, by who must act now; those that are overdue come first. */
final class StuckIssues implements Section {

    private static final Text HEADING = Text.of("Frågor som fastnat", "Stuck issues");
    private static final Text WHO = Text.of(
            "{level} \u2013 på regionens sida {region}, på kommunernas sida {municipal}:",
            "{level} \u2013 on the region's side {region}, on the municipal side {municipal}:");
    private static final Text VACANT = Text.of("{office} (ingen i ett par)", "{office} (nobody of a pair)");
    private static final Text PERSON = Text.same("{person} ({party})");
    private static final Text LATE = Text.of("{issue} \u2013 {late} för sent", "{issue} \u2013 {late} late");
    private static final Text PRIORITY = Text.of("Prioritet", "Priority");
    private static final Text NO_PRIORITY = Text.of("inte satt", "not set");
    private static final Text SINCE = Text.of("Här sedan", "Here since");
    private static final Text FOR_DAYS = Text.same("{day} ({days})");
    private static final Text DO = Text.of("Nästa steg", "Next step");
    private static final Text RAISE_NOW = Text.of(
            "lyft till {above} nu; det skulle ha skett senast {due}",
            "raise to {above} now; it should have been done by {due}");
    private static final Text RAISE_BY =
            Text.of("lös, eller lyft till {above} senast {due}", "resolve, or raise to {above} by {due}");
    private static final Text RAISE = Text.of(
            "lös, eller lyft till {above}; ingen tid är sagd", "resolve, or raise to {above}; no time is stated");
    private static final Text RESOLVE_NOW = Text.of(
            "lös nu; det skulle ha skett senast {due}, och det finns ingen nivå att lyfta till",
            "resolve now; it should have been done by {due}, and there is no level to raise to");
    private static final Text RESOLVE =
            Text.of("lös; det finns ingen nivå att lyfta till", "resolve; there is no level to raise to");

    @Override
    public void write(Answer answer, Page page) {
        Map<Text, List<IssueLine>> byWho = answer.assessment().issues().stream()
                .filter(line -> !line.isResolved())
                .collect(Collectors.groupingBy(
                        line -> who(line, answer.assessment().document()), LinkedHashMap::new, Collectors.toList()));
        if (byWho.isEmpty()) {
            return;
        }
        page.heading(HEADING);
        boolean first = true;
        for (Map.Entry<Text, List<IssueLine>> group : byWho.entrySet()) {
            if (!first) {
                page.blank();
            }
            first = false;
            page.paragraph(group.getKey());
            for (int i = 0; i < group.getValue().size(); i++) {
                write(i + 1, group.getValue().get(i), page);
            }
        }
    }

    private static void write(int number, IssueLine line, Page page) {
        Text issue = Text.same(line.title().orElse(line.issue().value()));
        Text said = line.isOverdue()
                ? LATE.with("late", days(line.stay().daysLate())).with("issue", issue)
                : issue;
        page.hanging(Numbered.number(number), page.in(said));
        Margin margin = Numbered.margin(number);
        page.note(
                margin,
                PRIORITY,
                page.in(line.priority()
                        .map(place -> Text.same(place.toString()))
                        .orElse(NO_PRIORITY)));
        page.note(margin, SINCE, page.in(since(line.stay())));
        page.note(margin, DO, page.in(next(line)));
    }

    private static Text since(Stay stay) {
        return stay.since()
                .map(day -> FOR_DAYS.with("day", Text.same(day.toString())).with("days", days(stay.days())))
                .orElse(Phrases.NOT_GIVEN);
    }

    private static Text next(IssueLine line) {
        Stay stay = line.stay();
        Text words = stay.raiseTo().isEmpty()
                ? line.isOverdue() ? RESOLVE_NOW : RESOLVE
                : line.isOverdue() ? RAISE_NOW : stay.due().isPresent() ? RAISE_BY : RAISE;
        return words.with("above", stay.raiseToLabel().orElse(Text.same("")))
                .with("due", Text.same(stay.due().map(Object::toString).orElse("")));
    }

    private static Text days(Optional<Long> days) {
        return Unit.DAYS.text(BigDecimal.valueOf(days.orElse(0L)));
    }

    private static Text who(IssueLine line, Case document) {
        return Joined.capitalised(WHO.with("level", line.stay().label())
                .with("region", side(line.region(), document))
                .with("municipal", side(line.municipal(), document)));
    }

    private static Text side(IssueLine.Responsible side, Case document) {
        return side.persons().isEmpty()
                ? VACANT.with("office", side.office())
                : Joined.by(
                        Joined.AND,
                        side.persons().stream()
                                .map(person -> person(person, document))
                                .toList());
    }

    private static Text person(Holder person, Case document) {
        Text name = Text.same(person.name().orElse(person.id().value()));
        return person.party()
                .map(party -> PERSON.with("party", Text.same(Names.party(party, document)))
                        .with("person", name))
                .orElse(name);
    }
}
