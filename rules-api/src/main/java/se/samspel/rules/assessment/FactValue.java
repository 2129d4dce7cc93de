package se.samspel.rules.assessment;

import java.util.Optional;
import se.samspel.Id;
import se.samspel.rules.text.Text;

/**
 * A fact and its value, such as {@code member.full-days} = 7, "7 heldagar".
 *
 * @param fact the fact
 * @param label what people call the fact, such as "heldagar som medlemmen avsätter"
 * @param value the value: a number, a word, a set of words, true or false; empty if unknown
 * @param text the value as people read it
 */
public record FactValue(Id fact, Text label, Optional<?> value, Text text) {}
