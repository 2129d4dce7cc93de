package se.samspel.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.Id;
import se.samspel.party.Party;
import se.samspel.rules.fact.MatterFacts;
import se.samspel.rules.layer.Source;
import se.samspel.rules.route.Delegation;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.Principals;

/** How a mandate is written; what goes without saying is left out. */
class MandateFormTest {

    private static final Mandate PLAIN = Mandate.of("m", "board", "decides", "plan", Source.text("Avtal", "1"));

    static Stream<Arguments> mandates() {
        return Stream.of(
                Arguments.of(PLAIN, "{act=decides, body=board, matter=plan}"),
                Arguments.of(PLAIN.legal(), "{act=decides, basis=LEGAL, body=board, matter=plan}"),
                Arguments.of(
                        PLAIN.principals(Principals.ofCodes("2380", "23")),
                        "{act=decides, body=board, matter=plan, principals={codes=[23, 2380]}}"),
                Arguments.of(
                        PLAIN.principals(Principals.ofKinds(Party.REGION, Party.MUNICIPALITY)),
                        "{act=decides, body=board, matter=plan, principals={kinds=[municipality, region]}}"),
                Arguments.of(
                        PLAIN.reportedTo("first"),
                        "{act=decides, body=board, delegation={from=first, reports=true}, matter=plan}"),
                Arguments.of(
                        PLAIN.delegated(new Delegation(Id.of("first"), false)),
                        "{act=decides, body=board, delegation={from=first}, matter=plan}"));
    }

    @ParameterizedTest
    @MethodSource("mandates")
    void what_goes_without_saying_of_a_mandate_is_left_out(Mandate mandate, String form) {
        assertThat(written(mandate)).hasToString(form);
    }

    @ParameterizedTest
    @MethodSource("mandates")
    void what_a_mandate_depends_on_is_written_beside_the_rest(Mandate mandate, String form) {
        Map<String, Object> conditional = written(mandate.when(MatterFacts.PRINCIPALS.is("joint")));

        assertThat(conditional.remove("when")).asString().contains("principals", "joint");
        assertThat(conditional).hasToString(form);
    }

    private static Map<String, Object> written(Mandate mandate) {
        Map<String, Object> form = new TreeMap<>();
        MandateForm.put(mandate, form);
        return form;
    }
}
