package org.iamassay.report.excel;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.RadarStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFDoughnutChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFRadarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.iamassay.report.Figure;
import org.iamassay.report.Figure.Kind;

/** Draws figures as native charts over the cells that hold their numbers, every series and slice with its own fill. */
final class Charts {

    private static final String SCORES = "score-";
    private static final int HOLE = 58;
    private static final int GAP = 45;
    private static final int FULL_OVERLAP = 100;
    private static final int HUNDRED = 100;
    private static final int QUARTER = 25;
    /** Bars lie down when their labels are long: upright ones would have theirs turned. */
    private static final int SHORT_LABEL = 14;

    private Charts() {}

    /** Whether Excel has a chart for it; heat maps are tables with coloured cells. */
    static boolean canDraw(Figure figure) {
        return figure.kind() != Kind.HEAT_MAP
                && figure.kind() != Kind.PLACES
                && !figure.series().isEmpty()
                && !figure.categories().isEmpty()
                && figure.series().stream()
                        .anyMatch(series -> series.values().stream().anyMatch(value -> isSeen(figure, value)));
    }

    /** Axes without a bar tell nothing; a score of 0 does. */
    private static boolean isSeen(Figure figure, double value) {
        return !Double.isNaN(value) && (value != 0 || figure.id().startsWith(SCORES));
    }

    /** Draws a figure whose numbers stand at {@code place} of {@code numbers}. */
    static void draw(XSSFSheet sheet, XSSFClientAnchor anchor, Figure figure, XSSFSheet numbers, Place place) {
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor);
        ChartText.describe(chart, figure);
        chart.setTitleText(figure.title());
        chart.setTitleOverlay(false);
        ChartText.title(chart);
        switch (figure.kind()) {
            case RING -> ring(chart, figure, numbers, place);
            case RADAR -> radar(chart, figure, numbers, place);
            case WATERFALL -> WaterfallChart.draw(chart, figure, numbers, place);
            default -> bars(chart, figure, numbers, place);
        }
        chart.displayBlanksAs(DisplayBlanks.GAP);
        ChartText.plain(chart);
    }

    private static void bars(XSSFChart chart, Figure figure, XSSFSheet numbers, Place place) {
        boolean lying = figure.categories().stream().anyMatch(label -> label.length() > SHORT_LABEL);
        XDDFCategoryAxis names = chart.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        if (lying) {
            names.setOrientation(AxisOrientation.MAX_MIN);
            values.setCrosses(AxisCrosses.MAX);
        }
        scale(values, figure);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        data.setBarDirection(lying ? BarDirection.BAR : BarDirection.COL);
        data.setGapWidth(GAP);
        data.setVaryColors(false);
        boolean stacked = figure.kind() == Kind.STACKED_BARS;
        data.setBarGrouping(stacked ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        if (stacked) {
            data.setOverlap((byte) FULL_OVERLAP);
        }
        series(data, figure, numbers, place);
        chart.plot(data);
        ChartText.barLabels(chart);
        legend(chart, figure.series().size() > 1);
    }

    private static void radar(XSSFChart chart, Figure figure, XSSFSheet numbers, Place place) {
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
        scale(values, figure);
        XDDFRadarChartData data = (XDDFRadarChartData) chart.createData(ChartTypes.RADAR, names, values);
        data.setStyle(RadarStyle.MARKER);
        series(data, figure, numbers, place);
        for (int i = 0; i < data.getSeriesCount(); i++) {
            XDDFLineProperties line =
                    new XDDFLineProperties(fill(Ink.of(figure.series().get(i).meaning())));
            line.setWidth(2.25);
            data.getSeries(i).setLineProperties(line);
        }
        chart.plot(data);
        legend(chart, figure.series().size() > 1);
    }

    private static void ring(XSSFChart chart, Figure figure, XSSFSheet numbers, Place place) {
        XDDFDoughnutChartData data = (XDDFDoughnutChartData) chart.createData(ChartTypes.DOUGHNUT, null, null);
        data.setHoleSize(HOLE);
        data.setFirstSliceAngle(0);
        data.setVaryColors(true);
        XDDFChartData.Series slices = data.addSeries(names(numbers, place), values(numbers, place, 1));
        slices.setTitle(figure.title(), null);
        for (int i = 0; i < figure.series().size(); i++) {
            slices.getDataPoint(i)
                    .setFillProperties(fill(Ink.of(figure.series().get(i).meaning())));
        }
        chart.plot(data);
        ChartText.ringLabels(chart);
        chart.getOrAddLegend().setPosition(LegendPosition.RIGHT);
    }

    private static void series(XDDFChartData data, Figure figure, XSSFSheet numbers, Place place) {
        List<Figure.Series> all = figure.series();
        for (int i = 0; i < all.size(); i++) {
            XDDFChartData.Series drawn = data.addSeries(names(numbers, place), values(numbers, place, i + 1));
            drawn.setTitle(all.get(i).name(), null);
            drawn.setFillProperties(fill(Ink.of(all.get(i).meaning())));
        }
    }

    private static void scale(XDDFValueAxis values, Figure figure) {
        values.setMinimum(0);
        XDDFShapeProperties grid = values.getOrAddMajorGridProperties();
        grid.setLineProperties(new XDDFLineProperties(fill(Ink.LINE)));
        if (figure.id().startsWith(SCORES)) {
            values.setMaximum(HUNDRED);
            values.setMajorUnit(QUARTER);
        }
    }

    private static void legend(XSSFChart chart, boolean wanted) {
        if (wanted) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
    }

    private static XDDFSolidFillProperties fill(String rgb) {
        return new XDDFSolidFillProperties(XDDFColor.from(Ink.bytes(rgb)));
    }

    private static XDDFCategoryDataSource names(XSSFSheet numbers, Place place) {
        return XDDFDataSourcesFactory.fromStringCellRange(numbers, range(place, 0));
    }

    private static XDDFNumericalDataSource<Double> values(XSSFSheet numbers, Place place, int column) {
        return XDDFDataSourcesFactory.fromNumericCellRange(numbers, range(place, column));
    }

    private static CellRangeAddress range(Place place, int column) {
        Place.Part part = place.parts().get(0);
        int at = part.column() + column;
        return new CellRangeAddress(part.header() + 1, part.end() - 1, at, at);
    }
}
