package se.samspel.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.layer.Validity;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Basis;
import se.samspel.rules.route.Delegation;
import se.samspel.rules.route.Effect;
import se.samspel.rules.route.Mandate;
import se.samspel.rules.route.NonDelegable;
import se.samspel.rules.text.Text;

/** Finds mandates that are passed on in a ring, that grow on the way, or that may not be passed on. */
final class MandateCheck {

    private static final Text ACT = Text.of("vad som får göras", "what may be done");
    private static final Text MATTER = Text.of("slaget av ärende", "the kind of matter");
    private static final Text PRINCIPALS = Text.of("vilka huvudmän det gäller för", "which principals it is for");
    private static final Text DAYS = Text.of("vilka dagar det gäller", "the days on which it applies");
    private static final Text BASIS = Text.of("vad det vilar på", "what it rests on");

    private final Layer layer;
    private final Mandate mandate;
    private final Map<Id, InForce> items;

    private MandateCheck(Layer layer, Mandate mandate, Map<Id, InForce> items) {
        this.layer = layer;
        this.mandate = mandate;
        this.items = items;
    }

    static List<LayerProblem> problems(Layer layer, Mandate mandate, Map<Id, InForce> items) {
        MandateCheck check = new MandateCheck(layer, mandate, items);
        List<LayerProblem> problems = new ArrayList<>();
        check.ring().ifPresent(problems::add);
        check.from(mandate).ifPresent(from -> problems.addAll(check.wider(from)));
        check.forbidden().ifPresent(problems::add);
        return problems;
    }

    /** Told of each mandate in the ring, and of none that only comes from one in it. */
    private Optional<LayerProblem> ring() {
        Set<Id> passed = new LinkedHashSet<>();
        Optional<Mandate> next = from(mandate);
        while (next.isPresent() && passed.add(next.get().id())) {
            next = from(next.get());
        }
        return passed.contains(mandate.id())
                ? Optional.of(problem(Flaw.DELEGATION_CYCLE, Flaw.DELEGATION_CYCLE.text()))
                : Optional.empty();
    }

    private Optional<Mandate> from(Mandate later) {
        return later.delegation()
                .map(Delegation::from)
                .map(items::get)
                .map(InForce::item)
                .filter(Mandate.class::isInstance)
                .map(Mandate.class::cast);
    }

    private List<LayerProblem> wider(Mandate from) {
        List<Text> how = new ArrayList<>();
        if (!mandate.act().equals(from.act())) {
            how.add(ACT);
        }
        if (!mandate.matter().equals(from.matter())) {
            how.add(MATTER);
        }
        if (!from.principals().contains(mandate.principals())) {
            how.add(PRINCIPALS);
        }
        if (!lasts(from.valid(), mandate.valid())) {
            how.add(DAYS);
        }
        if (mandate.basis() == Basis.LEGAL && from.basis() == Basis.AGREED) {
            how.add(BASIS);
        }
        return how.stream()
                .map(what -> problem(
                        Flaw.DELEGATION_WIDER,
                        Flaw.DELEGATION_WIDER
                                .text()
                                .with("from", Text.same(from.id().value()))
                                .with("what", what)))
                .toList();
    }

    /** Whether one binds on every day on which the other does; one that binds on no day yet holds nothing up. */
    private static boolean lasts(Validity one, Validity other) {
        return !other.dated()
                || one.dated()
                        && !first(one).isAfter(first(other))
                        && !last(one).isBefore(last(other));
    }

    private static LocalDate first(Validity valid) {
        return valid.period().from().orElse(LocalDate.MIN);
    }

    private static LocalDate last(Validity valid) {
        return valid.period().until().orElse(LocalDate.MAX);
    }

    private Optional<LayerProblem> forbidden() {
        Effect effect = Stream.ofNullable(items.get(mandate.act()))
                .map(InForce::item)
                .filter(Act.class::isInstance)
                .map(act -> ((Act) act).effect())
                .findFirst()
                .orElse(Effect.INFORMATION); // an act that is not there is told of as such
        return items.values().stream()
                .map(InForce::item)
                .filter(item -> item instanceof NonDelegable rule && rule.forbids(mandate, effect))
                .findFirst()
                .map(rule -> problem(
                        Flaw.NOT_DELEGABLE,
                        Flaw.NOT_DELEGABLE
                                .text()
                                .with("matter", Text.same(mandate.matter().value()))
                                .with("rule", Text.same(rule.id().value()))));
    }

    private LayerProblem problem(Flaw flaw, Text message) {
        return flaw.in(layer, message.with("id", Text.same(mandate.id().value())));
    }
}
