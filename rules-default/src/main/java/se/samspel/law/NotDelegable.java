package se.samspel.law;

import java.util.List;
import java.util.stream.Stream;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Source;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.NonDelegable;
import se.samspel.rules.route.Routing;
import se.samspel.rules.text.Text;

/** The kinds of matters in which the right to decide may not be passed on, by agreement or otherwise. */
final class NotDelegable {

    private NotDelegable() {}

    static List<Item> items() {
        return Stream.of(
                        matter(
                                "direction-of-operations",
                                Text.of(
                                        "verksamhetens mål, inriktning, omfattning eller kvalitet",
                                        "the goals, direction, scope or quality of operations"),
                                Sections.NOT_DELEGABLE),
                        matter(
                                "statement-to-assembly",
                                Text.of("framställning eller yttrande till fullmäktige", "statement to the assembly"),
                                Sections.NOT_DELEGABLE),
                        matter(
                                "authority-in-principle",
                                Text.of(
                                        "myndighetsutövning av principiell beskaffenhet",
                                        "exercise of authority that is a matter of principle"),
                                Sections.NOT_DELEGABLE),
                        matter(
                                "citizens-proposal",
                                Text.of("medborgarförslag", "citizens' proposal"),
                                Sections.NOT_DELEGABLE),
                        matter(
                                "not-delegable-by-statute",
                                Text.of(
                                        "ärende som enligt särskilda föreskrifter inte får delegeras",
                                        "matter that other statutes do not allow to be delegated"),
                                Sections.NOT_DELEGABLE),
                        matter(
                                "matter-of-principle",
                                Text.of(
                                        "ärende av principiell beskaffenhet eller annars av större vikt",
                                        "matter of principle or otherwise of greater weight"),
                                Sections.ASSEMBLY))
                .flatMap(List::stream)
                .toList();
    }

    /** Who in a region decides in it, the act leaves to the region. */
    private static List<Item> matter(String id, Text label, Source source) {
        return List.of(
                Word.of(Vocabulary.MATTER, id, label, source),
                NonDelegable.of(id, source),
                Routing.of(id, source).notStated(Condition.ALWAYS));
    }
}
