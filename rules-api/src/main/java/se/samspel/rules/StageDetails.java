package se.samspel.rules;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.rules.assessment.RouteStage;
import se.samspel.rules.route.Agreement;
import se.samspel.rules.route.Effect;
import se.samspel.rules.route.EntryIntoForce;
import se.samspel.rules.route.Rung;
import se.samspel.rules.text.Text;

/** What makes a difference between stages in which the same bodies do the same. */
final class StageDetails {

    private static final Text STAGE = Text.of("{who} ({details})", "{who} ({details})");
    private static final Text FOR = Text.of("för {whom}", "for {whom}");
    private static final Text BRANCH = Text.of("gren {branch}", "branch {branch}");
    private static final Text WITHIN = Text.of("inom {time}", "within {time}");

    private StageDetails() {}

    /** The stage in words, such as "Ledningsgruppen beslutar (för stroke-region, bindande, alla måste vara ense)". */
    static Text of(RouteStage stage) {
        Stream<Text> whom = stage.bodies().stream()
                .map(body -> body.principals().stream().map(Object::toString).collect(Collectors.joining(", ")))
                .map(ids -> FOR.with("whom", Text.same(ids)));
        Stream<Text> rest = Stream.of(
                        stage.branch().map(branch -> BRANCH.with("branch", Text.same(branch.value()))),
                        stage.rung().map(StageDetails::of),
                        stage.within().map(time -> WITHIN.with("time", TimeWords.of(time))))
                .flatMap(Optional::stream);
        Text details = Stream.of(whom, Stream.of(of(stage.effect()), of(stage.agreement())), rest)
                .flatMap(all -> all)
                .reduce(Lacks::and)
                .orElseThrow();
        return STAGE.with("who", stage.text()).with("details", details);
    }

    /** From when what is decided applies, in words. */
    static Text of(EntryIntoForce entry) {
        return switch (entry) {
            case NOT_STATED -> Text.of("från när sägs inte", "from when is not said");
            case WHEN_DECIDED -> Text.of("gäller när det är beslutat", "applies when decided");
            case WHEN_ALL_ADOPTED ->
                Text.of("gäller när alla har antagit samma text", "applies when all have adopted the same text");
            case WHEN_ALL_ADOPTED_IN_TIME ->
                Text.of(
                        "gäller om alla har antagit samma text i tid",
                        "applies if all have adopted the same text in time");
        };
    }

    private static Text of(Agreement agreement) {
        return switch (agreement) {
            case ALL -> Text.of("alla", "all of them");
            case ANY -> Text.of("ett organ räcker", "one body is enough");
            case MAJORITY -> Text.of("mer än hälften av organen", "more than half of the bodies");
            case UNANIMITY -> Text.of("ingen får rösta emot", "nobody may vote against");
            case CONSENSUS -> Text.of("de måste vara eniga", "they must agree");
        };
    }

    private static Text of(Rung rung) {
        return rung == Rung.REQUIRED
                ? Text.of("ska ta över om det inte blir enighet", "must take over where there is no agreement")
                : Text.of("får ta över om det inte blir enighet", "may take over where there is no agreement");
    }

    private static Text of(Effect effect) {
        return switch (effect) {
            case BINDING -> Text.of("bindande", "binding");
            case DIRECTION -> Text.of("inriktning", "direction");
            case POSITION -> Text.of("ställningstagande", "position");
            case ADVICE -> Text.of("råd", "advice");
            case PREPARATION -> Text.of("beredning", "preparation");
            case INFORMATION -> Text.of("information", "information");
        };
    }
}
