package se.samspel.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.samspel.RuleSetReference;
import se.samspel.cli.page.Joined;
import se.samspel.cli.rule.Elsewhere;
import se.samspel.cli.rule.FactPage;
import se.samspel.cli.rule.ItemPage;
import se.samspel.cli.rule.OwnCodes;
import se.samspel.cli.shelf.Found;
import se.samspel.cli.shelf.NearCodes;
import se.samspel.cli.shelf.RuleShelf;
import se.samspel.rules.InForce;
import se.samspel.rules.RuleSet;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.fact.Catalogue;
import se.samspel.rules.text.Text;

/** {@code explain}: one rule, parameter, question, body or other item. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {

    private static final Text UNKNOWN =
            Text.of("Det finns inget som heter {code} i {rules}.", "There is nothing called {code} in {rules}.");
    private static final Text DID_YOU_MEAN = Text.of("Menas {near}?", "Did you mean {near}?");
    private static final Text TOUCHED = Text.of("Det som rör den: {layers}.", "What touches it: {layers}.");

    @Parameters(index = "0", paramLabel = "CODE", descriptionKey = "code")
    private String code = "";

    @Option(names = "--rules", paramLabel = "ID[@VERSION]")
    private @Nullable RuleSetReference reference;

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate asOf;

    @Mixin
    private final RulesOption rulesFrom;

    private final Console console;

    ExplainCommand(Console console, RulesOption rulesFrom) {
        this.console = console;
        this.rulesFrom = rulesFrom;
    }

    @Override
    public Integer call() {
        Optional<Text> own = OwnCodes.explain(code);
        own.ifPresent(words -> console.write(console.in(words) + "\n"));
        return own.isPresent() ? ExitStatus.CLEAR : rulesFrom.answer(console, this::explain);
    }

    private int explain(RuleShelf shelf) {
        Elsewhere elsewhere = new Elsewhere(shelf.all());
        List<RuleSet> looked = new ArrayList<>();
        for (Found found : lookIn(shelf)) {
            if (found.rules().isEmpty() && reference != null) {
                return console.refuse(found.refusal());
            }
            found.rules().ifPresent(looked::add);
        }
        List<String> pages = Stream.concat(
                        item(looked, elsewhere).stream(),
                        Catalogue.FACTS.stream()
                                .filter(known -> known.toString().equals(code))
                                .map(fact -> FactPage.of(fact, console.locale())))
                .toList();
        console.write(String.join("\n", pages));
        return pages.isEmpty() ? unknown(looked, elsewhere) : ExitStatus.CLEAR;
    }

    /** The item where it is first in force, or else where it has been withdrawn. */
    private Optional<String> item(List<RuleSet> looked, Elsewhere elsewhere) {
        return page(looked, elsewhere, ExplainCommand::items)
                .or(() -> page(looked, elsewhere, rules -> rules.withdrawn().stream()));
    }

    private Optional<String> page(List<RuleSet> looked, Elsewhere elsewhere, Function<RuleSet, Stream<InForce>> among) {
        return looked.stream()
                .flatMap(rules -> among.apply(rules)
                        .filter(this::isMeant)
                        .map(found -> ItemPage.of(found, rules, elsewhere, console.locale())))
                .findFirst();
    }

    /** The rule set asked for, or else every one, those that stand on nothing first. */
    private List<Found> lookIn(RuleShelf shelf) {
        Stream<RuleSetReference> every = shelf.all().layers().stream()
                .sorted(Comparator.comparing(layer -> !layer.parents().isEmpty()))
                .map(layer -> new RuleSetReference(layer.id(), Optional.empty()))
                .distinct();
        return (reference == null ? every : Stream.of(reference))
                .map(wanted -> shelf.find(wanted, asOf))
                .toList();
    }

    private int unknown(List<RuleSet> looked, Elsewhere elsewhere) {
        List<Text> names =
                looked.stream().map(rules -> Text.same(rules.id().value())).toList();
        console.refuse(UNKNOWN.with("code", Text.same(code)).with("rules", Joined.by(Joined.OR, names)));
        List<Text> touched = elsewhere.touched(code, List.of());
        if (!touched.isEmpty()) {
            console.say(TOUCHED.with("layers", Joined.by(Joined.COMMA, touched)));
        }
        Stream<String> items = looked.stream()
                .flatMap(ExplainCommand::items)
                .map(found -> found.item().id().value());
        Stream<String> facts = Catalogue.FACTS.stream().map(Fact::toString);
        List<String> known = Stream.of(items, facts, OwnCodes.all().stream())
                .flatMap(codes -> codes)
                .toList();
        List<Text> near = NearCodes.of(code, known).stream().map(Text::same).toList();
        if (!near.isEmpty()) {
            console.say(DID_YOU_MEAN.with("near", Joined.by(Joined.OR, near)));
        }
        return ExitStatus.WRONG;
    }

    private boolean isMeant(InForce found) {
        return found.item().id().value().equals(code);
    }

    private static Stream<InForce> items(RuleSet rules) {
        return rules.items().stream();
    }
}
