package se.samspel.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samspel.GivenFact;
import se.samspel.Id;
import se.samspel.RuleSetReference;
import se.samspel.body.MemberList;
import se.samspel.body.Represented;
import se.samspel.body.Roster;
import se.samspel.party.Party;
import se.samspel.time.Period;

/** Builds a {@link BodyDocument} part by part; what is not set is absent. Not for use by several threads at once. */
public final class BodyDocumentBuilder {

    private final Id id;
    private final String title;
    private Optional<LocalDate> on = Optional.empty();
    private Optional<RuleSetReference> rules = Optional.empty();
    private List<Party> parties = List.of();
    private Optional<Roster> roster = Optional.empty();
    private List<Represented> represented = List.of();
    private List<MemberList> lists = List.of();
    private Optional<Period> calendar = Optional.empty();
    private List<Meeting> meetings = List.of();
    private List<GivenFact> facts = List.of();

    BodyDocumentBuilder(Id id, String title) {
        this.id = id;
        this.title = title;
    }

    BodyDocumentBuilder(BodyDocument document) {
        this(document.id(), document.title());
        on = document.on();
        rules = document.rules();
        parties = document.parties();
        roster = document.roster();
        represented = document.represented();
        lists = document.lists();
        calendar = document.calendar();
        meetings = document.meetings();
        facts = document.facts();
    }

    /** Sets the day it is judged on. */
    public BodyDocumentBuilder on(LocalDate on) {
        this.on = Optional.of(on);
        return this;
    }

    /** Sets the rules it asks to be judged under. */
    public BodyDocumentBuilder rules(RuleSetReference rules) {
        this.rules = Optional.of(rules);
        return this;
    }

    /** Sets the parties that have seats, or are represented without one. */
    public BodyDocumentBuilder parties(List<Party> parties) {
        this.parties = parties;
        return this;
    }

    /** Sets who sits in it, and who chairs it. */
    public BodyDocumentBuilder roster(Roster roster) {
        this.roster = Optional.of(roster);
        return this;
    }

    /** Sets the parties that it is there for. */
    public BodyDocumentBuilder represented(List<Represented> represented) {
        this.represented = represented;
        return this;
    }

    /** Sets who is in the other bodies that seats are tied to. */
    public BodyDocumentBuilder lists(List<MemberList> lists) {
        this.lists = lists;
        return this;
    }

    /** Sets the period for which all meetings are told. */
    public BodyDocumentBuilder calendar(Period calendar) {
        this.calendar = Optional.of(calendar);
        return this;
    }

    /** Sets its meetings, held and planned. */
    public BodyDocumentBuilder meetings(List<Meeting> meetings) {
        this.meetings = meetings;
        return this;
    }

    /** Sets the facts that the rule set has declared. */
    public BodyDocumentBuilder facts(List<GivenFact> facts) {
        this.facts = facts;
        return this;
    }

    /** The document. */
    public BodyDocument build() {
        return new BodyDocument(id, title, on, rules, parties, roster, represented, lists, calendar, meetings, facts);
    }
}
