package se.samspel.cli.answer;

import java.util.List;
import java.util.Locale;
import se.samspel.cli.page.Page;

/** An answer as text: first what stands in the way, then who decides, then time, money and progress. */
public final class AnswerPage {

    private static final List<Section> SECTIONS = List.of(
            new Opening(),
            new Findings(),
            new Questions(),
            new DecisionRoute(),
            new Supposition(),
            new Happened(),
            new Adopters(),
            new TimeBudgets(),
            new CostAndGain(),
            new StuckIssues(),
            new FollowedUp(),
            new GoalMatrix(),
            new Progress());

    private AnswerPage() {}

    /** The whole page, with a line break at the end. */
    public static String of(Answer answer, Locale locale) {
        Page page = new Page(locale);
        SECTIONS.forEach(section -> section.write(answer, page));
        return page.toString();
    }
}
