package se.samspel.cli.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.Id;
import se.samspel.cli.page.Joined;
import se.samspel.rules.RuleSet;
import se.samspel.rules.route.Act;
import se.samspel.rules.route.Stage;
import se.samspel.rules.text.Text;

/** The stages of a row in a sentence: what follows what, what runs side by side, and where those go who do not agree. */
final class StageNotes {

    private static final Text ACTS = Text.same("{who} {act}");
    private static final Text REMARKED = Text.same("{words} ({remarks})");
    private static final Text OF_EACH = Text.of("{body} hos varje {kind}", "{body} of each {kind}");
    private static final Text FOR_EACH = Text.of("{body} för varje {kind}", "{body} for each {kind}");
    private static final Text PRINCIPAL = Text.of("huvudman", "principal");
    private static final Text BRANCHES = Text.of("sida vid sida: {branches}", "side by side: {branches}");
    private static final Text BRANCH = Text.same("[{stages}]");
    private static final Text SPACE = Text.same(" ");

    private final RuleSet rules;

    StageNotes(RuleSet rules) {
        this.rules = rules;
    }

    Text of(List<Stage> stages) {
        List<Text> steps = new ArrayList<>();
        Map<Id, List<Stage>> branches = new LinkedHashMap<>();
        for (Stage stage : stages) {
            if (stage.branch().isEmpty()) {
                join(branches, steps);
                step(stage, steps);
            } else {
                branches.computeIfAbsent(stage.branch().get(), name -> new ArrayList<>())
                        .add(stage);
            }
        }
        join(branches, steps);
        return Joined.by(Joined.ARROW, steps);
    }

    private void join(Map<Id, List<Stage>> branches, List<Text> steps) {
        if (!branches.isEmpty()) {
            List<Text> each = branches.values().stream()
                    .map(branch -> {
                        List<Text> inIt = new ArrayList<>();
                        branch.forEach(stage -> step(stage, inIt));
                        return BRANCH.with("stages", Joined.by(Joined.ARROW, inIt));
                    })
                    .toList();
            steps.add(BRANCHES.with("branches", Joined.by(SPACE, each)));
            branches.clear();
        }
    }

    /** A rung is told together with the stage that it is above. */
    private void step(Stage stage, List<Text> steps) {
        Text words = words(stage);
        if (stage.rung().isPresent() && !steps.isEmpty()) {
            int last = steps.size() - 1;
            steps.set(last, Joined.by(Text.same("; "), List.of(steps.get(last), words)));
        } else {
            steps.add(words);
        }
    }

    private Text words(Stage stage) {
        List<Text> remarks = Stream.of(
                        StageWords.agreement(stage.agreement()),
                        act(stage).flatMap(act -> StageWords.effect(act.effect())),
                        stage.within().map(StageWords::within))
                .flatMap(Optional::stream)
                .toList();
        Text words = stage.rung()
                .map(StageWords::rung)
                .orElse(ACTS)
                .with("who", who(stage))
                .with("act", Names.of(stage.act(), rules));
        return remarks.isEmpty()
                ? words
                : REMARKED.with("words", words).with("remarks", Joined.by(Text.same("; "), remarks));
    }

    private Text who(Stage stage) {
        Text body = Names.bound(stage.body(), rules);
        List<Text> kinds =
                stage.of().stream().sorted().map(kind -> Names.of(kind, rules)).toList();
        Text whose = kinds.isEmpty() ? PRINCIPAL : Joined.by(Joined.AND, kinds);
        return !stage.each() && kinds.isEmpty()
                ? body
                : (stage.each() ? OF_EACH : FOR_EACH).with("body", body).with("kind", whose);
    }

    private Optional<Act> act(Stage stage) {
        return Names.any(stage.act(), rules).filter(Act.class::isInstance).map(Act.class::cast);
    }
}
