package se.samspel.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.rules.assessment.RouteStage;
import se.samspel.rules.route.EntryIntoForce;
import se.samspel.rules.route.Row;
import se.samspel.rules.text.Text;

/**
 * What a row of a routing table answers for some principals.
 *
 * @param parts all that makes a difference
 * @param text who does what
 * @param entry from when what is decided applies; empty if there is no table
 * @param stages the stages in which somebody acts
 */
record RowAnswer(List<?> parts, Text text, Optional<EntryIntoForce> entry, List<RouteStage> stages) {

    private static final Text NO_TABLE = Text.of("det finns ingen beslutsgång", "there is no routing");
    private static final Text NOT_STATED =
            Text.of("källan säger inte vem som beslutar", "the source does not say who decides");

    /** What is answered where there is no table. */
    static final RowAnswer NONE = new RowAnswer(List.of(), NO_TABLE, Optional.empty(), List.of());

    static RowAnswer of(Row row, List<RouteStage> stages) {
        return new RowAnswer(
                Stream.concat(Stream.of(row.entry()), stages.stream().map(RowAnswer::said))
                        .toList(),
                stages.stream().map(RouteStage::text).reduce(RowAnswer::and).orElse(NOT_STATED),
                Optional.of(row.entry()),
                stages);
    }

    boolean says(RowAnswer other) {
        return parts.equals(other.parts);
    }

    /** What it says beside another, with details if people would not see the difference. */
    Text beside(RowAnswer other) {
        return text.equals(other.text) ? details() : text;
    }

    /** Who does what, with what else makes a difference. */
    private Text details() {
        Text details =
                stages.stream().map(StageDetails::of).reduce(RowAnswer::and).orElse(text);
        return entry.map(when -> and(details, StageDetails.of(when))).orElse(details);
    }

    private static Text and(Text now, Text next) {
        return new Text(now.sv() + ", " + next.sv(), now.en() + ", " + next.en());
    }

    /** A stage without what people call it and where it comes from. */
    private static List<?> said(RouteStage stage) {
        return List.of(
                stage.act(),
                stage.effect(),
                stage.bodies().stream()
                        .map(body -> List.of(body.id(), body.principals(), body.own()))
                        .toList(),
                stage.agreement(),
                stage.branch(),
                stage.rung(),
                stage.within());
    }
}
