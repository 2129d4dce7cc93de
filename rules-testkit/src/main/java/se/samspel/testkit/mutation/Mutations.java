package se.samspel.testkit.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.samspel.rules.condition.Condition;
import se.samspel.rules.layer.Budget;
import se.samspel.rules.layer.Change;
import se.samspel.rules.layer.DayOff;
import se.samspel.rules.layer.FurtherMust;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.NewRange;
import se.samspel.rules.layer.NewSeverity;
import se.samspel.rules.layer.Operation;
import se.samspel.rules.layer.Parameter;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.layer.Severity;
import se.samspel.rules.layer.Statement;
import se.samspel.rules.route.Binding;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.OwnBody;
import se.samspel.rules.route.Routing;
import se.samspel.rules.text.Text;
import se.samspel.testkit.mutation.Mutant.Kind;

/** Every small thing that can be changed of a layer. */
final class Mutations {

    private final Layer layer;

    private Mutations(Layer layer) {
        this.layer = layer;
    }

    /** Every mutant of a layer, in the order of its changes. */
    static List<Mutant> of(Layer layer) {
        Mutations all = new Mutations(layer);
        return layer.changes().stream()
                .flatMap(change -> Stream.concat(all.without(change), all.within(change)))
                .map(mutation -> mutation.in(layer))
                .collect(ArrayList::new, Mutations::add, List::addAll);
    }

    /** Another mutant, told from those that would be called the same: a layer may say several things of one item. */
    private static void add(List<Mutant> all, Mutant mutant) {
        long alike = all.stream()
                .filter(other -> other.item().equals(mutant.item()))
                .filter(other -> other.way().matches(Pattern.quote(mutant.way()) + "(-no\\d+)?"))
                .count();
        all.add(alike == 0 ? mutant : mutant.way(mutant.way() + "-no" + (alike + 1)));
    }

    /** What the layer says of a parent's item dropped; what it brings itself withdrawn, where others can do without it. */
    private Stream<Mutation> without(Change change) {
        Statement what = change.what();
        if (change.operation() != Operation.ADD) {
            return Stream.of(Mutation.without(change, Kind.UNCHANGED, said(change) + "-dropped"));
        }
        boolean standsAlone = what instanceof Requirement
                || what instanceof Mandate
                || what instanceof Budget
                || what instanceof DayOff
                || what instanceof OwnBody
                || what instanceof Binding;
        return standsAlone ? Stream.of(Mutation.without(change, Kind.WITHDRAWN, "withdrawn")) : Stream.empty();
    }

    /** What is said in which way, such as {@code tighten-new-range}. */
    private static String said(Change change) {
        String what = change.what().getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
        return (change.operation() + "-" + what).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Stream<Mutation> within(Change change) {
        Statement what = change.what();
        if (what instanceof Requirement rule) {
            return requirement(change, rule);
        } else if (what instanceof Parameter || what instanceof NewRange) {
            return LimitMutations.of(change);
        } else if (what instanceof NewSeverity severity) {
            return lower(severity.severity())
                    .map(less -> severity(change, new NewSeverity(severity.id(), less), severity.severity(), less));
        } else if (what instanceof FurtherMust must) {
            return Stream.of(
                    negated(change, new FurtherMust(must.id(), must.must().not()), Kind.MUST));
        } else if (what instanceof Mandate mandate && !mandate.when().equals(Condition.ALWAYS)) {
            return Stream.of(negated(change, mandate.when(mandate.when().not()), Kind.WHEN));
        } else if (what instanceof Routing routing) {
            return new RoutingMutations(change, routing).all();
        }
        return BodyMutations.of(change, layer);
    }

    private Stream<Mutation> requirement(Change change, Requirement rule) {
        Stream<Mutation> when = rule.when().equals(Condition.ALWAYS)
                ? Stream.empty()
                : Stream.of(negated(change, saying(rule, rule.when().not(), rule.must()), Kind.WHEN));
        Stream<Mutation> must =
                Stream.of(negated(change, saying(rule, rule.when(), rule.must().not()), Kind.MUST));
        Severity weight = rule.breach().severity();
        Stream<Mutation> less = lower(weight).map(other -> severity(change, weighing(rule, other), weight, other));
        return Stream.of(when, must, less).flatMap(some -> some);
    }

    private static Mutation negated(Change change, Statement other, Kind kind) {
        return Mutation.stating(change, other, kind, kind == Kind.WHEN ? "when-not" : "must-not", kind.label());
    }

    private static Mutation severity(Change change, Statement other, Severity was, Severity is) {
        Text what = new Text(was + " → " + is, was + " → " + is);
        return Mutation.stating(change, other, Kind.SEVERITY, is.name().toLowerCase(Locale.ROOT), what);
    }

    private static Requirement saying(Requirement rule, Condition when, Condition must) {
        return new Requirement(rule.id(), rule.scope(), when, must, rule.breach(), rule.valid(), rule.source());
    }

    private static Requirement weighing(Requirement rule, Severity severity) {
        Requirement.Breach breach = new Requirement.Breach(
                severity, rule.breach().text(), rule.breach().remedy());
        return new Requirement(rule.id(), rule.scope(), rule.when(), rule.must(), breach, rule.valid(), rule.source());
    }

    private static Stream<Severity> lower(Severity severity) {
        return Stream.of(Severity.values())
                .filter(other -> other.compareTo(severity) > 0)
                .limit(1);
    }
}
