package se.samspel.cli.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samspel.Id;
import se.samspel.cli.page.Joined;
import se.samspel.cli.page.Margin;
import se.samspel.cli.page.Page;
import se.samspel.cli.page.Table;
import se.samspel.cli.rule.Names;
import se.samspel.decision.Decision;
import se.samspel.decision.Matter;
import se.samspel.decision.Minutes;
import se.samspel.decision.Outcome;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.assessment.Route;
import se.samspel.rules.assessment.RouteStage;
import se.samspel.rules.assessment.RouteStage.NamedBody;
import se.samspel.rules.assessment.Trail;
import se.samspel.rules.route.Effect;
import se.samspel.rules.text.Text;

/** The decisions of a matter in the order it happened, with what each was on the way. */
final class DecisionTable {

    private final Matter matter;
    private final Answer answer;

    DecisionTable(Matter matter, Answer answer) {
        this.matter = matter;
        this.answer = answer;
    }

    void write(Page page) {
        page.table(table(page));
        registered(page);
    }

    private Table table(Page page) {
        Columns columns = new Columns()
                .add(Phrases.DAY)
                .add(Phrases.BODY)
                .add(Phrases.ACT)
                .add(Phrases.RESULT)
                .add(Phrases.VERSION)
                .add(Phrases.PARAGRAPH)
                .add(Text.same(""));
        Assessment assessment = answer.assessment();
        boolean hasVersions = hasVersions();
        boolean isSettled = assessment.route().status() == Route.Status.DETERMINED;
        for (int i = 0; i < matter.decisions().size(); i++) {
            Decision decision = matter.decisions().get(i);
            columns.row(List.of(
                    decision.on().map(LocalDate::toString).map(Text::same).orElse(Phrases.NO_DAY),
                    body(decision),
                    Names.of(decision.act(), answer.rules()),
                    outcome(decision, assessment),
                    Text.same(decision.text()
                            .filter(text -> hasVersions)
                            .map(Id::value)
                            .orElse("")),
                    Text.same(decision.minutes().flatMap(Minutes::paragraph).orElse("")),
                    isSettled ? remark(decision, assessment.trail().followed().get(i)) : Text.same("")));
        }
        return columns.table(page);
    }

    /** What came of it; who advises speaks for or against. */
    private static Text outcome(Decision decision, Assessment assessment) {
        Effect effect = assessment.route().stages().stream()
                .filter(stage -> stage.isTakenBy(decision))
                .map(RouteStage::effect)
                .findFirst()
                .orElse(Effect.BINDING);
        return decision.outcome()
                .map(outcome -> effect == Effect.ADVICE ? Statuses.ofAdvice(outcome) : Statuses.of(outcome))
                .orElse(effect == Effect.INFORMATION ? Text.same("") : Phrases.NO_OUTCOME);
    }

    /** Whether bodies have had different texts before them, or were to have. */
    private boolean hasVersions() {
        long versions = matter.decisions().stream()
                .flatMap(decision -> decision.text().stream())
                .distinct()
                .count();
        return versions > 1
                || matter.decisions().stream()
                        .flatMap(decision -> decision.outcome().stream())
                        .anyMatch(Outcome.RETURNED::equals);
    }

    /** The registry numbers that do not stand beside a principal that has adopted. */
    private void registered(Page page) {
        Assessment assessment = answer.assessment();
        Set<Id> shown = Adopter.of(assessment).stream()
                .flatMap(one -> one.decision().stream())
                .map(Decision::id)
                .collect(Collectors.toSet());
        Text label = Phrases.REGISTRY;
        for (Decision decision : matter.decisions()) {
            List<Text> numbers = decision.registry().stream()
                    .map(one -> Text.same(Names.party(one.party(), assessment.document()) + " " + one.number()))
                    .toList();
            if (!numbers.isEmpty() && !shown.contains(decision.id())) {
                Text line = Phrases.REGISTERED_AS
                        .with("body", body(decision))
                        .with("numbers", Joined.by(Joined.COMMA, numbers));
                page.note(Margin.EDGE, label, page.in(line));
                label = Text.same("");
            }
        }
    }

    private Text body(Decision decision) {
        Text name = Names.of(decision.body(), answer.rules());
        List<Id> whose = decision.principal().stream().toList();
        NamedBody body = NamedBody.of(decision.body(), name, whose, !whose.isEmpty());
        return Joined.capitalised(new Who(answer.assessment().document()).body(body));
    }

    private Text remark(Decision decision, Trail.Followed one) {
        LocalDate asOf = answer.assessment().rules().asOf();
        if (decision.on().filter(asOf::isBefore).isPresent()) {
            return Phrases.NOT_YET;
        }
        Optional<Text> order = one.inTurn()
                ? Optional.empty()
                : Optional.of(one.stage().isEmpty() ? Phrases.NOT_ASKED_FOR : Phrases.BEFORE_ITS_TURN);
        Optional<Text> again = Optional.of(Phrases.SAME_TEXT_AGAIN).filter(said -> one.again());
        return Joined.by(
                Text.same("; "),
                List.of(order, again).stream().flatMap(Optional::stream).toList());
    }
}
