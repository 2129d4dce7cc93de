package se.samspel.law;

import java.util.List;
import se.samspel.party.Party;
import se.samspel.rules.fact.MatterFacts;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Question;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.Principals;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Stage;
import se.samspel.rules.text.Text;

/** The joint board that parties may set up, as functions that a region binds its own to, and what it decides. */
final class JointBoard {

    private static final String MATTER = "common-board-matter";
    private static final Principals PARTIES =
            Principals.ofKinds(Party.REGION, Party.MUNICIPALITY, Party.LOCAL_FEDERATION);

    /** Whether a delegation has been made is for those who have the scheme before them. */
    private static final Question DELEGATED = Question.of(
                    "common-board-delegation",
                    Text.of(
                            "Har nämnden delegerat rätten att besluta i ärendet till den anställde?",
                            "Has the board delegated the right to decide in the matter to the employee?"),
                    Sections.JOINT_BOARD)
            .answer("delegated", Text.of("ja, enligt delegationsordningen", "yes, by the delegation scheme"))
            .answer("not-delegated", Text.of("nej", "no"))
            .askedOf("common-board", "common-board-employee");

    private JointBoard() {}

    static List<Item> items() {
        Mandate own = mandate("common-board");
        return List.of(
                Body.of("common-board", Text.of("den gemensamma nämnden", "the joint board"), Sections.JOINT_BOARD)
                        .kind("joint-board"),
                Body.of(
                                "common-board-employee",
                                Text.of("den anställde hos den gemensamma nämnden", "the employee of the joint board"),
                                Sections.JOINT_BOARD)
                        .kind("official"),
                Word.of(
                        Vocabulary.MATTER,
                        MATTER,
                        Text.of("ärende i den gemensamma nämnden", "matter of the joint board"),
                        Sections.JOINT_BOARD),
                DELEGATED,
                own,
                mandate("common-board-employee")
                        .when(DELEGATED.is("delegated"))
                        .reportedTo(own.id().value()),
                Routing.of(MATTER, Sections.JOINT_BOARD)
                        .row(MatterFacts.PRINCIPALS.is("joint"), Stage.decides("common-board"))
                        .notStated(MatterFacts.PRINCIPALS.in("region-only", "municipalities-only")));
    }

    private static Mandate mandate(String body) {
        return Mandate.of(body + ".decides." + MATTER, body, "decides", MATTER, Sections.JOINT_BOARD)
                .principals(PARTIES)
                .legal();
    }
}
