package se.samspel.testkit.planted;

import static se.samspel.testkit.planted.Fault.about;
import static se.samspel.testkit.planted.Fault.rule;
import static se.samspel.testkit.planted.OwnFacts.opaque;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.document.Case;
import se.samspel.rules.condition.Element;
import se.samspel.rules.condition.Scope;
import se.samspel.rules.condition.Verdict;
import se.samspel.rules.condition.Way;
import se.samspel.rules.condition.YesNoFact;
import se.samspel.work.Member;
import se.samspel.work.ProcessWork;

/** Rules that look at more than they tell. */
final class FaultsOfExplanations {

    private static final String PROPERTY = "explanations_are_complete";

    private FaultsOfExplanations() {}

    static Stream<Fault> all() {
        AtomicReference<Optional<Case>> judged = new AtomicReference<>(Optional.empty());
        Scope<Case> peeping = new Scope<>(Id.of("planted.peeping"), Fault.label(), true, document -> {
            judged.set(Optional.of(document));
            return List.of(new Element<>(Optional.of(document.id()), Fault.label(), "", document));
        });
        YesNoFact titled = YesNoFact.of(
                "planted.fact",
                Fault.label(),
                peeping,
                Way.here(),
                (view, document) -> !document.title().isEmpty());
        return Stream.of(
                Fault.of(
                        PROPERTY,
                        "a predicate looks at more than the facts it declares",
                        about("planted.fact"),
                        rule(
                                peeping,
                                opaque(
                                        titled,
                                        any -> Verdict.of(judged.get()
                                                .filter(document ->
                                                        document.parties().size() % 2 == 0)
                                                .isPresent())))),
                Fault.of(
                        PROPERTY,
                        "a scope leaves out elements by what no finding tells",
                        about("planted.member-named"),
                        rule(
                                busy(),
                                YesNoFact.present(
                                                "planted.member-named",
                                                Fault.label(),
                                                busy(),
                                                Way.to("name", Member::name))
                                        .isTrue())));
    }

    /** The members of teams with seminars; nobody who reads of a member is told of the seminars. */
    private static Scope<Member> busy() {
        return new Scope<>(
                Id.of("planted.busy"),
                Fault.label(),
                false,
                document ->
                        document instanceof ProcessWork work && work.seminars().size() > 1 ? members(work) : List.of());
    }

    private static List<Element<Member>> members(ProcessWork work) {
        List<Member> members = work.roles().members();
        return IntStream.range(0, members.size())
                .mapToObj(i -> new Element<>(
                        Optional.of(members.get(i).id()), Fault.label(), "/roles/team/members/" + i, members.get(i)))
                .toList();
    }
}
