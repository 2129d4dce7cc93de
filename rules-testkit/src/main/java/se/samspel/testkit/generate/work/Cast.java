package se.samspel.testkit.generate.work;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import se.samspel.Id;
import se.samspel.Identified;
import se.samspel.party.Party;
import se.samspel.party.Unit;
import se.samspel.testkit.generate.value.Choices;
import se.samspel.testkit.generate.value.Days;
import se.samspel.testkit.generate.value.Units;
import se.samspel.testkit.generate.value.Words;
import se.samspel.work.Roles;

/** Who takes part in a generated work: everybody that the rest of the document can refer to, and the words it can use. */
record Cast(Words words, List<Party> parties, List<Unit> units, Roles roles) {

    /** Any of the parties, some of their units, and people who work there. */
    static Arbitrary<Cast> any(Words words) {
        return Choices.some(words.parties())
                .flatMap(parties -> Units.of(parties)
                        .flatMap(units -> new People(words)
                                .roles(units.stream().map(Unit::id).toList())
                                .map(roles -> new Cast(words, parties, units, roles))));
    }

    Days days() {
        return words.days();
    }

    List<Id> partyIds() {
        return ids(parties.stream());
    }

    List<Id> unitIds() {
        return ids(units.stream());
    }

    List<Id> members() {
        return ids(roles.members().stream());
    }

    List<Id> coaches() {
        return ids(roles.coaches().stream());
    }

    /** The leader and the coaches, as far as there are any. */
    List<Id> leaderAndCoaches() {
        return Stream.concat(ids(roles.leader().stream()).stream(), coaches().stream())
                .toList();
    }

    List<Id> persons() {
        return persons(roles);
    }

    static List<Id> persons(Roles roles) {
        return Stream.of(
                        ids(roles.leader().stream()),
                        ids(roles.owner().stream()),
                        ids(roles.members().stream()),
                        ids(roles.coaches().stream()))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static List<Id> ids(Stream<? extends Identified> elements) {
        return elements.map(Identified::id).toList();
    }
}
