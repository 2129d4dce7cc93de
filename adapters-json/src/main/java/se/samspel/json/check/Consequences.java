package se.samspel.json.check;

import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.samspel.constraint.ConnectedFlow;
import se.samspel.json.bind.Losses;

/**
 * Tells a violation that follows only from what could not be read: a reference to an element without a readable id, or
 * a flow that lacks an activity.
 */
final class Consequences {

    private static final Pattern REFERENCE = Pattern.compile("\\{.*\\.KnownReferences\\.(\\w+)}: (.*)");

    /** Where the ids stand that a reference may name, by the word that ends the key of its message. */
    static final Map<String, List<Home>> HOMES = Map.ofEntries(
            Map.entry("party", List.of(Home.at("parties"))),
            Map.entry("unit", List.of(Home.at("units"))),
            Map.entry(
                    "person",
                    List.of(
                            Home.at("roles", "leader"),
                            Home.at("roles", "owner"),
                            Home.at("roles", "team", "members"),
                            Home.at("roles", "coaches"))),
            Map.entry("member", List.of(Home.at("roles", "team", "members"))),
            Map.entry("activity", List.of(Home.near("activities"))),
            Map.entry("target", List.of(Home.near("targets", "goals"), Home.near("targets", "keyFigures"))),
            Map.entry("improvement", List.of(Home.at("plans", Losses.ANY, "improvements"))),
            Map.entry("text", List.of(Home.at("plans"), Home.at("versions"), Home.at("matter", "texts"))),
            Map.entry("decision", List.of(Home.at("matter", "decisions"))),
            Map.entry("seat", List.of(Home.at("roster", "seats"), Home.inRosterOfMatter("seats"))),
            Map.entry(
                    "attendant",
                    List.of(
                            Home.at("roster", "seats", Losses.ANY, "holders"),
                            Home.at("roster", "seats", Losses.ANY, "deputies"),
                            Home.at("roster", "chairs", Losses.ANY, "person"))),
            Map.entry(
                    "origin",
                    List.of(
                            Home.at("origins", "targetPicture"),
                            Home.at("origins", "coreValues"),
                            Home.at("origins", "documents"))),
            Map.entry("goal", List.of(Home.at("goals"))),
            Map.entry("planActivity", List.of(Home.at("activities"))),
            Map.entry("pair", List.of(Home.at("leadership", "pairs"))));

    private final Losses losses;

    Consequences(Losses losses) {
        this.losses = losses;
    }

    /** Whether the violation is one of them. */
    boolean include(ConstraintViolation<?> violation) {
        List<String> steps = PathInText.steps(violation.getPropertyPath());
        Matcher reference = REFERENCE.matcher(violation.getMessageTemplate());
        if (reference.matches()) {
            return losses.isStandIn(reference.group(2))
                    || HOMES.getOrDefault(reference.group(1), List.of()).stream()
                            .anyMatch(home -> losses.touch(home.from(steps)));
        }
        return violation.getConstraintDescriptor().getAnnotation() instanceof ConnectedFlow && hasGaps(steps);
    }

    private boolean hasGaps(List<String> activities) {
        return losses.touch(activities)
                || losses.touch(Stream.concat(activities.stream(), Stream.of(Losses.ANY, "next"))
                        .toList());
    }

    /**
     * A list or an object that holds ids.
     *
     * @param shared how many steps it has in common with the reference: both in the same flow, plan or roster
     */
    record Home(int shared, List<String> rest) {

        static Home at(String... way) {
            return new Home(0, List.of(way));
        }

        static Home near(String... way) {
            return new Home(2, List.of(way));
        }

        static Home inRosterOfMatter(String... way) {
            return new Home(3, List.of(way));
        }

        List<String> from(List<String> reference) {
            return Stream.concat(reference.stream().limit(shared), rest.stream())
                    .toList();
        }
    }
}
