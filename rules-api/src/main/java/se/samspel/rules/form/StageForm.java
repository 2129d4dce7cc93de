package se.samspel.rules.form;

import java.util.Map;
import java.util.TreeMap;
import se.samspel.Id;
import se.samspel.rules.route.Agreement;
import se.samspel.rules.route.OwnBody;
import se.samspel.rules.route.Stage;
import se.samspel.time.Deadline;

/** The JSON form of a stage, and of whose own body acts in it; what goes without saying is left out. */
final class StageForm {

    private StageForm() {}

    static Map<String, Object> stage(Stage stage) {
        Map<String, Object> form = new TreeMap<>();
        form.put("act", stage.act().value());
        form.put(stage.each() ? "each" : "body", stage.body().value());
        if (!stage.of().isEmpty()) {
            form.put("of", stage.of().stream().sorted().map(Id::value).toList());
        }
        if (stage.agreement() != Agreement.ALL) {
            form.put("agreement", stage.agreement().name());
        }
        stage.branch().ifPresent(branch -> form.put("branch", branch.value()));
        stage.rung().ifPresent(rung -> form.put("rung", rung.name()));
        stage.within().ifPresent(time -> form.put("within", deadline(time)));
        return form;
    }

    static Map<String, Object> deadline(Deadline time) {
        String unit = switch (time.unit()) {
            case DAYS -> "days";
            case WORKING_DAYS -> "workingDays";
            case WEEKS -> "weeks";
        };
        return Map.of(unit, time.amount());
    }

    static void own(OwnBody own, Map<String, Object> form) {
        form.put("function", own.function().value());
        form.put("of", own.of().value());
        own.matter().ifPresent(matter -> form.put("matter", matter.value()));
        form.put("body", own.body().value());
        if (own.joint()) {
            form.put("joint", true);
        }
    }
}
