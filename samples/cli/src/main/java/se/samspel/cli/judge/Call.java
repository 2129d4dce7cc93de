package se.samspel.cli.judge;

import java.time.LocalDate;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.RuleSetReference;

/**
 * How documents are to be judged.
 *
 * @param rules under which rules; the document's own if empty
 * @param day on which day; the document's own if empty
 * @param affects a party to suppose affected too
 */
public record Call(Optional<RuleSetReference> rules, Optional<LocalDate> day, Optional<Id> affects) {}
