package se.samspel.cli.again;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.cli.page.Joined;
import se.samspel.rules.comparison.Point;
import se.samspel.rules.comparison.Point.Part;
import se.samspel.rules.text.Text;

/** What a point of an answer says, in words. */
final class Said {

    private static final Text NOTHING = Text.of("inget", "nothing");

    private static final Map<Part, Text> PARTS = Map.ofEntries(
            entry(Part.OUTCOME, Text.of("utfallet", "the outcome")),
            entry(Part.FINDING, Text.of("anmärkning", "finding")),
            entry(Part.QUESTION, Text.of("öppen fråga", "open question")),
            entry(Part.ROUTE, Text.of("beslutsgången", "the route")),
            entry(Part.STAGE, Text.of("steg i beslutsgången", "step of the route")),
            entry(Part.ALTERNATIVE, Text.of("möjlig beslutsgång", "possible route")),
            entry(Part.TRAIL, Text.of("vad som har hänt", "what has happened")),
            entry(Part.ADOPTION, Text.of("antagande", "adoption")),
            entry(Part.EFFECT, Text.of("från när det gäller", "from when it applies")),
            entry(Part.BUDGET, Text.of("tid", "time")),
            entry(Part.PROGRESS, Text.of("steg i arbetet", "step of the work")),
            entry(Part.ISSUE, Text.of("det som har fastnat", "what has got stuck")),
            entry(Part.MEASURE, Text.of("mått", "measure")),
            entry(Part.GOAL, Text.of("mål", "goal")),
            entry(Part.ACCESS, Text.of("tillgången till data", "access to data")));

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry("severity", Text.of("tyngd", "weight")),
            entry("message", Text.of("lydelse", "words")),
            entry("remedy", Text.of("åtgärd", "remedy")),
            entry("limit", Text.of("gräns", "limit")),
            entry("clause", Text.of("källa", "source")),
            entry("kind", Text.of("slag", "kind")),
            entry("text", Text.of("lydelse", "words")),
            entry("mayAnswer", Text.of("får svara", "may answer")),
            entry("status", Text.of("läge", "status")),
            entry("outcome", Text.of("utfall", "outcome")),
            entry("act", Text.of("handling", "act")),
            entry("acts", Text.of("handlingar", "acts")),
            entry("effect", Text.of("verkan", "effect")),
            entry("bodies", Text.of("organ", "bodies")),
            entry("body", Text.of("organ", "body")),
            entry("agreement", Text.of("enighet", "agreement")),
            entry("missing", Text.of("fattas", "missing")),
            entry("done", Text.of("klart", "done")),
            entry("next", Text.of("härnäst", "next")),
            entry("standing", Text.of("läge", "standing")),
            entry("planned", Text.of("planerat", "planned")),
            entry("min", Text.of("minst", "least")),
            entry("max", Text.of("högst", "most")),
            entry("due", Text.of("senast", "due")),
            entry("level", Text.of("nivå", "level")),
            entry("from", Text.of("från", "from")));

    private static final Map<String, Text> WORDS = Map.ofEntries(
            entry("ERROR", Text.of("fel", "error")),
            entry("WARNING", Text.of("varning", "warning")),
            entry("NOTICE", Text.of("upplysning", "notice")),
            entry("BLOCKED", Text.of("stoppat", "blocked")),
            entry("OPEN", Text.of("öppet", "open")),
            entry("CLEAR", Text.of("klart", "clear")),
            entry("DETERMINED", Text.of("avgjort", "settled")),
            entry("NOT_STATED", Text.of("sägs inte", "not stated")),
            entry("WITHIN", Text.of("inom gränsen", "within")),
            entry("BELOW", Text.of("för lite", "too little")),
            entry("ABOVE", Text.of("för mycket", "too much")),
            entry("DONE", Text.of("klart", "done")),
            entry("BEGUN", Text.of("pågår", "going on")),
            entry("TO_COME", Text.of("återstår", "to come")));

    private Said() {}

    /** What the point is about, such as "anmärkning team.full-days, anna". */
    static Text of(Point point) {
        Text part = PARTS.getOrDefault(point.part(), Text.same(point.part().name()));
        return point.subject().isEmpty() ? part : part.map(words -> words + " " + point.subject());
    }

    /** What it says that the other does not; of a point without another, what matters most. */
    static Text of(Point point, Optional<Point> other) {
        List<Text> said = Stream.concat(
                        point.says().keySet().stream(),
                        other.stream().flatMap(beside -> beside.says().keySet().stream()))
                .distinct()
                .filter(name -> other.isEmpty()
                        ? isShownAlone(point.part(), name)
                        : !other.get().says(name).equals(point.says(name)))
                .map(name -> said(name, point.says(name)))
                .toList();
        return Joined.by(Text.same("; "), said);
    }

    private static boolean isShownAlone(Part part, String name) {
        return switch (part) {
            case FINDING -> name.equals("severity") || name.equals("message");
            case QUESTION -> name.equals("text");
            default -> !name.equals("clause");
        };
    }

    private static Text said(String name, String value) {
        Text word = value.isEmpty() ? NOTHING : WORDS.getOrDefault(value, Text.same(value));
        Text label = NAMES.getOrDefault(name, Text.same(name));
        return Text.same("{name}: {value}").with("name", label).with("value", word);
    }
}
