package se.samspel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.constraint.BrokenBody;
import se.samspel.constraint.BrokenJointPlan;
import se.samspel.constraint.BrokenWork;
import se.samspel.document.BodyDocument;
import se.samspel.joint.JointPlan;
import se.samspel.work.ProcessWork;

/** What holds for every record of a document. */
class RecordsTest {

    static Stream<Record> records() throws ReflectiveOperationException {
        Set<Record> records = new HashSet<>();
        collect(BrokenWork.work(), records);
        collect(BrokenBody.document(), records);
        collect(BrokenJointPlan.plan(), records);
        return records.stream();
    }

    @Test
    void the_records_of_a_document_are_found() throws ReflectiveOperationException {
        assertThat(records().map(Object::getClass).distinct())
                .hasSizeGreaterThan(60)
                .contains(ProcessWork.class, BodyDocument.class, JointPlan.class);
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_record_keeps_its_own_lists(Record record) throws ReflectiveOperationException {
        List<List<Object>> given = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = component.getAccessor().invoke(record);
            if (value instanceof List<?> list) {
                List<Object> copy = new ArrayList<>(list);
                given.add(copy);
                value = copy;
            }
            values.add(value);
        }
        Class<?>[] types = Stream.of(record.getClass().getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Object other = record.getClass().getConstructor(types).newInstance(values.toArray());
        given.forEach(List::clear);

        assertThat(other).isEqualTo(record);
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (component.getAccessor().invoke(other) instanceof List<?> list) {
                assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
            }
        }
    }

    private static void collect(Object value, Set<Record> records) throws ReflectiveOperationException {
        if (value instanceof Optional<?> optional && optional.isPresent()) {
            collect(optional.get(), records);
        } else if (value instanceof List<?> list) {
            for (Object element : list) {
                collect(element, records);
            }
        } else if (value instanceof Record record && records.add(record)) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                collect(component.getAccessor().invoke(record), records);
            }
        }
    }
}
