package se.samspel.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.Id;
import se.samspel.rules.condition.CaseView;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.condition.Subject;
import se.samspel.time.Period;
import se.samspel.work.Appointment;
import se.samspel.work.Leader;
import se.samspel.work.ProcessWork;
import se.samspel.work.Roles;

/** How the process leader was appointed is read as the document tells it. */
class AppointmentFactsTest {

    @Test
    void who_appointed_and_who_set_the_time_stand_in_the_words_of_the_document() {
        Leader leader = leader(Optional.of(appointment("2026-01-01", "2026-12-31")));

        assertThat(value(AppointmentFacts.BY, leader)).contains("Ledningsgruppen");
        assertThat(value(AppointmentFacts.SHARE_SET_BY, leader)).contains("Närmaste chef");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, 2026-12-31, 12", "2026-02-15, 2026-04-14, 2", "2026-01-01, 2026-12-30, ?"})
    void an_appointment_lasts_so_many_whole_months_or_it_is_not_known(String from, String until, String months) {
        Leader leader = leader(Optional.of(appointment(from, until)));

        assertThat(value(AppointmentFacts.MONTHS, leader).orElse("?")).isEqualTo(months);
    }

    @Test
    void of_a_leader_without_an_appointment_nothing_is_known() {
        for (Fact<?> fact : List.of(AppointmentFacts.BY, AppointmentFacts.MONTHS, AppointmentFacts.SHARE_SET_BY)) {
            assertThat(value(fact, leader(Optional.empty())))
                    .as(fact.toString())
                    .isEmpty();
        }
    }

    private static Appointment appointment(String from, String until) {
        return new Appointment(
                Optional.of("Ledningsgruppen"),
                Optional.of(Period.of(LocalDate.parse(from), LocalDate.parse(until))),
                Optional.empty(),
                Optional.of("Närmaste chef"));
    }

    private static Leader leader(Optional<Appointment> appointment) {
        return new Leader(
                Id.of("p1"), Optional.empty(), Optional.empty(), appointment, Optional.empty(), Optional.empty());
    }

    private static Optional<String> value(Fact<?> fact, Leader leader) {
        ProcessWork work = ProcessWork.builder("w", "t")
                .roles(new Roles(
                        Optional.of(leader),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()))
                .build();
        CaseView view = new CaseView(work, new Committee.OnTheDay());
        return fact.value(new Subject(
                        view, Scopes.LEADER, view.single(Scopes.LEADER).orElseThrow()))
                .map(Object::toString);
    }
}
