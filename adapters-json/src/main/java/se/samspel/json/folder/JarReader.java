package se.samspel.json.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipException;
import se.samspel.rules.Discovery;

/**
 * Reads the plug-ins and rule packs of a jar.
 *
 * @param host what the jar stands on
 * @param packs reads the packs
 */
record JarReader(ClassLoader host, PackFormat packs) {

    private static final Pattern PACK = Pattern.compile("META-INF/samspel/[^/]+\\.json");

    /**
     * What the jar gives, every problem reported by its name.
     *
     * @throws IOException if the jar is damaged or cannot be read
     */
    Discovery read(Path file) throws IOException {
        String name = Folder.name(file);
        Discovery found = packs(file, name).and(plugins(file, name));
        boolean empty = found.layers().isEmpty() && found.problems().isEmpty();
        return empty ? FileFlaw.PLUGIN_EMPTY.in(name) : found;
    }

    private Discovery packs(Path file, String name) throws IOException {
        Discovery found = Discovery.of();
        try (JarFile jar = new JarFile(file.toFile())) {
            for (JarEntry entry : sorted(jar)) {
                check(jar, entry);
                if (PACK.matcher(entry.getName()).matches()) {
                    found = found.and(pack(jar, entry, name));
                }
            }
        }
        return found;
    }

    private Discovery pack(JarFile jar, JarEntry entry, String name) throws IOException {
        try (InputStream stream = jar.getInputStream(entry)) {
            return packs.read(name + ": " + entry.getName(), stream);
        }
    }

    /** The loader stays open when something was found: layers may load more classes whenever they are asked. */
    private Discovery plugins(Path file, String name) throws IOException {
        JarLoader loader = new JarLoader(file, host);
        Discovery found = Discovery.only(loader);
        if (found.layers().isEmpty()) {
            loader.close();
        }
        return new Discovery(
                found.layers(),
                found.problems().stream().map(problem -> problem.in(name)).toList());
    }

    private static List<JarEntry> sorted(JarFile jar) {
        return jar.stream().sorted(Comparator.comparing(JarEntry::getName)).toList();
    }

    /** Class loaders do not compare checksums: a damaged class would be taken for one that is missing. */
    private static void check(JarFile jar, JarEntry entry) throws IOException {
        CRC32 sum = new CRC32();
        try (InputStream stream = new CheckedInputStream(jar.getInputStream(entry), sum)) {
            stream.transferTo(OutputStream.nullOutputStream());
        }
        if (sum.getValue() != entry.getCrc()) {
            throw new ZipException("wrong checksum of " + entry.getName());
        }
    }
}
