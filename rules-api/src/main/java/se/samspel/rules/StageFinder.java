package se.samspel.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.samspel.Id;
import se.samspel.decision.Matter;
import se.samspel.document.Case;
import se.samspel.party.Party;
import se.samspel.rules.assessment.OnDemand;
import se.samspel.rules.assessment.RouteStage;
import se.samspel.rules.assessment.RouteStage.NamedBody;
import se.samspel.rules.route.OwnBody;
import se.samspel.rules.route.Row;
import se.samspel.rules.route.Stage;

/** Turns the stages of a row into those of one matter: each with the bodies that act in it, and for which principals. */
final class StageFinder {

    private final RuleSet rules;
    private final Bodies bodies;
    private final Matter matter;
    private final List<Id> principals;
    private final OnDemand<Map<Id, Party>> parties;
    private Optional<Row> asked = Optional.empty();
    private List<RouteStage> found = List.of();

    StageFinder(RuleSet rules, Case document, Matter matter) {
        this.rules = rules;
        this.bodies = new Bodies(rules);
        this.matter = matter;
        this.principals = principals(matter);
        this.parties = OnDemand.of(() -> byId(document.parties()));
    }

    /** The principals by id, each once. */
    static List<Id> principals(Matter matter) {
        List<Id> named = matter.principals();
        for (int i = 1; i < named.size(); i++) {
            if (named.get(i - 1).compareTo(named.get(i)) >= 0) {
                return sorted(named.toArray(Id[]::new));
            }
        }
        return named;
    }

    private static List<Id> sorted(Id[] all) {
        Arrays.sort(all);
        int number = 1;
        for (int i = 1; i < all.length; i++) {
            if (!all[i].equals(all[number - 1])) {
                all[number++] = all[i];
            }
        }
        return List.of(number == all.length ? all : Arrays.copyOf(all, number));
    }

    private static Map<Id, Party> byId(List<Party> parties) {
        Map<Id, Party> byId = new HashMap<>();
        parties.forEach(party -> byId.putIfAbsent(party.id(), party));
        return byId;
    }

    /** The stages in which somebody acts. */
    List<RouteStage> stages(Row row) {
        List<RouteStage> stages = new ArrayList<>();
        boolean isBelowLeftOut = false;
        for (RouteStage stage : all(row)) {
            boolean isLeftOut = stage.bodies().isEmpty();
            if (!isLeftOut) {
                stages.add(isBelowLeftOut ? stage.onTheGround() : stage);
            }
            isBelowLeftOut = isLeftOut && (stage.rung().isEmpty() || isBelowLeftOut);
        }
        return stages;
    }

    /**
     * The stages of the row where no principal is named yet: an own body is shown by its function.
     *
     * @param sort the sort of principals that is supposed, such as {@code region-only}; empty if none is
     */
    List<RouteStage> stagesForNobodyYet(Row row, Optional<String> sort) {
        List<RouteStage> stages = new ArrayList<>();
        for (Stage stage : row.stages()) {
            if (sort.isEmpty() || mayConcern(stage, sort.get())) {
                NamedBody body = named(stage, bodies.bound(stage.body()), List.of(), false);
                stages.add(StageInForce.of(rules, stage).by(List.of(body), row.source()));
            }
        }
        return stages;
    }

    private static boolean mayConcern(Stage stage, String sort) {
        Set<Id> absent = switch (sort) {
            case "region-only" -> Set.of(Party.MUNICIPALITY, Party.LOCAL_FEDERATION);
            case "municipalities-only" -> Set.of(Party.REGION);
            default -> Set.of();
        };
        return stage.of().isEmpty() || !absent.containsAll(stage.of());
    }

    /** Every stage of the row, found once for all that is asked of the row. */
    private List<RouteStage> all(Row row) {
        if (asked.isEmpty() || asked.get() != row) {
            List<RouteStage> all = new ArrayList<>();
            row.stages().forEach(stage -> all.add(stage(stage, row)));
            asked = Optional.of(row);
            found = all;
        }
        return found;
    }

    /** The principals that a stage of the row is for, but of which the rules do not say by which body of theirs. */
    Set<Id> withoutOwnBody(Row row) {
        Set<Id> without = row.stages().stream().anyMatch(Stage::each) ? new TreeSet<>() : Set.of();
        for (Stage stage : row.stages()) {
            if (stage.each()) {
                concerned(stage).stream()
                        .filter(principal -> own(stage, principal).isEmpty())
                        .forEach(without::add);
            }
        }
        return without;
    }

    /**
     * The principals for which no body takes part in what binds, although the row holds something that binds. Who had a
     * say on a rung is to have one on the rung above, too.
     */
    Set<Id> withoutDecider(Row row) {
        boolean binds = false;
        boolean isAllForAll = true;
        for (RouteStage stage : all(row)) {
            binds |= stage.isBinding();
            isAllForAll &= isForAll(stage);
        }
        return !binds || isAllForAll ? Set.of() : withoutDecider(all(row));
    }

    private boolean isForAll(RouteStage stage) {
        return stage.bodies().size() == 1 && stage.bodies().get(0).principals().equals(principals);
    }

    private Set<Id> withoutDecider(List<RouteStage> all) {
        Set<Id> without = new TreeSet<>(principals);
        Set<Id> leftBelow = new TreeSet<>();
        Set<Id> below = Set.of();
        for (RouteStage stage : all) {
            Set<Id> concerned = new TreeSet<>();
            stage.bodies().forEach(body -> concerned.addAll(body.principals()));
            if (stage.isBinding()) {
                without.removeAll(concerned);
                if (stage.rung().isPresent()) {
                    leftBelow.addAll(below);
                    leftBelow.removeAll(concerned);
                }
            }
            below = stage.isBinding() ? concerned : Set.of();
        }
        without.addAll(leftBelow);
        return without;
    }

    private RouteStage stage(Stage stage, Row row) {
        return StageInForce.of(rules, stage).by(stage.each() ? ownBodies(stage) : commonBody(stage), row.source());
    }

    private List<NamedBody> commonBody(Stage stage) {
        List<Id> concerned = concerned(stage);
        Id bound = bodies.bound(stage.body());
        return !stage.of().isEmpty() && concerned.isEmpty()
                ? List.of()
                : List.of(named(stage, bound, concerned, false));
    }

    /** One body for each principal, or one for all those who have it in common. */
    private List<NamedBody> ownBodies(Stage stage) {
        List<NamedBody> own = new ArrayList<>();
        Map<Id, List<Id>> common = new LinkedHashMap<>();
        concerned(stage)
                .forEach(principal -> own(stage, principal).ifPresent(holder -> {
                    Id body = bodies.bound(holder.body());
                    if (holder.joint()) {
                        common.computeIfAbsent(body, id -> new ArrayList<>()).add(principal);
                    } else {
                        own.add(named(stage, body, List.of(principal), true));
                    }
                }));
        common.forEach((body, all) -> own.add(named(stage, body, all, false)));
        return own;
    }

    private NamedBody named(Stage stage, Id body, List<Id> whom, boolean own) {
        return new NamedBody(
                body, bodies.name(body), whom, own, rules.mandates().delegates(body, stage.act(), matter.kind()));
    }

    private List<Id> concerned(Stage stage) {
        if (stage.of().isEmpty()) {
            return principals;
        }
        return principals.stream()
                .filter(principal -> party(principal)
                        .map(Party::kind)
                        .filter(stage.of()::contains)
                        .isPresent())
                .toList();
    }

    private Optional<Party> party(Id principal) {
        return Optional.ofNullable(parties.get().get(principal));
    }

    private Optional<OwnBody> own(Stage stage, Id principal) {
        return party(principal)
                .flatMap(party -> OwnBody.forParty(rules.all(OwnBody.class), stage.body(), party, matter.kind()));
    }
}
