package se.samspel.rules;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.samspel.document.Case;
import se.samspel.joint.JointGoal;
import se.samspel.joint.JointPlan;
import se.samspel.party.Party;
import se.samspel.rules.condition.WordsFact;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.SystemLevel;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Body;
import se.samspel.rules.text.Text;

/** What people call the words in a set: words and bodies of the rules, parties and goals of the document. */
final class Called {

    private final RuleSet rules;
    private final Case document;

    Called(RuleSet rules, Case document) {
        this.rules = rules;
        this.document = document;
    }

    /** The words in a row, sorted; a question ends with its own mark, and needs no comma after it. */
    Text words(WordsFact fact, Collection<String> words) {
        List<Text> labels = words.stream()
                .sorted()
                .map(word -> fact.label(word).orElseGet(() -> word(word)))
                .toList();
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
                .or(() -> goal(word))
                .orElseGet(() -> Text.same(word));
    }

    private Optional<String> party(String id) {
        return document.parties().stream()
                .filter(party -> party.id().value().equals(id))
                .findFirst()
                .flatMap(Party::name);
    }

    private Optional<Text> goal(String id) {
        return document instanceof JointPlan plan
                ? plan.goals().stream()
                        .filter(goal -> goal.id().value().equals(id))
                        .findFirst()
                        .flatMap(JointGoal::text)
                        .map(words -> Text.of("\u201d" + words + "\u201d", "\u201c" + words + "\u201d"))
                : Optional.empty();
    }

    private static Optional<Text> item(Item item) {
        if (item instanceof Word word) {
            return Optional.of(word.label());
        } else if (item instanceof Act act) {
            return Optional.of(act.label());
        } else if (item instanceof SystemLevel level) {
            return Optional.of(level.label());
        }
        return item instanceof Body body ? Optional.of(body.name()) : Optional.empty();
    }
}
