package se.samspel.rules.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samspel.Id;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.NumberFact;
import se.samspel.rules.condition.Way;
import se.samspel.rules.condition.WordsFact;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.rules.text.Text;
import se.samspel.rules.text.Unit;
import se.samspel.time.PostShare;
import se.samspel.work.Appointment;
import se.samspel.work.Coach;
import se.samspel.work.Consent;
import se.samspel.work.Leader;
import se.samspel.work.Member;
import se.samspel.work.Participant;
import se.samspel.work.ProcessWork;
import se.samspel.work.Roles;
import se.samspel.work.Team;

/** What is there about who does what. */
public final class RoleFacts {

    /** To the roles, which a document leaves out while nobody has one. */
    private static final Way<ProcessWork, Roles> ROLES =
            Way.to("roles", work -> Optional.of(work.roles()).filter(roles -> !roles.equals(Roles.NONE)));

    /** Whether there is a process leader. */
    public static final YesNoFact LEADER_NAMED = YesNoFact.present(
            "work.leader-named",
            Text.of("processledare", "a process leader"),
            Scopes.WORK,
            ROLES.then("leader", Roles::leader));

    /** Whether there is a process team with at least one member. */
    public static final YesNoFact TEAM_NAMED = YesNoFact.present(
            "work.team-named",
            Text.of("processteam", "a process team"),
            Scopes.WORK,
            ROLES.then("team", Roles::team).thenList("members", Team::members));

    /** Whether it is said who appointed the team. */
    public static final YesNoFact TEAM_APPOINTED = YesNoFact.present(
            "team.appointed",
            Text.of("vem som utsett teamet", "who appointed the team"),
            Scopes.WORK,
            ROLES.then("team", Roles::team).then("appointedBy", Team::appointedBy));

    /** The kinds of parties that the members come from. */
    public static final WordsFact TEAM_PARTY_KINDS = WordsFact.of(
            "team.party-kinds",
            Text.of("slag av parter i teamet", "the kinds of parties in the team"),
            Scopes.WORK,
            ROLES.then("team", Roles::team).thenList("members", Team::members),
            RoleFacts::partyKinds);

    /** The number of method coaches. */
    public static final NumberFact COACHES = NumberFact.count(
            "work.coaches",
            Unit.PERSONS,
            Text.of("antal metodcoacher", "the number of method coaches"),
            Scopes.WORK,
            ROLES.thenList("coaches", Roles::coaches));

    /** Whether the coach is lent by a named group. */
    public static final YesNoFact COACH_LENT = YesNoFact.present(
            "coach.lent",
            Text.of("vilken grupp coachen kommer från", "which group the coach comes from"),
            Scopes.COACH,
            Way.to("from", Coach::from));

    /** Whether the leader is the one whom others ask first; so it is where nobody else is named. */
    public static final YesNoFact CONTACT_IS_LEADER = YesNoFact.of(
            "work.contact-is-leader",
            Text.of("att processledaren är kontaktperson", "the process leader as contact"),
            Scopes.WORK,
            ROLES.then("contact", Roles::contact),
            (view, work) -> work.roles()
                    .contact()
                    .filter(contact -> work.roles()
                            .leader()
                            .filter(leader -> leader.id().equals(contact))
                            .isEmpty())
                    .isEmpty());

    /** Whether a method coach answers for the budget of incidental costs. */
    public static final YesNoFact COACH_HOLDS_BUDGET = YesNoFact.of(
            "work.coach-holds-budget",
            Text.of("att en metodcoach har budgetansvar", "a method coach as budget holder"),
            Scopes.WORK,
            ROLES.then("budgetHolder", Roles::budgetHolder),
            (view, work) -> isCoach(work.roles(), work.roles().budgetHolder()));

    /** Whether it is said who appointed the leader. */
    public static final YesNoFact LEADER_APPOINTED = YesNoFact.present(
            "leader.appointed",
            Text.of("vem som utsett processledaren", "who appointed the process leader"),
            Scopes.LEADER,
            Way.to("appointment", Leader::appointment).then("by", Appointment::by));

    /** Whether the decision to go on confirmed the leader for the development phase. */
    public static final YesNoFact LEADER_CONFIRMED = YesNoFact.of(
            "leader.confirmed",
            Text.of("att processledaren bekräftats för fas 2", "the process leader confirmed for phase 2"),
            Scopes.LEADER,
            Way.to("confirmedForDevelopment", Leader::confirmedForDevelopment),
            (view, leader) -> leader.confirmedForDevelopment().orElse(false));

    /** Whether it is said which unit the participant comes from. */
    public static final YesNoFact HOME_UNIT_NAMED = YesNoFact.present(
            "participant.home-unit-named",
            Text.of("hemenheten", "the home unit"),
            Scopes.PARTICIPANT,
            Way.to("unit", Participant::unit));

    /** Whether the home unit wants the participant to take part. */
    public static final YesNoFact UNIT_CONSENTS = YesNoFact.of(
            "participant.unit-consents",
            Text.of("enhetens ja", "the unit's yes"),
            Scopes.PARTICIPANT,
            Way.to("consent", Participant::consent).then("unit", Consent::unit),
            (view, participant) -> participant.consent().flatMap(Consent::unit).orElse(false));

    /** Whether the manager wants the participant to take part. */
    public static final YesNoFact MANAGER_CONSENTS = YesNoFact.of(
            "participant.manager-consents",
            Text.of("chefens ja", "the manager's yes"),
            Scopes.PARTICIPANT,
            Way.to("consent", Participant::consent).then("manager", Consent::manager),
            (view, participant) ->
                    participant.consent().flatMap(Consent::manager).orElse(false));

    /** Whether the participant keeps some of the ordinary work: no whole post goes to this work. */
    public static final YesNoFact KEEPS_ORDINARY_WORK = YesNoFact.of(
            "participant.keeps-ordinary-work",
            Text.of("att det ordinarie arbetet är kvar", "ordinary work kept"),
            Scopes.PARTICIPANT,
            Way.to("appointment", Participant::appointment).then("share", Appointment::share),
            (view, participant) -> participant
                    .appointment()
                    .flatMap(Appointment::share)
                    .filter(PostShare::isWholePost)
                    .isEmpty());

    private static Set<String> partyKinds(CaseView view, ProcessWork work) {
        Set<String> kinds = new HashSet<>();
        for (Member member : work.roles().members()) {
            HomeParty.kindOf(view, member.unit()).ifPresent(kind -> kinds.add(kind.value()));
        }
        return kinds;
    }

    private static boolean isCoach(Roles roles, Optional<Id> person) {
        for (Coach coach : person.isPresent() ? roles.coaches() : List.<Coach>of()) {
            if (coach.id().equals(person.get())) {
                return true;
            }
        }
        return false;
    }

    private RoleFacts() {}
}
