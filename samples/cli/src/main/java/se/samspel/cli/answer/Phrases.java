package se.samspel.cli.answer;

import java.util.Map;
import se.samspel.rules.assessment.PlanStep;
import se.samspel.rules.text.Text;

/** Everything that the page says in its own words, Swedish and English side by side. */
final class Phrases {

    // The opening
    static final Text JUDGED_BY = Text.of("Bedömt enligt {rules} den {day}", "Judged by {rules} on {day}");
    static final Text STANDS_ON = Text.of("{rules} (som står på {layers})", "{rules} (which stands on {layers})");
    static final Text CLEAR = Text.of("KLART: inget står i vägen.", "CLEAR: nothing stands in the way.");
    static final Text CLEAR_WITH_WARNINGS = Text.of(
            "KLART: inget står i vägen, men {warnings} bör ses över.",
            "CLEAR: nothing stands in the way, but see to {warnings}.");
    static final Text UNDER_WAY = Text.of("Ärendet är inte avgjort än.", "The matter is not decided yet.");
    static final Text FALLEN = Text.of("Ärendet har fallit.", "The matter has fallen.");
    static final Text LAPSED = Text.of(
            "Det kommer inte att gälla: inte alla hade antagit i tid.",
            "It will not apply: not all had adopted in time.");
    static final Text NOT_YET = Text.of("har inte hänt än", "has not happened yet");
    static final Text OPEN = Text.of("ÖPPET: {todo}.", "OPEN: {todo}.");
    static final Text BLOCKED = Text.of(
            "STOPPAT: {errors} måste rättas innan ärendet kan gå vidare.",
            "BLOCKED: {errors} must be mended before the matter can go on.");
    static final Text BLOCKED_BODY = Text.of("STOPPAT: {errors} måste rättas.", "BLOCKED: {errors} must be mended.");
    static final Text ALSO = Text.of("Dessutom: {todo}.", "Besides: {todo}.");
    static final Text MUST_BE_ANSWERED = Text.of("{questions} måste besvaras", "{questions} must be answered");
    static final Text SOURCE_IS_SILENT =
            Text.of("reglerna säger inte vem som beslutar", "the rules do not say who decides");
    static final Text ROUTE_IS_OPEN = Text.of("det går inte att säga vem som beslutar", "who decides cannot be said");
    static final Counted ERRORS = new Counted(Text.of("fel", "error"), Text.of("fel", "errors"));
    static final Counted WARNINGS = new Counted(Text.of("varning", "warning"), Text.of("varningar", "warnings"));
    static final Counted QUESTIONS = new Counted(Text.of("fråga", "question"), Text.of("frågor", "questions"));

    static final Text RAISED = Text.of("väckt {day}", "raised on {day}");
    static final Text TAKES_EFFECT = Text.of("avsett att gälla från {day}", "meant to apply from {day}");
    static final Text TAKEN_OVER = Text.of("uppgiften övertagen av {by}", "the task taken over by {by}");
    static final Text MATTER = Text.of("Ärendet: {told}", "The matter: {told}");

    // Findings
    static final Text DO_THIS = Text.of("Gör så här", "Do this");
    static final Text PLACE = Text.of("Var", "Where");
    static final Text LIMIT_SET_BY = Text.of("Gräns", "Limit");
    static final Text RULE = Text.of("Regel", "Rule");
    static final Text WHOLE_DOCUMENT = Text.of("dokumentet som helhet", "the document as a whole");
    static final Text ON_LINE = Text.of("rad {line}, {path}", "line {line}, {path}");
    static final Text MISSING = Text.of("{place}; där saknas {missing}", "{place}; {missing} is missing there");

    // Questions
    static final Text OPEN_QUESTIONS = Text.of("Frågor att besvara", "Questions to answer");
    static final Text ANSWERS = Text.of("Svar", "Answers");
    static final Text MAY_ANSWER = Text.of("Får svara", "May answer");
    static final Text WRITE = Text.of("Skriv", "Write");
    static final Text ANSWER_FORM = Text.of(
            "{\"id\": \"{question}\", \"value\": \"(svar)\",\n"
                    + " \"by\": \"(vem)\", \"on\": \"(dag)\", \"ground\": \"(varför)\"}",
            "{\"id\": \"{question}\", \"value\": \"(answer)\",\n"
                    + " \"by\": \"(who)\", \"on\": \"(day)\", \"ground\": \"(why)\"}");
    static final Text ADD_TO_LIST = Text.of("lägg till i listan \"{list}\":", "add to the list \"{list}\":");
    static final Text ADD_ONE_TO_LIST =
            Text.of("lägg till en av dessa i listan \"{list}\":", "add one of these to the list \"{list}\":");
    static final Text MEND_ANSWER = Text.of(
            "rätta det svar som redan finns där, till ett av: {answers}",
            "mend the answer that is there already, to one of: {answers}");
    static final Text PARTIES = Text.of("Parter", "Parties");
    static final Text PARTY_ID = Text.of("(partens id)", "(id of the party)");
    static final Text SOME_VALUE = Text.of("(värdet)", "(the value)");
    static final Text A_NUMBER = Text.of("(ett tal)", "(a number)");
    static final Text A_NUMBER_OF = Text.of("(ett tal, {unit})", "(a number, {unit})");
    static final Text SOME_NUMBER = Text.of("(antal)", "(number)");
    static final Text SOME_DAY = Text.of("(dag, som 2008-05-16)", "(day, as 2008-05-16)");
    static final Text SOME_LENGTH = Text.of("(tid, som PT12H för 12 timmar)", "(time, as PT12H for 12 hours)");

    // The route
    static final Text ROUTE = Text.of("Beslutsgång", "Who decides");
    static final Text NOT_STATED = Text.of(
            "Källan säger inte vem som beslutar i ett sådant ärende. De berörda behöver själva komma överens om det.",
            "The source does not say who decides in such a matter. Those affected need to agree on it themselves.");
    static final Text NOT_STATED_THERE =
            Text.of("Källan säger inte vem som beslutar", "The source does not say who decides");
    static final Text NO_ROUTE =
            Text.of("Regelverket har ingen beslutsgång för ärendet.", "The rule set has no route for the matter.");
    static final Text NO_DECISION = Text.of("Inget ska beslutas.", "Nothing is to be decided.");
    static final Text DEPENDS =
            Text.of("Det beror på hur frågorna ovan besvaras:", "It depends on how the questions above are answered:");
    static final Text IF_THE_ANSWER_IS = Text.of("om svaret är {answers}:", "if the answer is {answers}:");
    static final Text IF_THE_ANSWERS_ARE = Text.of("om svaren är {answers}:", "if the answers are {answers}:");
    static final Text ANSWER = Text.of("\u201d{value}\u201d ({label})", "\u201c{value}\u201d ({label})");
    static final Text ANSWER_ALONE = Text.of("\u201d{value}\u201d", "\u201c{value}\u201d");
    static final Text NARROWS = Text.of("Observera", "Note");
    static final Text ENTERS = Text.of("Gäller", "Applies");
    static final Text COMING_IN = Text.of("Tillkommer", "Comes in");
    static final Text SAME_ROUTE = Text.of("Beslutsgången blir densamma.", "The route stays the same.");
    static final Text WHAT_IF = Text.of("Om även {party} berörs", "If {party} is affected too");

    // The trail
    static final Text TRAIL = Text.of("Vad som har hänt", "What has happened");
    static final Text DAY = Text.of("Dag", "Day");
    static final Text BODY = Text.of("Organ", "Body");
    static final Text ACT = Text.of("Gör", "Does");
    static final Text RESULT = Text.of("Utfall", "Outcome");
    static final Text NO_DAY = Text.of("okänd dag", "unknown day");
    static final Text NO_OUTCOME = Text.of("inget utfall angivet", "no outcome stated");
    static final Text NOT_ASKED_FOR = Text.of("ingår inte i beslutsgången", "no part of the route");
    static final Text BEFORE_ITS_TURN = Text.of("före sin tur", "before its turn");
    static final Text SAME_TEXT_AGAIN = Text.of("samma text igen efter återremiss", "the returned text again");
    static final Text PARAGRAPH = Text.of("Protokoll", "Minutes");
    static final Text VERSION = Text.of("Text", "Text");
    static final Text REGISTERED = Text.of("Diarienummer", "Registry no.");
    static final Text REGISTRY = Text.of("Diarienr", "Registry");
    static final Text REGISTERED_AS = Text.same("{body}: {numbers}");
    static final Text NEW_TEXT = Text.of("Ny text", "New text");
    static final Text NO_NEW_TEXT =
            Text.of("ingen har kommit efter återremissen av {old}", "none has come since {old} was returned");
    static final Text AFTER_RETURN = Text.of("{new}, efter återremissen av {old}", "{new}, after {old} was returned");
    static final Text CHANGES = Text.of("{version}: {changes}", "{version}: {changes}");
    static final Text PASSED_OVER = Text.of("Överhoppat", "Passed over");
    static final Text NEXT = Text.of("Härnäst", "Next");
    static final Text ALL_DONE = Text.of("inget, alla steg är gjorda", "nothing, every stage is done");
    static final Text ENDED = Text.of("inget, ärendet har fallit", "nothing, the matter has fallen");
    static final Text WAITING_FOR = Text.of("Väntar på", "Waiting for");
    static final Text PRINCIPAL = Text.of("Berörd huvudman", "Affected principal");
    static final Text DECIDES_FOR_IT = Text.of("Beslutar för den", "Decides for it");
    static final Text STATUS = Text.of("Läge", "Status");

    // Time, money and progress
    static final Text TIME = Text.of("Tid", "Time");
    static final Text PLANNED = Text.of("Planerat", "Planned");
    static final Text LIMIT = Text.of("Gäller", "Limit");
    static final Text REASONABLE = Text.of("Rimligt", "Reasonable");
    static final Text GUIDELINE_NOMINAL = Text.of("Riktmärke", "Guideline");
    static final Text GUIDELINE_CALENDAR = Text.of("Enligt almanackan", "By the calendar");
    static final Text NOT_GIVEN = Text.of("inte angivet", "not stated");
    static final Text COST_AND_GAIN = Text.of("Kostnad och vinst enligt plan {plan}", "Cost and gain by plan {plan}");
    static final Text COST = Text.of("Kostnad", "Cost");
    static final Text GAIN = Text.of("Vinst", "Gain");
    static final Counted ACTIVITIES =
            new Counted(Text.of("aktivitet", "activity"), Text.of("aktiviteter", "activities"));
    static final Text TOTAL = Text.of("{sum}, i {activities}", "{sum}, in {activities}");
    static final Text PART_TOTAL = Text.of(
            "{sum}; belopp saknas i {without} av {activities}", "{sum}; no amount in {without} of {activities}");
    static final Text NO_AMOUNTS = Text.of("inga belopp i {activities}", "no amounts in {activities}");
    static final Text PAID_BY = Text.of("{sum} betalas av {payer}", "{sum} paid by {payer}");
    static final Text PAYER_NOT_STATED =
            Text.of("{sum} utan uppgift om vem som betalar", "{sum} with no word of who pays");
    static final Text PROGRESS = Text.of("Hur långt arbetet har kommit", "How far the work has come");
    static final Counted TIMES = new Counted(Text.of("gång", "time"), Text.of("gånger", "times"));
    static final Text LAST_HELD = Text.of("senast {day}", "last on {day}");
    static final Text UNTIL_ESTABLISHED = Text.of(
            "Innan processen är etablerad återstår {codes}.",
            "Before the process is established, {codes} remain to be met.");
    static final Text SEVERITY = Text.of("Vikt", "Weight");
    static final Text FIVE_STEPS = Text.of("De fem stegen", "The five steps");
    static final Text WHOLE_PLAN = Text.of("Planen som helhet", "The plan as a whole");
    static final Text STEP = Text.of("Steg {number}: {name}", "Step {number}: {name}");
    static final Counted TO_LOOK_AT =
            new Counted(Text.of("sak att se på", "thing to look at"), Text.of("saker att se på", "things to look at"));
    static final Map<PlanStep, Text> PLAN_STEPS = Map.of(
            PlanStep.GOALS, Text.of("gemensamma mål", "joint goals"),
            PlanStep.MAPPING, Text.of("kartläggning av förutsättningarna", "mapping of the preconditions"),
            PlanStep.ACTING_TOGETHER, Text.of("hur ni agerar tillsammans", "how you act together"),
            PlanStep.SUPPORT,
                    Text.of("stöd till arbetet närmast invånaren", "support for the work nearest the resident"),
            PlanStep.FOLLOW_UP, Text.of("gemensam uppföljning", "joint follow-up"));
    static final Map<String, Text> STEPS = Map.of(
            "analysis", Text.of("analys", "analysis"),
            "submitted", Text.of("plan till beslut", "plan submitted"),
            "decision", Text.of("beslut", "decision"),
            "development", Text.of("utveckling", "development"),
            "established", Text.of("etablerad process", "process established"),
            "evaluation", Text.of("utvärdering", "evaluation"));

    private Phrases() {}
}
