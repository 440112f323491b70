package org.iamassay.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.iamassay.report.Figure;
import org.iamassay.report.SampleAssessments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPieSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTRadarSer;

class ChartsTest {

    private static final Written MIXED = Written.of(SampleAssessments.mixed());

    @Test
    void theSummaryHasThreeChartsAndTheScorecardEveryFigureThatExcelCanDraw() throws IOException {
        try (XSSFWorkbook workbook = MIXED.read()) {
            assertThat(titles(workbook.getSheet("Summary")))
                    .hasSize(3)
                    .containsExactlyInAnyOrder(title("score-by-area"), title("outcomes-by-severity"), title("tiers"));
            assertThat(titles(workbook.getSheet("Scorecard")))
                    .containsExactlyInAnyOrderElementsOf(MIXED.content().figures().values().stream()
                            .filter(Charts::canDraw)
                            .map(Figure::title)
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Summary", "Scorecard"})
    void everySeriesAndSliceHasAFillOfItsOwn(String sheet) throws IOException {
        try (XSSFWorkbook workbook = MIXED.read()) {
            for (XSSFChart chart : charts(workbook.getSheet(sheet))) {
                CTPlotArea area = chart.getCTChart().getPlotArea();
                int drawn = 0;
                for (var bars : area.getBarChartArray()) {
                    for (CTBarSer series : bars.getSerArray()) {
                        assertThat(series.getSpPr().isSetSolidFill()).isTrue();
                        drawn++;
                    }
                }
                for (var ring : area.getDoughnutChartArray()) {
                    for (CTPieSer series : ring.getSerArray()) {
                        assertThat(series.getDPtArray()).hasSize((int) series.getVal()
                                .getNumRef()
                                .getNumCache()
                                .getPtCount()
                                .getVal());
                        assertThat(series.getDPtArray())
                                .allMatch(point -> point.getSpPr().isSetSolidFill());
                        drawn++;
                    }
                }
                for (var radar : area.getRadarChartArray()) {
                    for (CTRadarSer series : radar.getSerArray()) {
                        assertThat(series.getSpPr().getLn().isSetSolidFill()).isTrue();
                        drawn++;
                    }
                }
                assertThat(drawn).isPositive();
            }
        }
    }

    @Test
    void chartsAreDescribedForThoseWhoDoNotSeeThem() throws IOException {
        try (XSSFWorkbook workbook = MIXED.read()) {
            List<String> descriptions = new ArrayList<>();
            workbook.getSheet("Summary")
                    .getDrawingPatriarch()
                    .getCTDrawing()
                    .getTwoCellAnchorList()
                    .forEach(anchor -> descriptions.add(anchor.getGraphicFrame()
                            .getNvGraphicFramePr()
                            .getCNvPr()
                            .getDescr()));
            assertThat(descriptions).hasSize(3).allMatch(text -> !text.isBlank());
            assertThat(descriptions).contains(MIXED.content().figure("tiers").description());
        }
    }

    private static String title(String figure) {
        return MIXED.content().figure(figure).title();
    }

    private static List<XSSFChart> charts(XSSFSheet sheet) {
        return sheet.getDrawingPatriarch().getCharts();
    }

    private static List<String> titles(XSSFSheet sheet) {
        return charts(sheet).stream()
                .map(chart -> chart.getTitleText().getString())
                .toList();
    }
}
