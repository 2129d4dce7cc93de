package se.samspel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in a JVM of its own. */
class ProgramTest {

    @TempDir
    private Path folder;

    @Test
    void output_is_utf_8_whatever_the_platform_uses() throws Exception {
        Run run = run(List.of("-Dfile.encoding=ISO-8859-1", "-Dstdout.encoding=US-ASCII"), "", "rules", "--lang", "sv");
        assertThat(run.out()).contains("Nivå", "från 2005-01-01");
    }

    @Test
    void no_locale_makes_a_difference() throws Exception {
        List<String> turkish = List.of("-Duser.language=tr", "-Duser.country=TR");
        Run run = run(turkish, "", "assess", Documents.BLOCKED);
        assertThat(run).isEqualTo(Run.of("assess", Documents.BLOCKED));
    }

    @Test
    void a_broken_plug_in_is_told_on_standard_error_and_changes_no_answer() throws Exception {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve("se.samspel.rules.spi.RulePlugin"), "no.such.Plugin\n");
        Run run = run(List.of(), folder.toString(), "assess", Documents.CLEAR);
        assertThat(run.err()).contains("PLUGIN_NOT_FOUND", "no.such.Plugin").hasLineCount(1);
        assertThat(run.out()).isEqualTo(Run.of("assess", Documents.CLEAR).out());
        assertThat(run.status()).isZero();
    }

    @Test
    void a_region_in_several_versions_on_the_class_path_is_listed_and_shown_by_the_day() throws Exception {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve("se.samspel.rules.spi.RulePlugin"), "se.samspel.cli.rule.CountyPlugin\n");
        assertThat(run(List.of(), folder.toString(), "rules", "--lang", "en")
                        .out()
                        .replaceAll("\\d{3}\n", "many\n"))
                .isEqualTo("""
                        Rule set           Version  Level   Stands on     In force                          Items
                        -----------------------------------------------------------------------------------------
                        base               1        base    \u2013             always                            many
                        county             2026.1   region  ground        from 2026-01-01 until 2026-12-31  5
                        county             2027.1   region  ground@[1,2)  from 2027-01-01                   9
                        ground             1        base    \u2013             always                            5
                        jamtland           2005.1   region  base          from 2005-01-01 until 2020-12-31  many
                        jamtland           2021.1   region  base          from 2021-01-01                   many
                        jonkoping          2015.1   region  base          from 2015-01-01                   many
                        lidkoping          2023.1   local   base          from 2023-01-01                   many
                        municipal-act      2025     law     base          from 2018-01-01                   many
                        skelleftea-norsjo  2022.1   local   base          from 2022-01-01                   many
                        town               1        region  county        from 2027-01-01                   9
                        """);
        Run shown = run(List.of(), folder.toString(), "rules", "show", "county", "--as-of", "2026-03-01");
        assertThat(shown.words())
                .startsWith("county 2026.1 ============= Dag: 2026-03-01 Lager: ")
                .contains("Vald eftersom den gäller den 2026-03-01. Andra versioner: 2027.1 (från 2027-01-01).");
        assertThat(shown.err()).isEmpty();
    }

    @Test
    void an_answer_that_cannot_be_written_is_a_fault() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream full = new PrintStream(new OutputStream() {
            @Override
            public void write(int written) throws IOException {
                throw new IOException("no space left");
            }
        });
        full.print("answer");
        int status = Main.delivered(full, new PrintStream(err, true, StandardCharsets.UTF_8), ExitStatus.CLEAR);
        assertThat(status).isEqualTo(ExitStatus.FAULT);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Svaret kunde inte skrivas");
    }

    private Run run(List<String> options, String further, String... args) throws IOException, InterruptedException {
        String classes = System.getProperty("java.class.path");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", further.isEmpty() ? classes : classes + java.io.File.pathSeparator + further));
        command.add(Main.class.getName());
        command.addAll(List.of(args));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        int status = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Run(
                status, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
