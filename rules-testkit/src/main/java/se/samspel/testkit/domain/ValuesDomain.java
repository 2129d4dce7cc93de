package se.samspel.testkit.domain;

import java.math.BigDecimal;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import se.samspel.Id;
import se.samspel.body.Roster;
import se.samspel.document.BodyDocument;
import se.samspel.party.Party;
import se.samspel.plan.Money;
import se.samspel.rules.RuleSet;
import se.samspel.rules.layer.Item;
import se.samspel.testkit.generate.value.Choices;
import se.samspel.testkit.generate.value.Days;
import se.samspel.testkit.generate.value.Words;
import se.samspel.time.Deadline;
import se.samspel.time.FullDays;
import se.samspel.time.Period;
import se.samspel.time.PostShare;

/** The values that documents are made of, spread evenly: jqwik's own numbers crowd near zero. */
public final class ValuesDomain extends DomainContextBase {

    private static final int MOST_HALF_DAYS = 732;
    private static final int MOST_KRONOR = 10_000_000;
    private static final int HUNDREDTHS = 10_000;
    private static final int MOST_DAYS = 400;

    /** The domain of the rule sets that the class path holds. */
    public ValuesDomain() {}

    /** Ids that some rule set knows, and one that none does. */
    @Provide
    public Arbitrary<Id> ids() {
        return Arbitraries.of(Stream.concat(
                        FoundRules.newest().stream()
                                .flatMap(rules -> rules.all(Item.class))
                                .map(Item::id),
                        Stream.of(Words.UNHEARD_OF))
                .distinct()
                .sorted()
                .toList());
    }

    /** Half days from 0 to 366. */
    @Provide
    public Arbitrary<FullDays> fullDays() {
        return Choices.from(0, MOST_HALF_DAYS)
                .map(halves -> FullDays.of(new BigDecimal("0.5").multiply(BigDecimal.valueOf(halves))));
    }

    /** Shares from a hundredth of a percent to a full post. */
    @Provide
    public Arbitrary<PostShare> postShares() {
        return Choices.from(1, HUNDREDTHS).map(hundredths -> PostShare.ofPercent(BigDecimal.valueOf(hundredths, 2)));
    }

    /** Kronor, owed ones included. */
    @Provide
    public Arbitrary<Money> money() {
        return Choices.from(-MOST_KRONOR, MOST_KRONOR).map(Money::ofKronor);
    }

    /** Days, working days and weeks. */
    @Provide
    public Arbitrary<Deadline> deadlines() {
        return Combinators.combine(Choices.from(1, MOST_DAYS), Arbitraries.of(Deadline.Unit.class))
                .as(Deadline::new);
    }

    /** Whole months, other lengths, or with an end unknown, around the day of some rule set. */
    @Provide
    public Arbitrary<Period> periods() {
        return Arbitraries.oneOf(FoundRules.newest().stream()
                .map(Words::of)
                .map(Words::days)
                .map(Days::periods)
                .toList());
    }

    /** Parties of the kinds that some rule set knows. */
    @Provide
    public Arbitrary<Party> parties() {
        return Arbitraries.of(FoundRules.newest().stream()
                .map((RuleSet rules) -> Words.of(rules).parties())
                .flatMap(parties -> parties.stream())
                .distinct()
                .toList());
    }

    /** Rosters more or less as some rule set asks for. */
    @Provide
    public Arbitrary<Roster> rosters() {
        return FoundRules.each(cases -> cases.bodies()
                .filter(body -> body.roster().isPresent())
                .map(BodyDocument::roster)
                .map(roster -> roster.orElseThrow()));
    }
}
