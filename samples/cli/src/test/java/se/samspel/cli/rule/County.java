package se.samspel.cli.rule;

import java.time.LocalDate;
import java.util.List;
import se.samspel.RuleSetReference;
import se.samspel.rules.RuleSets;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Verdict;
import se.samspel.rules.fact.MatterFacts;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.fact.TimeFacts;
import se.samspel.rules.layer.DeclaredFact;
import se.samspel.rules.layer.FurtherMust;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.NewLabel;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.layer.Source;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.Effect;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

/** A county in two versions on a ground, with one of everything that a layer can do. */
final class County {

    static final LocalDate SPRING = LocalDate.of(2027, 3, 1);

    private static final Source BOOK = Source.text("A book", "Chapter 1");
    private static final Source D7 = Source.text("Decision 7", "Paragraph 1");
    private static final Source D12 = Source.interpretation("Decision 12", "Paragraph 2");

    private static final Parameter DAYS =
            Parameter.of("days", Text.of("dagar", "days"), Range.of(4, 6), Unit.FULL_DAYS, Range.of(0, 60), BOOK);
    private static final Requirement GUIDE = rule("guide", TimeFacts.MEMBER_FULL_DAYS.within(DAYS), BOOK);
    private static final Body BOARD = Body.of("board", Text.of("Styrelsen", "The board"), BOOK);
    private static final DeclaredFact OVERTIME = DeclaredFact.number(
            "overtime", Text.of("övertid för medlemmen", "overtime of the member"), Unit.HOURS, Scopes.MEMBER, D12);

    private static final Layer GROUND = Layer.of("ground", "1")
            .add(DAYS, GUIDE, BOARD)
            .add(Act.of("decides", Text.of("beslutar", "decides"), Effect.BINDING, BOOK))
            .add(Word.of(Vocabulary.MATTER, "plan", Text.of("plan", "plan"), BOOK))
            .fix(BOARD);
    private static final Layer OLD = Layer.of("county", "2026.1")
            .under("ground")
            .from(LocalDate.of(2026, 1, 1))
            .until(LocalDate.of(2026, 12, 31))
            .tighten(DAYS.to(4, 5), D7);
    private static final Layer NEW = Layer.of("county", "2027.1")
            .under("ground", "[1,2)")
            .from(LocalDate.of(2027, 1, 1))
            .replace(DAYS.to(3, 7), D12)
            .because(Text.of("Uppdragen är olika stora.", "Tasks differ in size."))
            .withdraw(GUIDE, D12)
            .because(Text.of("Vi följer upp på annat sätt.", "We follow up in another way."))
            .add(rule("later", Condition.ALWAYS, D12).from(LocalDate.of(2027, 7, 1)))
            .add(rule("some-day", Condition.ALWAYS, D12).adopted())
            .add(rule(
                    "own",
                    Condition.opaque("own-code", "3", List.of(TimeFacts.MEMBER_FULL_DAYS), values -> Verdict.YES),
                    D12))
            .add(OVERTIME)
            .add(Mandate.of("board.plan", "board", "decides", "plan", D12).when(MatterFacts.PRINCIPALS.is("joint")));
    private static final Layer TOWN = Layer.of("town", "1")
            .under("county")
            .from(LocalDate.of(2027, 1, 1))
            .replace(NewLabel.of("days", Text.of("hela dagar", "whole days")), D7)
            .tighten(FurtherMust.of("own", TimeFacts.MEMBER_FULL_DAYS.known()), D7);

    static final RuleSets ALL = RuleSets.of(List.of(NEW, TOWN, OLD, GROUND));

    private County() {}

    static Chosen on(String reference, LocalDate day) {
        RuleSetReference asked = RuleSetReference.parse(reference);
        return new Chosen(
                ALL.find(asked, day).orElseThrow(() -> new AssertionError(ALL.problems())),
                asked.version().isPresent(),
                true,
                ALL.layers());
    }

    private static Requirement rule(String code, Condition must, Source source) {
        String number = must.equals(Condition.ALWAYS) || must instanceof Condition.Opaque ? "" : " {value} {limit}";
        return Requirement.of(code, Scopes.MEMBER)
                .must(must)
                .otherwise(
                        Severity.ERROR,
                        Text.same("{who}" + number + "."),
                        Text.of("Kom överens om något annat.", "Agree on something else."))
                .source(source);
    }
}
