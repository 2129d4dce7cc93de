package se.samspel.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import se.samspel.cli.page.Joined;
import se.samspel.json.JsonText;
import se.samspel.json.RulePackSchema;
import se.samspel.rules.text.Text;

/** {@code schema}: the JSON Schema of one kind of file. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {

    private static final Map<String, Supplier<Map<String, Object>>> SCHEMAS =
            new TreeMap<>(Map.of("rule-pack", RulePackSchema::tree));

    private static final Text UNKNOWN = Text.of(
            "Det finns inget schema för {kind}. De som finns är {all}.",
            "There is no schema of {kind}. There are {all}.");

    @Parameters(index = "0", paramLabel = "rule-pack", descriptionKey = "kind")
    private String kind = "";

    private final Console console;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!SCHEMAS.containsKey(kind)) {
            List<Text> all = SCHEMAS.keySet().stream().map(Text::same).toList();
            return console.refuse(UNKNOWN.with("kind", Text.same(kind)).with("all", Joined.by(Joined.COMMA, all)));
        }
        console.write(JsonText.pretty(SCHEMAS.get(kind).get()) + "\n");
        return ExitStatus.CLEAR;
    }
}
