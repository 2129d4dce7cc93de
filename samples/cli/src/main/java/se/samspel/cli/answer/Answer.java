package se.samspel.cli.answer;

import java.util.Optional;
import java.util.function.Supplier;
import se.samspel.Id;
import se.samspel.json.Places;
import se.samspel.rules.RuleSet;
import se.samspel.rules.assessment.Assessment;

/**
 * What is said of one document.
 *
 * @param assessment what the rules say of it
 * @param rules the rules
 * @param places where its values stand in its text, looked up when somebody asks
 * @param supposed what the rules would say if something else were so, where that was asked
 */
public record Answer(Assessment assessment, RuleSet rules, Supplier<Places> places, Optional<Supposed> supposed) {

    /**
     * What the rules would say if one more party were affected.
     *
     * @param party the party
     * @param assessment what the rules would say
     */
    public record Supposed(Id party, Assessment assessment) {}
}
