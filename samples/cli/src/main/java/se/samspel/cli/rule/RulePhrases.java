package se.samspel.cli.rule;

import se.samspel.rules.layer.Operation;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.rules.route.Basis;
import se.samspel.rules.route.Effect;
import se.samspel.rules.text.Text;

/** Everything that is said of rules in the command line's own words, Swedish and English side by side. */
final class RulePhrases {

    // Conditions
    static final Text ALWAYS = Text.of("alltid", "always");
    static final Text ALL_OF = Text.of("allt detta:", "all of this:");
    static final Text ONE_OF = Text.of("något av detta:", "some of this:");
    static final Text NOT = Text.of("inte detta:", "not this:");
    static final Text FOR_EACH = Text.of("för varje {scope}:", "for each {scope}:");
    static final Text FOR_SOME = Text.of("för minst en {scope}:", "for at least one {scope}:");
    static final Text COUNT = Text.of("för så många {scope}: {limit}", "for so many of {scope}: {limit}");
    static final Text IS = Text.of("{fact}: {value}", "{fact}: {value}");
    static final Text ANSWER_IS = Text.of("frågan {fact}: {value}", "the question {fact}: {value}");
    static final Text AMONG = Text.of("bland dem {word}", "among them {word}");
    static final Text KNOWN = Text.of("angivet", "stated");
    static final Text NONE = Text.of("inget", "nothing");
    static final Text OPAQUE = Text.of(
            "egen kod {code}, version {revision}, som ser {facts}",
            "code of its own {code}, revision {revision}, which sees {facts}");
    static final Text PARAMETER = Text.of("parametern {parameter}", "the parameter {parameter}");
    static final Text BY_PARAMETER = Text.of("{range} (parametern {parameter})", "{range} (the parameter {parameter})");

    // Labels
    static final Text IS_CALLED = Text.of("Heter", "Called");
    static final Text MEANS = Text.of("Avser", "Means");
    static final Text NOW = Text.of("Gäller", "In force");
    static final Text ADMISSIBLE = Text.of("Tillåtet", "Admissible");
    static final Text SEVERITY = Text.of("Vikt", "Weight");
    static final Text SAYS = Text.of("Säger", "Says");
    static final Text REMEDY = Text.of("Gör så här", "Do this");
    static final Text ABOUT = Text.of("Om", "About");
    static final Text WHEN = Text.of("När", "When");
    static final Text MUST = Text.of("Krav", "Must");
    static final Text LIMIT = Text.of("Gräns", "Limit");
    static final Text DURING = Text.of("Gäller", "In force");
    static final Text ASKS = Text.of("Frågar", "Asks");
    static final Text ANSWERS = Text.of("Svar", "Answers");
    static final Text MAY_ANSWER = Text.of("Får svara", "May answer");
    static final Text EFFECT = Text.of("Verkan", "Effect");
    static final Text FILLS = Text.of("Är", "Is");
    static final Text PLANNED = Text.of("Mäter", "Measures");
    static final Text LISTED = Text.of("Lista", "List");
    static final Text MATTER = Text.of("Ärende", "Matter");
    static final Text LAYER = Text.of("Lager", "Layer");
    static final Text EARLIER = Text.of("Tidigare", "Earlier");
    static final Text FURTHER = Text.of("Nytt krav", "Also asks");
    static final Text FIXED = Text.of("Fast", "Fixed");
    static final Text MIND = Text.of("Observera", "Note");
    static final Text WAS = Text.of("Var", "Was");
    static final Text DOES = Text.of("Gör", "Does");
    static final Text BODY = Text.of("Organ", "Body");
    static final Text SHOWN_ON = Text.of("Dag", "Day");
    static final Text FINGERPRINT = Text.of("Fingeravtryck", "Fingerprint");
    static final Text REASON = Text.of("Skäl", "Reason");
    static final Text NOT_STATED = Text.of("källan säger inte vem", "the source does not say who");
    static final Text HELD_BY = Text.of("Innehas av", "Held by");
    static final Text HOLDER = Text.same("{name} ({id})");
    static final Text BOUND = Text.of("{function} är {body}", "{function} is {body}");
    static final Text VALUE = Text.of("(värdet)", "(the value)");

    static final Text IS_A = Text.of("Är", "Is");
    static final Text FOR_WHOM = Text.of("För", "For");
    static final Text EVERYBODY = Text.of("alla huvudmän", "every principal");
    static final Text RESTS_ON = Text.of("Vilar på", "Rests on");
    static final Text PASSED_ON = Text.of("Kommer från", "Comes from");
    static final Text AND_REPORTS =
            Text.of("{mandate}; beslut återrapporteras dit", "{mandate}; decisions are reported back there");
    static final Text NOT_PASSED_ON =
            Text.of("rätten att besluta får inte lämnas vidare", "the right to decide may not be passed on");

    // Origins
    static final Text RELAXES = Text.of("lättar", "relaxes");
    static final Text EARLIER_STEP = Text.same("{layer}: {value}, {source}");
    static final Text FIXED_BY =
            Text.of("{layer} låter inget lager ovanför ändra detta", "{layer} lets no layer above change this");
    static final Text UNDESCRIBED = Text.of(
            "inte fullt beskriven: ser på sådant som bara egen kod förstår",
            "not fully described: looks at what only code of its own understands");

    // Pages
    static final Text SOME_UNDESCRIBED = Text.of(
            "Inte fullt beskrivet: {items}. Det ser på sådant som bara egen kod förstår. Fingeravtrycket säger vad det heter"
                    + " och vilken version det uppger, inte vad koden gör.",
            "Not fully described: {items}. It looks at what only code of its own understands. The fingerprint says what"
                    + " it is called and which revision it states, not what the code does.");
    static final Text WITHDRAWN = Text.of("Borttaget", "Withdrawn");
    static final Text IN_RULES = Text.of("{kind} i {rules}", "{kind} of {rules}");
    static final Text A_FACT = Text.of("Uppgift som regler ser på", "A fact that rules look at");
    static final Text VALUES = Text.of("Kan vara", "Can be");
    static final Text A_NUMBER = Text.of("ett tal", "a number");
    static final Text A_NUMBER_OF = Text.of("ett tal ({unit})", "a number ({unit})");
    static final Text A_WORD = Text.of("ett ord", "a word");
    static final Text SOME_WORDS = Text.of("några ord, eller inga", "some words, or none");
    static final Text ELSEWHERE = Text.of("Andra lager", "Elsewhere");
    static final Text SHOWN_WHOLE = Text.of("; --rules {rules} visar allt", "; --rules {rules} shows all of it");
    static final Text TAKEN_FROM = Text.of(
            "{kind} som har tagits bort ur {rules}; här som det stod",
            "{kind} withdrawn from {rules}; here as it stood");
    static final Text CHANGED = Text.of("Detta har {layer} ändrat", "What {layer} has changed");
    static final Text NO_CHANGE = Text.of("Ingenting.", "Nothing.");

    private RulePhrases() {}

    static Text severity(Severity severity) {
        return switch (severity) {
            case ERROR -> Text.of("fel: står i vägen", "error: stands in the way");
            case WARNING -> Text.of("varning: bör rättas", "warning: ought to be mended");
            case NOTICE -> Text.of("att känna till", "worth knowing");
        };
    }

    static Text operation(Operation operation) {
        return switch (operation) {
            case ADD -> Text.of("lägger till", "adds");
            case TIGHTEN -> Text.of("skärper", "tightens");
            case REPLACE -> Text.of("ersätter", "replaces");
            case WITHDRAW -> Text.of("tar bort", "withdraws");
        };
    }

    static Text effect(Effect effect) {
        return switch (effect) {
            case BINDING -> Text.of("binder dem som berörs", "binds those concerned");
            case DIRECTION -> Text.of("visar vägen", "points the way");
            case POSITION -> Text.of("tar ställning", "says where the body stands");
            case ADVICE -> Text.of("ger råd", "advises");
            case PREPARATION -> Text.of("gör ärendet klart för andra", "makes the matter ready for others");
            case INFORMATION -> Text.of("gör ärendet känt", "makes the matter known");
        };
    }

    static Text basis(Basis basis) {
        return switch (basis) {
            case AGREED -> Text.of("avtal mellan parterna", "an agreement between the parties");
            case LEGAL -> Text.of("lag eller delegationsordning", "law or a delegation scheme");
        };
    }

    static Text vocabulary(Vocabulary vocabulary) {
        return switch (vocabulary) {
            case MATTER -> Text.of("slag av ärenden", "kinds of matters");
            case ROLE -> Text.of("roller", "roles");
            case PARTY_KIND -> Text.of("slag av parter", "kinds of parties");
            case AIM -> Text.of("syften med processer", "aims of processes");
            case PRIORITY_GROUP -> Text.of("grupper som går före", "groups that come first");
            case AGENDA -> Text.of("vad seminarier tar upp", "what seminars take up");
            case BODY_KIND -> Text.of("slag av organ", "kinds of bodies");
            case OFFICE -> Text.of("befattningar", "offices");
            case MAPPING_QUESTION -> Text.of("frågor i kartläggningen", "questions of the mapping");
            case AGREEMENT_KIND -> Text.of("slag av överenskommelser", "kinds of agreements");
            case PERSPECTIVE -> Text.of("perspektiv", "perspectives");
        };
    }
}
