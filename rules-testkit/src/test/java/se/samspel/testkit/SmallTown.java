package se.samspel.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.fact.TimeFacts;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Question;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.layer.Source;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.Effect;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Stage;
import se.samspel.rules.text.Range;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;

/** Rules small enough to count by hand: one limit, one rule, one table of two rows, one mandate. */
public final class SmallTown {

    private static final Source TIME = Source.text("Town book", "Time");
    private static final Source DECISIONS = Source.interpretation("Town book", "Decisions");
    private static final Parameter DAYS =
            Parameter.of("days", Text.of("dagar", "days"), Range.of(4, 6), Unit.FULL_DAYS, Range.of(0, 60), TIME);
    private static final Question WEIGHT = Question.of("weight", Text.of("Hur tungt?", "How heavy?"), DECISIONS)
            .answer("light", Text.of("lätt", "light"))
            .answer("heavy", Text.of("tungt", "heavy"))
            .askedOf("board");

    private SmallTown() {}

    /** The rules. */
    public static RulesUnderTest rules() {
        return RulesUnderTest.of(List.of(layer()));
    }

    /** Their only layer. */
    public static Layer layer() {
        return Layer.of("small-town", "1")
                .add(DAYS)
                .add(Requirement.of("member.days", Scopes.MEMBER)
                        .must(TimeFacts.MEMBER_FULL_DAYS.within(DAYS))
                        .otherwise(
                                Severity.ERROR,
                                Text.of(
                                        "{who} avsätter {value}; {limit} gäller.",
                                        "{who} sets aside {value}; {limit} apply."),
                                Text.of("Kom överens om en annan tid.", "Agree on another time."))
                        .source(TIME))
                .add(Word.of(Vocabulary.PARTY_KIND, "region", Text.same("region"), DECISIONS))
                .add(Word.of(Vocabulary.PARTY_KIND, "municipality", Text.of("kommun", "municipality"), DECISIONS))
                .add(Word.of(Vocabulary.MATTER, "thing", Text.of("sak", "thing"), DECISIONS))
                .add(Body.of("board", Text.of("Styrelsen", "The board"), DECISIONS))
                .add(Body.of("council", Text.of("Fullmäktige", "The council"), DECISIONS))
                .add(Act.of("prepares", Text.of("bereder", "prepares"), Effect.PREPARATION, DECISIONS))
                .add(Act.of("decides", Text.of("beslutar", "decides"), Effect.BINDING, DECISIONS))
                .add(WEIGHT)
                .add(Routing.of("thing", DECISIONS)
                        .row(WEIGHT.is("light"), DECISIONS, Stage.decides("board"))
                        .row(WEIGHT.is("heavy"), DECISIONS, Stage.prepares("board"), Stage.decides("council")))
                .add(Mandate.of("board.decides", "board", "decides", "thing", DECISIONS)
                        .when(WEIGHT.is("light")))
                .add(Mandate.of("council.decides", "council", "decides", "thing", DECISIONS));
    }

    /** Writes an example: a member with so many full days, and what is expected of it. */
    public static void member(Path folder, String name, int days, String expected) {
        write(folder, name, """
                {"format": "samspel/1", "kind": "process-work", "id": "w", "title": "W", "rules": "small-town",
                 "on": "2026-11-22", "parties": [{"id": "r", "kind": "region"}],
                 "units": [{"id": "u", "party": "r", "name": "U"}],
                 "roles": {"team": {"members": [{"id": "m1", "unit": "u", "fullDays": %d}]}}}""".formatted(days), expected);
    }

    /** Writes an example: a matter with an answer, and what is expected of it. */
    public static void matter(Path folder, String name, String weight, String expected) {
        write(folder, name, """
                {"format": "samspel/1", "kind": "matter", "id": "m", "title": "M", "rules": "small-town",
                 "on": "2026-11-22", "parties": [{"id": "r", "kind": "region"}],
                 "matter": {"id": "t", "kind": "thing", "principals": ["r"],
                   "answers": [{"id": "weight", "value": "%s"}]}}""".formatted(weight), expected);
    }

    private static void write(Path folder, String name, String document, String expected) {
        try {
            Files.writeString(folder.resolve(name + ".json"), document);
            Files.writeString(folder.resolve(name + ".expected.json"), expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
