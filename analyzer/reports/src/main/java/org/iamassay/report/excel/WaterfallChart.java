package org.iamassay.report.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.iamassay.report.Figure;
import org.iamassay.report.Waterfall;
import org.iamassay.report.Waterfall.Kind;
import org.iamassay.report.Waterfall.Step;
import org.jspecify.annotations.Nullable;

/** A waterfall as stacked columns on a base that is not seen: a chart that every spreadsheet can draw. */
final class WaterfallChart {

    private static final int GAP = 40;
    private static final int FULL_OVERLAP = 100;

    /**
     * A stack of the chart.
     *
     * @param id end of the key of its name
     * @param fill colour, or empty for the base
     * @param labels format of its numbers, or empty for none
     */
    record Stack(String id, String fill, String labels, List<Double> heights) {}

    private WaterfallChart() {}

    /** The stacks from below: the base, totals, gains and losses; parts below zero hang from it in stacks of their own. */
    static List<Stack> stacks(Figure figure) {
        Waterfall waterfall = Waterfall.of(figure);
        boolean below = waterfall.goesBelowZero();
        String blue = Ink.of(Figure.Meaning.NEUTRAL);
        String green = Ink.of(Figure.Meaning.PASS);
        String red = Ink.of(Figure.Meaning.FAIL);
        List<Stack> stacks = new ArrayList<>();
        stacks.add(new Stack("base", "", "", heights(waterfall, null, WaterfallChart::base)));
        stacks.add(new Stack("score", blue, "0.0;;", heights(waterfall, Kind.TOTAL, Step::to)));
        // Where a column crosses zero its two stacks would each be labelled with a share of its number.
        stacks.add(
                new Stack("gain", green, below ? "" : "+0.0;;", heights(waterfall, Kind.GAIN, WaterfallChart::above)));
        stacks.add(new Stack("loss", red, below ? "" : "−0.0;;", heights(waterfall, Kind.LOSS, WaterfallChart::above)));
        if (below) {
            stacks.add(new Stack("gain-below", green, "", heights(waterfall, Kind.GAIN, WaterfallChart::below)));
            stacks.add(new Stack("loss-below", red, "", heights(waterfall, Kind.LOSS, WaterfallChart::below)));
        }
        return stacks;
    }

    private interface Height {
        double of(Step step);
    }

    private static List<Double> heights(Waterfall waterfall, @Nullable Kind kind, Height height) {
        return waterfall.steps().stream()
                .map(step -> kind == null || step.kind() == kind ? tenths(height.of(step)) : 0.0)
                .toList();
    }

    private static double base(Step step) {
        if (step.kind() == Kind.TOTAL) {
            return 0;
        }
        return step.low() > 0 ? step.low() : Math.min(0, step.high());
    }

    private static double above(Step step) {
        return Math.max(0, step.high()) - Math.max(0, step.low());
    }

    private static double below(Step step) {
        return Math.min(0, step.low()) - Math.min(0, step.high());
    }

    private static double tenths(double number) {
        return Math.rint(number * 10) / 10;
    }

    /** Draws the stacks, whose numbers stand in the columns after those of the figure. */
    static void draw(XSSFChart chart, Figure figure, XSSFSheet numbers, Place place) {
        Waterfall waterfall = Waterfall.of(figure);
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.BOTTOM);
        names.setTickLabelPosition(AxisTickLabelPosition.LOW);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
        values.setMinimum(waterfall.floor());
        values.setMaximum(waterfall.top());
        values.setMajorUnit(waterfall.tick());
        values.getOrAddMajorGridProperties().setLineProperties(new XDDFLineProperties(fill(Ink.LINE)));
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        data.setBarDirection(BarDirection.COL);
        data.setBarGrouping(BarGrouping.STACKED);
        data.setOverlap((byte) FULL_OVERLAP);
        data.setGapWidth(GAP);
        data.setVaryColors(false);
        List<Stack> stacks = stacks(figure);
        int first = 1 + figure.series().size();
        for (int i = 0; i < stacks.size(); i++) {
            XDDFChartData.Series drawn = data.addSeries(
                    XDDFDataSourcesFactory.fromStringCellRange(numbers, range(place, 0)),
                    XDDFDataSourcesFactory.fromNumericCellRange(numbers, range(place, first + i)));
            drawn.setTitle(place.table().columns().get(first + i).title(), null);
            String colour = stacks.get(i).fill();
            drawn.setFillProperties(colour.isEmpty() ? new XDDFNoFillProperties() : fill(colour));
        }
        chart.plot(data);
        ChartText.stackLabels(chart, stacks.stream().map(Stack::labels).toList());
    }

    private static XDDFSolidFillProperties fill(String rgb) {
        return new XDDFSolidFillProperties(XDDFColor.from(Ink.bytes(rgb)));
    }

    private static CellRangeAddress range(Place place, int column) {
        Place.Part part = place.parts().get(0);
        int at = part.column() + column;
        return new CellRangeAddress(part.header() + 1, part.end() - 1, at, at);
    }
}
