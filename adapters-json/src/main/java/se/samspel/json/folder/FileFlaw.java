package se.samspel.json.folder;

import java.util.List;
import java.util.Optional;
import se.samspel.rules.Discovery;
import se.samspel.rules.LayerProblem;
import se.samspel.rules.text.Text;

/** What can be wrong with a file before anything in it is looked at: the stable code, and the words for it. */
public enum FileFlaw {
    /** There is no such folder, or it cannot be listed. */
    PLUGIN_FOLDER(
            "Mappen finns inte, är ingen mapp eller får inte läsas; skapa den, rätta sökvägen eller låt programmet läsa den.",
            "The folder is not there, is no folder or may not be read; make it, mend the path or let the program read it."),
    /** The folder has no file that could be a plug-in or a pack. */
    PLUGIN_FOLDER_EMPTY(
            "Mappen har varken regelpaket (*.json) eller insticksmoduler (*.jar); andra filer och undermappar läses inte.",
            "The folder has neither rule packs (*.json) nor plug-ins (*.jar); other files and sub-folders are not read."),
    /** A file is damaged, or the system refuses to read it. */
    PLUGIN_UNREADABLE(
            "Filen är skadad eller går inte att läsa; lägg dit den på nytt, eller låt programmet läsa den.",
            "The file is damaged or cannot be read; put it there anew, or let the program read it."),
    /** A jar brings nothing, and nothing in it is broken. */
    PLUGIN_EMPTY(
            "Jar-filen ger inga regler. Skriv insticksmodulens klass i META-INF/services/se.samspel.rules.spi.RulePlugin (här"
                    + " räcker det inte med provides i module-info), eller lägg ett regelpaket i META-INF/samspel. Ett"
                    + " bibliotek som insticksmoduler använder ska ligga i en undermapp.",
            "The jar gives no rules. Write the plug-in's class into META-INF/services/se.samspel.rules.spi.RulePlugin"
                    + " (provides in module-info is not enough here), or put a rule pack into META-INF/samspel. A"
                    + " library that plug-ins use belongs in a sub-folder.");

    private final Text text;

    FileFlaw(String sv, String en) {
        this.text = Text.of(sv, en);
    }

    /** A report of this and nothing else. */
    public Discovery in(String file) {
        return report(LayerProblem.of(name(), file, text));
    }

    /** A report of this and nothing else, with what the system said. */
    public Discovery in(String file, Exception thrown) {
        return report(new LayerProblem(name(), file, Optional.empty(), text, Optional.of(thrown.toString())));
    }

    private static Discovery report(LayerProblem problem) {
        return new Discovery(List.of(), List.of(problem));
    }
}
