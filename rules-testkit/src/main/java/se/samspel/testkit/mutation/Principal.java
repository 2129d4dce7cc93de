package se.samspel.testkit.mutation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.RuleSetReference;
import se.samspel.decision.Matter;
import se.samspel.document.MatterDocument;
import se.samspel.party.Party;
import se.samspel.rules.RuleSet;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.rules.layer.Word;
import se.samspel.rules.route.Mandate;

/** Cases in which nothing is said but whom a matter concerns: one principal of each sort that mandates tell apart. */
final class Principal {

    /** A day that can be written, for rules that have always been there. */
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private Principal() {}

    /** A case of each kind of party without a code, and with each code that a mandate names. */
    static Stream<Trial> each(RuleSet rules, Id matter) {
        List<Optional<String>> codes = Stream.concat(
                        Stream.of(Optional.<String>empty()),
                        rules.all(Mandate.class)
                                .flatMap(mandate -> mandate.principals().codes().stream())
                                .distinct()
                                .sorted()
                                .map(Optional::of))
                .toList();
        return rules.all(Word.class)
                .filter(word -> word.vocabulary() == Vocabulary.PARTY_KIND)
                .flatMap(kind -> codes.stream()
                        .map(code -> new Party(kind.id(), kind.id(), Optional.empty(), code, Optional.empty())))
                .map(party -> Trial.of(document(rules, matter, party), rules));
    }

    private static MatterDocument document(RuleSet rules, Id matter, Party party) {
        return new MatterDocument(
                Id.of("example"),
                matter.value(),
                Optional.of(rules.asOf().isBefore(FIRST) ? FIRST : rules.asOf()),
                Optional.of(new RuleSetReference(rules.id(), Optional.of(rules.version()))),
                List.of(party),
                Optional.of(Matter.builder("matter", matter.value())
                        .principals(List.of(party.id()))
                        .build()),
                List.of());
    }
}
