package se.samspel.samples.jamtland;

import java.time.LocalDate;
import java.util.List;
import se.samspel.rules.fact.MatterFacts;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Source;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Binding;
import se.samspel.rules.route.Body;
import se.samspel.rules.route.Effect;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Stage;
import se.samspel.rules.spi.RulePlugin;
import se.samspel.rules.text.Text;

/**
 * The county of Jämtland from 2005: its bodies, what they do for the base's routes, and who sits in two of them. What is
 * known of the years from 2021 on stands in the rule pack beside, in the same jar.
 */
public final class JamtlandRules implements RulePlugin {

    private static final String DOCUMENT = "Jämtlands läns landsting: processorientering";
    private static final Source DECISION =
            Source.text(DOCUMENT, "Hur fattas det slutgiltiga beslutet om vad som ska genomföras i processen?");
    private static final Source DECISION_PATH = Source.text(DOCUMENT, "Beslutsgång");
    private static final Source FREDAGSGRUPPEN = Source.text(DOCUMENT, "Fredagsgruppen");
    private static final Source SVOM = Source.text(DOCUMENT, "SVOM");

    /** For the service loader. */
    public JamtlandRules() {}

    @Override
    public List<Layer> layers() {
        return List.of(Layer.of("jamtland", "2005.1")
                .under("base")
                .from(LocalDate.of(2005, 1, 1))
                .until(LocalDate.of(2020, 12, 31))
                .add(Body.of("landstingsdirektoren", Text.of("landstingsdirektören", "the county director"), DECISION)
                        .kind("official"))
                .add(Body.of("fredagsgruppen", Text.same("Fredagsgruppen"), FREDAGSGRUPPEN)
                        .kind("collaboration-group"))
                .add(Body.of("svom", Text.of("SVOM", "SVOM"), SVOM).kind("collaboration-group"))
                .add(Body.of(
                        "radet-for-regional-utveckling",
                        Text.of("Rådet för regional utveckling", "the council for regional development"),
                        SVOM))
                .add(Body.of(
                        "sociala-samradsgruppen",
                        Text.of(
                                "Kommunförbundets sociala samrådsgrupp",
                                "the social consultation group of the municipal association"),
                        SVOM))
                .add(Binding.of("region-administration-head", "landstingsdirektoren", DECISION))
                .add(Binding.of("joint-officials-group", "fredagsgruppen", DECISION))
                .add(Binding.of("joint-political-group", "svom", DECISION_PATH))
                .add(Word.of(
                        Vocabulary.MATTER,
                        "joint-question",
                        Text.of("annan gemensam fråga", "another joint question"),
                        FREDAGSGRUPPEN))
                .add(Routing.of("joint-question", FREDAGSGRUPPEN)
                        .row(
                                MatterFacts.PRINCIPALS.is("joint"),
                                FREDAGSGRUPPEN.interpreted(),
                                Stage.prepares("fredagsgruppen"),
                                Stage.decides("svom"))
                        .notStated(MatterFacts.PRINCIPALS.in("region-only", "municipalities-only"), FREDAGSGRUPPEN))
                .add(FredagsgruppenRules.all().toArray(Item[]::new))
                .add(SvomRules.all().toArray(Item[]::new))
                .add(tasks()));
    }

    static Source clause(String heading) {
        return Source.text(DOCUMENT, heading);
    }

    /** What Fredagsgruppen does besides, and what the two groups do in questions that the base knows nothing of. */
    private static Item[] tasks() {
        return new Item[] {
            Act.of(
                    "develops-agreements",
                    Text.of("utvecklar befintliga ÄDEL-avtal", "develops existing agreements on elderly care"),
                    Effect.PREPARATION,
                    FREDAGSGRUPPEN),
            Act.of(
                    "initiates",
                    Text.of(
                            "tar initiativ till att politiska beslut genomförs",
                            "takes the initiative to carry out political decisions"),
                    Effect.PREPARATION,
                    FREDAGSGRUPPEN),
            Act.of("informs", Text.of("informerar", "informs"), Effect.INFORMATION, FREDAGSGRUPPEN),
            task("fredagsgruppen", "develops-agreements", FREDAGSGRUPPEN),
            task("fredagsgruppen", "initiates", FREDAGSGRUPPEN),
            task("fredagsgruppen", "informs", FREDAGSGRUPPEN),
            task("fredagsgruppen", "prepares", FREDAGSGRUPPEN),
            task("svom", "decides", FREDAGSGRUPPEN.interpreted())
        };
    }

    private static Mandate task(String body, String act, Source source) {
        return Mandate.of(body + "." + act, body, act, "joint-question", source);
    }
}
