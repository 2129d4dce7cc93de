package se.samspel.testkit.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.rules.InForce;
import se.samspel.rules.RuleSet;
import se.samspel.rules.layer.Item;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Source;
import se.samspel.rules.layer.Validity.State;
import se.samspel.rules.route.Routing;
import se.samspel.rules.route.Row;
import se.samspel.time.Period;

/** Everything that binds says where it is written, and rests on a document that is valid on the day. */
public final class SourcesInForce implements Claim {

    @Override
    public Set<String> flaws() {
        return Set.of("SOURCE_MISSING");
    }

    @Override
    public void check(RuleSet rules, Proving proving) {
        List<Outdated> outdated =
                proving.own(rules).flatMap(found -> outdated(rules, found)).toList();
        outdated.stream().findFirst().ifPresent(first -> {
            throw Objection.to(rules, first.item.id() + " rests on a document that is " + first.how)
                    .by(rules, first.item)
                    .line("of which the document of " + first.source.clause() + " is " + "valid "
                            + days(first.source.valid().orElse(Period.ALWAYS)))
                    .others(outdated.stream()
                            .skip(1)
                            .map(Outdated::id)
                            .distinct()
                            .toList())
                    .error();
        });
    }

    private static Stream<Outdated> outdated(RuleSet rules, InForce found) {
        if (!binds(rules, found.item())) {
            return Stream.of();
        }
        List<Source> sources =
                new ArrayList<>(List.of(found.item().source(), found.change().source()));
        if (found.item() instanceof Routing table) {
            table.rows().stream().map(Row::source).forEach(sources::add);
        }
        return sources.stream()
                .distinct()
                .flatMap(source ->
                        how(source, rules.asOf()).map(how -> new Outdated(found.item(), source, how)).stream());
    }

    /** A rule that is announced may rest on a document to come. */
    private static boolean binds(RuleSet rules, Item item) {
        return !(item instanceof Requirement rule) || rules.state(rule) == State.IN_FORCE;
    }

    private static Optional<String> how(Source source, LocalDate day) {
        Period valid = source.valid().orElse(Period.ALWAYS);
        if (valid.until().filter(day::isAfter).isPresent()) {
            return Optional.of("no longer valid");
        }
        return valid.from().filter(day::isBefore).map(from -> "not valid yet; let the rule bind from " + from);
    }

    private static String days(Period period) {
        return period.from().map(day -> "from " + day + " ").orElse("")
                + period.until().map(day -> "until " + day).orElse("");
    }

    /** An item with a source that is not valid on the day. */
    private record Outdated(Item item, Source source, String how) {
        Id id() {
            return item.id();
        }
    }
}
