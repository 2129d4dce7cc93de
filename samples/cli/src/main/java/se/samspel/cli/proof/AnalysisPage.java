package se.samspel.cli.proof;

import java.util.List;
import java.util.Locale;
import se.samspel.cli.page.Cited;
import se.samspel.cli.page.Margin;
import se.samspel.cli.page.Page;
import se.samspel.rules.analysis.Analysis;
import se.samspel.rules.analysis.Defect;
import se.samspel.rules.analysis.Silence;
import se.samspel.rules.analysis.Situation;
import se.samspel.rules.analysis.Slice;
import se.samspel.rules.text.Text;

/** What was proved of a rule set, for people: what is wrong first, then where its sources are silent. */
public final class AnalysisPage {

    private static final Text NOTHING = Text.of("Inget fel hittades.", "Nothing wrong was found.");
    private static final Text DEFECTS = Text.of("Fel", "Defects");
    private static final Text SILENCES =
            Text.of("Källan säger inte vem som beslutar", "The source is silent on who decides");
    private static final Text BROKEN = Text.of(
            "Regelverket går inte att använda de här dagarna; standard error säger varför.",
            "The rule set cannot be used on these days; standard error says why.");
    private static final Text WHEN = Text.of("När", "When");
    private static final Text LAYER = Text.of("Lager", "Layer");
    private static final Text ROW = Text.of("{table}, rad {row}: {when}", "{table}, row {row}: {when}");
    private static final Text EXTENT = Text.of(
            "Beslutsgångarna skiljer på {situations} situationer, som avgjordes i {boxes} grupper. {rules} regler"
                    + " prövades var för sig, som om uppgifterna inte hängde ihop.",
            "The routings tell {situations} situations apart, which were settled in {boxes} groups. {rules} rules were"
                    + " tried one by one, as if facts did not depend on each other.");
    private static final Text UNSETTLED = Text.of(
            "De här reglerna har för många uppgifter för att kunna avgöras: {rules}.",
            "These rules have too many facts to be settled: {rules}.");

    private final Page page;

    private AnalysisPage(Locale locale) {
        this.page = new Page(locale);
    }

    /** The whole page, with a line break at the end. */
    public static String of(String id, List<Slice> slices, Locale locale) {
        AnalysisPage whole = new AnalysisPage(locale);
        for (int i = 0; i < slices.size(); i++) {
            if (i > 0) {
                whole.page.blank();
            }
            whole.slice(id, slices.get(i));
        }
        return whole.page.toString();
    }

    private void slice(String id, Slice slice) {
        page.title(id + " " + slice.version() + ", " + page.in(Cited.of(slice.days())));
        slice.analysis().ifPresentOrElse(this::analysis, () -> page.paragraph(BROKEN));
    }

    private void analysis(Analysis analysis) {
        if (analysis.defects().isEmpty()) {
            page.paragraph(NOTHING);
        } else {
            page.heading(DEFECTS);
        }
        int number = 1;
        for (Defect defect : analysis.defects()) {
            page.hanging(number++ + ". ", page.in(defect.message()));
            defect.example().ifPresent(this::when);
            page.note(Margin.NOTE, Cited.SOURCE, page.in(Cited.of(defect.source())));
            page.note(Margin.NOTE, LAYER, defect.layer().value());
        }
        if (!analysis.silences().isEmpty()) {
            page.heading(SILENCES);
            analysis.silences().forEach(this::silence);
        }
        page.blank();
        extent(analysis.extent());
    }

    private void when(Situation situation) {
        page.note(Margin.NOTE, WHEN, page.in(situation.text()));
    }

    private void silence(Silence silence) {
        Text words = ROW.with("table", Text.same(silence.table().value()))
                .with("row", Text.same(String.valueOf(silence.row())))
                .with("when", silence.when());
        page.hanging("- ", page.in(words));
        page.note(Margin.ITEM, Cited.SOURCE, page.in(Cited.silent(silence.source())));
    }

    private void extent(Analysis.Extent extent) {
        page.paragraph(EXTENT.with("situations", Text.same(extent.situations().toString()))
                .with("boxes", Text.same(String.valueOf(extent.settled())))
                .with("rules", Text.same(String.valueOf(extent.requirements()))));
        if (!extent.unsettled().isEmpty()) {
            List<String> ids = extent.unsettled().stream().map(Object::toString).toList();
            page.paragraph(UNSETTLED.with("rules", Text.same(String.join(", ", ids))));
        }
    }
}
