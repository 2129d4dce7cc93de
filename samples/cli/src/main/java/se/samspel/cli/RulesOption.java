package se.samspel.cli;

import java.nio.file.Path;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import se.samspel.cli.shelf.RuleShelf;
import se.samspel.json.PluginFolder;
import se.samspel.json.RulePacks;
import se.samspel.rules.Discovery;
import se.samspel.rules.LayerProblem;
import se.samspel.rules.RuleSets;

/** Where rules are read from, the same for every command: the class path, and a folder if one is named. */
final class RulesOption {

    @Option(names = "--plugins", paramLabel = "DIR", scope = ScopeType.INHERIT)
    private @Nullable Path folder;

    RulesOption() {}

    /** Reads the rules, tells what is wrong with them, and answers by them; a folder that is named must be there. */
    int answer(Console console, ToIntFunction<RuleShelf> command) {
        ClassLoader loader = RuleSets.class.getClassLoader();
        Discovery found = Discovery.by(loader).and(RulePacks.on(loader, console.locale()));
        Troubles troubles = new Troubles(console);
        if (folder != null) {
            Discovery further = PluginFolder.read(folder, console.locale());
            if (further.problems().stream().anyMatch(RulesOption::isOfTheFolder)) {
                troubles.tell(further.problems());
                return ExitStatus.WRONG;
            }
            found = found.and(further);
        }
        RuleSets all = RuleSets.of(found);
        troubles.tell(all.problems());
        return command.applyAsInt(new RuleShelf(all));
    }

    private static boolean isOfTheFolder(LayerProblem problem) {
        return problem.code().equals("PLUGIN_FOLDER");
    }
}
