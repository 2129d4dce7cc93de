package se.samspel.cases.promise;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.Id;
import se.samspel.base.BaseRules;
import se.samspel.rules.LayerProblem;
import se.samspel.rules.RuleSet;
import se.samspel.rules.RuleSets;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.condition.Element;
import se.samspel.rules.condition.Scope;
import se.samspel.rules.condition.Verdict;
import se.samspel.rules.condition.Way;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.rules.fact.Scopes;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.layer.Source;
import se.samspel.rules.text.Text;

/** What a plug-in's own code may do to us: throw, overflow the stack, answer with nothing. */
final class Hostile {

    static final Source SOURCE = Source.text("Nowhere", "Nothing");

    private Hostile() {}

    /** Each sort of code that does not answer. */
    enum Code {
        THROWS(() -> {
            throw new IllegalStateException("no");
        }),
        THROWS_UNDECLARED(() -> sneak(new Exception("checked"))),
        OVERFLOWS(Hostile::forever),
        GIVES_NULL(Hostile::nothing);

        private final Supplier<Object> behaviour;

        Code(Supplier<Object> behaviour) {
            this.behaviour = behaviour;
        }

        /** Does it, in the place of an answer. */
        @SuppressWarnings("unchecked") // it never answers with anything but null
        <T> T run() {
            return (T) behaviour.get();
        }
    }

    static Condition opaque(Code code) {
        return Condition.opaque("hostile", "1", List.of(), values -> code.<Verdict>run());
    }

    static YesNoFact fact(Code code) {
        return YesNoFact.maybe(
                "hostile.fact", text(), Scopes.WORK, Way.here(), (view, work) -> code.<Optional<Boolean>>run());
    }

    static Scope<String> scope(Code code) {
        return new Scope<>(Id.of("hostile"), text(), false, document -> code.<List<Element<String>>>run());
    }

    static Requirement rule(Scope<?> scope, Condition when, Condition must) {
        return Requirement.of("hostile.rule", scope)
                .when(when)
                .must(must)
                .otherwise(Severity.NOTICE, Text.same("{who}"), text())
                .source(SOURCE);
    }

    /** A layer on the base with a rule that asks for so much of each work. */
    static Layer layer(Condition must) {
        return layerOf(rule(Scopes.MEMBER, Condition.ALWAYS, must));
    }

    static Layer layer() {
        return layer(Condition.ALWAYS);
    }

    static Layer layerOf(Item... items) {
        return Layer.of("hostile", "1").under("base").add(items);
    }

    static RuleSet rules(Layer layer) {
        RuleSets all = onBase(layer);
        if (!all.problems().isEmpty()) {
            throw new IllegalStateException(all.problems().toString());
        }
        return all.find(layer.id().value(), Days.TODAY).orElseThrow();
    }

    static List<LayerProblem> problems(Layer layer) {
        return onBase(layer).problems();
    }

    private static RuleSets onBase(Layer layer) {
        return RuleSets.of(Stream.concat(new BaseRules().layers().stream(), Stream.of(layer))
                .toList());
    }

    static Text text() {
        return Text.same("hostile");
    }

    /** Null, where the types say that there is none. */
    @SuppressWarnings("NullAway")
    static <T> T nothing() {
        return Hostile.<T>nullable();
    }

    private static <T> @Nullable T nullable() {
        return null;
    }

    static List<Layer> layersForever() {
        forever();
        return List.of();
    }

    static List<Layer> listThatThrows() {
        return new AbstractList<>() {
            @Override
            public Layer get(int index) {
                throw new IllegalStateException("no");
            }

            @Override
            public int size() {
                return 1;
            }
        };
    }

    /** Throws what the compiler believes cannot be thrown. */
    @SuppressWarnings("unchecked") // erased, so that nothing is cast
    static <T, X extends Throwable> T sneak(Throwable thrown) throws X {
        throw (X) thrown;
    }

    private static Object forever() {
        return List.of(forever());
    }
}
