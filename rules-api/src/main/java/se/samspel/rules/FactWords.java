package se.samspel.rules;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import se.samspel.rules.condition.Fact;
import se.samspel.rules.fact.ActionFacts;
import se.samspel.rules.fact.BodyFacts;
import se.samspel.rules.fact.CultureFacts;
import se.samspel.rules.fact.DecisionFacts;
import se.samspel.rules.fact.FollowUpFacts;
import se.samspel.rules.fact.IssueFacts;
import se.samspel.rules.fact.LevelFacts;
import se.samspel.rules.fact.LevelSeatFacts;
import se.samspel.rules.fact.MappingFacts;
import se.samspel.rules.fact.MatterFacts;
import se.samspel.rules.fact.MeasureFacts;
import se.samspel.rules.fact.PairFacts;
import se.samspel.rules.fact.PrincipalFacts;
import se.samspel.rules.fact.RepresentedFacts;
import se.samspel.rules.fact.RoleFacts;
import se.samspel.rules.fact.SeatFacts;
import se.samspel.rules.fact.SeminarFacts;
import se.samspel.rules.fact.WorkFacts;
import se.samspel.rules.form.Kind;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Vocabulary;
import se.samspel.rules.layer.Word;
import se.samspel.rules.text.Text;

/**
 * Which words of a rule set the values of a fact are.
 *
 * @param label what such words are called
 * @param fits whether an item is such a word
 */
record FactWords(Text label, Predicate<Item> fits) {

    private static final FactWords LEVEL = items(Kind.LEVEL);
    private static final FactWords BODY = items(Kind.BODY);
    private static final FactWords ACT = items(Kind.ACT);
    private static final FactWords MATTER = words(ReferenceCheck.MATTER, Vocabulary.MATTER);
    private static final FactWords PARTY_KIND = words(ReferenceCheck.PARTY_KIND, Vocabulary.PARTY_KIND);
    private static final FactWords BODY_KIND = words(ReferenceCheck.BODY_KIND, Vocabulary.BODY_KIND);
    private static final FactWords OFFICE = words(Text.of("befattning", "office"), Vocabulary.OFFICE);
    private static final FactWords AGENDA = words(Text.of("punkt på dagordningen", "agenda item"), Vocabulary.AGENDA);
    private static final FactWords QUESTION =
            words(Text.of("fråga i kartläggningen", "question of the mapping"), Vocabulary.MAPPING_QUESTION);
    private static final FactWords AGREEMENT =
            words(Text.of("slag av överenskommelse", "kind of agreement"), Vocabulary.AGREEMENT_KIND);
    private static final FactWords PERSPECTIVE = words(Text.of("perspektiv", "perspective"), Vocabulary.PERSPECTIVE);

    private static final Map<Fact<?>, FactWords> OF = Map.ofEntries(
            Map.entry(LevelFacts.ID, LEVEL),
            Map.entry(LevelFacts.WITHOUT_OBJECTIVE, LEVEL),
            Map.entry(LevelFacts.WITHOUT_PAIR, LEVEL),
            Map.entry(LevelSeatFacts.LEVEL, LEVEL),
            Map.entry(PairFacts.LEVEL, LEVEL),
            Map.entry(IssueFacts.LEVEL, LEVEL),
            Map.entry(MeasureFacts.LEVELS, LEVEL),
            Map.entry(ActionFacts.LEVELS_WITHOUT_ACTIVITY, LEVEL),
            Map.entry(FollowUpFacts.LEVELS_WITHOUT_MEASURE, LEVEL),
            Map.entry(FollowUpFacts.LEVELS_WITHOUT_STORY, LEVEL),
            Map.entry(BodyFacts.ID, BODY),
            Map.entry(SeatFacts.LIST, BODY),
            Map.entry(ActionFacts.ACTION_PLAN_BODIES, BODY),
            Map.entry(DecisionFacts.ACT, ACT),
            Map.entry(DecisionFacts.BODY_KIND, BODY_KIND),
            Map.entry(MatterFacts.KIND, MATTER),
            Map.entry(WorkFacts.MATTER, MATTER),
            Map.entry(PrincipalFacts.KIND, PARTY_KIND),
            Map.entry(RoleFacts.TEAM_PARTY_KINDS, PARTY_KIND),
            Map.entry(CultureFacts.KINDS_NOT_TRAINING, PARTY_KIND),
            Map.entry(RepresentedFacts.PARTY_KIND, PARTY_KIND),
            Map.entry(SeatFacts.PARTY_KIND, PARTY_KIND),
            Map.entry(LevelSeatFacts.PARTY_KIND, PARTY_KIND),
            Map.entry(PrincipalFacts.INITIATED_BY, OFFICE),
            Map.entry(LevelSeatFacts.OFFICE, OFFICE),
            Map.entry(LevelFacts.OFFICES, OFFICE),
            Map.entry(SeminarFacts.AGENDA, AGENDA),
            Map.entry(MappingFacts.UNANSWERED, QUESTION),
            Map.entry(MappingFacts.AGREEMENT_KINDS_LEFT, AGREEMENT),
            Map.entry(MappingFacts.AGREEMENT_KIND, AGREEMENT),
            Map.entry(MeasureFacts.PERSPECTIVE, PERSPECTIVE));

    /** The words of a fact; empty where a document may use any, or where the fact itself says which there are. */
    static Optional<FactWords> of(Fact<?> fact) {
        return Optional.ofNullable(OF.get(fact));
    }

    /** Whether the fact has the word for "none". */
    static boolean isNone(Fact<?> fact, String word) {
        return word.equals(DecisionFacts.NO_KIND)
                && (fact.equals(DecisionFacts.BODY_KIND) || fact.equals(WorkFacts.MATTER));
    }

    private static FactWords items(Kind kind) {
        return new FactWords(kind.label(), item -> Kind.of(item) == kind);
    }

    private static FactWords words(Text label, Vocabulary vocabulary) {
        return new FactWords(label, item -> item instanceof Word word && word.vocabulary() == vocabulary);
    }
}
