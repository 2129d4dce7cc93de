package se.samspel.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every module is a named module and works on the class path too: the same answer either way, whatever the locale. */
class RealJvmTest {

    private static final String CASE = "samples/cases/jamtland-overloaded-team.json";

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void class_path_and_module_path_give_the_same_answer_in_every_locale(String format) {
        String[] call = {"assess", CASE, "--format", format};
        Jvm.Result plain = Jvm.onClassPath(List.of(), call);
        Jvm.Result modular = Jvm.onModulePath(List.of(), call);
        Jvm.Result foreign = Jvm.onModulePath(
                List.of(
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Dfile.encoding=ISO-8859-1",
                        "-Duser.timezone=Asia/Tokyo"),
                call);

        assertThat(plain.status()).as(plain.err()).isEqualTo(1);
        assertThat(plain.out()).contains("heldagar");
        assertThat(modular).isEqualTo(plain);
        assertThat(foreign).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void a_broken_document_gets_the_same_complaints_on_the_module_path(String language) {
        String[] call = {"assess", "samples/cases/jamtland-broken.json", "--lang", language};
        Jvm.Result plain = Jvm.onClassPath(List.of("-Duser.language=sv"), call);
        Jvm.Result modular = Jvm.onModulePath(List.of("-Duser.language=de"), call);

        assertThat(plain.status()).as(plain.err()).isEqualTo(2);
        assertThat(modular).isEqualTo(plain);
    }
}
