package se.samspel.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samspel.rules.layer.Source;
import se.samspel.rules.route.Agreement;
import se.samspel.rules.route.OwnBody;
import se.samspel.rules.route.Rung;
import se.samspel.rules.route.Stage;
import se.samspel.time.Deadline;

/** How a stage, and whose own body acts in it, is written. */
class StageFormTest {

    private static final Source SOURCE = Source.text("Avtal", "1");
    private static final Stage PLAIN = Stage.decides("board");

    static Stream<Arguments> stages() {
        return Stream.of(
                Arguments.of(PLAIN, "{act=decides, body=board}"),
                Arguments.of(PLAIN.byEach(), "{act=decides, each=board}"),
                Arguments.of(
                        PLAIN.byEach().onlyFor("region", "municipality"),
                        "{act=decides, each=board, of=[municipality, region]}"),
                Arguments.of(PLAIN.in("left"), "{act=decides, body=board, branch=left}"),
                Arguments.of(PLAIN.as(Rung.values()[0]), "{act=decides, body=board, rung=" + Rung.values()[0] + "}"),
                Arguments.of(PLAIN.needing(Agreement.CONSENSUS), "{act=decides, agreement=CONSENSUS, body=board}"),
                Arguments.of(PLAIN.within(Deadline.weeks(3)), "{act=decides, body=board, within={weeks=3}}"),
                Arguments.of(PLAIN.within(Deadline.days(4)), "{act=decides, body=board, within={days=4}}"),
                Arguments.of(
                        PLAIN.within(Deadline.workingDays(5)), "{act=decides, body=board, within={workingDays=5}}"));
    }

    @ParameterizedTest
    @MethodSource("stages")
    void what_goes_without_saying_of_a_stage_is_left_out(Stage stage, String form) {
        assertThat(StageForm.stage(stage)).hasToString(form);
    }

    static Stream<Arguments> owners() {
        OwnBody plain = OwnBody.of("adopter", "region", "board", SOURCE);
        return Stream.of(
                Arguments.of(plain, "{body=board, function=adopter, of=region}"),
                Arguments.of(plain.in("plan"), "{body=board, function=adopter, matter=plan, of=region}"),
                Arguments.of(plain.together(), "{body=board, function=adopter, joint=true, of=region}"));
    }

    @ParameterizedTest
    @MethodSource("owners")
    void whose_own_body_it_is_is_written_out(OwnBody own, String form) {
        Map<String, Object> written = new TreeMap<>();
        StageForm.own(own, written);

        assertThat(written).hasToString(form);
    }
}
