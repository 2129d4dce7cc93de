package se.samspel.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.samspel.Id;
import se.samspel.RuleSetReference;
import se.samspel.cli.answer.Answer;
import se.samspel.cli.answer.AnswerPage;
import se.samspel.cli.judge.Bench;
import se.samspel.cli.judge.Call;
import se.samspel.cli.judge.Judgement;
import se.samspel.cli.judge.WhatIfOption;
import se.samspel.cli.shelf.RuleShelf;
import se.samspel.json.AnswerJson;
import se.samspel.json.JsonText;

/** {@code assess}: what the rules say of some documents. */
@Command(name = "assess")
final class AssessCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "file")
    private List<String> files = List.of();

    @Option(names = "--rules", paramLabel = "ID[@VERSION]")
    private @Nullable RuleSetReference rules;

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate asOf;

    @Option(names = "--format", paramLabel = "text|json")
    private Format format = Format.TEXT;

    @Option(names = "--what-if", paramLabel = "affects=PARTY")
    private @Nullable WhatIfOption whatIf;

    @Mixin
    private final PortfolioOption portfolio = new PortfolioOption();

    @Mixin
    private final RecordOption record = new RecordOption();

    @Mixin
    private final RulesOption rulesFrom;

    private final Console console;

    AssessCommand(Console console, RulesOption rulesFrom) {
        this.console = console;
        this.rulesFrom = rulesFrom;
    }

    @Override
    public Integer call() {
        return rulesFrom.answer(console, this::answer);
    }

    private int answer(RuleShelf shelf) {
        boolean hasOthers = !files.isEmpty() || whatIf != null || record.isNamed();
        if (portfolio.refuses(console, hasOthers, !files.isEmpty())
                || !portfolio.isNamed() && record.refuses(console, files.size(), whatIf != null)) {
            return ExitStatus.WRONG;
        }
        Optional<Id> affects = Optional.ofNullable(whatIf).map(WhatIfOption::affects);
        Call call = new Call(Optional.ofNullable(rules), Optional.ofNullable(asOf), affects);
        Bench bench = new Bench(console.in(), shelf, call, console.locale());
        return portfolio.isNamed() ? portfolio.judge(console, bench, format) : judge(bench, new Troubles(console));
    }

    private int judge(Bench bench, Troubles troubles) {
        int worst = ExitStatus.CLEAR;
        for (int i = 0; i < files.size(); i++) {
            Judgement judgement = bench.judge(files.get(i));
            write(i, judgement, troubles);
            int stored = judgement
                    .answer()
                    .map(answer -> record.store(console, answer))
                    .orElse(ExitStatus.CLEAR);
            worst = Math.max(worst, Math.max(stored, ExitStatus.of(judgement)));
        }
        return worst;
    }

    private void write(int index, Judgement judgement, Troubles troubles) {
        if (format == Format.JSON) {
            Map<String, Object> members = new LinkedHashMap<>();
            if (files.size() > 1) {
                members.put("file", files.get(index));
            }
            members.putAll(judgement.answer().map(this::members).orElseGet(() -> AnswerJson.of(judgement.problems())));
            console.write((files.size() == 1 ? JsonText.pretty(members) : JsonText.line(members)) + "\n");
        } else {
            judgement.answer().ifPresent(answer -> {
                String above = files.size() == 1 ? "" : (index == 0 ? "" : "\n\n") + files.get(index) + "\n\n";
                console.write(above + AnswerPage.of(answer, console.locale()));
            });
            troubles.tell(files.get(index), judgement.problems());
        }
    }

    private Map<String, Object> members(Answer answer) {
        String fingerprint = answer.rules().fingerprint();
        Map<String, Object> members = AnswerJson.of(answer.assessment(), fingerprint, console.locale());
        answer.supposed().ifPresent(supposed -> members.put("whatIf", whatIf(supposed, fingerprint)));
        return members;
    }

    private Map<String, Object> whatIf(Answer.Supposed supposed, String fingerprint) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("affects", supposed.party().value());
        members.put("assessment", AnswerJson.of(supposed.assessment(), fingerprint, console.locale()));
        return members;
    }
}
