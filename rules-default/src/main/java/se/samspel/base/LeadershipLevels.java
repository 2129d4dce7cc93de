package se.samspel.base;

import java.util.List;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.SystemLevel;
import se.samspel.rules.text.Text;

/** The three levels at which people lead together. How long an issue may stay at one is not said. */
final class LeadershipLevels {

    private LeadershipLevels() {}

    static List<Item> items() {
        return List.of(
                SystemLevel.of(
                                "micro",
                                Text.of("mikronivån", "the micro level"),
                                SystemLevel.Offices.of(
                                        Text.of(
                                                "de verksamhetsnära cheferna i regionen och hos privata utförare",
                                                "the first-line managers of the region and of private providers"),
                                        Text.of(
                                                "de verksamhetsnära cheferna i kommunerna",
                                                "the first-line managers of the municipalities")),
                                FiveSteps.RESPONSIBILITY)
                        .raisesTo("meso")
                        .answeringFor(Text.of(
                                "verkställer och har det löpande driftsansvaret, genom lokala samordningsgrupper",
                                "carries out and runs the daily work, in local coordination groups")),
                SystemLevel.of(
                                "meso",
                                Text.of("mesonivån", "the meso level"),
                                SystemLevel.Offices.of(
                                        Text.of(
                                                "verksamhetscheferna i regionen och hos privata utförare",
                                                "the operations managers of the region and of private providers"),
                                        Text.of(
                                                "verksamhetscheferna i kommunerna",
                                                "the operations managers of the municipalities")),
                                FiveSteps.RESPONSIBILITY)
                        .raisesTo("macro")
                        .answeringFor(
                                Text.of("etablerar och genomför", "establishes and carries through"),
                                Text.of("löser ut övergripande frågor", "resolves overarching issues"),
                                Text.of(
                                        "är länken mellan strategisk inriktning och operativt verkställande",
                                        "links strategic direction to operative work")),
                SystemLevel.of(
                                "macro",
                                Text.of("makronivån", "the macro level"),
                                SystemLevel.Offices.of(
                                        Text.of(
                                                "chefen för regionens primärvård",
                                                "the head of the region's primary care"),
                                        Text.of(
                                                "social- eller vård- och omsorgscheferna i kommunerna",
                                                "the directors of social care of the municipalities")),
                                FiveSteps.RESPONSIBILITY)
                        .answeringFor(
                                Text.of("har det systemövergripande ansvaret", "answers for the system as a whole"),
                                Text.of(
                                        "sätter kurs för den strategiska inriktningen",
                                        "sets the course of the strategic direction"),
                                Text.of("håller fast i målen", "holds on to the goals"),
                                Text.of("tar fram vägledande principer", "draws up guiding principles")));
    }
}
