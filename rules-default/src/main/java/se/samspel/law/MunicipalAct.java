package se.samspel.law;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.route.NonDelegable;
import se.samspel.rules.spi.RulePlugin;

/**
 * What the Municipal Act (kommunallag, 2017:725) asks of boards and joint boards, as one layer on the base, {@code
 * municipal-act}.
 *
 * <p>It is taken from a copy of 2025 that has not been checked against the register in force, holds only what bears on
 * joint decisions, and never says that a decision is legally valid. A region that names it as its parent, instead of the
 * base, stands on it; its rules, numbers and bans are fixed, so that no layer above can loosen them. They speak of bodies
 * whose kind is {@code board} or {@code joint-board}: a group that the parties have agreed on is neither.
 */
public final class MunicipalAct implements RulePlugin {

    private static final LocalDate IN_FORCE = LocalDate.of(2018, 1, 1);

    /** For the service loader. */
    public MunicipalAct() {}

    @Override
    public List<Layer> layers() {
        List<Item> items = Stream.of(
                        BodyKinds.items(),
                        JointBoard.items(),
                        NotDelegable.items(),
                        MeetingRules.items(),
                        MinutesRules.items())
                .flatMap(List::stream)
                .toList();
        Item[] floor = items.stream()
                .filter(item ->
                        item instanceof Requirement || item instanceof Parameter || item instanceof NonDelegable)
                .toArray(Item[]::new);
        return List.of(Layer.of("municipal-act", "2025")
                .under("base")
                .level("law")
                .from(IN_FORCE)
                .add(items.toArray(Item[]::new))
                .fix(floor));
    }
}
