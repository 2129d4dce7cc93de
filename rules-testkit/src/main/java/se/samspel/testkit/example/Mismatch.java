package se.samspel.testkit.example;

import java.util.Optional;

/**
 * Where an answer is not what was expected, such as "/findings/0/limit/most: expected 6, is 5".
 *
 * @param pointer a JSON Pointer into the expectation
 * @param expected what was expected, as JSON
 * @param actual what there is instead, in words or as JSON
 * @param because what the rules say there: the message with its source; empty if it is about no finding
 */
public record Mismatch(String pointer, String expected, String actual, Optional<String> because) {

    @Override
    public String toString() {
        String told = (pointer.isEmpty() ? "" : pointer + ": ") + "expected " + expected + ", " + actual;
        return because.map(reason -> told + "\n    " + reason).orElse(told);
    }
}
