/** How the results of joint work are followed: measures, observations, stories and access to shared data. */
@NullMarked
package se.samspel.followup;

import org.jspecify.annotations.NullMarked;
