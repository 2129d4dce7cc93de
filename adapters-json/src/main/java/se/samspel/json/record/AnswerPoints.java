package se.samspel.json.record;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samspel.json.fault.Faults;
import se.samspel.json.tree.Node.ObjectNode;
import se.samspel.rules.comparison.Point;
import se.samspel.rules.comparison.Point.Part;

/** What a stored answer says, point by point: the same points as {@link Point} makes of the answer itself. */
final class AnswerPoints {

    private static final String CLAUSE = "clause";
    private static final String STATUS = "status";
    private static final String MISSING = "missing";

    /** The members of an answer that are lists of objects: which point each is, and by which names it is known. */
    private static final List<Listed> LISTED = List.of(
            new Listed("budgets", Part.BUDGET, List.of("budget", "who"), same("planned", "min", "max", STATUS)),
            new Listed("progress", Part.PROGRESS, List.of("step"), same(STATUS, MISSING)),
            new Listed("issues", Part.ISSUE, List.of("id"), same("level", "due", "raiseTo", "overdue")),
            new Listed("measures", Part.MEASURE, List.of("id"), same("trend", "reached")),
            new Listed("matrix", Part.GOAL, List.of("goal"), same("gaps")));

    private static final Map<String, String> FINDING =
            and(same("severity", "message", "remedy"), entry("limit", "limit.text"), entry(CLAUSE, "source.clause"));
    private static final Map<String, String> QUESTION =
            and(same("kind", "text", "mayAnswer"), entry(CLAUSE, "source.clause"));
    private static final Map<String, String> ROUTE = and(same(STATUS, "narrows"), entry(CLAUSE, "source.clause"));
    private static final Map<String, String> STAGE = and(
            same("act", "effect", "agreement", "branch", "rung"),
            entry("bodies", "bodies.id"),
            entry("amount", "within.amount"),
            entry("unit", "within.unit"),
            entry(CLAUSE, "source.clause"));
    private static final Map<String, String> ALTERNATIVE =
            and(same(STATUS), entry("acts", "stages.act"), entry("bodies", "stages.bodies.id"));
    private static final Map<String, String> TRAIL = and(
            same("standing", "outOfOrder"),
            entry("done", "done.stage"),
            entry("next", "next.stage"),
            entry(MISSING, "missing.stage"));
    private static final Map<String, String> ADOPTION = and(same(STATUS), entry("body", "body.id"));

    private final Fields fields;
    private final Told told;
    private final ObjectNode answer;
    private final List<Point> points = new ArrayList<>();

    private AnswerPoints(ObjectNode answer, Faults faults) {
        this.answer = answer;
        this.fields = new Fields(faults);
        this.told = new Told(faults);
    }

    /** The points of an answer, as far as it could be read. */
    static List<Point> of(ObjectNode answer, Faults faults) {
        AnswerPoints all = new AnswerPoints(answer, faults);
        all.read();
        return Point.numbered(all.points);
    }

    private record Listed(String member, Part part, List<String> about, Map<String, String> says) {}

    private void read() {
        put(Part.OUTCOME, List.of(), answer, same("outcome"));
        fields.member(answer, "outcome");
        fields.objects(answer, "findings").forEach(one -> put(Part.FINDING, placed(one), one, FINDING));
        fields.objects(answer, "questions").forEach(one -> put(Part.QUESTION, placed(one), one, QUESTION));
        fields.object(answer, "route").ifPresent(this::route);
        LISTED.forEach(this::listed);
        answer.get("access")
                .flatMap(fields::object)
                .ifPresent(access -> put(Part.ACCESS, List.of(), access, same("has", "lacks", "notStated")));
    }

    private void listed(Listed listed) {
        answer.get(listed.member)
                .map(fields::objects)
                .orElse(List.of())
                .forEach(one -> put(
                        listed.part,
                        listed.about.stream().map(name -> told.at(one, name)).toList(),
                        one,
                        listed.says));
    }

    /** By code, and the element or else the place. */
    private List<String> placed(ObjectNode one) {
        String element = told.at(one, "element");
        return List.of(told.at(one, "code"), element.isEmpty() ? told.at(one, "path") : element);
    }

    private void route(ObjectNode route) {
        String matter = told.at(route, "matter");
        put(Part.ROUTE, List.of(matter), route, ROUTE);
        List<ObjectNode> stages = fields.objects(route, "stages");
        IntStream.range(0, stages.size())
                .forEach(i -> put(Part.STAGE, List.of(matter, Integer.toString(i + 1)), stages.get(i), STAGE));
        fields.objects(route, "alternatives")
                .forEach(one -> put(Part.ALTERNATIVE, List.of(matter, answers(one)), one, ALTERNATIVE));
        fields.object(answer, "trail").ifPresent(trail -> put(Part.TRAIL, List.of(matter), trail, TRAIL));
        fields.objects(answer, "adoption")
                .forEach(one -> put(Part.ADOPTION, List.of(matter, told.at(one, "principal")), one, ADOPTION));
        fields.object(answer, "effect")
                .ifPresent(effect -> put(Part.EFFECT, List.of(matter), effect, same(STATUS, "from", "waitingFor")));
    }

    private String answers(ObjectNode alternative) {
        return fields.object(alternative, "answers").stream()
                .flatMap(answers -> new TreeMap<>(answers.members())
                        .keySet().stream()
                                .map(question -> question + " = "
                                        + told.at(answers.get(question).orElseThrow(), "")))
                .collect(Collectors.joining(", "));
    }

    private void put(Part part, List<String> about, ObjectNode object, Map<String, String> paths) {
        Map<String, String> says = new LinkedHashMap<>();
        paths.forEach((name, path) -> says.put(name, told.at(object, path)));
        points.add(Point.of(part, about, says));
    }

    private static Map<String, String> same(String... names) {
        return Stream.of(names).collect(Collectors.toMap(name -> name, name -> name));
    }

    @SafeVarargs
    private static Map<String, String> and(Map<String, String> same, Map.Entry<String, String>... others) {
        Map<String, String> all = new LinkedHashMap<>(same);
        for (Map.Entry<String, String> other : others) {
            all.put(other.getKey(), other.getValue());
        }
        return all;
    }
}
