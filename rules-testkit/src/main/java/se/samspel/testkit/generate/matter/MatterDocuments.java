package se.samspel.testkit.generate.matter;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.samspel.Id;
import se.samspel.decision.Matter;
import se.samspel.decision.MatterText;
import se.samspel.document.MatterDocument;
import se.samspel.party.Party;
import se.samspel.testkit.generate.value.Choices;
import se.samspel.testkit.generate.value.Texts;
import se.samspel.testkit.generate.value.Words;

/** Matters that stand alone, with texts of their own. */
public final class MatterDocuments {

    private static final int MOST_TEXTS = 3;
    private static final int USUAL_PARTIES = 4;

    private final Words words;

    /** With the words of some rules. */
    public MatterDocuments(Words words) {
        this.words = words;
    }

    /** Such documents as can be written. */
    public Arbitrary<MatterDocument> wellFormed() {
        List<Party> first = words.parties().stream().limit(USUAL_PARTIES).toList();
        Arbitrary<List<Party>> parties = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(first)),
                Tuple.of(1, Arbitraries.just(words.parties())),
                Tuple.of(1, Choices.some(words.parties())));
        return Combinators.combine(parties, texts()).flatAs((some, versions) -> document(some, versions));
    }

    private Arbitrary<MatterDocument> document(List<Party> parties, List<MatterText> texts) {
        List<Id> versions = texts.stream().map(MatterText::id).toList();
        Matters matters = new Matters(words, parties, Optional.empty(), versions, List.of());
        Arbitrary<Matter> matter = Arbitraries.oneOf(matters.followed(), matters.followed(), matters.any());
        return Combinators.combine(
                        matter.optional(0.97), Choices.perhaps(words.days().near()))
                .as((made, on) -> new MatterDocument(
                        Id.of("document"),
                        "Ärende",
                        on,
                        Optional.empty(),
                        parties,
                        made.map(some -> some.toBuilder().texts(texts).build()),
                        List.of()));
    }

    /** Oldest first. */
    private Arbitrary<List<MatterText>> texts() {
        return Combinators.combine(
                        Arbitraries.of(0, 1, 2, 2, MOST_TEXTS),
                        Choices.from(0, 200).optional(0.7),
                        Texts.filled().list().ofMaxSize(1))
                .as((number, before, changes) -> IntStream.rangeClosed(1, number)
                        .mapToObj(i -> new MatterText(
                                Id.of("v" + i),
                                before.map(days -> words.today().minusDays(days).plusDays(i)),
                                Optional.empty(),
                                i > 1 ? changes : List.of()))
                        .toList());
    }
}
