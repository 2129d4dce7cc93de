package se.samspel.cli.rule;

import java.util.Map;
import java.util.Optional;
import se.samspel.rules.text.Text;

/** The codes of findings that no rule bears: what the library itself found. */
public final class OwnCodes {

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

    /** What the code means, if it is one of the library's own. */
    public static Optional<Text> explain(String code) {
        return Optional.ofNullable(TEXTS.get(code));
    }
}
