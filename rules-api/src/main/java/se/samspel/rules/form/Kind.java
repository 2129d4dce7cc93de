package se.samspel.rules.form;

import java.util.Arrays;
import java.util.Set;
import se.samspel.rules.layer.Budget;
import se.samspel.rules.layer.DayOff;
import se.samspel.rules.layer.DeclaredFact;
import se.samspel.rules.layer.FurtherMust;
import se.samspel.rules.layer.NewLabel;
import se.samspel.rules.layer.NewRange;
import se.samspel.rules.layer.NewSeverity;
import se.samspel.rules.layer.NewSource;
import se.samspel.rules.layer.Operation;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Question;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Statement;
import se.samspel.rules.layer.SystemLevel;
import se.samspel.rules.layer.Withdrawal;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Binding;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.NonDelegable;
import se.samspel.rules.route.OwnBody;
import se.samspel.rules.route.Routing;
import se.samspel.rules.text.Text;

/** The kinds of things that a layer can state: what each is called in a rule pack, and what may be done with it. */
public enum Kind {
    /** A number or range. */
    PARAMETER(
            "parameter",
            Text.of("parameter", "parameter"),
            Parameter.class,
            Operation.ADD,
            Operation.REPLACE,
            Operation.WITHDRAW),
    /** The range of a parameter alone. */
    RANGE(
            "range",
            Text.of("en parameters tal", "the range of a parameter"),
            NewRange.class,
            Operation.TIGHTEN,
            Operation.REPLACE),
    /** A rule. */
    REQUIREMENT(
            "requirement",
            Text.of("regel", "rule"),
            Requirement.class,
            Operation.ADD,
            Operation.REPLACE,
            Operation.WITHDRAW),
    /** Something more that a rule asks for. */
    MUST(
            "must",
            Text.of("ytterligare krav i en regel", "further demand of a rule"),
            FurtherMust.class,
            Operation.TIGHTEN),
    /** How much a rule weighs. */
    SEVERITY(
            "severity",
            Text.of("en regels tyngd", "severity of a rule"),
            NewSeverity.class,
            Operation.TIGHTEN,
            Operation.REPLACE),
    /** Something to ask a person. */
    QUESTION(
            "question",
            Text.of("fråga", "question"),
            Question.class,
            Operation.ADD,
            Operation.REPLACE,
            Operation.WITHDRAW),
    /** Something for a case to give by hand. */
    FACT("fact", Text.of("deklarerad uppgift", "declared fact"), DeclaredFact.class, Operation.ADD, Operation.WITHDRAW),
    /** A body. */
    BODY("body", Text.of("organ", "body"), Body.class, Operation.ADD, Operation.REPLACE, Operation.WITHDRAW),
    /** Which body holds a function. */
    BINDING(
            "binding",
            Text.of("bindning", "binding"),
            Binding.class,
            Operation.ADD,
            Operation.REPLACE,
            Operation.WITHDRAW),
    /** Which of a principal's own bodies holds a function. */
    OWN_BODY(
            "ownBody",
            Text.of("eget organ", "own body"),
            OwnBody.class,
            Operation.ADD,
            Operation.REPLACE,
            Operation.WITHDRAW),
    /** What a body may do. */
    MANDATE(
            "mandate",
            Text.of("mandat", "mandate"),
            Mandate.class,
            Operation.ADD,
            Operation.REPLACE,
            Operation.WITHDRAW),
    /** That deciding in a kind of matter may not be passed on. */
    NON_DELEGABLE(
            "nonDelegable",
            Text.of("förbud att lämna vidare", "ban on passing on"),
            NonDelegable.class,
            Operation.ADD,
            Operation.REPLACE,
            Operation.WITHDRAW),
    /** The routing table of a matter, as a whole; rows are never merged. */
    ROUTING(
            "routing",
            Text.of("beslutstabell", "routing table"),
            Routing.class,
            Operation.ADD,
            Operation.REPLACE,
            Operation.WITHDRAW),
    /** Something that bodies do. */
    ACT("act", Text.of("handling", "act"), Act.class, Operation.ADD, Operation.REPLACE, Operation.WITHDRAW),
    /** A word that documents may use. */
    WORD("word", Text.of("ord", "word"), Word.class, Operation.ADD, Operation.REPLACE, Operation.WITHDRAW),
    /** A line of the time budget. */
    BUDGET(
            "budget",
            Text.of("tidsbudget", "time budget"),
            Budget.class,
            Operation.ADD,
            Operation.REPLACE,
            Operation.WITHDRAW),
    /** A day when people do not work. */
    DAY_OFF(
            "dayOff",
            Text.of("ledig dag", "day off"),
            DayOff.class,
            Operation.ADD,
            Operation.REPLACE,
            Operation.WITHDRAW),
    /** A level at which people lead together. */
    LEVEL(
            "level",
            Text.of("ledningsnivå", "level of leadership"),
            SystemLevel.class,
            Operation.ADD,
            Operation.REPLACE,
            Operation.WITHDRAW),
    /** What people call an item, or what a question asks. */
    LABEL("label", Text.of("benämning", "label"), NewLabel.class, Operation.REPLACE),
    /** Where an item comes from. */
    SOURCE("source", Text.of("källa", "source"), NewSource.class, Operation.REPLACE),
    /** That an item goes; whether it may is said by the item's own kind. */
    WITHDRAWAL("item", Text.of("borttagande", "withdrawal"), Withdrawal.class, Operation.WITHDRAW);

    private final String word;
    private final Text label;
    private final Class<? extends Statement> type;
    private final Set<Operation> operations;

    Kind(String word, Text label, Class<? extends Statement> type, Operation... operations) {
        this.word = word;
        this.label = label;
        this.type = type;
        this.operations = Set.of(operations);
    }

    /** What a rule pack calls it, such as {@code parameter}. */
    public String word() {
        return word;
    }

    /** What people call it, such as "rule". */
    public Text label() {
        return label;
    }

    /** Whether this may be done with it. */
    public boolean allows(Operation operation) {
        return operations.contains(operation);
    }

    /**
     * The kind of a statement.
     *
     * @throws IllegalArgumentException if it is of a type that is not one of the library's
     */
    public static Kind of(Statement statement) {
        return Arrays.stream(values())
                .filter(kind -> kind.type.isInstance(statement))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a kind of item: " + statement.getClass()));
    }
}
