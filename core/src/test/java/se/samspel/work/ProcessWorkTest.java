package se.samspel.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samspel.Id;
import se.samspel.constraint.BrokenWork;
import se.samspel.party.Party;
import se.samspel.plan.OperationalPlan;
import se.samspel.plan.Targets;

class ProcessWorkTest {

    private static final ProcessWork EMPTY = ProcessWork.builder("empty", "t").build();

    @Test
    void an_id_and_a_title_are_enough() {
        assertThat(EMPTY.id()).isEqualTo(Id.of("empty"));
        assertThat(EMPTY.title()).isEqualTo("t");
        assertThat(EMPTY.kind()).isEqualTo("process-work");
        assertThat(EMPTY.roles()).isEqualTo(Roles.NONE);
        assertThat(EMPTY.roles().members()).isEmpty();
        assertThat(EMPTY.registers()).isEqualTo(Registers.NONE);
        assertThat(EMPTY.plan()).isEmpty();
    }

    @Test
    void an_id_that_is_none_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ProcessWork.builder("två ord", "t"));
    }

    @Test
    void a_builder_begins_with_everything_in_the_work() throws ReflectiveOperationException {
        ProcessWork work = BrokenWork.work();

        assertThat(work.toBuilder().build()).isEqualTo(work);
        for (RecordComponent component : ProcessWork.class.getRecordComponents()) {
            assertThat(component.getAccessor().invoke(work))
                    .as("the test says something of %s", component.getName())
                    .isNotEqualTo(component.getAccessor().invoke(EMPTY));
        }
    }

    @Test
    void the_plan_is_the_newest_version() {
        OperationalPlan first = plan("v1");
        OperationalPlan second = plan("v2");

        assertThat(EMPTY.toBuilder().plans(List.of(first, second)).build().plan())
                .contains(second);
    }

    @Test
    void a_party_and_a_consent_have_short_forms() {
        assertThat(Party.of("2380", Party.MUNICIPALITY, "Östersunds kommun"))
                .isEqualTo(new Party(
                        Id.of("2380"),
                        Id.of("municipality"),
                        Optional.of("Östersunds kommun"),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(Consent.of(true, false)).isEqualTo(new Consent(Optional.of(true), Optional.of(false)));
    }

    @Test
    void an_element_that_is_null_is_a_callers_bug() {
        List<Seminar> seminars = new ArrayList<>();
        seminars.add(null);

        assertThatNullPointerException().isThrownBy(() -> EMPTY.toBuilder().seminars(seminars));
    }

    private static OperationalPlan plan(String id) {
        return new OperationalPlan(
                Id.of(id),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Targets.NONE,
                List.of(),
                List.of());
    }
}
