package se.samspel.json.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.samspel.rules.Discovery;

/**
 * Reads the jars and rule packs of a folder one by one.
 *
 * @param host what the jars stand on
 * @param packs reads the packs
 */
public record Folder(ClassLoader host, PackFormat packs) {

    private static final String JAR = ".jar";
    private static final String PACK = ".json";

    /** What every jar and every pack in the folder gave, by name; other files and sub-folders are passed over. */
    public Discovery read(Path folder) {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> is(JAR, file) || is(PACK, file))
                    .filter(Predicate.not(Files::isDirectory))
                    .sorted(Comparator.comparing(Folder::name))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return FileFlaw.PLUGIN_FOLDER.in(name(folder), e);
        }
        if (files.isEmpty()) {
            return FileFlaw.PLUGIN_FOLDER_EMPTY.in(name(folder));
        }
        return files.stream().map(file -> file(file).in(name(file))).reduce(Discovery.of(), Discovery::and);
    }

    private Discovery file(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new FileSystemException(file.toString(), null, "no regular file");
            }
            return is(JAR, file) ? new JarReader(host, packs).read(file) : pack(file);
        } catch (IOException | RuntimeException e) {
            return FileFlaw.PLUGIN_UNREADABLE.in(name(file), e);
        }
    }

    private Discovery pack(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return packs.read(name(file), stream);
        }
    }

    private static boolean is(String kind, Path file) {
        return name(file).toLowerCase(Locale.ROOT).endsWith(kind);
    }

    /** The last part of the path, or the path itself where it is a root. */
    static String name(Path file) {
        return Optional.ofNullable(file.getFileName()).orElse(file).toString();
    }
}
