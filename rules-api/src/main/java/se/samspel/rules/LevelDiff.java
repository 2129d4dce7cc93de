package se.samspel.rules;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.rules.analysis.Diff.Cause;
import se.samspel.rules.analysis.Diff.Contrast;
import se.samspel.rules.analysis.Diff.Turn;
import se.samspel.rules.analysis.Situation;
import se.samspel.rules.assessment.FactValue;
import se.samspel.rules.layer.SystemLevel;
import se.samspel.rules.text.Text;

/** Finds what two rule sets say differently of a level of leadership, item by item. */
final class LevelDiff {

    private static final Text ONLY_IN = Text.of("{item} finns bara i {rules}", "{item} is in {rules} only");
    private static final Text SAYS = Text.of("{item} beskrivs olika", "{item} is described differently");
    private static final Text LEVEL = Text.of("ledningsnivå", "level of leadership");
    private static final Text NO_LEVEL = Text.of("nivån finns inte", "there is no such level");
    private static final Text NOT_STATED = Text.of("inte angivet", "not stated");

    private final RuleSet one;
    private final RuleSet other;
    private final Differences found;

    LevelDiff(RuleSet one, RuleSet other, Differences found) {
        this.one = one;
        this.other = other;
        this.found = found;
    }

    void look() {
        Stream.concat(one.all(SystemLevel.class), other.all(SystemLevel.class))
                .map(SystemLevel::id)
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(this::look);
    }

    private void look(Id id) {
        Optional<SystemLevel> first = level(one, id);
        Optional<SystemLevel> second = level(other, id);
        Text item = Text.same(id.value());
        if (first.isEmpty() || second.isEmpty()) {
            Text rules = RequirementDiff.name(first.isEmpty() ? other : one);
            tell(
                    id,
                    ONLY_IN.with("item", item).with("rules", rules),
                    first.map(SystemLevel::label).orElse(NO_LEVEL),
                    second.map(SystemLevel::label).orElse(NO_LEVEL));
            return;
        }
        List<Part> before = parts(first.get());
        List<Part> after = parts(second.get());
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                tell(
                        id,
                        SAYS.with("item", item),
                        before.get(i).told(),
                        after.get(i).told());
            }
        }
    }

    private static Optional<SystemLevel> level(RuleSet rules, Id id) {
        return rules.all(SystemLevel.class)
                .filter(level -> level.id().equals(id))
                .findFirst();
    }

    private void tell(Id level, Text text, Text before, Text after) {
        FactValue which = new FactValue(Id.of("level"), LEVEL, Optional.of(level.value()), Text.same(level.value()));
        Situation situation = new Situation(Optional.empty(), List.of(which), Optional.empty());
        found.tell(Cause.LEVEL, level, text, new Contrast(situation, before, after, Turn.OTHERWISE));
    }

    /** One thing that is said of a level. */
    private record Part(Text what, Optional<Text> said) {
        Text told() {
            return Situation.told(what, said.orElse(NOT_STATED));
        }
    }

    private static List<Part> parts(SystemLevel level) {
        return List.of(
                new Part(Text.of("namn", "name"), Optional.of(level.label())),
                new Part(Text.of("lyfts till", "raised to"), level.raisesTo().map(above -> Text.same(above.value()))),
                new Part(
                        Text.of("hur länge en fråga får ligga", "how long an issue may stay"),
                        level.within().map(TimeWords::of)),
                new Part(
                        Text.of("ansvarar för", "answers for"),
                        level.duties().stream()
                                .reduce((duty, next) ->
                                        new Text(duty.sv() + "; " + next.sv(), duty.en() + "; " + next.en()))),
                new Part(
                        Text.of("leds på regionens sida av", "led on the region's side by"),
                        level.offices().region()),
                new Part(
                        Text.of("leds på kommunernas sida av", "led on the municipal side by"),
                        level.offices().municipal()));
    }
}
