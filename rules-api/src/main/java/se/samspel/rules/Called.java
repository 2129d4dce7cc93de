package se.samspel.rules;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.samspel.document.Case;
import se.samspel.party.Party;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Body;
import se.samspel.rules.text.Text;

/** What people call the words in a set: words and bodies of the rules, parties of the document. */
final class Called {

    private final RuleSet rules;
    private final Case document;

    Called(RuleSet rules, Case document) {
        this.rules = rules;
        this.document = document;
    }

    /** The words in a row, sorted; a question ends with its own mark, and needs no comma after it. */
    Text words(Collection<String> words) {
        List<Text> labels = words.stream().sorted().map(this::word).toList();
        return new Text(
                row(labels.stream().map(Text::sv).toList()),
                row(labels.stream().map(Text::en).toList()));
    }

    private static String row(List<String> labels) {
        return labels.stream()
                .reduce((some, next) -> some + (some.endsWith("?") ? " " : ", ") + next)
                .orElse("");
    }

    private Text word(String word) {
        return rules.items().stream()
                .map(InForce::item)
                .filter(item -> item.id().value().equals(word))
                .findFirst()
                .flatMap(Called::item)
                .or(() -> party(word).map(Text::same))
                .orElseGet(() -> Text.same(word));
    }

    private Optional<String> party(String id) {
        return document.parties().stream()
                .filter(party -> party.id().value().equals(id))
                .findFirst()
                .flatMap(Party::name);
    }

    private static Optional<Text> item(Item item) {
        if (item instanceof Word word) {
            return Optional.of(word.label());
        } else if (item instanceof Act act) {
            return Optional.of(act.label());
        }
        return item instanceof Body body ? Optional.of(body.name()) : Optional.empty();
    }
}
