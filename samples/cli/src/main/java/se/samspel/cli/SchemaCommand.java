package se.samspel.cli;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import se.samspel.cli.shelf.UnknownWord;
import se.samspel.json.DocumentSchema;
import se.samspel.json.JsonText;
import se.samspel.json.RulePackSchema;
import se.samspel.rules.text.Text;

/** {@code schema}: the JSON Schema of one kind of file. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {

    private static final String RULE_PACK = "rule-pack";

    private static final UnknownWord UNKNOWN = new UnknownWord(Text.of(
            "Det finns inget schema för {word}.{near} De som finns är {all}.",
            "There is no schema of {word}.{near} There are {all}."));

    @Parameters(index = "0", paramLabel = "KIND", descriptionKey = "kind")
    private String kind = "";

    private final Console console;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<Map<String, Object>> schema = schema();
        schema.ifPresent(tree -> console.write(JsonText.pretty(tree) + "\n"));
        return schema.isPresent() ? ExitStatus.CLEAR : console.refuse(UNKNOWN.refusal(kind, kinds().toList()));
    }

    private Optional<Map<String, Object>> schema() {
        if (kind.equals(RULE_PACK)) {
            return Optional.of(RulePackSchema.tree());
        }
        return Optional.of(kind)
                .filter(DocumentSchema.kinds()::contains)
                .map(known -> DocumentSchema.tree(known, console.locale()));
    }

    private static Stream<String> kinds() {
        return Stream.concat(DocumentSchema.kinds().stream(), Stream.of(RULE_PACK))
                .sorted();
    }
}
