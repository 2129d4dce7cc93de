package se.samspel.cli.judge;

import se.samspel.rules.text.Text;

/** Why a document was not judged, in words, beyond what its reader says. */
final class Refusals {

    static final Text NO_FILE = Text.of("Filen finns inte.", "There is no such file.");
    static final Text UNREADABLE = Text.of("Filen går inte att läsa.", "The file cannot be read.");
    static final Text NO_DAY = Text.of(
            "Det framgår inte vilken dag ärendet ska bedömas. Skriv \"on\": \"ÅÅÅÅ-MM-DD\" i dokumentet, eller ange"
                    + " --as-of ÅÅÅÅ-MM-DD.",
            "It is not said on which day the case is to be judged. Write \"on\": \"YYYY-MM-DD\" in the document, or"
                    + " give --as-of YYYY-MM-DD.");
    static final Text NO_RULES = Text.of(
            "Det framgår inte vilka regler ärendet ska bedömas enligt. Skriv \"rules\": \"base\" i dokumentet, eller"
                    + " ange --rules base. De regelverk som finns är {all}.",
            "It is not said by which rules the case is to be judged. Write \"rules\": \"base\" in the document, or"
                    + " give --rules base. There are {all}.");
    static final Text NO_MATTER = Text.of(
            "Dokumentet ber inte om något beslut, så --what-if har inget att pröva. Skriv vad som ska beslutas under"
                    + " matter.",
            "The document asks for no decision, so --what-if has nothing to try. Write what is to be decided under"
                    + " matter.");
    static final Text UNKNOWN_PARTY = Text.of(
            "--what-if nämner {party}, som varken är en part i dokumentet ({parties}) eller en läns- eller"
                    + " kommunkod.",
            "--what-if names {party}, which is neither a party of the document ({parties}) nor the code of a county"
                    + " or municipality.");

    private Refusals() {}
}
