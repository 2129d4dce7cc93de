package se.samspel.rules.condition;

import java.util.Optional;
import se.samspel.Id;
import se.samspel.rules.text.Text;
import se.samspel.time.Deadline;

/**
 * A level of leadership as facts see it, at its place in the ladder of the rule set.
 *
 * @param id the level, such as {@code meso}
 * @param label what people call it
 * @param within how long an issue may stay before it is raised; empty if nobody has said
 * @param regionOffice the office that leads it on the region's side
 * @param municipalOffice the office that leads it on the municipal side
 */
public record LadderLevel(Id id, Text label, Optional<Deadline> within, Text regionOffice, Text municipalOffice) {}
