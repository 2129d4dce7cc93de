/** What was proved of rule sets, and how two of them differ, as pages for people and as values for programs. */
@org.jspecify.annotations.NullMarked
package se.samspel.cli.proof;
