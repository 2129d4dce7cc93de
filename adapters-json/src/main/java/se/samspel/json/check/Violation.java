package se.samspel.json.check;

import se.samspel.json.fault.Place;

/**
 * A constraint that the content of a document does not keep.
 *
 * @param code the constraint's name in capitals, such as {@code UNIQUE_IDS}
 * @param place the nearest place that there is in the text
 * @param message what is wrong, in the language asked for
 */
public record Violation(String code, Place place, String message) {}
