/**
 * Domains for properties: values and documents in the words of the rule sets on the class path.
 *
 * <pre>{@code
 * @Property
 * @Domain(ProcessWorkDomain.class)
 * void a_work_is_judged_twice_alike(@ForAll ProcessWork work) {
 * }</pre>
 */
@NullMarked
package se.samspel.testkit.domain;

import org.jspecify.annotations.NullMarked;
