package se.samspel.cli.again;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.cli.rule.StageWords;
import se.samspel.rules.comparison.Point.Part;
import se.samspel.rules.route.Agreement;
import se.samspel.rules.route.Effect;
import se.samspel.rules.route.EntryIntoForce;
import se.samspel.rules.text.Text;

/** The words for what an answer to programs calls parts, members and values, Swedish and English side by side. */
final class ReplayWords {

    private static final Map<Part, Text> PARTS = Map.ofEntries(
            entry(Part.OUTCOME, Text.of("utfallet", "the outcome")),
            entry(Part.FINDING, Text.of("anmärkning", "finding")),
            entry(Part.QUESTION, Text.of("öppen fråga", "open question")),
            entry(Part.ROUTE, Text.of("beslutsgången", "the route")),
            entry(Part.STAGE, Text.of("beslutsgången, steg", "the route, step")),
            entry(Part.ALTERNATIVE, Text.of("möjlig beslutsgång,", "possible route,")),
            entry(Part.TRAIL, Text.of("vad som har hänt", "what has happened")),
            entry(Part.ADOPTION, Text.of("antagande,", "adoption by")),
            entry(Part.EFFECT, Text.of("från när det gäller", "from when it applies")),
            entry(Part.BUDGET, Text.of("tid,", "time,")),
            entry(Part.PROGRESS, Text.of("steg i arbetet,", "step of the work,")),
            entry(Part.ISSUE, Text.of("det som har fastnat", "what has got stuck")),
            entry(Part.MEASURE, Text.of("mått", "measure")),
            entry(Part.GOAL, Text.of("mål", "goal")),
            entry(Part.ACCESS, Text.of("tillgången till data", "access to data")));

    private static final Map<String, Text> NAMES = Map.ofEntries(
            entry("severity", Text.of("vikt", "weight")),
            entry("message", Text.of("lydelse", "words")),
            entry("remedy", Text.of("åtgärd", "remedy")),
            entry("limit", Text.of("gräns", "limit")),
            entry("clause", Text.of("källa", "source")),
            entry("kind", Text.of("slag", "kind")),
            entry("text", Text.of("lydelse", "words")),
            entry("mayAnswer", Text.of("får svara", "may answer")),
            entry("status", Text.of("läge", "status")),
            entry("outcome", Text.of("utfall", "outcome")),
            entry("acts", Text.of("vad som görs", "what is done")),
            entry("effect", Text.of("verkan", "effect")),
            entry("bodies", Text.of("organ", "bodies")),
            entry("body", Text.of("beslutar", "decides")),
            entry("agreement", Text.of("enighet", "agreement")),
            entry("rung", Text.of("vid oenighet", "if they do not agree")),
            entry("within", Text.of("tid", "time")),
            entry("branch", Text.of("gren", "branch")),
            entry("narrows", Text.of("observera", "note")),
            entry("missing", Text.of("fattas", "missing")),
            entry("done", Text.of("klart", "done")),
            entry("next", Text.of("härnäst", "next")),
            entry("outOfOrder", Text.of("i fel ordning", "out of order")),
            entry("standing", Text.of("ärendet", "the matter")),
            entry("waitingFor", Text.of("väntar på", "waiting for")),
            entry("planned", Text.of("planerat", "planned")),
            entry("min", Text.of("minst", "least")),
            entry("max", Text.of("högst", "most")),
            entry("due", Text.of("senast", "due")),
            entry("level", Text.of("nivå", "level")),
            entry("raiseTo", Text.of("lyfts till", "raised to")),
            entry("overdue", Text.of("försenat", "overdue")),
            entry("trend", Text.of("utveckling", "trend")),
            entry("reached", Text.of("målet nått", "target reached")),
            entry("gaps", Text.of("fattas", "missing")),
            entry("has", Text.of("har tillgång", "with access")),
            entry("lacks", Text.of("saknar tillgång", "without access")),
            entry("notStated", Text.of("inte angivet för", "not stated for")),
            entry("from", Text.of("från", "from")));

    private static final Map<String, Text> WORDS = Map.ofEntries(
            entry("true", Text.of("ja", "yes")),
            entry("false", Text.of("nej", "no")),
            entry("ERROR", Text.of("fel", "error")),
            entry("WARNING", Text.of("varning", "warning")),
            entry("NOTICE", Text.of("att känna till", "worth knowing")),
            entry("BLOCKED", Text.of("stoppat", "blocked")),
            entry("OPEN", Text.of("öppet", "open")),
            entry("CLEAR", Text.of("klart", "clear")),
            entry("JUDGEMENT", Text.of("någon ska bedöma", "somebody must judge")),
            entry("DATUM", Text.of("en uppgift fattas", "something known must be filled in")),
            entry("DETERMINED", Text.of("avgjort", "settled")),
            entry("NOT_STATED", Text.of("reglerna säger inte vem", "the rules do not say who")),
            entry("NONE", Text.of("inget ska beslutas", "nothing is to be decided")),
            entry("ALL", Text.of("alla", "all")),
            entry("BINDING", Text.of("bindande", "binding")),
            entry("PREPARATION", Text.of("gör ärendet klart för andra", "makes the matter ready for others")),
            entry("INFORMATION", Text.of("gör ärendet känt", "makes the matter known")),
            entry("PERMITTED", Text.of("ärendet får lyftas dit", "the matter may be taken there")),
            entry("REQUIRED", Text.of("ärendet ska lyftas dit", "the matter must be taken there")),
            entry("UNDER_WAY", Text.of("inte avgjort än", "not decided yet")),
            entry("DECIDED", Text.of("avgjort", "decided")),
            entry("ENDED", Text.of("har fallit", "has fallen")),
            entry("NO_ACTIVITY", Text.of("ingen aktivitet", "no activity")),
            entry("NO_MEASURE", Text.of("inget mått", "no measure")),
            entry("NO_RESULT", Text.of("inget resultat än", "no result yet")));

    /** What other pages say of a stage, by its word in an answer. */
    private static final Map<String, Text> OF_STAGES = Stream.concat(
                    Stream.of(Agreement.values()).flatMap(one -> word(one, StageWords.agreement(one))),
                    Stream.of(Effect.values()).flatMap(one -> word(one, StageWords.effect(one))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Text NOTHING = Text.of("inget", "nothing");
    private static final Text NONE = Text.of("ingen", "none");
    private static final Set<String> NOBODY = Set.of(
            "body", "bodies", "waitingFor", "mayAnswer", "has", "lacks", "notStated", "clause", "limit", "level");

    private static final Map<String, Text> EFFECTS = Map.of(
            "NOT_STATED", StageWords.entry(EntryIntoForce.NOT_STATED),
            "WAITING", Text.of("inte ännu", "not yet"),
            "TEXTS_DIFFER", Text.of("inte: antaget med olika texter", "not: adopted with different texts"),
            "COMING", Text.of("gäller från en senare dag", "applies from a later day"),
            "IN_FORCE", Text.of("gäller", "applies"),
            "NEVER", Text.of("aldrig", "never"));

    private ReplayWords() {}

    private static Stream<Map.Entry<String, Text>> word(Enum<?> word, Optional<Text> said) {
        return said.stream().map(text -> entry(word.name(), text));
    }

    /** A part of an answer. */
    static Text of(Part part) {
        return PARTS.getOrDefault(part, Text.same(part.name()));
    }

    /** The name of a member. */
    static Text name(String member) {
        return NAMES.getOrDefault(member, Text.same(member));
    }

    /** A value; what is no word of ours stands as it is. */
    static Text of(String value) {
        return WORDS.getOrDefault(value, OF_STAGES.getOrDefault(value, Text.same(value)));
    }

    /** That nothing is said under a name. */
    static Text nothing(String member) {
        return NOBODY.contains(member) ? NONE : NOTHING;
    }

    /** How it stands with the day from which something applies. */
    static Text ofEffect(String status) {
        return EFFECTS.getOrDefault(status, of(status));
    }
}
