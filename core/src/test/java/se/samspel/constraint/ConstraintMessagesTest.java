package se.samspel.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ConstraintMessagesTest {

    @Test
    void both_languages_have_the_same_keys_and_no_message_in_common() throws IOException {
        Properties english = bundle("");
        Properties swedish = bundle("_sv");

        assertThat(swedish.keySet()).isEqualTo(english.keySet()).isNotEmpty();
        assertThat(swedish.values()).doesNotContainAnyElementsOf(english.values());
        assertThat(swedish.values()).doesNotHaveDuplicates();
        assertThat(english.values()).doesNotHaveDuplicates();
    }

    @Test
    void english_is_the_root_and_its_own_bundle_is_empty() throws IOException {
        assertThat(bundle("_en")).isEmpty();
    }

    private static Properties bundle(String suffix) throws IOException {
        String name = "/ContributorValidationMessages" + suffix + ".properties";
        Properties properties = new Properties();
        try (InputStream stream = Objects.requireNonNull(ConstraintMessagesTest.class.getResourceAsStream(name));
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
