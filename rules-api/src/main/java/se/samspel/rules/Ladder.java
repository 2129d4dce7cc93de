package se.samspel.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samspel.Id;
import se.samspel.rules.condition.LadderLevel;
import se.samspel.rules.layer.SystemLevel;
import se.samspel.rules.text.Text;

/** The levels of a rule set, one above the other. */
final class Ladder {

    private Ladder() {}

    /** The levels, lowest first, whatever order they come in; none if they are no ladder, as assembly has told. */
    static List<LadderLevel> of(Collection<SystemLevel> levels) {
        Optional<SystemLevel> next =
                levels.stream().filter(level -> level.raisesTo().isEmpty()).findFirst();
        List<LadderLevel> ladder = new ArrayList<>();
        Set<Id> passed = new HashSet<>();
        while (next.isPresent() && passed.add(next.get().id())) {
            SystemLevel level = next.get();
            ladder.add(seen(level));
            next = levels.stream()
                    .filter(below -> below.raisesTo().filter(level.id()::equals).isPresent())
                    .findFirst();
        }
        Collections.reverse(ladder);
        return ladder.size() == levels.size() ? List.copyOf(ladder) : List.of();
    }

    private static LadderLevel seen(SystemLevel level) {
        return new LadderLevel(
                level.id(),
                level.label(),
                level.within(),
                office(level.offices().region()),
                office(level.offices().municipal()));
    }

    /** A rule set that lacks an office is not given out. */
    private static Text office(Optional<Text> office) {
        return office.orElse(Text.same(""));
    }
}
