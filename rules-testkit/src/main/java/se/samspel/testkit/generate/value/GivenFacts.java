package se.samspel.testkit.generate.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.samspel.GivenFact;
import se.samspel.Id;
import se.samspel.document.Case;
import se.samspel.rules.layer.DeclaredFact;

/**
 * The facts that a rule set has declared, given for the elements of a case: with values on, just inside and just outside
 * the limits that the rules hold them against, or any value that they can have.
 */
public final class GivenFacts {

    private static final int MOST = 12;

    private final Words words;
    private final List<DeclaredFact> declared;

    /** With the words of some rules. */
    public GivenFacts(Words words) {
        this.words = words;
        this.declared = words.rules().all(DeclaredFact.class).toList();
    }

    /** The same case with some of them given; one in a hundred gives a fact that nobody has declared. */
    @SuppressWarnings("unchecked") // a record is made again of its own type
    public <C extends Case> Arbitrary<C> in(Arbitrary<C> cases) {
        return cases.flatMap(one -> facts(one).map(facts -> (C) Records.with(one, "facts", facts)));
    }

    private Arbitrary<List<GivenFact>> facts(Case document) {
        List<Arbitrary<Optional<GivenFact>>> all = new ArrayList<>();
        declared.stream()
                .flatMap(fact -> fact.scope().elements().apply(document).stream()
                        .map(element -> given(
                                fact, element.id().filter(id -> !fact.scope().single()))))
                .limit(MOST)
                .forEach(all::add);
        all.add(unheardOf());
        return Combinators.combine(all)
                .as(facts -> facts.stream().flatMap(Optional::stream).toList());
    }

    private Arbitrary<Optional<GivenFact>> given(DeclaredFact fact, Optional<Id> element) {
        return values(fact)
                .map(value -> new GivenFact(fact.id(), element, value))
                .optional(0.8);
    }

    private Arbitrary<Object> values(DeclaredFact fact) {
        if (fact.values() instanceof DeclaredFact.Words few) {
            return Arbitraries.of(few.words().stream()
                    .map(Map.Entry::getKey)
                    .map(Object.class::cast)
                    .toList());
        } else if (fact.values() instanceof DeclaredFact.YesOrNo) {
            return Arbitraries.of(true, false);
        }
        return Arbitraries.of(Stream.concat(
                        words.borders(fact.number(), BigDecimal.ONE).stream(),
                        Stream.of(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.TEN))
                .map(Object.class::cast)
                .distinct()
                .toList());
    }

    private static Arbitrary<Optional<GivenFact>> unheardOf() {
        return Arbitraries.of((Object) "B", new BigDecimal("1.50"), true)
                .map(value -> new GivenFact(Words.UNHEARD_OF, Optional.empty(), value))
                .optional(0.01);
    }
}
