package se.samspel.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each type of value: what is one, what is none, and what is said then. */
class ValuesTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    day       | "2008-02-29"
                    day       | "0001-01-01"
                    day       | "9999-12-31"
                    id        | "A.b-c_9"
                    rules     | "jamtland"
                    rules     | "jamtland@2005.1"
                    full-days | 0
                    full-days | 4.25
                    full-days | 366
                    full-days | 3.66e2
                    full-days | 5.000
                    share     | 0.01
                    share     | 100
                    amount    | 999999999999999999.999999
                    amount    | 0
                    currency  | "EUR"
                    phase     | "DEVELOPMENT"
                    duration  | "PT0S"
                    duration  | "P1DT2H30M"
                    duration  | "PT0.5S"
                    yes-no    | true
                    yes-no    | false
                    number    | -12.50
                    fact      | "B"
                    fact      | ""
                    fact      | -1
                    fact      | false
                    """)
    void a_value_is_read(String type, String value) {
        assertThat(Texts.problems(document(type, value))).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    day       | "2008-02-30"      | BAD_VALUE
                    day       | "2007-02-29"      | BAD_VALUE
                    day       | "2008-2-1"        | BAD_VALUE
                    day       | "+10000-01-01"    | BAD_VALUE
                    day       | "-0001-01-01"     | BAD_VALUE
                    day       | "2008-05-16T00:00" | BAD_VALUE
                    day       | "٢٠٠٨-٠٥-١٦"      | BAD_VALUE
                    day       | 20080516          | WRONG_TYPE
                    id        | ""                | BAD_VALUE
                    id        | "-a"              | BAD_VALUE
                    id        | "å"               | BAD_VALUE
                    id        | 2380              | WRONG_TYPE
                    rules     | "@1"              | BAD_VALUE
                    rules     | "a@"              | BAD_VALUE
                    rules     | {"id":"a"}        | WRONG_TYPE
                    full-days | -0.01             | BAD_VALUE
                    full-days | 366.01            | BAD_VALUE
                    full-days | 0.001             | BAD_VALUE
                    full-days | "5"               | WRONG_TYPE
                    share     | 0                 | BAD_VALUE
                    share     | 100.01            | BAD_VALUE
                    share     | 0.005             | BAD_VALUE
                    share     | "25 %"            | WRONG_TYPE
                    amount    | 1000000000000000000 | BAD_VALUE
                    amount    | 0.0000001         | BAD_VALUE
                    amount    | "12"              | WRONG_TYPE
                    currency  | "sek"             | BAD_VALUE
                    currency  | "KRONOR"          | BAD_VALUE
                    currency  | 752               | WRONG_TYPE
                    phase     | "analysis"        | BAD_VALUE
                    phase     | 1                 | WRONG_TYPE
                    duration  | "2 h"             | BAD_VALUE
                    duration  | "P1M"             | BAD_VALUE
                    duration  | "PT99999999999999999999H" | BAD_VALUE
                    duration  | 3600              | WRONG_TYPE
                    yes-no    | "true"            | WRONG_TYPE
                    yes-no    | 1                 | WRONG_TYPE
                    number    | "1"               | WRONG_TYPE
                    number    | []                | WRONG_TYPE
                    text      | 1                 | WRONG_TYPE
                    fact      | []                | WRONG_TYPE
                    fact      | {}                | WRONG_TYPE
                    fact      | null              | NULL
                    period    | "2008"            | WRONG_TYPE
                    """)
    void what_is_no_value_is_told(String type, String value, String code) {
        String document = document(type, value);

        assertThat(DocumentReader.in(Locale.ENGLISH).read(document).problems())
                .extracting(Problem::code)
                .containsExactly(code);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    day       | 12     | expected a date such as 2008-05-16, found the number 12
                    day       | "x"    | the text 'x' is not a date such as 2008-05-16
                    full-days | 367    | the number 367 is not a number of full days (0 to 366, with at most two decimals)
                    share     | 101    | the number 101 is not a share of a post in percent (above 0 and at most 100, with at most two decimals)
                    amount    | 1e18   | this is not an amount (at most 18 digits before the point and 6 after)
                    phase     | "END"  | the text 'END' is not one of the words ANALYSIS, DEVELOPMENT, EVALUATION
                    duration  | true   | expected a length of time such as PT2H30M or P14D (of 24 hours), found true
                    duration  | 12     | expected a length of time such as PT2H30M or P14D (of 24 hours), found the number 12; 12 hours are written PT12H
                    duration  | "12 h" | the text '12 h' is not a length of time such as PT2H30M or P14D (of 24 hours); 12 hours are written PT12H
                    number    | "4,5"  | expected a number, found the text '4,5'; write the number without quotation marks: 4.5
                    yes-no    | "yes"  | expected true or false, found the text 'yes'; write true (yes) or false (no)
                    number    | "fem"  | expected a number, found the text 'fem'
                    yes-no    | {}     | expected true or false, found an object
                    text      | []     | expected a text, found a list
                    period    | 1      | expected an object such as {"from": …, "until": …}, found the number 1
                    fact      | null   | null is no value here; leave it out
                    rules     | "a b"  | the text 'a b' is not a rule set (its id, or id@version)
                    currency  | "kr"   | the text 'kr' is not a currency code (ISO 4217) such as SEK
                    """)
    void the_message_says_what_is_asked_for_and_what_was_found(String type, String value, String message) {
        assertThat(Texts.messages(document(type, value))).containsExactly(message);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    day       | 12     | här ska stå ett datum som 2008-05-16, inte talet 12
                    full-days | 367    | talet 367 är inte ett antal heldagar (0 till 366, med högst två decimaler)
                    full-days | "5"    | här ska stå ett antal heldagar (0 till 366, med högst två decimaler), inte texten '5'; skriv talet utan citattecken: 5
                    share     | "25 %" | här ska stå en andel av en tjänst i procent (över 0 och högst 100, med högst två decimaler), inte texten '25 %'; skriv talet utan citattecken: 25
                    day       | "2008-02-31" | texten '2008-02-31' är inte ett datum som 2008-05-16; den dagen finns inte
                    yes-no    | "ja"   | här ska stå true eller false, inte texten 'ja'; skriv true (ja) eller false (nej)
                    rules     | 1      | här ska stå ett regelverk (dess id, eller id@version), inte talet 1
                    money     | 1000   | här ska stå ett objekt som {"amount": 1000, "currency": "SEK"}, inte talet 1000
                    phase     | "END"  | texten 'END' är inte ett av orden ANALYSIS, DEVELOPMENT, EVALUATION
                    amount    | 1e18   | detta är inte ett belopp (högst 18 siffror före decimaltecknet och 6 efter)
                    text      | []     | här ska stå en text, inte en lista
                    """)
    void the_message_is_in_swedish_where_asked_for(String type, String value, String message) {
        assertThat(DocumentReader.in(Texts.SWEDISH).read(document(type, value)).problems())
                .extracting(Problem::message)
                .containsExactly(message);
    }

    @Test
    void an_id_has_at_most_64_characters() {
        assertThat(Texts.problems(document("id", "\"" + "a".repeat(64) + "\""))).isEmpty();
        assertThat(Texts.codes(document("id", "\"" + "a".repeat(65) + "\""))).containsExactly("BAD_VALUE /matter/kind");
    }

    private static String document(String type, String value) {
        return Texts.with(
                switch (type) {
                    case "day" -> "\"on\":" + value;
                    case "id" -> "\"matter\":{\"id\":\"m\",\"kind\":" + value + "}";
                    case "rules" -> "\"rules\":" + value;
                    case "full-days" ->
                        "\"roles\":{\"team\":{\"members\":[{\"id\":\"m\",\"fullDays\":" + value + "}]}}";
                    case "share" -> "\"roles\":{\"leader\":{\"id\":\"l\",\"appointment\":{\"share\":" + value + "}}}";
                    case "amount" -> plan("\"gain\":{\"money\":{\"amount\":" + value + ",\"currency\":\"SEK\"}}");
                    case "currency" -> plan("\"gain\":{\"money\":{\"amount\":1,\"currency\":" + value + "}}");
                    case "money" -> plan("\"gain\":{\"money\":" + value + "}");
                    case "number" -> plan("\"gain\":{\"quantity\":" + value + "}");
                    case "text" -> plan("\"gain\":{\"note\":" + value + "}");
                    case "phase" -> "\"phase\":" + value;
                    case "period" -> "\"analysis\":" + value;
                    case "duration" ->
                        "\"roles\":{\"team\":{\"members\":[{\"id\":\"m\",\"betweenMeetings\":" + value + "}]}}";
                    case "yes-no" -> "\"process\":{\"recurring\":" + value + "}";
                    case "fact" -> "\"facts\":[{\"fact\":\"f\",\"value\":" + value + "}]";
                    default -> throw new IllegalArgumentException(type);
                });
    }

    private static String plan(String member) {
        return "\"plans\":[{\"id\":\"v\",\"improvements\":[{\"id\":\"i\"," + member + "}]}]";
    }
}
