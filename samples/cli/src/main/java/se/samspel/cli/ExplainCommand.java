package se.samspel.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.samspel.RuleSetReference;
import se.samspel.cli.page.Joined;
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
import se.samspel.rules.layer.Layer;
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
        List<Layer> all = shelf.all().layers();
        List<RuleSet> looked = new ArrayList<>();
        for (Found found : lookIn(shelf)) {
            if (found.rules().isEmpty() && reference != null) {
                return console.refuse(found.refusal());
            }
            found.rules().ifPresent(looked::add);
        }
        for (RuleSet rules : looked) {
            Optional<InForce> item = items(rules).filter(this::isMeant).findFirst();
            if (item.isPresent()) {
                console.write(ItemPage.of(item.get(), rules, all, console.locale()));
                return ExitStatus.CLEAR;
            }
        }
        Optional<Fact<?>> fact = Catalogue.FACTS.stream()
                .filter(known -> known.toString().equals(code))
                .findFirst();
        fact.ifPresent(found -> console.write(FactPage.of(found, console.locale())));
        return fact.isPresent() ? ExitStatus.CLEAR : unknown(looked, all);
    }

    /** The rule set asked for, or else every one, those that stand on nothing first. */
    private List<Found> lookIn(RuleShelf shelf) {
        Stream<RuleSetReference> every = shelf.all().layers().stream()
                .sorted(Comparator.comparing(layer -> !layer.parents().isEmpty()))
                .map(layer -> new RuleSetReference(layer.id(), Optional.empty()))
                .distinct();
        return (reference == null ? every : Stream.of(reference))
                .map(wanted -> asOf == null ? shelf.newest(wanted) : shelf.find(wanted, asOf))
                .toList();
    }

    private int unknown(List<RuleSet> looked, List<Layer> layers) {
        List<Text> names =
                looked.stream().map(rules -> Text.same(rules.id().value())).toList();
        console.refuse(UNKNOWN.with("code", Text.same(code)).with("rules", Joined.by(Joined.OR, names)));
        List<Text> touched = ItemPage.touched(code, layers);
        if (!touched.isEmpty()) {
            console.say(TOUCHED.with("layers", Joined.by(Joined.COMMA, touched)));
        }
        Stream<String> items = looked.stream()
                .flatMap(ExplainCommand::items)
                .map(found -> found.item().id().value());
        List<String> known = Stream.concat(items, Catalogue.FACTS.stream().map(Fact::toString))
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
