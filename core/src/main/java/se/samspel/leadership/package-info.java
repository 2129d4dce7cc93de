/** How a joint plan is led across organisational borders: levels, paired leads, guiding principles, support and stuck issues. */
@NullMarked
package se.samspel.leadership;

import org.jspecify.annotations.NullMarked;
