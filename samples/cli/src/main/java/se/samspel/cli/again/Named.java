package se.samspel.cli.again;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.cli.page.Joined;
import se.samspel.cli.rule.Names;
import se.samspel.document.Case;
import se.samspel.rules.InForce;
import se.samspel.rules.RuleSet;
import se.samspel.rules.layer.Question;
import se.samspel.rules.text.Text;

/**
 * What people call that which an answer names by id; the id itself where nobody has said.
 *
 * @param rules where names are looked for, in turn
 * @param document whose parties they are
 */
record Named(List<RuleSet> rules, Case document) {

    private static final Text ANSWER = Text.of("\u201d{value}\u201d", "\u201c{value}\u201d");
    private static final Text MEANING = Text.of("\u201d{value}\u201d ({label})", "\u201c{value}\u201d ({label})");
    private static final Text SO_MANY = Text.same("{name} ({times})");

    /** The name of a body, an act, a role or a level. */
    Text word(String word) {
        return id(word).stream()
                .flatMap(id -> rules.stream().map(set -> Names.of(id, set)))
                .filter(name -> !name.equals(Text.same(word)))
                .findFirst()
                .orElse(Text.same(word));
    }

    /** The name of a party. */
    Text party(String party) {
        return Text.same(id(party).map(id -> Names.party(id, document)).orElse(party));
    }

    /** Answers to questions, such as {@code consequences = political}, in the words that there were to choose from. */
    Text answers(String given) {
        return Joined.by(
                Joined.AND, parts(given).map(one -> answer(one.split(" = ", 2))).toList());
    }

    private Text answer(String... asked) {
        String value = asked[asked.length - 1];
        Optional<Text> label = id(asked[0]).stream()
                .flatMap(id -> rules.stream().flatMap(set -> set.item(id).stream()))
                .map(InForce::item)
                .filter(Question.class::isInstance)
                .flatMap(question -> ((Question) question).answers().stream())
                .filter(option -> option.getKey().equals(value))
                .map(Map.Entry::getValue)
                .findFirst();
        return label.map(words -> MEANING.with("label", words)).orElse(ANSWER).with("value", Text.same(value));
    }

    /** Each of what is listed by its name; what comes again once, with the number of times. */
    static Text each(String listed, Function<String, Text> name) {
        Map<String, Long> times =
                parts(listed).collect(Collectors.groupingBy(part -> part, LinkedHashMap::new, Collectors.counting()));
        return Joined.list(times.entrySet().stream()
                .map(one -> one.getValue() == 1
                        ? name.apply(one.getKey())
                        : SO_MANY.with("name", name.apply(one.getKey()))
                                .with("times", Text.same(one.getValue().toString())))
                .toList());
    }

    /** A record can be written by hand, and anything can stand there for an id. */
    static Optional<Id> id(String word) {
        try {
            return Optional.of(Id.of(word));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Stream<String> parts(String listed) {
        return Arrays.stream(listed.split(", ")).filter(part -> !part.isEmpty());
    }
}
