package se.samspel.law;

import java.util.List;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.fact.DecisionFacts;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Source;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.rules.layer.Word;
import se.samspel.rules.text.Text;

/** The kinds of bodies that the act knows; what is agreed on between parties, such as a group of officials, is none. */
final class BodyKinds {

    /** Something that binds has been done by a board, a joint one or not. */
    static final Condition DECIDED_BY_BOARD =
            DecisionFacts.BODY_KIND.in("board", "joint-board").and(DecisionFacts.BINDING.isTrue());

    /** Something that binds has been done by a joint board. */
    static final Condition DECIDED_BY_JOINT_BOARD =
            DecisionFacts.BODY_KIND.is("joint-board").and(DecisionFacts.BINDING.isTrue());

    private BodyKinds() {}

    static List<Item> items() {
        return List.of(
                kind("assembly", Text.of("fullmäktige", "council assembly"), Sections.ASSEMBLY),
                kind("board", Text.of("nämnd", "board"), Sections.BOARD),
                kind("joint-board", Text.of("gemensam nämnd", "joint board"), Sections.JOINT_BOARD),
                kind("federation", Text.of("kommunalförbund", "local federation"), Sections.FEDERATION));
    }

    private static Word kind(String id, Text label, Source source) {
        return Word.of(Vocabulary.BODY_KIND, id, label, source);
    }
}
