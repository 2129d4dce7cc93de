package se.samspel.cli.answer;

import java.util.List;
import se.samspel.Id;
import se.samspel.cli.page.Cited;
import se.samspel.cli.page.Margin;
import se.samspel.cli.page.Page;
import se.samspel.rules.assessment.Finding;
import se.samspel.rules.assessment.ShownLimit;
import se.samspel.rules.layer.Severity;

/** What stands in the way, then what ought to be mended, then what is worth knowing. */
final class Findings implements Section {

    private final List<Severity> severities;

    /** Those of these severities, each under a heading of its own. */
    Findings(Severity... severities) {
        this.severities = List.of(severities);
    }

    @Override
    public void write(Answer answer, Page page) {
        for (Severity severity : severities) {
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
        notes(finding, Numbered.margin(number), answer, page);
    }

    /** A finding among others of other severities. */
    static void writeWithSeverity(int number, Finding finding, Answer answer, Page page) {
        page.hanging(Numbered.number(number), page.in(finding.message().text()));
        page.note(Numbered.margin(number), Phrases.SEVERITY, page.in(Statuses.inShort(finding.severity())));
        notes(finding, Numbered.margin(number), answer, page);
    }

    private static void notes(Finding finding, Margin margin, Answer answer, Page page) {
        page.note(margin, Phrases.DO_THIS, page.in(finding.message().remedy()));
        page.note(margin, Cited.SOURCE, page.in(Cited.of(finding.source())));
        finding.grounds()
                .limit()
                .filter(limit -> limit.layer().filter(finding.layer()::equals).isEmpty())
                .ifPresent(limit -> limit(limit, margin, page));
        page.note(margin, Phrases.PLACE, page.in(Placed.of(finding.where(), answer)));
        page.note(margin, Phrases.RULE, finding.code() + " (" + finding.layer() + ")");
    }

    /** Another layer than the rule's own has set the limit, by a clause of its own. */
    private static void limit(ShownLimit limit, Margin margin, Page page) {
        limit.source()
                .map(Cited::of)
                .map(cited -> cited.map(
                        words -> words + ", " + limit.layer().map(Id::value).orElse("")))
                .ifPresent(cited -> page.note(margin, Phrases.LIMIT_SET_BY, page.in(cited)));
    }
}
