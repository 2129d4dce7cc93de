package se.samspel.cli.answer;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.document.Case;
import se.samspel.rules.assessment.OpenQuestion;
import se.samspel.rules.text.Text;
import se.samspel.time.FullDays;
import se.samspel.time.PostShare;

/** How the member is written that a question lacks, as the type of the document has it. */
final class MissingMember {

    private static final List<Class<?>> NUMBERS = List.of(BigDecimal.class, FullDays.class, PostShare.class);

    private MissingMember() {}

    /** The forms to choose from; none where the type does not tell. */
    static List<Text> of(OpenQuestion question, Case document) {
        String missing = question.where().missing().orElse("");
        if (missing.isEmpty()) {
            return List.of();
        }
        return type(document.getClass(), question.where().path() + "/" + missing).stream()
                .flatMap(type -> values(type, missing, question))
                .map(value -> value.map(text -> nested(missing, text)))
                .toList();
    }

    private static Stream<Text> values(Type type, String missing, OpenQuestion question) {
        if (type == Boolean.class) {
            return Stream.of(
                    Text.of("true \u2013 ja", "true \u2013 yes"), Text.of("false \u2013 nej", "false \u2013 no"));
        } else if (type instanceof Class<?> words && words.isEnum()) {
            return Arrays.stream(words.getEnumConstants()).map(word -> word(((Enum<?>) word).name(), question));
        } else if (NUMBERS.contains(type)) {
            return Stream.of(Phrases.SOME_NUMBER);
        } else if (type == LocalDate.class) {
            return Stream.of(Phrases.SOME_DAY.map(MissingMember::quoted));
        } else if (type == Duration.class) {
            return Stream.of(Phrases.SOME_LENGTH.map(MissingMember::quoted));
        }
        return missing.equals("principals")
                ? Stream.of(Phrases.PARTY_ID.map(id -> "[" + quoted(id) + ", \u2026]"))
                : Stream.empty();
    }

    private static Text word(String word, OpenQuestion question) {
        return question.answers().stream()
                .filter(option -> option.value().equals(word))
                .findFirst()
                .map(option -> option.label().map(label -> quoted(word) + " \u2013 " + label))
                .orElse(Text.same(quoted(word)));
    }

    /** The value as a member, in the objects that are missing too. */
    private static String nested(String missing, String value) {
        List<String> names = List.of(missing.split("/"));
        String open =
                String.join(": {", names.stream().map(MissingMember::quoted).toList());
        int dash = value.indexOf(" \u2013 ");
        String closed = "}".repeat(names.size() - 1);
        return open + ": " + (dash < 0 ? value + closed : value.substring(0, dash) + closed + value.substring(dash));
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    /** The type of a value, by the way to it; lists and absence aside. */
    private static Optional<Type> type(Class<?> root, String path) {
        Type type = root;
        for (String name : path.substring(1).split("/")) {
            if (name.chars().allMatch(Character::isDigit)) {
                continue;
            }
            Optional<Type> next = type instanceof Class<?> record && record.isRecord()
                    ? Arrays.stream(record.getRecordComponents())
                            .filter(component -> component.getName().equals(name))
                            .findFirst()
                            .map(RecordComponent::getGenericType)
                    : Optional.empty();
            if (next.isEmpty()) {
                return next;
            }
            type = next.get() instanceof ParameterizedType several ? several.getActualTypeArguments()[0] : next.get();
        }
        return Optional.of(type);
    }
}
