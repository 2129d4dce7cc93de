package se.samspel.benchmarks.peer;

/**
 * A rule that is violated, and where.
 *
 * @param rule its code, such as {@code member.full-days}
 * @param path a JSON Pointer, such as {@code /roles/team/members/2/fullDays}
 */
public record Found(String rule, String path) {}
