/**
 * The command line: judges documents and shows rules.
 *
 * <p>It holds no rules and keeps nothing: it reads what it is given, asks the library, and lays the answer out for
 * people or as JSON. Start with {@link se.samspel.cli.Main}.
 */
module se.samspel.samples.cli {
    requires info.picocli;
    requires java.logging;
    requires se.samspel.adapters.json;
    requires static org.jspecify;

    exports se.samspel.cli;

    opens se.samspel.cli to
            info.picocli;
}
