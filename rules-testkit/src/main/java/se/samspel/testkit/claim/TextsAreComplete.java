package se.samspel.testkit.claim;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.samspel.document.Case;
import se.samspel.json.DocumentWriter;
import se.samspel.rules.RuleSet;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.layer.Requirement;
import se.samspel.rules.text.Text;

/** Whoever reads a finding is told who, how much, what applies and what to do, in Swedish and in English. */
public final class TextsAreComplete implements Claim {

    private static final Pattern BRACES = Pattern.compile("\\{\\w*}");

    @Override
    public Set<String> flaws() {
        return Set.of("TEXT_MISSING", "TEXT_ARGUMENTS", "ANSWERS_MISSING");
    }

    @Override
    public void check(RuleSet rules, Proving proving) {
        List<Requirement> untold = proving.own(rules, Requirement.class)
                .filter(rule ->
                        isSame(rule.breach().text()) || isSame(rule.breach().remedy()))
                .toList();
        untold.stream().findFirst().ifPresent(rule -> {
            throw Objection.to(rules, rule.id() + " says the same in Swedish and in English")
                    .line("text: " + rule.breach().text())
                    .line("remedy: " + rule.breach().remedy())
                    .by(rules, rule)
                    .others(untold.stream().skip(1).map(Requirement::id).toList())
                    .error();
        });
        for (Tried tried : proving.tried(rules)) {
            unfilled(tried).findFirst().ifPresent(finding -> {
                Case smallest = Smallest.of(
                        tried.document(),
                        less -> unfilled(Tried.of(rules, less))
                                .anyMatch(again -> again.code().equals(finding.code())));
                Objection objection = Objection.to(rules, finding.code() + " leaves something in its text unsaid");
                rules.item(finding.code()).ifPresent(found -> objection.by(rules, found.item()));
                throw objection.in(smallest, rules, proving.settings()).error();
            });
        }
    }

    private static boolean isSame(Text text) {
        return text.sv().equals(text.en());
    }

    /** Findings with a blank text or braces left in it; braces that the case itself holds may come from there. */
    private static Stream<Finding> unfilled(Tried tried) {
        return tried.answer().stream()
                .flatMap(answer -> answer.findings().stream())
                .filter(finding -> texts(finding)
                        .anyMatch(text -> text.isBlank() || hasBraces(text) && !hasBraces(tried.document())));
    }

    private static Stream<String> texts(Finding finding) {
        return Stream.of(finding.message().text(), finding.message().remedy())
                .flatMap(text -> Stream.of(text.sv(), text.en()));
    }

    private static boolean hasBraces(String text) {
        return BRACES.matcher(text).find();
    }

    private static boolean hasBraces(Case document) {
        return hasBraces(DocumentWriter.write(document));
    }
}
