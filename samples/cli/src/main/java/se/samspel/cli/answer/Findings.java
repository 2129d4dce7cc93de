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
                List<Alike> groups = Alike.in(findings);
                for (int i = 0; i < groups.size(); i++) {
                    write(i + 1, groups.get(i), answer, page);
                }
            }
        }
    }

    private static void write(int number, Alike findings, Answer answer, Page page) {
        messages(number, findings, answer, page);
        notes(findings, Numbered.margin(number), answer, page);
    }

    /** Findings among others of other severities. */
    static void writeWithSeverity(int number, Alike findings, Answer answer, Page page) {
        messages(number, findings, answer, page);
        page.note(
                Numbered.margin(number),
                Phrases.SEVERITY,
                page.in(Statuses.inShort(findings.first().severity())));
        notes(findings, Numbered.margin(number), answer, page);
    }

    /** What is found; where there are several alike, each with its place. */
    private static void messages(int number, Alike findings, Answer answer, Page page) {
        String lead = Numbered.number(number);
        for (Finding finding : findings.all()) {
            page.hanging(lead, page.in(finding.message().text()));
            if (!findings.isOne()) {
                place(finding, Numbered.margin(number), answer, page);
            }
            lead = " ".repeat(lead.length());
        }
    }

    private static void place(Finding finding, Margin margin, Answer answer, Page page) {
        page.note(margin, Phrases.PLACE, page.in(Placed.of(finding.where(), answer)));
    }

    private static void notes(Alike findings, Margin margin, Answer answer, Page page) {
        Finding finding = findings.first();
        page.note(margin, Phrases.DO_THIS, page.in(finding.message().remedy()));
        page.note(margin, Cited.SOURCE, page.in(Cited.of(finding.source())));
        finding.grounds()
                .limit()
                .filter(limit -> limit.layer().filter(finding.layer()::equals).isEmpty())
                .ifPresent(limit -> limit(limit, margin, page));
        if (findings.isOne()) {
            place(finding, margin, answer, page);
        }
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
