/** What has become of stored answers, as a page for people and as values for programs. */
@org.jspecify.annotations.NullMarked
package se.samspel.cli.again;
