package se.samspel.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.spi.ToolProvider;

/** A jar with a region, made on the spot. */
final class Jar {

    private static final String REGION = """
            package com.example;

            import java.time.LocalDate;
            import java.util.List;
            import se.samspel.rules.layer.Layer;
            import se.samspel.rules.layer.NewRange;
            import se.samspel.rules.layer.Source;

            public final class MyRegion implements se.samspel.rules.spi.RulePlugin {
                public List<Layer> layers() {
                    return List.of(Layer.of("myregion", "2027.1")
                            .under("base")
                            .from(LocalDate.of(2027, 1, 1))
                            .tighten(NewRange.of("team.full-days", 4, 5), Source.text("Avtal 2027", "D12")));
                }
            }
            """;

    private Jar() {}

    /** Puts {@code myregion.jar} into the folder. */
    static void into(Path folder, Path scratch) throws IOException {
        Path source = Files.writeString(scratch.resolve("MyRegion.java"), REGION);
        String classes = System.getProperty("java.class.path");
        String target = scratch.toString();
        String[] options = {"--release", "17", "-proc:none", "-cp", classes, "-d", target, source.toString()};
        int status = ToolProvider.findFirst("javac").orElseThrow().run(System.out, System.err, options);
        if (status != 0) {
            throw new AssertionError("the region does not compile");
        }
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(folder.resolve("myregion.jar")))) {
            jar.putNextEntry(new JarEntry("META-INF/services/se.samspel.rules.spi.RulePlugin"));
            jar.write("com.example.MyRegion\n".getBytes(StandardCharsets.UTF_8));
            jar.putNextEntry(new JarEntry("com/example/MyRegion.class"));
            jar.write(Files.readAllBytes(scratch.resolve("com/example/MyRegion.class")));
        }
    }
}
