package se.samspel.leadership;

import jakarta.validation.Valid;
import java.util.List;
import se.samspel.constraint.UniqueIds;

/**
 * What supports the work nearest the resident, and what has got stuck.
 *
 * @param systems the support systems, as they are and as needed
 * @param issues issues that have got stuck
 */
public record Support(
        @UniqueIds List<@Valid SupportSystem> systems,
        @UniqueIds List<@Valid StuckIssue> issues) {

    /** Nothing yet. */
    public static final Support NONE = new Support(List.of(), List.of());

    /** Copies the lists. */
    public Support {

        systems = List.copyOf(systems);
        issues = List.copyOf(issues);
    }
}
