package se.samspel.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.json.bind.Component;
import se.samspel.json.bind.DocumentKind;
import se.samspel.json.bind.Scalars;
import se.samspel.json.bind.Shape;

/** What members mean is said of all of them, in both languages, and of nothing else. */
class DescriptionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void every_member_of_every_document_is_described_and_nothing_else(String language) {
        Descriptions words = in(language);
        Set<String> members = new TreeSet<>(List.of("format", "kind"));
        members.addAll(DocumentKind.words());
        records()
                .forEach(record ->
                        Shape.of(record).names().forEach(name -> members.add(record.getSimpleName() + "." + name)));

        assertThat(new TreeSet<>(words.keys())).isEqualTo(members).hasSizeGreaterThan(150);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void a_description_is_a_sentence(String language) {
        Descriptions words = in(language);

        assertThat(words.keys())
                .allSatisfy(key -> assertThat(words.of(key))
                        .as(key)
                        .matches("(?s)\\p{Lu}.{4,}\\.")
                        .doesNotContain("  ", "TODO"));
    }

    @Test
    void the_languages_are_not_mixed_up() {
        assertThat(in("sv").of("Team.members")).isEqualTo("Medlemmarna.");
        assertThat(in("en").of("Team.members")).isEqualTo("The members.");
        assertThat(in("sv").keys())
                .filteredOn(key -> in("sv").of(key).equals(in("en").of(key)))
                .isEmpty();
    }

    @Test
    void no_two_parts_of_documents_have_the_same_name() {
        Set<Class<?>> parts = new HashSet<>(records());
        records()
                .forEach(record -> Shape.of(record).components().stream()
                        .map(Component::type)
                        .forEach(parts::add));

        assertThat(parts.stream().collect(Collectors.groupingBy(MemberSchema::definition)))
                .allSatisfy((name, same) -> assertThat(name.isEmpty() || same.size() == 1)
                        .as(same.toString())
                        .isTrue());
    }

    private static Descriptions in(String language) {
        return Descriptions.in(Locale.forLanguageTag(language));
    }

    private static Set<Class<?>> records() {
        Set<Class<?>> records = new HashSet<>();
        Arrays.stream(DocumentKind.values()).forEach(kind -> collect(kind.type(), records));
        return records;
    }

    private static void collect(Class<?> type, Set<Class<?>> records) {
        if (Scalars.of(type).isEmpty() && records.add(type)) {
            Shape.of(type).components().forEach(component -> collect(component.type(), records));
        }
    }
}
