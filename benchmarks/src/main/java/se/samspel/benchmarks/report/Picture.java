package se.samspel.benchmarks.report;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.LogarithmicAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.w3c.dom.Document;

/** Curves over logarithmic axes, on which what grows in proportion goes up by one decade in one decade. */
final class Picture {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 460;
    private static final Color GRID = new Color(0xDD, 0xDD, 0xDD);
    /** Colours that people tell apart who see some colours alike. */
    private static final List<Integer> COLOURS =
            List.of(0x0072B2, 0xE69F00, 0x009E73, 0xD55E00, 0xCC79A7, 0x56B4E9, 0x555555);

    private Picture() {}

    static void write(List<Curve> curves, String across, String up, Path file) throws IOException {
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer lines = new XYLineAndShapeRenderer(true, true);
        for (int i = 0; i < curves.size(); i++) {
            XYSeries series = new XYSeries(curves.get(i).name());
            curves.get(i).points(Measured::score).stream()
                    .filter(point -> point.size() > 0)
                    .forEach(point -> series.add(point.size(), point.time()));
            data.addSeries(series);
            lines.setSeriesPaint(i, new Color(COLOURS.get(i % COLOURS.size())));
        }
        XYPlot plot = new XYPlot(data, axis(across), axis(up), lines);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setDomainGridlinePaint(GRID);
        plot.setRangeGridlinePaint(GRID);
        plot.setOutlineVisible(false);
        JFreeChart chart = new JFreeChart(null, new Font(Font.SANS_SERIF, Font.PLAIN, 14), plot, true);
        chart.setBackgroundPaint(Color.WHITE);
        chart.getLegend().setFrame(BlockBorder.NONE);
        chart.getLegend().setPosition(RectangleEdge.BOTTOM);
        SVGGraphics2D graphics = new SVGGraphics2D(document());
        graphics.setSVGCanvasSize(new Dimension(WIDTH, HEIGHT));
        chart.draw(graphics, new Rectangle(WIDTH, HEIGHT));
        try (Writer writer = Files.newBufferedWriter(file)) {
            graphics.stream(writer, true);
        }
    }

    private static LogarithmicAxis axis(String name) {
        LogarithmicAxis axis = new LogarithmicAxis(name);
        axis.setStrictValuesFlag(true);
        axis.setExpTickLabelsFlag(false);
        axis.setNumberFormatOverride(new DecimalFormat("#,##0.###", narrowSpaces()));
        axis.setMinorTickMarksVisible(false);
        return axis;
    }

    private static DecimalFormatSymbols narrowSpaces() {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(' ');
        return symbols;
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument("http://www.w3.org/2000/svg", "svg", null);
        } catch (ParserConfigurationException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
