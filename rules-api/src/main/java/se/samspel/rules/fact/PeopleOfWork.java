package se.samspel.rules.fact;

import java.util.Optional;
import se.samspel.Identified;
import se.samspel.rules.text.Text;
import se.samspel.work.Coach;
import se.samspel.work.Leader;
import se.samspel.work.Member;
import se.samspel.work.Participant;
import se.samspel.work.ProcessWork;

/**
 * What the people of a process work are called: by role and name, or else id; with the home unit, if they have one. The
 * leader has no need of an id.
 */
final class PeopleOfWork {

    private PeopleOfWork() {}

    static Text coach(Coach coach) {
        return person(Text.of("Metodcoachen", "The method coach"), coach, coach.name());
    }

    static Text member(ProcessWork work, Member member) {
        return participant(Text.of("Medlemmen", "Member"), work, member);
    }

    static Text leader(ProcessWork work, Leader leader) {
        Text role = Text.of("Processledaren", "The process leader"); // there is one: no id is needed to tell which
        return leader.name().isPresent()
                ? participant(role, work, leader)
                : role.map(text -> text + homeUnit(work, leader));
    }

    /** A participant by name, or else by id, with the home unit: "Medlemmen m1 (Ambulansen)". */
    private static Text participant(Text role, ProcessWork work, Participant participant) {
        return person(role, participant, participant.name()).map(text -> text + homeUnit(work, participant));
    }

    private static String homeUnit(ProcessWork work, Participant participant) {
        return work.units().stream()
                .filter(candidate ->
                        participant.unit().filter(candidate.id()::equals).isPresent())
                .flatMap(candidate -> candidate.name().stream())
                .findFirst()
                .map(name -> " (" + name + ")")
                .orElse("");
    }

    private static Text person(Text role, Identified person, Optional<String> name) {
        return role.map(text -> text + " " + name.orElse(person.id().value()));
    }
}
