package se.samspel.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import se.samspel.json.DocumentSchema;
import se.samspel.rules.text.Text;

/** What {@code --help} says, Swedish and English side by side, under the keys that picocli asks for. */
final class HelpTexts extends ResourceBundle {

    private static final Text KINDS = Text.same(String.join(", ", DocumentSchema.kinds()));

    private static final Map<String, Text> TEXTS = Map.ofEntries(
            Map.entry("usage.synopsisHeading", Text.of("Så här: ", "Usage: ")),
            Map.entry("usage.parameterListHeading", Text.of("%nArgument:%n", "%nArguments:%n")),
            Map.entry("usage.optionListHeading", Text.of("%nVal:%n", "%nOptions:%n")),
            Map.entry("usage.commandListHeading", Text.of("%nKommandon:%n", "%nCommands:%n")),
            Map.entry(
                    "samspel.usage.description",
                    Text.of(
                            "Bedömer gemensamt hälso- och sjukvårdsarbete enligt regionens regler och säger varför.",
                            "Judges joint health-care work by the region's rules, and says why.")),
            Map.entry("usage.descriptionHeading", Text.same("%n")),
            Map.entry("samspel.assess.usage.footerHeading", Text.same("%n")),
            Map.entry(
                    "samspel.assess.usage.description",
                    Text.of(
                            "Säger vad som står i vägen för ett processarbete, ett ärende, ett organ eller en gemensam plan,"
                                    + " vem som beslutar och om tiden räcker.",
                            "Says what stands in the way of a process work, a matter, a body or a joint plan, who decides,"
                                    + " and whether the time is enough.")),
            Map.entry(
                    "samspel.assess.usage.footer",
                    Text.of(
                            "Slutstatus: 0 klart, 1 stoppat eller öppet, 2 fel i dokumentet eller anropet. Av flera"
                                    + " dokument räknas det sämsta.",
                            "Exit status: 0 clear, 1 blocked or open, 2 the document or the call is wrong. Of several"
                                    + " documents the worst counts.")),
            Map.entry(
                    "samspel.rules.usage.description",
                    Text.of(
                            "Visar vilka regelverk som finns, i vilka versioner.",
                            "Shows which rule sets there are, in which versions.")),
            Map.entry("samspel.rules.usage.footerHeading", Text.same("%n")),
            Map.entry(
                    "samspel.rules.usage.footer",
                    Text.of(
                            "Slutstatus: 0 inget är fel, 1 något är fel med några regler, 2 fel anrop.",
                            "Exit status: 0 nothing is wrong, 1 something is wrong with some rules, 2 wrong call.")),
            Map.entry(
                    "samspel.rules.show.usage.description",
                    Text.of(
                            "Visar allt i ett regelverk: varje del, vilket lager den kommer från, vad som gällde tidigare"
                                    + " och varför; och vad som har tagits bort.",
                            "Shows all of a rule set: each item, which layer it comes from, what was in force earlier and"
                                    + " why; and what has been withdrawn.")),
            Map.entry(
                    "samspel.rules.show.id",
                    Text.of(
                            "Regelverket, och en viss version om den anges.",
                            "The rule set, in one version if named.")),
            Map.entry(
                    "samspel.rules.show.as-of",
                    Text.of(
                            "Som det gäller den dagen; annars den nyaste versionen.",
                            "As in force on that day; otherwise the newest version.")),
            Map.entry(
                    "samspel.explain.usage.description",
                    Text.of(
                            "Förklarar en regel, en parameter, en fråga, ett organ eller en annan del av reglerna.",
                            "Explains a rule, a parameter, a question, a body or another item of the rules.")),
            Map.entry(
                    "samspel.explain.code",
                    Text.of("Koden, till exempel team.full-days.", "The code, such as team.full-days.")),
            Map.entry(
                    "samspel.explain.rules",
                    Text.of("I det regelverket; annars i alla.", "In that rule set; otherwise in all.")),
            Map.entry(
                    "samspel.explain.as-of",
                    Text.of(
                            "Som det gäller den dagen; annars den nyaste versionen.",
                            "As in force on that day; otherwise the newest version.")),
            Map.entry(
                    "samspel.assess.file",
                    Text.of("Dokument i JSON; - är standard in.", "Documents in JSON; - is standard input.")),
            Map.entry(
                    "samspel.assess.rules",
                    Text.of(
                            "Reglerna, i stället för dokumentets egna \"rules\".",
                            "The rules, instead of the document's own \"rules\".")),
            Map.entry(
                    "samspel.assess.as-of",
                    Text.of(
                            "Dagen, i stället för dokumentets egen \"on\".",
                            "The day, instead of the document's own \"on\".")),
            Map.entry(
                    "samspel.assess.what-if",
                    Text.of(
                            "Visa också vad som skulle gälla om parten berördes.",
                            "Also show what would hold if the party were affected.")),
            Map.entry(
                    "samspel.assess.portfolio",
                    Text.of(
                            "En fil med ett dokument på varje rad i stället för FILE: summerar vad reglerna säger om alla.",
                            "A file with a document on each line instead of FILE: sums up what the rules say of all.")),
            Map.entry(
                    "samspel.assess.bad-lines",
                    Text.of(
                            "Dit rader som inte går att bedöma skrivs; annars bredvid filen, med namnet NAMN.bad.jsonl.",
                            "Where lines that cannot be judged are written; otherwise beside the file, as NAME.bad.jsonl.")),
            Map.entry(
                    "samspel.vary.usage.description",
                    Text.of(
                            "Skriver påhittade dokument, ett på varje rad, som liknar de angivna: att pröva --portfolio med.",
                            "Writes made-up documents, one on each line, like those named: to try --portfolio with.")),
            Map.entry("samspel.vary.file", Text.of("Dokument i JSON att likna.", "Documents in JSON to be like.")),
            Map.entry("samspel.vary.count", Text.of("Hur många; annars 1000.", "How many; otherwise 1000.")),
            Map.entry(
                    "samspel.vary.seed",
                    Text.of(
                            "Samma tal ger samma dokument; annars 1.",
                            "The same number gives the same documents; otherwise 1.")),
            Map.entry(
                    "samspel.may.usage.description",
                    Text.of(
                            "Säger om ett organ har mandat att göra något i ett slags ärende, och vad som annars saknas.",
                            "Says whether a body has a mandate to do something in a kind of matter, or what is missing.")),
            Map.entry(
                    "samspel.may.body",
                    Text.of(
                            "Organet: regionens eget, eller en uppgift i basen.",
                            "The body: the region's own, or a function of the base.")),
            Map.entry("samspel.may.act", Text.of("Handlingen, till exempel decides.", "The act, such as decides.")),
            Map.entry(
                    "samspel.may.matter",
                    Text.of("Slaget av ärende, till exempel adopt-plan.", "The kind of matter, such as adopt-plan.")),
            Map.entry(
                    "samspel.may.for",
                    Text.of(
                            "Huvudmännen: koder för regioner och kommuner, eller slag:kod.",
                            "The principals: codes of regions and municipalities, or kind:code.")),
            Map.entry("samspel.may.rules", Text.of("Regelverket.", "The rule set.")),
            Map.entry(
                    "samspel.may.as-of",
                    Text.of(
                            "Som det gäller den dagen; annars den nyaste versionen.",
                            "As in force on that day; otherwise the newest version.")),
            Map.entry("samspel.may.usage.footerHeading", Text.same("%n")),
            Map.entry(
                    "samspel.may.usage.footer",
                    Text.of(
                            "Slutstatus: 0 mandat finns, 1 mandat saknas eller finns bara i vissa fall, 2 fel anrop.",
                            "Exit status: 0 there is a mandate, 1 there is none or only in some cases, 2 wrong call.")),
            Map.entry(
                    "samspel.new.usage.description",
                    Text.of(
                            "Skriver ett dokument att fylla i, med det som reglerna frågar efter som kommentarer.",
                            "Writes a document to fill in, with what the rules ask for as comments.")),
            Map.entry(
                    "samspel.new.kind",
                    Text.of("Slaget av dokument: {all}.", "The kind of document: {all}.")
                            .with("all", KINDS)),
            Map.entry("samspel.new.rules", Text.of("Regelverket.", "The rule set.")),
            Map.entry(
                    "samspel.new.as-of",
                    Text.of(
                            "Dagen som dokumentet ska bedömas för; annars fylls den i, och råden är den nyaste versionens.",
                            "The day that the document is to be judged on; otherwise it is filled in, and the advice is"
                                    + " that of the newest version.")),
            Map.entry("samspel.new.title", Text.of("Vad dokumentet kallas.", "What people call the document.")),
            Map.entry(
                    "samspel.new.out",
                    Text.of(
                            "Filen att skriva, om den inte redan finns; annars standard ut.",
                            "The file to write, unless it is there already; otherwise standard output.")),
            Map.entry(
                    "samspel.new.format",
                    Text.of(
                            "Text med kommentarer (det vanliga) eller bara JSON.",
                            "Text with comments (the default) or JSON alone.")),
            Map.entry(
                    "samspel.analyse.usage.description",
                    Text.of(
                            "Prövar ett regelverk utan något ärende: luckor, dubbla svar, mandat som saknas, regler som aldrig"
                                    + " kan brytas.",
                            "Tries a rule set without any case: gaps, double answers, missing mandates, rules that can never"
                                    + " be violated.")),
            Map.entry(
                    "samspel.analyse.id",
                    Text.of(
                            "Regelverket, och en viss version om den anges.",
                            "The rule set, in one version if named.")),
            Map.entry(
                    "samspel.analyse.as-of",
                    Text.of(
                            "Som det gäller den dagen; annars alla dagar.",
                            "As in force on that day; otherwise all days.")),
            Map.entry(
                    "samspel.analyse.write-cases",
                    Text.of(
                            "Skriv också situationerna som ärenden i den mappen, så långt det går.",
                            "Also write the situations as cases in that folder, as far as possible.")),
            Map.entry("samspel.analyse.usage.footerHeading", Text.same("%n")),
            Map.entry(
                    "samspel.analyse.usage.footer",
                    Text.of(
                            "Slutstatus: 0 inget hittades, 1 något hittades, 2 fel anrop.",
                            "Exit status: 0 nothing was found, 1 something was found, 2 wrong call.")),
            Map.entry(
                    "samspel.diff.usage.description",
                    Text.of(
                            "Visar i vilka situationer två regelverk, eller två versioner av ett, svarar olika.",
                            "Shows in which situations two rule sets, or two versions of one, answer differently.")),
            Map.entry("samspel.diff.one", Text.of("Det ena regelverket.", "The one rule set.")),
            Map.entry("samspel.diff.other", Text.of("Det andra regelverket.", "The other rule set.")),
            Map.entry(
                    "samspel.diff.as-of",
                    Text.of(
                            "Som de gäller den dagen; annars den nyaste versionen.",
                            "As in force on that day; otherwise the newest version.")),
            Map.entry(
                    "samspel.diff.write-cases",
                    Text.of(
                            "Skriv också situationerna som ärenden i den mappen, så långt det går.",
                            "Also write the situations as cases in that folder, as far as possible.")),
            Map.entry("samspel.diff.usage.footerHeading", Text.same("%n")),
            Map.entry(
                    "samspel.diff.usage.footer",
                    Text.of(
                            "Slutstatus: 0 de svarar lika, 1 de svarar olika, 2 fel anrop.",
                            "Exit status: 0 they answer alike, 1 they answer differently, 2 wrong call.")),
            Map.entry(
                    "samspel.assess.record",
                    Text.of(
                            "Lagra också svaret och ärendet i den filen, för samspel replay; bara ett dokument i taget.",
                            "Also store the answer and the case in that file, for samspel replay; one document at a"
                                    + " time.")),
            Map.entry(
                    "samspel.replay.usage.description",
                    Text.of(
                            "Bedömer ett lagrat ärende på nytt, enligt reglerna då och reglerna nu, och säger vad som skiljer"
                                    + " och varför.",
                            "Judges a stored case again, by the rules of then and of now, and says what differs and"
                                    + " why.")),
            Map.entry(
                    "samspel.replay.record", Text.of("Filen från assess --record.", "The file from assess --record.")),
            Map.entry(
                    "samspel.replay.as-of",
                    Text.of(
                            "Dagen som räknas som nu; annars samma dag som då.",
                            "The day that counts as now; otherwise the day of then.")),
            Map.entry("samspel.replay.usage.footerHeading", Text.same("%n")),
            Map.entry(
                    "samspel.replay.usage.footer",
                    Text.of(
                            "Slutstatus: 0 svaret är detsamma, 1 något skiljer eller går inte att bedöma, 2 fel i filen eller"
                                    + " anropet.",
                            "Exit status: 0 the answer is the same, 1 something differs or cannot be judged, 2 the file or"
                                    + " the call is wrong.")),
            Map.entry(
                    "samspel.schema.usage.description",
                    Text.of(
                            "Skriver det schema (JSON Schema) som filer av ett slag följer.",
                            "Writes the schema (JSON Schema) that files of a kind follow.")),
            Map.entry(
                    "samspel.schema.kind",
                    Text.of(
                                    "Slaget av filer: rule-pack (regelpaket) eller ett slag av dokument: {all}.",
                                    "The kind of files: rule-pack, or a kind of document: {all}.")
                            .with("all", KINDS)),
            Map.entry(
                    "samspel.help.usage.description",
                    Text.of(
                            "Visar hjälpen för samspel eller för ett av dess kommandon.",
                            "Shows the help of samspel or one of its commands.")),
            Map.entry(
                    "samspel.help.command",
                    Text.of(
                            "Kommandot, till exempel assess eller rules show.",
                            "The command, such as assess or rules show.")),
            Map.entry(
                    "plugins",
                    Text.of(
                            "En mapp med fler regler: regelpaket (JSON) och insticksmoduler (jar).",
                            "A folder with more rules: rule packs (JSON) and plug-ins (jar).")),
            Map.entry(
                    "format",
                    Text.of(
                            "Text för människor (det vanliga) eller JSON för program.",
                            "Text for people (the default) or JSON for programs.")),
            Map.entry("lang", Text.of("Svenska (det vanliga) eller engelska.", "Swedish (the default) or English.")),
            Map.entry("help", Text.of("Visa den här hjälpen.", "Show this help.")),
            Map.entry("version", Text.of("Visa programmets version.", "Show the version of the program.")));

    private final Locale locale;

    HelpTexts(Locale locale) {
        this.locale = locale;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        Text text = TEXTS.get(key);
        return text == null ? null : text.in(locale);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(TEXTS.keySet());
    }
}
