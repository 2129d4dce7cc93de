/**
 * Those who take part: {@link se.samspel.party.Party parties} and their {@link se.samspel.party.Unit units}.
 */
@NullMarked
package se.samspel.party;

import org.jspecify.annotations.NullMarked;
