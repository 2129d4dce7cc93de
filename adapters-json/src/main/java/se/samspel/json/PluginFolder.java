package se.samspel.json;

import java.nio.file.Path;
import java.util.Locale;
import se.samspel.json.folder.Folder;
import se.samspel.rules.Discovery;
import se.samspel.rules.spi.RulePlugin;

/**
 * A folder of rules: a file for each region, a jar with plug-ins ({@code myregion.jar}) or a rule pack
 * ({@code myregion.json}).
 *
 * <pre>{@code
 * Discovery regions = PluginFolder.read(Path.of("plugins"), Text.SWEDISH);
 * RuleSets all = RuleSets.of(Discovery.by(loader).and(regions));
 * regions.problems().forEach(problem -> log.warn(problem.toString()));
 * }</pre>
 *
 * <p>The files are looked at one by one, by name; other files and sub-folders are passed over. Whatever is wrong with a
 * file is a problem by its name, never an exception, and takes nothing from the other files. The codes are
 * {@code PLUGIN_FOLDER} and {@code PLUGIN_FOLDER_EMPTY} for the folder itself, {@code PLUGIN_UNREADABLE} for a damaged file, {@code PLUGIN_EMPTY} for a
 * jar that gives nothing, those of {@link Discovery} for a plug-in that fails and those of {@link Problem} for a rule
 * pack.
 *
 * <p><b>What a jar holds.</b> Plug-ins, which {@code META-INF/services/se.samspel.rules.spi.RulePlugin} names, and rule
 * packs, which are all the {@code META-INF/samspel/*.json}. A library that several jars share stands in a sub-folder and
 * in the {@code Class-Path} of their manifests; a multi-release jar is read as one.
 *
 * <p><b>What a jar sees.</b> Samspel from the parent, then the jar itself, then the Java platform, and the rest from the
 * parent: two jars may bring a library in two versions, and each of them sees its own, whatever the application has.
 * No jar sees another, unless its manifest names it.
 *
 * <p><b>How long.</b> The class loader of a jar that gave layers is never closed, for they may need it whenever they
 * judge. So a jar is changed by putting a new file in its place, not by writing into the old one.
 *
 * <p><b>No sandbox.</b> A plug-in is Java code that may do all that the application may: read files, use the network,
 * never return, end the process. Put only jars there whose makers you trust. A rule pack is data and may do nothing.
 */
public final class PluginFolder {

    private PluginFolder() {}

    /**
     * What the folder gives, standing on the class loader that loaded Samspel.
     *
     * @param locale the language in which problems in rule packs are told
     */
    public static Discovery read(Path folder, Locale locale) {
        return read(folder, locale, RulePlugin.class.getClassLoader());
    }

    /**
     * What the folder gives, standing on a class loader.
     *
     * @param locale the language in which problems in rule packs are told
     * @param parent where jars find Samspel, and what else they do not bring themselves
     */
    public static Discovery read(Path folder, Locale locale, ClassLoader parent) {
        return new Folder(parent, RulePacks.reader(locale)).read(folder);
    }
}
