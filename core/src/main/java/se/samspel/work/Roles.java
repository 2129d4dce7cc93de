package se.samspel.work;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samspel.Id;
import se.samspel.constraint.UniqueIds;

/**
 * Who does what in the work.
 *
 * @param leader the process leader
 * @param owner the process owner, where there is one
 * @param team the process team
 * @param coaches the method coaches
 * @param contact whom others ask first, by person id
 * @param budgetHolder who answers for the budget of incidental costs, by person id
 */
public record Roles(
        Optional<@Valid Leader> leader,
        Optional<@Valid Owner> owner,
        Optional<@Valid Team> team,
        @UniqueIds List<@Valid Coach> coaches,
        Optional<Id> contact,
        Optional<Id> budgetHolder) {

    /** Nobody yet. */
    public static final Roles NONE = new Roles(
            Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());

    /** Copies the list. */
    public Roles {
        Objects.requireNonNull(leader, "leader");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(team, "team");
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(budgetHolder, "budgetHolder");
        coaches = List.copyOf(coaches);
    }

    /** The members of the team, none if there is no team. */
    public List<Member> members() {
        return team.map(Team::members).orElse(List.of());
    }
}
