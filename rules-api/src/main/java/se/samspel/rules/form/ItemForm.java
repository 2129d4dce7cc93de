package se.samspel.rules.form;

import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.samspel.Id;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.layer.Budget;
import se.samspel.rules.layer.Change;
import se.samspel.rules.layer.DayOff;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Operation;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Question;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Source;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Binding;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Row;
import se.samspel.rules.text.Text;
import se.samspel.time.Period;

/** The JSON form of a change and of the item in it; the item's kind is the name of its member. */
final class ItemForm {

    private ItemForm() {}

    static Map<String, Object> change(Change change) {
        Map<String, Object> form = new TreeMap<>();
        form.put("do", change.operation().name().toLowerCase(Locale.ROOT));
        form.put("source", source(change.source()));
        change.reason().ifPresent(reason -> form.put("reason", text(reason)));
        if (change.operation() == Operation.WITHDRAW) {
            form.put("item", change.item().id().value());
        } else {
            form.put(kind(change.item()), item(change.item()));
        }
        return form;
    }

    static String kind(Item item) {
        String name = item.getClass().getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static Map<String, Object> item(Item item) {
        Map<String, Object> form = new TreeMap<>();
        form.put("id", item.id().value());
        if (item instanceof Parameter parameter) {
            parameter(parameter, form);
        } else if (item instanceof Requirement requirement) {
            requirement(requirement, form);
        } else if (item instanceof Question question) {
            question(question, form);
        } else if (item instanceof Word word) {
            form.put("vocabulary", word.vocabulary().name());
            form.put("label", text(word.label()));
        } else if (item instanceof Budget budget) {
            budget(budget, form);
        } else if (item instanceof DayOff day) {
            dayOff(day, form);
        } else if (item instanceof Act act) {
            form.put("label", text(act.label()));
            form.put("effect", act.effect().name());
        } else if (item instanceof Body body) {
            form.put("name", text(body.name()));
        } else if (item instanceof Binding binding) {
            form.put("function", binding.function().value());
            form.put("body", binding.body().value());
        } else if (item instanceof Routing routing) {
            form.put("matter", routing.matter().value());
            form.put("rows", rows(routing));
        }
        return form;
    }

    private static void parameter(Parameter parameter, Map<String, Object> form) {
        form.put("label", text(parameter.label()));
        form.put("unit", parameter.unit().name());
        form.put("range", ConditionForm.range(parameter.range()));
        form.put("admissible", ConditionForm.range(parameter.admissible()));
    }

    private static void requirement(Requirement requirement, Map<String, Object> form) {
        form.put("scope", requirement.scope().id().value());
        if (!requirement.when().equals(Condition.ALWAYS)) {
            form.put("when", ConditionForm.of(requirement.when()));
        }
        form.put("must", ConditionForm.of(requirement.must()));
        form.put("severity", requirement.breach().severity().name());
        form.put("text", text(requirement.breach().text()));
        form.put("remedy", text(requirement.breach().remedy()));
        valid(requirement.valid(), form);
    }

    private static void question(Question question, Map<String, Object> form) {
        form.put("text", text(question.text()));
        form.put(
                "answers",
                question.answers().stream()
                        .map(answer -> Map.of("value", answer.getKey(), "label", text(answer.getValue())))
                        .map(TreeMap::new)
                        .toList());
        form.put("mayAnswer", question.mayAnswer().stream().map(Id::value).toList());
    }

    private static void budget(Budget budget, Map<String, Object> form) {
        form.put("role", text(budget.role()));
        form.put("planned", budget.planned().id().value());
        budget.limit().ifPresent(limit -> form.put("limit", limit.id().value()));
        budget.guideline().ifPresent(guideline -> {
            form.put("nominal", guideline.nominal().id().value());
            form.put("calendar", guideline.calendar().id().value());
        });
    }

    private static void dayOff(DayOff day, Map<String, Object> form) {
        form.put("label", text(day.label()));
        valid(day.valid(), form);
        if (day.rule() instanceof DayOff.Fixed fixed) {
            form.put("date", fixed.date().toString().substring(2));
        } else if (day.rule() instanceof DayOff.Easter easter) {
            form.put("easter", easter.days());
        } else if (day.rule() instanceof DayOff.FirstWeekday first) {
            DayOfWeek weekday = first.weekday();
            form.put("weekday", weekday.name());
            form.put("onOrAfter", first.onOrAfter().toString().substring(2));
        }
    }

    private static List<Map<String, Object>> rows(Routing routing) {
        return routing.rows().stream()
                .map(row -> row(row, routing.source()))
                .sorted(Comparator.comparing(JsonWriter::write))
                .toList();
    }

    /** A row names its clause only where that is not the table's own. */
    private static Map<String, Object> row(Row row, Source table) {
        Map<String, Object> form = new TreeMap<>();
        form.put(
                "when",
                new TreeMap<>(row.box().entrySet().stream()
                        .collect(Collectors.toMap(
                                side -> side.getKey().id().value(), side -> ConditionForm.values(side.getValue())))));
        if (!row.source().equals(table)) {
            form.put("source", source(row.source()));
        }
        if (!row.isNotStated()) {
            form.put(
                    "stages",
                    row.stages().stream()
                            .map(stage -> new TreeMap<>(Map.of(
                                    "act",
                                    stage.act().value(),
                                    "body",
                                    stage.body().value())))
                            .toList());
        }
        return form;
    }

    static Map<String, Object> source(Source source) {
        Map<String, Object> form = new TreeMap<>();
        form.put("document", source.document());
        form.put("clause", source.clause());
        form.put("kind", source.kind().name());
        source.valid().ifPresent(period -> valid(period, form));
        return form;
    }

    private static void valid(Period valid, Map<String, Object> form) {
        valid.from().ifPresent(day -> form.put("from", day.toString()));
        valid.until().ifPresent(day -> form.put("until", day.toString()));
    }

    private static Map<String, Object> text(Text text) {
        return new TreeMap<>(Map.of("sv", text.sv(), "en", text.en()));
    }
}
