package se.samspel.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code samspel} itself, with what every command understands. */
@Command(name = "samspel", scope = ScopeType.INHERIT, versionProvider = Version.class, sortOptions = false)
final class RootCommand {

    /** Read before anything else: see {@link Language#askedFor}. */
    @Option(names = "--lang", paramLabel = "sv|en", scope = ScopeType.INHERIT, order = 90)
    private Language language = Language.SV;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            order = 98)
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            scope = ScopeType.INHERIT,
            order = 99)
    private boolean version;

    RootCommand() {}
}
