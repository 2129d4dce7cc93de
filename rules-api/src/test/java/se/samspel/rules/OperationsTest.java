package se.samspel.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.rules.Tiny.DAYS;
import static se.samspel.rules.Tiny.RULE;
import static se.samspel.rules.Tiny.SOURCE;

import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.Id;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.fact.TimeFacts;
import se.samspel.rules.form.Kind;
import se.samspel.rules.layer.Budget;
import se.samspel.rules.layer.Change;
import se.samspel.rules.layer.DayOff;
import se.samspel.rules.layer.DeclaredFact;
import se.samspel.rules.layer.FurtherMust;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.NewLabel;
import se.samspel.rules.layer.NewRange;
import se.samspel.rules.layer.NewSeverity;
import se.samspel.rules.layer.NewSource;
import se.samspel.rules.layer.Operation;
import se.samspel.rules.layer.Parent;
import se.samspel.rules.layer.Question;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.layer.Statement;
import se.samspel.rules.layer.SystemLevel;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.rules.layer.Withdrawal;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Binding;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.Effect;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.NonDelegable;
import se.samspel.rules.route.OwnBody;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Stage;
import se.samspel.rules.text.Text;
import se.samspel.time.Period;

/** Which operation there is for what: each with each, on a parent that has one of every kind. */
class OperationsTest {

    private static final Text X = Text.same("x");
    private static final List<Item> OTHERS = List.of(
            Question.of("question", X, SOURCE).answer("yes", X),
            DeclaredFact.yesNo("fact", X, Scopes.WORK, SOURCE),
            Binding.of("board", "body", SOURCE),
            OwnBody.of("board", "2380", "body", SOURCE),
            Body.of("body", X, SOURCE),
            Mandate.of("mandate", "body", "decides", "matter", SOURCE).legal(),
            NonDelegable.of("matter", SOURCE),
            Routing.of("matter", SOURCE).row(Condition.ALWAYS, Stage.decides("body")),
            Act.of("act", X, Effect.ADVICE, SOURCE),
            Word.of(Vocabulary.ROLE, "word", X, SOURCE),
            Budget.of("budget", X, TimeFacts.MEMBER_FULL_DAYS, SOURCE),
            DayOff.of("day", X, new DayOff.Fixed(MonthDay.of(6, 6)), SOURCE),
            SystemLevel.of("micro", X, SystemLevel.Offices.of(X, X), SOURCE).raisesTo("macro"));
    private static final Layer PARENT = Layer.of("parent", "1")
            .under("root")
            .add(OTHERS.toArray(Item[]::new))
            .add(SystemLevel.of("macro", X, SystemLevel.Offices.of(X, X), SOURCE));

    static Stream<Arguments> each() {
        List<Statement> aspects = List.of(
                DAYS,
                RULE,
                NewRange.of("days", 5, 5),
                NewSeverity.of("rule", Severity.ERROR),
                FurtherMust.of("rule", TimeFacts.MEMBER_WHOLE_DAYS.isTrue()),
                NewLabel.of("days", X),
                NewSource.of("days"));
        return Stream.concat(OTHERS.stream(), aspects.stream())
                .flatMap(what -> Arrays.stream(Operation.values())
                        .filter(operation -> operation != Operation.WITHDRAW)
                        .map(operation -> Arguments.of(Kind.of(what), operation, what)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("each")
    void an_operation_that_the_table_has_can_be_done_and_no_other(Kind kind, Operation operation, Statement what) {
        boolean added = operation == Operation.ADD;
        Layer layer = under(added ? "root" : "parent", new Change(operation, what, SOURCE, Optional.empty(), false));

        assertThat(Tiny.with(PARENT, layer).problems().stream()
                        .map(LayerProblem::code)
                        .anyMatch("NO_SUCH_OPERATION"::equals))
                .isEqualTo(!kind.allows(operation));
    }

    @Test
    void the_table_is_as_it_was_agreed() {
        assertThat(Arrays.stream(Kind.values())
                        .map(kind -> kind.word() + ":"
                                + Arrays.stream(Operation.values())
                                        .filter(kind::allows)
                                        .map(operation -> " " + operation.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining())))
                .containsExactly(
                        "parameter: add replace withdraw",
                        "range: tighten replace",
                        "requirement: add replace withdraw",
                        "must: tighten",
                        "severity: tighten replace",
                        "question: add replace withdraw",
                        "fact: add withdraw",
                        "body: add replace withdraw",
                        "binding: add replace withdraw",
                        "ownBody: add replace withdraw",
                        "mandate: add replace withdraw",
                        "nonDelegable: add replace withdraw",
                        "routing: add replace withdraw",
                        "act: add replace withdraw",
                        "word: add replace withdraw",
                        "budget: add replace withdraw",
                        "dayOff: add replace withdraw",
                        "level: add replace withdraw",
                        "label: replace",
                        "source: replace",
                        "item: withdraw");
    }

    @Test
    void every_item_can_be_withdrawn_and_nothing_else() {
        assertThat(Arrays.stream(Kind.values()).filter(kind -> kind.allows(Operation.WITHDRAW)))
                .hasSize(OTHERS.size() + 3)
                .contains(Kind.PARAMETER, Kind.REQUIREMENT, Kind.WITHDRAWAL);
        assertThat(OTHERS.stream().map(Kind::of)).allMatch(kind -> kind.allows(Operation.WITHDRAW));
        assertThat(Tiny.with(PARENT, under("parent", withdrawal("word"))).problems())
                .isEmpty();
    }

    private static Change withdrawal(String item) {
        return new Change(Operation.WITHDRAW, new Withdrawal(Id.of(item)), SOURCE, Optional.empty(), false);
    }

    private static Layer under(String parent, Change change) {
        return new Layer(
                Id.of("child"), "1", "region", List.of(Parent.of(parent)), Period.ALWAYS, List.of(), List.of(change));
    }
}
