/**
 * Examples as tests: a folder of case documents with what is expected of each, and no Java.
 *
 * <p>Start with {@link se.samspel.testkit.example.Examples}.
 */
@NullMarked
package se.samspel.testkit.example;

import org.jspecify.annotations.NullMarked;
