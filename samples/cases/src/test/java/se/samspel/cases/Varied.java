package se.samspel.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.GivenFact;
import se.samspel.Id;
import se.samspel.decision.Answer;
import se.samspel.decision.Decision;
import se.samspel.decision.Matter;
import se.samspel.decision.Outcome;
import se.samspel.document.MatterDocument;
import se.samspel.party.Party;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.fact.MatterFacts;

/** The same matter with other values of the facts that routing tables ask for. */
final class Varied {

    private static final Party REGION = party(Party.REGION);
    private static final Party MUNICIPALITY = party(Party.MUNICIPALITY);

    private Varied() {}

    /** The same, in which nothing has been done but what the facts say. */
    static MatterDocument of(MatterDocument document, Map<Fact<?>, ?> facts) {
        Matter matter = document.matter().orElseThrow();
        return answered(
                new MatterDocument(
                        document.id(),
                        document.title(),
                        document.on(),
                        document.rules(),
                        document.parties(),
                        Optional.of(matter.toBuilder().decisions(List.of()).build()),
                        document.facts()),
                facts);
    }

    /** The same, in which what has been done stays. */
    static MatterDocument answered(MatterDocument document, Map<Fact<?>, ?> facts) {
        Matter matter = document.matter().orElseThrow();
        List<Answer> answers = new ArrayList<>();
        List<GivenFact> given = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>(matter.decisions());
        List<Party> parties = new ArrayList<>(document.parties());
        facts.forEach((fact, value) -> {
            if (fact.equals(MatterFacts.REFERRED)) {
                decisions.addAll(value.equals(true) ? List.of(referred()) : List.of());
            } else if (fact.equals(MatterFacts.PRINCIPALS)) {
                if (!value.equals(sort(parties))) {
                    parties.clear();
                    parties.addAll(group(String.valueOf(value)));
                }
            } else if (fact.origin() == Fact.Origin.ASKED) {
                answers.add(new Answer(
                        fact.id(),
                        Id.of(String.valueOf(value)),
                        Optional.empty(),
                        document.on(),
                        Optional.of("example"),
                        List.of()));
            } else {
                given.add(new GivenFact(fact.id(), Optional.empty(), value));
            }
        });
        return new MatterDocument(
                document.id(),
                document.title(),
                document.on(),
                document.rules(),
                parties,
                Optional.of(matter.toBuilder()
                        .principals(parties.stream().map(Party::id).toList())
                        .answers(answers)
                        .decisions(decisions)
                        .build()),
                given);
    }

    private static Decision referred() {
        return Decision.builder("referred", "somebody", "prepares")
                .outcome(Outcome.REFERRED)
                .build();
    }

    private static String sort(List<Party> parties) {
        boolean region = parties.stream().anyMatch(party -> party.kind().equals(Party.REGION));
        return region ? parties.size() == 1 ? "region-only" : "joint" : "municipalities-only";
    }

    private static List<Party> group(String sort) {
        return Stream.of(REGION, MUNICIPALITY)
                .filter(party -> sort.equals("joint") || sort.equals("region-only") == party.equals(REGION))
                .toList();
    }

    private static Party party(Id kind) {
        return new Party(kind, kind, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
