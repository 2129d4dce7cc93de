package se.samspel.json.fault;

/** Everything that can be wrong with a document before its content is checked: the stable code and the words for it. */
public enum Fault {
    /** The document has too many bytes. */
    TOO_LARGE("dokumentet är större än {0} byte", "the document is larger than {0} bytes"),
    /** The document has too many values; the rest is not read. */
    TOO_MANY_VALUES(
            TOO_LARGE.code,
            "dokumentet har fler än {0} värden; resten är oläst",
            "the document has more than {0} values; the rest is unread"),
    /** The bytes are not text. */
    NOT_UTF8(
            "här slutar filen vara text i UTF-8; spara den som UTF-8",
            "the file stops being UTF-8 text here; save it as UTF-8"),
    /** The text is not JSON from some place on. */
    MALFORMED(
            "texten är inte JSON vid {0} eller strax före; ett komma, citattecken eller en parentes är för mycket"
                    + " eller fattas",
            "the text is not JSON at {0} or just before; a comma, quotation mark or bracket is missing or one too"
                    + " many"),
    /** Quotation marks as word processors write them. */
    MALFORMED_CURLY_QUOTES(
            MALFORMED.code,
            "citattecknet {0} är ett typografiskt citattecken; skriv ett rakt: \"",
            "the quotation mark {0} is a typographic one; write a straight one: \""),
    /** Single quotation marks. */
    MALFORMED_SINGLE_QUOTE(
            MALFORMED.code,
            "här står ett enkelt citattecken; skriv ett dubbelt: \"",
            "there is a single quotation mark here; write a double one: \""),
    /** A number such as 4,5. */
    MALFORMED_DECIMAL_COMMA(
            MALFORMED.code,
            "talet har decimalkomma; skriv decimalpunkt, som 4.5",
            "the number has a decimal comma; write a point, as in 4.5"),
    /** A comment. */
    MALFORMED_COMMENT(
            MALFORMED.code,
            "här står en kommentar, och JSON har inga; ta bort den",
            "there is a comment here, and JSON has none; take it away"),
    /** The sign of a comment in another language. */
    MALFORMED_SIGN_OF_COMMENT(
            MALFORMED.code,
            "{0} börjar ingen kommentar; skriv // före den",
            "{0} begins no comment; write // before it"),
    /** Two values with no comma between them. */
    MALFORMED_COMMA(
            MALFORMED.code, "antagligen fattas ett komma {1}, före {0}", "a comma is probably missing {1}, before {0}"),
    /** There is no text. */
    MALFORMED_EMPTY(
            MALFORMED.code, "det står ingenting i filen; den är tom", "there is nothing in the file; it is empty"),
    /** The text ends too early. */
    MALFORMED_END(
            MALFORMED.code,
            "texten tar slut innan dokumentet är helt; ett citattecken eller en parentes fattas",
            "the text ends before the document does; a quotation mark or bracket is missing"),
    /** The text goes on too long. */
    MALFORMED_REST(
            MALFORMED.code, "det står något efter dokumentets slut", "something follows after the end of the document"),
    /** Lists and objects within each other, too many levels. */
    TOO_DEEP("fler än {0} nivåer av listor och objekt", "more than {0} levels of lists and objects"),
    /** A text with too many characters. */
    TOO_LONG("texten har {0} tecken; högst {1} läses", "the text has {0} characters; at most {1} are read"),
    /** A list with too many elements; it is passed over. */
    LIST_TOO_LONG(
            TOO_LONG.code,
            "listan har {0} element; högst {1} läses",
            "the list has {0} elements; at most {1} are read"),
    /** A number with too many characters, as it stands or written out. */
    NUMBER_TOO_LONG(
            TOO_LONG.code,
            "talet har fler än {0} tecken, som det står eller utskrivet",
            "the number has more than {0} characters, as it stands or written out"),
    /** A field's name with too many characters; the field is passed over. */
    NAME_TOO_LONG(
            TOO_LONG.code,
            "fältets namn har {0} tecken; högst {1} läses",
            "the name of the field has {0} characters; at most {1} are read"),
    /** A value is {@code null}. */
    NULL("null är inget värde här; uteslut det", "null is no value here; leave it out"),
    /** An object has a field twice. */
    DUPLICATE_FIELD("fältet {0} finns redan i samma objekt", "the field {0} is already there in the same object"),
    /** A field that the document does not have. */
    UNKNOWN_FIELD("det finns inget fält {0} här; fälten är {1}", "there is no field {0} here; the fields are {1}"),
    /** A field that the document does not have, and that looks like one it has. */
    UNKNOWN_FIELD_LIKE(
            UNKNOWN_FIELD.code,
            "det finns inget fält {0} här; menas '{1}'?",
            "there is no field {0} here; did you mean '{1}'?"),
    /** A field that must be there is not. */
    MISSING_FIELD("fältet '{0}' fattas", "the field '{0}' is missing"),
    /** A field that tells what sort of document it is must be there and is not. */
    MISSING_HEADER(MISSING_FIELD.code, "fältet '{0}' fattas; skriv {1}", "the field '{0}' is missing; write {1}"),
    /** One of several fields must be there and none is. */
    MISSING_ONE_OF(MISSING_FIELD.code, "här fattas något; skriv {0}", "something is missing here; write {0}"),
    /** A value of one kind where another is asked for. */
    WRONG_TYPE("här ska stå {0}, inte {1}", "expected {0}, found {1}"),
    /** A value of one kind where another is asked for, and what was probably meant. */
    WRONG_TYPE_MEANT(WRONG_TYPE.code, "här ska stå {0}, inte {1}; {2}", "expected {0}, found {1}; {2}"),
    /** A value of the right kind that means nothing or is out of range. */
    BAD_VALUE("{1} är inte {0}", "{1} is not {0}"),
    /** A value of the right kind that means nothing, and what was probably meant. */
    BAD_VALUE_MEANT(BAD_VALUE.code, "{1} är inte {0}; {2}", "{1} is not {0}; {2}"),
    /** An object of fitting values that together mean nothing. */
    BAD_OBJECT(BAD_VALUE.code, "detta är inte {0}", "this is not {0}"),
    /** Fields that together mean nothing. */
    NOT_TOGETHER(
            BAD_VALUE.code,
            "fälten {0} går inte ihop här; skriv {1}",
            "the fields {0} do not go together here; write {1}"),
    /** The first of two numbers or days is after the second. */
    BACKWARDS(
            BAD_VALUE.code,
            "från {0} till {1} går baklänges; byt plats på dem",
            "from {0} to {1} goes backwards; exchange them"),
    /** A rule has days although it says that no day has been set. */
    UNDATED(
            BAD_VALUE.code,
            "en regel utan datum (undated) har inte from och until",
            "a rule with no date yet (undated) has no from and until"),
    /** An id that is to follow from another field is something else. */
    OTHER_ID(
            BAD_VALUE.code,
            "id:t är {0} här; skriv det, eller uteslut det",
            "the id is {0} here; write that, or leave it out"),
    /** A fact is used as something that it is not. */
    OTHER_FACT(BAD_VALUE.code, "uppgiften {0} är inte {1}", "the fact {0} is not {1}"),
    /** A routing table asks for a fact that can have any value. */
    OPEN_FACT(
            BAD_VALUE.code,
            "uppgiften {0} kan ha vilket värde som helst; en rad frågar efter uppgifter med få, kända värden",
            "the fact {0} can have any value; a row asks for facts with few values that are known"),
    /** A word is there twice. */
    REPEATED_WORD(BAD_VALUE.code, "ordet {0} finns redan", "the word {0} is already there"),
    /** A rule pack refers to Java code. */
    JAVA_IN_PACK(
            BAD_VALUE.code,
            "ett opakt villkor är Java-kod, och ett regelpaket har ingen; skriv villkoret med uppgifter, eller lägg"
                    + " lagret i en insticksmodul",
            "an opaque condition is Java code, and a rule pack has none; write the condition with facts, or make the"
                    + " layer a plug-in"),
    /** Another format, or another version of it. */
    UNKNOWN_FORMAT("formatet är {0}, inte {1}", "the format is {0}, not {1}"),
    /** A document where a rule pack should be. */
    DOCUMENT_NO_PACK(
            UNKNOWN_FORMAT.code,
            "detta är ett ärende, inget regelpaket; flytta det till en annan mapp",
            "this is a case, not a rule pack; move it to another folder"),
    /** A kind of document that is not known. */
    UNKNOWN_KIND(
            "det finns inget slag {0} av dokument; slagen är {1}",
            "there is no kind {0} of document; the kinds are {1}"),
    /** More is wrong than is shown. */
    MORE_PROBLEMS("{0} problem till visas inte", "{0} more problems are not shown");

    private final String code;
    private final Words words;

    Fault(String sv, String en) {
        this.code = name();
        this.words = new Words(sv, en);
    }

    Fault(String code, String sv, String en) {
        this.code = code;
        this.words = new Words(sv, en);
    }

    /** The stable code, such as {@code UNKNOWN_FIELD}; the same for several wordings of one fault. */
    public String code() {
        return code;
    }

    /** The words for it, filled in with details. */
    public Words words(Object... details) {
        return words.filled(details);
    }
}
