package se.samspel.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.RuleSetReference;
import se.samspel.rules.assessment.Assessment;
import se.samspel.rules.comparison.Comparison;
import se.samspel.rules.comparison.Comparison.Reason;
import se.samspel.rules.comparison.Point;
import se.samspel.rules.comparison.Recorded;
import se.samspel.rules.comparison.Replay;
import se.samspel.rules.comparison.Replay.Round;
import se.samspel.rules.form.CanonicalForm;
import se.samspel.rules.layer.Layer;
import se.samspel.rules.text.Text;

/** Judges a recorded case again: under the layers that the record names and no others, and under the rules of now. */
final class Replaying {

    private static final Text GONE = Text.of("lagret {layer} finns inte", "there is no layer {layer}");
    private static final Text UNFIT = Text.of(
            "lagret {layer} går inte längre att sätta samman med dem som det stod på",
            "the layer {layer} can no longer be put together with those it stood on");
    private static final Text NONE_TO_USE = Text.of(
            "det finns inget regelverk {layer} som går att använda den {day}",
            "there is no rule set {layer} that can be used on {day}");
    private static final Text CHANGED = Text.of(
            "lagret {layer} säger något annat än då, fast versionen är densamma",
            "the layer {layer} says something else than it did, though its version is the same");
    private static final Comparison NOTHING = new Comparison(List.of());

    private final RuleSets all;
    private final Recorded record;
    private final LocalDate day;
    private final List<Layer> layers;
    private final List<Reason> remarks;

    Replaying(RuleSets all, Recorded record) {
        this.all = all;
        this.record = record;
        this.day = record.rules().asOf();
        this.layers = all.layers().stream()
                .filter(layer -> names().anyMatch(layer.name()::equals))
                .toList();
        this.remarks = remarks();
    }

    Replay on(LocalDate now) {
        Optional<RuleSet> rules = lacking().isEmpty() ? rulesOfThen() : Optional.empty();
        return new Replay(remarks, then(rules), now(rules, now));
    }

    private Stream<String> names() {
        return record.rules().layers().stream().map(Reasons::name);
    }

    private Optional<RuleSet> rulesOfThen() {
        RuleSetReference pinned = new RuleSetReference(
                record.rules().id(), Optional.of(record.rules().version()));
        return RuleSets.of(layers).find(pinned, day);
    }

    /** The layers that are not there. */
    private List<Reason> lacking() {
        return names().filter(name -> layers.stream().map(Layer::name).noneMatch(name::equals))
                .map(name -> Reasons.layer(GONE, name))
                .toList();
    }

    private List<Reason> remarks() {
        Stream<Reason> changed = layers.stream()
                .filter(layer -> record.prints().stream()
                        .filter(print -> print.layer().equals(layer.name()))
                        .noneMatch(print -> print.fingerprint().equals(CanonicalForm.fingerprint(List.of(layer)))))
                .map(layer -> Reasons.layer(CHANGED, layer.name()));
        Stream<Reason> otherCase = record.isSameCase() ? Stream.empty() : Stream.of(Reasons.otherCase());
        Stream<Reason> otherAnswer = record.isSameAnswer() ? Stream.empty() : Stream.of(Reasons.changedAnswer());
        return Stream.of(otherCase, otherAnswer, changed).flatMap(all -> all).toList();
    }

    private Round then(Optional<RuleSet> rules) {
        if (rules.isEmpty()) {
            List<Reason> lacking = lacking();
            String top = record.rules().id() + "@" + record.rules().version();
            return new Round(
                    day, Optional.empty(), NOTHING, lacking.isEmpty() ? List.of(Reasons.layer(UNFIT, top)) : lacking);
        }
        Assessment again = rules.get().judge(record.document());
        return new Round(day, Optional.of(again), repeated(again).comparison(), List.of());
    }

    /** From the stored answer to the one that the same rules give again. */
    private Comparing repeated(Assessment again) {
        List<Reason> why = remarks.isEmpty() ? List.of(Reasons.otherAnswer()) : remarks;
        return Comparing.from(record.points()).to(Point.of(again, record.locale()), Reasons.always(why));
    }

    private Round now(Optional<RuleSet> then, LocalDate now) {
        Optional<RuleSet> found = all.find(new RuleSetReference(record.rules().id(), Optional.empty()), now);
        if (found.isEmpty()) {
            Text text = NONE_TO_USE.with("day", Text.same(now.toString()));
            return new Round(
                    now,
                    Optional.empty(),
                    NOTHING,
                    List.of(Reasons.layer(text, record.rules().id().value())));
        }
        RuleSet rules = found.get();
        Assessment again = rules.judge(record.document());
        Comparison comparison = then.map(old ->
                        repeated(old.judge(record.document())).to(old, rules, record.document(), record.locale()))
                .orElseGet(() -> Comparing.from(record.points())
                        .to(Point.of(again, record.locale()), Reasons.always(unknown(again))))
                .comparison();
        return new Round(now, Optional.of(again), comparison, List.of());
    }

    /** All that has changed, where it cannot be told what is due to what. */
    private List<Reason> unknown(Assessment again) {
        List<Reason> why = new ArrayList<>(remarks);
        if (!again.rules().asOf().equals(day)) {
            why.add(Reasons.otherDay(day, again.rules().asOf()));
        }
        why.addAll(Reasons.layers(record.rules().layers(), again.rules().layers()));
        return why.isEmpty() ? List.of(Reasons.otherAnswer()) : why;
    }
}
