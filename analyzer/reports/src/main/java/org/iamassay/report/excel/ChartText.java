package org.iamassay.report.excel;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.iamassay.report.Figure;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;

/** The lettering of charts, which XDDF leaves at sizes for slides, and their description for those who do not see them. */
final class ChartText {

    /** XDDF would write the language of the machine. */
    private static final String LANGUAGE = "en-US";

    private static final int TITLE_SIZE = 1200;
    private static final int TEXT_SIZE = 900;

    private ChartText() {}

    /** Gives the newest drawing of a sheet its alternative text. */
    static void describe(XSSFChart chart, Figure figure) {
        XSSFDrawing drawing = (XSSFDrawing) chart.getParent();
        var anchors = drawing.getCTDrawing();
        CTTwoCellAnchor last = anchors.getTwoCellAnchorArray(anchors.sizeOfTwoCellAnchorArray() - 1);
        var names = last.getGraphicFrame().getNvGraphicFramePr().getCNvPr();
        names.setName(figure.id());
        names.setTitle(figure.title());
        names.setDescr(figure.description());
    }

    static void title(XSSFChart chart) {
        CTTextBody text = chart.getCTChart().getTitle().getTx().getRich();
        for (CTTextParagraph paragraph : text.getPArray()) {
            for (var run : paragraph.getRArray()) {
                CTTextCharacterProperties style = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
                style.setLang(LANGUAGE);
                bold(style);
            }
        }
    }

    /** Smaller text, square corners, every category named, whole numbers on the axes. */
    static void plain(XSSFChart chart) {
        CTChartSpace space = chart.getCTChartSpace();
        if (!space.isSetRoundedCorners()) {
            space.addNewRoundedCorners();
        }
        space.getRoundedCorners().setVal(false);
        CTTextBody text = space.isSetTxPr() ? space.getTxPr() : space.addNewTxPr();
        text.addNewBodyPr();
        CTTextCharacterProperties style = text.addNewP().addNewPPr().addNewDefRPr();
        style.setSz(TEXT_SIZE);
        style.addNewSolidFill().addNewSrgbClr().setVal(Ink.bytes(Ink.WORDS));
        for (CTCatAx axis : chart.getCTChart().getPlotArea().getCatAxArray()) {
            (axis.isSetTickLblSkip() ? axis.getTickLblSkip() : axis.addNewTickLblSkip()).setVal(1);
        }
        for (CTValAx axis : chart.getCTChart().getPlotArea().getValAxArray()) {
            var format = axis.isSetNumFmt() ? axis.getNumFmt() : axis.addNewNumFmt();
            format.setFormatCode("0");
            format.setSourceLinked(false);
        }
    }

    /** Numbers on the slices, so that colour is never the only way to read them. */
    static void ringLabels(XSSFChart chart) {
        CTPlotArea area = chart.getCTChart().getPlotArea();
        labels(area.getDoughnutChartArray(0).getSerArray(0).addNewDLbls(), "#,##0;;", true);
    }

    /** Numbers on the bars: on the ends of single bars, inside of stacked ones. */
    static void barLabels(XSSFChart chart) {
        CTBarChart bars = chart.getCTChart().getPlotArea().getBarChartArray(0);
        boolean stacked = bars.sizeOfSerArray() > 1;
        for (CTBarSer series : bars.getSerArray()) {
            labels(series.addNewDLbls(), stacked ? "#,##0;;" : "#,##0.#", stacked);
        }
    }

    /** Numbers on the columns of a waterfall, by a format for each stack; none for an empty one. */
    static void stackLabels(XSSFChart chart, List<String> formats) {
        CTBarChart bars = chart.getCTChart().getPlotArea().getBarChartArray(0);
        for (int i = 0; i < formats.size(); i++) {
            if (!formats.get(i).isEmpty()) {
                labels(bars.getSerArray(i).addNewDLbls(), formats.get(i), true);
            }
        }
    }

    /** Dark on white where they lie on a fill, so that they can be read on any colour. */
    private static void labels(CTDLbls labels, String format, boolean onFill) {
        labels.addNewNumFmt().setFormatCode(format);
        labels.getNumFmt().setSourceLinked(false);
        if (onFill) {
            labels.addNewSpPr().addNewSolidFill().addNewSrgbClr().setVal(Ink.bytes(Ink.WHITE));
        }
        CTTextBody text = labels.addNewTxPr();
        text.addNewBodyPr();
        CTTextCharacterProperties style = text.addNewP().addNewPPr().addNewDefRPr();
        style.setSz(TEXT_SIZE);
        style.setB(true);
        style.addNewSolidFill().addNewSrgbClr().setVal(Ink.bytes(Ink.WORDS));
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static void bold(CTTextCharacterProperties style) {
        style.setSz(TITLE_SIZE);
        style.setB(true);
        style.addNewSolidFill().addNewSrgbClr().setVal(Ink.bytes(Ink.TITLE));
    }
}
