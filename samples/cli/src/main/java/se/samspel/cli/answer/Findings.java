package se.samspel.cli.answer;

import java.util.List;
import se.samspel.cli.page.Cited;
import se.samspel.cli.page.Margin;
import se.samspel.cli.page.Page;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.layer.Severity;

/** What stands in the way, then what ought to be mended, then what is worth knowing. */
final class Findings implements Section {

    @Override
    public void write(Answer answer, Page page) {
        for (Severity severity : Severity.values()) {
            List<Finding> findings = answer.assessment().findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .toList();
            if (!findings.isEmpty()) {
                page.heading(Statuses.of(severity));
                for (int i = 0; i < findings.size(); i++) {
                    write(i + 1, findings.get(i), answer, page);
                }
            }
        }
    }

    private static void write(int number, Finding finding, Answer answer, Page page) {
        page.hanging(Numbered.number(number), page.in(finding.message().text()));
        Margin margin = Numbered.margin(number);
        page.note(margin, Phrases.DO_THIS, page.in(finding.message().remedy()));
        page.note(margin, Cited.SOURCE, page.in(Cited.of(finding.source())));
        page.note(margin, Phrases.PLACE, page.in(Placed.of(finding.where(), answer.places())));
        page.note(margin, Phrases.RULE, finding.code() + " (" + finding.layer() + ")");
    }
}
