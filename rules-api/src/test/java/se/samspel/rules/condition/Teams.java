package se.samspel.rules.condition;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samspel.Id;
import se.samspel.rules.text.Range;
import se.samspel.time.FullDays;
import se.samspel.time.WorkingDays;
import se.samspel.work.Member;
import se.samspel.work.ProcessWork;
import se.samspel.work.Roles;
import se.samspel.work.Team;

/** A work with a team whose members set aside so many full days each, or have not said. */
public final class Teams {

    /** Has not said. */
    static final int UNSAID = -1;

    private Teams() {}

    static CaseView of(int... fullDays) {
        return new CaseView(work(fullDays), new NoRules());
    }

    /** The work. */
    public static ProcessWork work(int... fullDays) {
        List<Member> members = new ArrayList<>();
        for (int days : fullDays) {
            members.add(member("m" + members.size(), days));
        }
        return ProcessWork.builder("work", "Arbete")
                .roles(new Roles(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Team(Optional.empty(), members)),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()))
                .build();
    }

    static Member member(String id, int days) {
        return new Member(
                Id.of(id),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                days == UNSAID ? Optional.empty() : Optional.of(FullDays.of(days)),
                Optional.<Duration>empty());
    }

    /** A setting with no parameters, no holidays and no acts. */
    private static final class NoRules implements Setting {
        @Override
        public LocalDate asOf() {
            return LocalDate.EPOCH;
        }

        @Override
        public Optional<Range> parameter(Id id) {
            return Optional.empty();
        }

        @Override
        public WorkingDays workingDays() {
            return WorkingDays.weekdays();
        }

        @Override
        public Set<Id> bindingActs() {
            return Set.of();
        }

        @Override
        public Course course(CaseView view) {
            return Course.NONE;
        }
    }
}
