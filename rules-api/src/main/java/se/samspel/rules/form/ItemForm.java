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
import se.samspel.rules.layer.DeclaredFact;
import se.samspel.rules.layer.FurtherMust;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.NewLabel;
import se.samspel.rules.layer.NewRange;
import se.samspel.rules.layer.NewSeverity;
import se.samspel.rules.layer.NewSource;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Question;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Source;
import se.samspel.rules.layer.Statement;
import se.samspel.rules.layer.SystemLevel;
import se.samspel.rules.layer.Validity;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Binding;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.EntryIntoForce;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.NonDelegable;
import se.samspel.rules.route.OwnBody;
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
        if (change.fixed()) {
            form.put("fixed", true);
        }
        if (change.what() instanceof Item item) {
            form.put(Kind.of(item).word(), item(item));
        } else {
            form.put("item", change.id().value());
            aspect(change.what(), form);
        }
        return form;
    }

    private static void aspect(Statement what, Map<String, Object> form) {
        if (what instanceof NewRange range) {
            form.put("range", ConditionForm.range(range.range()));
        } else if (what instanceof NewSeverity weight) {
            form.put("severity", weight.severity().name());
        } else if (what instanceof FurtherMust further) {
            form.put("must", ConditionForm.of(further.must()));
        } else if (what instanceof NewLabel label) {
            form.put("label", text(label.label()));
        } else if (what instanceof NewSource) {
            form.put("only", "source");
        }
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
        } else if (item instanceof DeclaredFact fact) {
            fact(fact, form);
        } else if (item instanceof Word word) {
            form.put("vocabulary", word.vocabulary().name());
            form.put("label", text(word.label()));
        } else if (item instanceof Budget budget) {
            budget(budget, form);
        } else if (item instanceof DayOff day) {
            dayOff(day, form);
        } else if (item instanceof SystemLevel level) {
            level(level, form);
        } else if (item instanceof Act act) {
            form.put("label", text(act.label()));
            form.put("effect", act.effect().name());
        } else if (item instanceof Body body) {
            form.put("name", text(body.name()));
            body.kind().ifPresent(kind -> form.put("kind", kind.value()));
        } else if (item instanceof Binding binding) {
            form.put("function", binding.function().value());
            form.put("body", binding.body().value());
        } else if (item instanceof OwnBody own) {
            StageForm.own(own, form);
        } else if (item instanceof Mandate mandate) {
            MandateForm.put(mandate, form);
            valid(mandate.valid(), form);
        } else if (item instanceof NonDelegable rule) {
            form.put("matter", rule.matter().value());
        } else if (item instanceof Routing routing) {
            form.put("matter", routing.matter().value());
            form.put("rows", rows(routing));
        }
        return form;
    }

    private static void fact(DeclaredFact fact, Map<String, Object> form) {
        form.put("label", text(fact.label()));
        form.put("scope", fact.scope().id().value());
        form.put("type", fact.fact().type());
        if (fact.values() instanceof DeclaredFact.Numbers numbers) {
            form.put("unit", numbers.unit().name());
        } else if (fact.values() instanceof DeclaredFact.Words words) {
            form.put("words", words(words.words()));
        }
    }

    private static List<Map<String, Object>> words(List<Map.Entry<String, Text>> words) {
        return words.stream()
                .<Map<String, Object>>map(
                        word -> new TreeMap<>(Map.of("value", word.getKey(), "label", text(word.getValue()))))
                .toList();
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
        form.put("answers", words(question.answers()));
        form.put("mayAnswer", question.mayAnswer().stream().map(Id::value).toList());
    }

    private static void budget(Budget budget, Map<String, Object> form) {
        form.put("role", text(budget.role()));
        form.put("planned", budget.planned().id().value());
        budget.limit().ifPresent(limit -> form.put("limit", limit.value()));
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

    private static void level(SystemLevel level, Map<String, Object> form) {
        form.put("label", text(level.label()));
        level.raisesTo().ifPresent(above -> form.put("raisesTo", above.value()));
        level.within().ifPresent(time -> form.put("within", StageForm.deadline(time)));
        if (!level.duties().isEmpty()) {
            form.put("duties", level.duties().stream().map(ItemForm::text).toList());
        }
        Map<String, Object> offices = new TreeMap<>();
        level.offices().region().ifPresent(office -> offices.put("region", text(office)));
        level.offices().municipal().ifPresent(office -> offices.put("municipal", text(office)));
        form.put("offices", offices);
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
        if (row.isNotStated()) {
            form.put("notStated", true);
        } else {
            form.put("stages", row.stages().stream().map(StageForm::stage).toList());
        }
        if (row.entry() != EntryIntoForce.NOT_STATED) {
            form.put("entry", row.entry().name());
        }
        row.narrows().ifPresent(reason -> form.put("narrows", text(reason)));
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

    private static void valid(Validity valid, Map<String, Object> form) {
        if (valid.dated()) {
            valid(valid.period(), form);
        } else {
            form.put("undated", true);
        }
    }

    static void valid(Period valid, Map<String, Object> form) {
        valid.from().ifPresent(day -> form.put("from", day.toString()));
        valid.until().ifPresent(day -> form.put("until", day.toString()));
    }

    private static Map<String, Object> text(Text text) {
        return new TreeMap<>(Map.of("sv", text.sv(), "en", text.en()));
    }
}
