package se.samspel.cases;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samspel.rules.InForce;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Source;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.NonDelegable;

/** docs/municipal-act.md lists what the layer holds. */
class MunicipalActPageTest {

    private static final String PAGE = "docs/municipal-act.md";
    private static final RuleSet LAW =
            RuleSets.discover().find("municipal-act", LocalDate.of(2026, 1, 1)).orElseThrow();

    @Test
    void the_rules_are_those_of_the_layer() throws IOException {
        Page.compare(
                PAGE,
                "rules of the act",
                Page.table(
                        List.of("Rule", "Severity", "Says", "Section"),
                        own(Requirement.class)
                                .map(rule -> List.of(
                                        code(rule),
                                        rule.breach().severity().name(),
                                        rule.breach().text().en(),
                                        section(rule)))));
    }

    @Test
    void the_numbers_are_those_of_the_layer() throws IOException {
        Page.compare(
                PAGE,
                "numbers of the act",
                Page.table(
                        List.of("Parameter", "In force", "Means", "Section"),
                        own(Parameter.class)
                                .map(number -> List.of(
                                        code(number),
                                        number.text().en(),
                                        number.label().en(),
                                        section(number)))));
    }

    @Test
    void the_bans_are_those_of_the_layer() throws IOException {
        Page.compare(
                PAGE,
                "bans of the act",
                Page.table(
                        List.of("Matter", "Swedish", "English", "Section"),
                        own(NonDelegable.class).map(ban -> {
                            Word matter =
                                    (Word) LAW.item(ban.matter()).orElseThrow().item();
                            return List.of(
                                    code(matter),
                                    matter.label().sv(),
                                    matter.label().en(),
                                    section(ban));
                        })));
    }

    private static <I extends Item> Stream<I> own(Class<I> kind) {
        return LAW.items().stream()
                .filter(found -> found.layer().equals(LAW.id()))
                .map(InForce::item)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private static String code(Item item) {
        return "`" + item.id() + "`";
    }

    private static String section(Item item) {
        Source source = item.source();
        return source.clause() + (source.kind() == Source.Kind.INTERPRETATION ? " (*our reading*)" : "");
    }
}
