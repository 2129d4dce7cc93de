package se.samspel.json;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samspel.Id;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Limit;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.WordFact;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.rules.fact.MatterFacts;
import se.samspel.rules.fact.RoleFacts;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.fact.TimeFacts;
import se.samspel.rules.fact.WorkFacts;
import se.samspel.rules.layer.Budget;
import se.samspel.rules.layer.DayOff;
import se.samspel.rules.layer.DeclaredFact;
import se.samspel.rules.layer.FurtherMust;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.NewLabel;
import se.samspel.rules.layer.NewRange;
import se.samspel.rules.layer.NewSeverity;
import se.samspel.rules.layer.NewSource;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Question;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.layer.Source;
import se.samspel.rules.layer.SystemLevel;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Agreement;
import se.samspel.rules.route.Binding;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.Delegation;
import se.samspel.rules.route.Effect;
import se.samspel.rules.route.EntryIntoForce;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.NonDelegable;
import se.samspel.rules.route.OwnBody;
import se.samspel.rules.route.Principals;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Row;
import se.samspel.rules.route.Rung;
import se.samspel.rules.route.Stage;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;
import se.samspel.time.Deadline;
import se.samspel.time.Period;

/** A layer with one thing of each kind, each aspect and each shape of condition. */
final class EveryKind {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final Source TEXT = Source.text("A \"book\"\\", "§ 1\n§ 2 \u2028 åäö");
    private static final Source READING = new Source(
            "A book", "§ 3", Source.Kind.INTERPRETATION, Optional.of(new Period(Optional.of(DAY), Optional.empty())));
    private static final Text LABEL = Text.of("{who} på svenska", "{who} in English");
    private static final Parameter DAYS = Parameter.of(
            "days",
            LABEL,
            Range.of(new BigDecimal("0.5"), new BigDecimal("120")),
            Unit.FULL_DAYS,
            new Range(Optional.empty(), Optional.empty()),
            TEXT);
    private static final Question QUESTION = Question.of("weight", LABEL, TEXT)
            .answer("light", LABEL)
            .answer("heavy", LABEL)
            .askedOf("leader", "board");
    private static final DeclaredFact HOURS =
            DeclaredFact.number("overtime", LABEL, Unit.HOURS, Scopes.MEMBER, READING);
    private static final DeclaredFact AGREED = DeclaredFact.yesNo("agreed", LABEL, Scopes.WORK, READING);
    private static final DeclaredFact COLOUR = DeclaredFact.word(
            "colour", LABEL, List.of(Map.entry("red", LABEL), Map.entry("blue", LABEL)), Scopes.WORK, READING);

    private EveryKind() {}

    static Layer layer() {
        return items(Layer.of("every-kind", "2027.1")
                        .under("base", "[1,2)")
                        .under("another")
                        .level("local")
                        .from(DAY)
                        .until(DAY.plusYears(1))
                        .notRegulated(DAY.plusYears(1), DAY.plusYears(2), READING))
                .tighten(NewRange.of("other.days", 4, 5), TEXT)
                .because(LABEL)
                .tighten(NewSeverity.of("other.rule", Severity.ERROR), READING)
                .tighten(FurtherMust.of("other.rule", AGREED.yesNo().isTrue()), READING)
                .replace(NewLabel.of("other.question", LABEL), TEXT)
                .replace(NewSource.of("other.body"), READING)
                .withdraw("other.budget", TEXT)
                .fix(DAYS, QUESTION);
    }

    private static Layer items(Layer layer) {
        return layer.add(DAYS, QUESTION, HOURS, AGREED, COLOUR)
                .add(rule("rule.1", conditions()).from(DAY).until(DAY.plusDays(1)))
                .add(rule("rule.2", Condition.ALWAYS).adopted())
                .add(Budget.of("budget.1", LABEL, TimeFacts.MEMBER_FULL_DAYS, TEXT)
                        .within(DAYS))
                .add(Budget.of("budget.2", LABEL, NumberFact.named("below"), TEXT)
                        .guideline(TimeFacts.GUIDELINE_NOMINAL, HOURS.number(), DAYS))
                .add(DayOff.of("off.1", LABEL, new DayOff.Fixed(MonthDay.of(2, 29)), TEXT))
                .add(DayOff.of("off.2", LABEL, new DayOff.Easter(-2), TEXT)
                        .valid(new Period(Optional.of(DAY), Optional.empty())))
                .add(DayOff.of("off.3", LABEL, new DayOff.FirstWeekday(DayOfWeek.SATURDAY, MonthDay.of(6, 20)), TEXT))
                .add(SystemLevel.of("upper", LABEL, SystemLevel.Offices.of(LABEL, LABEL), TEXT))
                .add(SystemLevel.of("lower", LABEL, SystemLevel.Offices.of(LABEL, LABEL), READING)
                        .raisesTo("upper")
                        .within(Deadline.workingDays(10))
                        .answeringFor(LABEL, LABEL))
                .add(new SystemLevel(
                        Id.of("bare"),
                        LABEL,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        new SystemLevel.Offices(Optional.of(LABEL), Optional.empty()),
                        TEXT))
                .add(Word.of(Vocabulary.MATTER, "thing", LABEL, TEXT))
                .add(Body.of("board", LABEL, TEXT), Act.of("decides", LABEL, Effect.BINDING, TEXT))
                .add(Body.of("joint-group", LABEL, TEXT).kind("joint-board"))
                .add(Word.of(Vocabulary.BODY_KIND, "joint-board", LABEL, TEXT))
                .add(Mandate.of("mandate.3", "board", "decides", "thing", TEXT)
                        .principals(new Principals(Set.of(Id.of("municipality")), Set.of("23", "2380")))
                        .legal())
                .add(Mandate.of("mandate.4", "board", "decides", "thing", TEXT)
                        .principals(Principals.ofCodes("2380"))
                        .legal()
                        .reportedTo("mandate.3"))
                .add(Mandate.of("mandate.5", "board", "decides", "thing", TEXT)
                        .principals(Principals.ofKinds(Id.of("region")))
                        .delegated(new Delegation(Id.of("mandate.1"), false)))
                .add(NonDelegable.of("thing", READING))
                .add(Binding.of("joint-group", "board", TEXT))
                .add(OwnBody.of("joint-group", "municipality", "board", TEXT))
                .add(OwnBody.of("joint-group", "2380", "board", TEXT)
                        .in("thing")
                        .together())
                .add(Mandate.of("mandate.1", "board", "decides", "thing", TEXT).when(QUESTION.is("heavy")))
                .add(Mandate.of("mandate.2", "board", "decides", "thing", TEXT))
                .replace(routing(), READING);
    }

    private static Requirement rule(String id, Condition must) {
        return Requirement.of(id, Scopes.WORK)
                .when(must)
                .must(must)
                .otherwise(Severity.NOTICE, LABEL, LABEL)
                .source(TEXT);
    }

    private static Condition conditions() {
        Condition each = TimeFacts.MEMBER_FULL_DAYS.within(DAYS).or(TimeFacts.MEMBER_FULL_DAYS.atLeast(3));
        Limit few = Limit.constant(Range.atMost(2));
        return WorkFacts.PHASE
                .in("ANALYSIS", "EVALUATION")
                .and(WorkFacts.MATTER.is("thing"))
                .and(WorkFacts.STAFFED.is(false))
                .and(new Condition.OneOf(AGREED.fact(), Set.of(true, false)))
                .and(RoleFacts.TEAM_PARTY_KINDS.has("region"))
                .and(RoleFacts.TEAM_PARTY_KINDS.isEmpty().not())
                .and(QUESTION.fact().known().not())
                .and(WordFact.named("below.word").in("a", "b"))
                .and(WordFact.named("below.any").known())
                .and(YesNoFact.named("below.yes").isTrue())
                .and(NumberFact.named("below.number").within(Limit.named("below.limit")))
                .and(COLOUR.word().is("red"))
                .and(new Condition.And(List.of()))
                .and(new Condition.Or(List.of()))
                .and(Condition.all(Scopes.MEMBER, each))
                .and(Condition.any(Scopes.MEMBER, HOURS.number().atLeast(1)))
                .and(Condition.count(Scopes.MEMBER, Condition.ALWAYS, DAYS))
                .and(Condition.count(Scopes.COACH, Condition.ALWAYS, few));
    }

    private static Routing routing() {
        Routing stated = Routing.of("thing", READING)
                .row(
                        QUESTION.is("heavy").and(MatterFacts.PRINCIPALS.in("joint", "region-only")),
                        READING,
                        Stage.prepares("board"),
                        Stage.decides("joint-group"))
                .row(
                        AGREED.yesNo().is(false),
                        TEXT,
                        Stage.act("recommends", "board")
                                .needing(Agreement.CONSENSUS)
                                .within(Deadline.workingDays(10)),
                        Stage.act("recommends", "joint-group").as(Rung.PERMITTED),
                        Stage.decides("joint-group")
                                .byEach()
                                .onlyFor("region")
                                .in("a")
                                .within(Deadline.days(1)),
                        Stage.decides("joint-group")
                                .byEach()
                                .onlyFor("municipality", "local-federation")
                                .needing(Agreement.MAJORITY)
                                .in("b")
                                .within(Deadline.weeks(3)))
                .entering(EntryIntoForce.WHEN_ALL_ADOPTED_IN_TIME)
                .narrowing(Text.of("Så står det.", "So it stands."))
                .notStated(QUESTION.is("light"));
        List<Row> rows = List.of(
                stated.rows().get(0),
                stated.rows().get(1),
                stated.rows().get(2),
                Row.of(Map.of(), List.of(), TEXT),
                Row.of(Map.of(WordFact.named("below.word"), Set.of("a")), List.of(), READING));
        return new Routing(stated.id(), stated.matter(), rows, READING);
    }
}
