package org.iamassay.report.excel;

import java.util.List;
import java.util.LongSummaryStatistics;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.iamassay.report.Figure;
import org.iamassay.report.trend.Caption;
import org.iamassay.report.trend.Columns;
import org.iamassay.report.trend.Drawable;
import org.iamassay.report.trend.TimeLines;
import org.iamassay.report.trend.Tone;
import org.iamassay.report.trend.Waterfall;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.STTickLblPos;

/** Draws figures over time as native charts over the cells that hold their numbers; empty cells break the lines. */
final class TrendCharts {

    private static final MarkerStyle[] MARKERS = {
        MarkerStyle.CIRCLE, MarkerStyle.DIAMOND, MarkerStyle.SQUARE, MarkerStyle.TRIANGLE, MarkerStyle.X
    };
    private static final int FULL_OVERLAP = 100;
    private static final int GAP = 45;
    private static final short MARK = 6;
    private static final double LINE = 2;
    private static final double SECONDS_PER_DAY = 86_400;
    /** 1970-01-01 in Excel's count of days. */
    private static final double EPOCH_DAY = 25_569;

    private TrendCharts() {}

    /** Draws a figure whose numbers stand at {@code place}. */
    static void draw(XSSFSheet sheet, XSSFClientAnchor anchor, Drawable figure, Place place) {
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor);
        Caption caption = figure.caption();
        ChartText.describe(
                chart,
                new Figure(
                        caption.id(),
                        caption.title(),
                        caption.description(),
                        Figure.Kind.BARS,
                        caption.unit(),
                        List.of(),
                        List.of()));
        chart.setTitleText(caption.title());
        chart.setTitleOverlay(false);
        ChartText.title(chart);
        if (figure instanceof TimeLines lines) {
            lines(chart, lines, sheet, place);
        } else if (figure instanceof Columns columns) {
            bars(chart, columns.stacks().stream().map(Columns.Stack::tone).toList(), sheet, place);
        } else if (figure instanceof Waterfall steps) {
            bars(chart, steps.parts().stream().map(Waterfall.Part::tone).toList(), sheet, place);
        }
        chart.displayBlanksAs(DisplayBlanks.GAP);
        ChartText.plain(chart);
        if (figure instanceof TimeLines) {
            dates(chart);
        }
    }

    private static void lines(XSSFChart chart, TimeLines figure, XSSFSheet sheet, Place place) {
        XDDFValueAxis time = chart.createValueAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
        time.setCrosses(AxisCrosses.MIN);
        values.setCrosses(AxisCrosses.MIN);
        values.setMinimum(0);
        ends(time, figure);
        grid(values);
        if (figure.scale().top() > 0) {
            values.setMaximum(figure.scale().top());
            values.setMajorUnit(figure.scale().top() / 5);
        }
        XDDFScatterChartData data = (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, time, values);
        data.setStyle(ScatterStyle.LINE_MARKER);
        data.setVaryColors(false);
        for (int i = 0; i < figure.lines().size(); i++) {
            TimeLines.Line line = figure.lines().get(i);
            XDDFScatterChartData.Series series = (XDDFScatterChartData.Series) data.addSeries(
                    XDDFDataSourcesFactory.fromNumericCellRange(sheet, range(place, 0)),
                    XDDFDataSourcesFactory.fromNumericCellRange(sheet, range(place, i + 1)));
            series.setTitle(line.name(), null);
            series.setSmooth(false);
            series.setMarkerStyle(MARKERS[i % MARKERS.length]);
            series.setMarkerSize(MARK);
            XDDFLineProperties stroke = new XDDFLineProperties(fill(line.tone()));
            stroke.setWidth(LINE);
            if (i > 0) {
                stroke.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
            }
            series.setLineProperties(stroke);
        }
        chart.plot(data);
        paintMarks(chart, figure);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }

    /** The axis of time ends a little beyond the snapshots, counted in Excel's days. */
    private static void ends(XDDFValueAxis time, TimeLines figure) {
        LongSummaryStatistics seconds = figure.lines().stream()
                .flatMap(line -> line.dots().stream())
                .mapToLong(dot -> dot.at().getEpochSecond())
                .summaryStatistics();
        if (seconds.getCount() > 0) {
            double first = seconds.getMin() / SECONDS_PER_DAY + EPOCH_DAY;
            double last = seconds.getMax() / SECONDS_PER_DAY + EPOCH_DAY;
            double air = Math.max(15, (last - first) / 30);
            time.setMinimum(Math.floor(first - air));
            time.setMaximum(Math.ceil(last + air));
        }
    }

    private static void paintMarks(XSSFChart chart, TimeLines figure) {
        var all = chart.getCTChart().getPlotArea().getScatterChartArray(0).getSerArray();
        for (int i = 0; i < all.length; i++) {
            var shape = all[i].getMarker().isSetSpPr()
                    ? all[i].getMarker().getSpPr()
                    : all[i].getMarker().addNewSpPr();
            byte[] rgb = Ink.bytes(ink(figure.lines().get(i).tone()));
            shape.addNewSolidFill().addNewSrgbClr().setVal(rgb);
            shape.addNewLn().addNewSolidFill().addNewSrgbClr().setVal(rgb);
        }
    }

    /** The horizontal axis counts days: it is labelled with months. */
    private static void dates(XSSFChart chart) {
        var axis = chart.getCTChart().getPlotArea().getValAxArray(0);
        axis.getNumFmt().setFormatCode("yyyy-mm");
        var text = axis.isSetTxPr() ? axis.getTxPr() : axis.addNewTxPr();
        if (text.getBodyPr() == null) {
            text.addNewBodyPr();
        }
        text.addNewP().addNewPPr().addNewDefRPr().setSz(900);
    }

    private static void bars(XSSFChart chart, List<Tone> tones, XSSFSheet sheet, Place place) {
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
        grid(values);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        data.setBarDirection(BarDirection.COL);
        data.setGapWidth(GAP);
        data.setVaryColors(false);
        data.setBarGrouping(BarGrouping.STACKED);
        data.setOverlap((byte) FULL_OVERLAP);
        for (int i = 0; i < tones.size(); i++) {
            XDDFChartData.Series series = data.addSeries(
                    XDDFDataSourcesFactory.fromStringCellRange(sheet, range(place, 0)),
                    XDDFDataSourcesFactory.fromNumericCellRange(sheet, range(place, i + 1)));
            series.setTitle(place.table().columns().get(i + 1).title(), null);
            series.setFillProperties(fill(tones.get(i)));
        }
        chart.plot(data);
        // Below the columns that hang from the axis, not on them.
        CTCatAx axis = chart.getCTChart().getPlotArea().getCatAxArray(0);
        (axis.isSetTickLblPos() ? axis.getTickLblPos() : axis.addNewTickLblPos()).setVal(STTickLblPos.LOW);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }

    private static void grid(XDDFValueAxis values) {
        values.getOrAddMajorGridProperties()
                .setLineProperties(
                        new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(Ink.bytes(Ink.LINE)))));
    }

    private static XDDFSolidFillProperties fill(Tone tone) {
        return new XDDFSolidFillProperties(XDDFColor.from(Ink.bytes(ink(tone))));
    }

    private static CellRangeAddress range(Place place, int column) {
        Place.Part part = place.parts().get(0);
        int at = part.column() + column;
        return new CellRangeAddress(part.header() + 1, part.end() - 1, at, at);
    }

    /** The colours of the page, as far as a workbook has no patterns. */
    private static String ink(Tone tone) {
        return switch (tone) {
            case REPORTED, FIRST, REAL, ACTIVE -> "1F6F9F";
            case RESTATED, SECOND, HIGH, OPENED -> "C8501E";
            case THIRD, RESOLVED -> "1B9E77";
            case FOURTH, UNSEEN, RULES -> "B0609A";
            case FIFTH, MEDIUM, POPULATION, CHANGED -> "E6A117";
            case CRITICAL -> "8F1D1D";
            case LOW, REMOVED, INACTIVE -> "56A9D6";
            case INFO, EVIDENCE, QUIET -> "8E979E";
        };
    }
}
