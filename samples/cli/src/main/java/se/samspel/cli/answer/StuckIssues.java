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
    private static final Text VACANT = Text.of("{office} (platsen i paret är vakant)", "{office} (vacant)");
    private static final Text PERSON = Text.same("{person} ({party})");
    private static final Text LATE = Text.of("{issue} \u2013 {late} för sent", "{issue} \u2013 {late} late");
    private static final Text PRIORITY = Text.of("Prioritet", "Priority");
    private static final Text NO_PRIORITY = Text.of("inte satt", "not set");
    private static final Text SINCE = Text.of("Här sedan", "Here since");
    private static final Text FOR_DAYS = Text.same("{day} ({days})");
    private static final Text CLIMB = Text.of("Väg hit", "Way here");
    private static final Text DO = Text.of("Nästa steg", "Next step");
    private static final Text RAISE_NOW = Text.of(
            "lyft frågan till {above} nu; det skulle ha skett senast {due}",
            "raise to {above} now; it should have been done by {due}");
    private static final Text RAISE_BY =
            Text.of("lös frågan, eller lyft den till {above} senast {due}", "resolve, or raise to {above} by {due}");
    private static final Text RAISE = Text.of(
            "lös frågan, eller lyft den till {above}; ingen tidsgräns är angiven",
            "resolve, or raise to {above}; no time limit is stated");
    private static final Text RAISE_SOME_DAY = Text.of(
            "lös frågan, eller lyft den till {above}; skriv vilken dag den kom hit, för den saknas",
            "resolve, or raise to {above}; write the day it came here, for it is missing");
    private static final Text RESOLVE_NOW = Text.of(
            "lös frågan nu; det skulle ha skett senast {due}, och det finns ingen nivå att lyfta den till",
            "resolve now; it should have been done by {due}, and there is no level to raise to");
    private static final Text RESOLVE =
            Text.of("lös frågan; det finns ingen nivå att lyfta den till", "resolve; there is no level to raise to");
    private static final Text RESOLVE_BY = Text.of(
            "lös frågan senast {due}; det finns ingen nivå att lyfta den till",
            "resolve by {due}; there is no level to raise to");

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
                write(i + 1, group.getValue().get(i), Climb.of(group.getValue().get(i), answer), page);
            }
        }
    }

    private static void write(int number, IssueLine line, Optional<Text> climb, Page page) {
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
        climb.ifPresent(way -> page.note(margin, CLIMB, page.in(way)));
        page.note(margin, DO, page.in(next(line)));
    }

    private static Text since(Stay stay) {
        return stay.since()
                .map(day -> FOR_DAYS.with("day", Text.same(day.toString())).with("days", days(stay.days())))
                .orElse(Phrases.NOT_GIVEN);
    }

    private static Text next(IssueLine line) {
        Stay stay = line.stay();
        Text words = stay.raiseTo().isEmpty() ? resolve(line) : raise(line);
        return words.with("above", stay.raiseToLabel().orElse(Text.same("")))
                .with("due", Text.same(stay.due().map(Object::toString).orElse("")));
    }

    private static Text resolve(IssueLine line) {
        return line.isOverdue() ? RESOLVE_NOW : line.stay().due().isPresent() ? RESOLVE_BY : RESOLVE;
    }

    private static Text raise(IssueLine line) {
        return line.isOverdue()
                ? RAISE_NOW
                : line.stay().due().isPresent() ? RAISE_BY : line.stay().since().isPresent() ? RAISE : RAISE_SOME_DAY;
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
