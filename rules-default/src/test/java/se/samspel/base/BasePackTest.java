package se.samspel.base;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.samspel.json.JsonText;
import se.samspel.json.PackReading;
import se.samspel.json.RulePackReader;
import se.samspel.json.RulePackSchema;
import se.samspel.rules.form.CanonicalForm;
import se.samspel.rules.layer.Change;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Row;

/** The base as a rule pack: what Java says, a file can say. */
class BasePackTest {

    private static final Layer BASE = new BaseRules().layers().get(0);
    private static final String FORM = CanonicalForm.of(BASE);

    @Test
    void the_base_as_a_pack_is_the_same_layer() {
        PackReading reading = RulePackReader.in(Locale.ENGLISH).read(FORM);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.layer().map(CanonicalForm::of)).contains(FORM);
        assertThat(reading.layer().map(BasePackTest::sorted)).contains(sorted(BASE));
    }

    @Test
    void the_base_as_a_pack_fits_the_schema() {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonText.pretty(RulePackSchema.tree()), InputFormat.JSON);

        assertThat(schema.validate(FORM, InputFormat.JSON)).isEmpty();
    }

    /** The same layer with its changes, and the rows of its tables, in one order. */
    private static Layer sorted(Layer layer) {
        List<Change> changes = new ArrayList<>(layer.changes());
        changes.sort(CanonicalForm.ORDER);
        return layer.with(changes.stream().map(BasePackTest::sorted).toList());
    }

    private static Change sorted(Change change) {
        if (!(change.what() instanceof Routing table)) {
            return change;
        }
        List<Row> rows = table.rows().stream()
                .sorted(Comparator.comparing(row -> row.stages() + row.source().clause() + values(row)))
                .toList();
        Routing sorted = new Routing(table.id(), table.matter(), rows, table.source());
        return new Change(change.operation(), sorted, change.source(), change.reason(), change.fixed());
    }

    private static List<String> values(Row row) {
        return row.box().entrySet().stream()
                .map(side -> side.getKey() + "="
                        + side.getValue().stream()
                                .map(Object::toString)
                                .sorted()
                                .toList())
                .sorted()
                .toList();
    }
}
