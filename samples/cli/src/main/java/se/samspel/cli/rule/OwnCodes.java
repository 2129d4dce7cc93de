package se.samspel.cli.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import se.samspel.cli.page.Joined;
import se.samspel.rules.LayerProblem;
import se.samspel.rules.text.Text;

/** The codes that no rule bears: what the library itself found, in a case or in layers. */
public final class OwnCodes {

    private static final Pattern ARGUMENT = Pattern.compile("[{](\\w+)[}]");
    private static final Text BOTH =
            Text.of("I ett ärende: {case}\nI ett lager: {layer}", "In a case: {case}\nIn a layer: {layer}");
    private static final Text FILLED_IN = Text.of(
            "Det som står inom \u2039 \u203a byts ut mot det som felet gäller.",
            "What stands within \u2039 \u203a is filled in with what the problem is about.");
    private static final Map<String, Text> TEXTS = Map.of(
            "RULE_FAILED",
            Text.of(
                    "En regel gick inte att bedöma, eftersom dess egen kod misslyckades. Ärendet godkänns inte. Den som"
                            + " förvaltar regelverket behöver rätta regeln.",
                    "A rule could not be judged, since its own code failed. The case is not passed. Those who keep the"
                            + " rule set need to mend the rule."),
            "ROUTE_GAP",
            Text.of(
                    "Regelverket säger varken vem som beslutar i ärendet eller att källan inte säger det. Den som"
                            + " förvaltar regelverket behöver komplettera beslutsgången.",
                    "The rule set says neither who decides in the matter nor that the source does not say. Those who"
                            + " keep the rule set need to complete the route."),
            "NO_OWN_BODY",
            Text.of(
                    "Ett steg i beslutsgången tas av varje huvudmans eget organ, men regelverket säger inte vilket det är"
                            + " hos någon av dem. Den som förvaltar regelverket behöver skriva det (ownBody).",
                    "A stage of the route is taken by each principal's own body, but the rule set does not say which"
                            + " that is with one of them. Those who keep the rule set need to write it (ownBody)."),
            "NO_DECIDER",
            Text.of(
                    "Ärendet berör en huvudman som inget organ beslutar för. Den som förvaltar regelverket behöver"
                            + " komplettera beslutsgången, eller skriva varför den lämnar huvudmannen utanför (narrows).",
                    "The matter affects a principal for which no body decides. Those who keep the rule set need to"
                            + " complete the route, or write why it leaves that principal out (narrows)."),
            "UNKNOWN_WORD",
            Text.of(
                    "Dokumentet använder ett ord som regelverket inte har. Skriv ett av de ord som räknas upp, eller"
                            + " välj ett regelverk som har ordet.",
                    "The document uses a word that the rule set does not have. Write one of the words listed, or choose"
                            + " a rule set that has the word."),
            "UNKNOWN_FACT",
            Text.of(
                    "Dokumentet ger en uppgift under facts som regelverket inte frågar efter. Ta bort den, eller välj ett"
                            + " regelverk som frågar efter den.",
                    "The document gives a fact under facts that the rule set has not declared. Take it away, or choose"
                            + " a rule set that declares it."),
            "BAD_FACT",
            Text.of(
                    "En uppgift under facts har ett värde av annat slag än regelverket har deklarerat, eller gäller något"
                            + " som inte finns i dokumentet. Rätta värdet, eller skriv id för det som uppgiften gäller.",
                    "A fact under facts has a value of another type than the rule set has declared, or is about"
                            + " something that is not in the document. Mend the value, or write the id of what the fact"
                            + " is about."),
            "PINNED_VERSION",
            Text.of(
                    "Dokumentet eller anropet anger en version av regelverket som inte gäller den dagen. Ärendet bedöms"
                            + " ändå enligt den. Skriv bara regelverkets namn för den version som gäller den dagen.",
                    "The document or the call names a version of the rule set that is not in force on the day. The case"
                            + " is judged by it all the same. Write the name of the rule set alone for the version in"
                            + " force on that day."));

    private OwnCodes() {}

    /** What the code means, if it is one of the library's own: in a case, in a layer, or in both. */
    public static Optional<Text> explain(String code) {
        Optional<Text> inCase = Optional.ofNullable(TEXTS.get(code));
        Optional<Text> inLayer =
                Optional.ofNullable(LayerProblem.meanings().get(code)).map(OwnCodes::plain);
        return inCase.isPresent() && inLayer.isPresent()
                ? Optional.of(BOTH.with("case", inCase.get()).with("layer", inLayer.get()))
                : inCase.or(() -> inLayer);
    }

    /** Every code that is the library's own. */
    public static Set<String> all() {
        Set<String> all = new TreeSet<>(TEXTS.keySet());
        all.addAll(LayerProblem.meanings().keySet());
        return all;
    }

    /** The words of a message that has not been filled in. */
    private static Text plain(Text template) {
        Text words = template.with("near", Text.same("")).map(OwnCodes::marked);
        return words.sv().contains("\u2039") ? Joined.by(Text.same("\n"), List.of(words, FILLED_IN)) : words;
    }

    private static String marked(String template) {
        String words = ARGUMENT.matcher(template).replaceAll("\u2039$1\u203a");
        return words.endsWith(".") ? words : words + ".";
    }
}
