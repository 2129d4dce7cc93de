package se.samspel.testkit.example;

import java.util.Arrays;
import java.util.List;

/** What an expectation says of a list. */
enum ListWay {
    /** These are among the elements. */
    CONTAINS("contains"),
    /** These are the elements, in any order. */
    EXACTLY("exactly"),
    /** These are the elements, in this order. */
    IN_ORDER("inOrder"),
    /** No element is such. */
    NONE("none");

    private final String word;

    ListWay(String word) {
        this.word = word;
    }

    /** The name in JSON. */
    String word() {
        return word;
    }

    static List<String> names() {
        return Arrays.stream(values()).map(ListWay::word).toList();
    }
}
