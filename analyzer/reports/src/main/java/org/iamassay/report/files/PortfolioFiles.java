package org.iamassay.report.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.iamassay.report.Figure;
import org.iamassay.report.chart.AreaMap;
import org.iamassay.report.chart.Charts;
import org.iamassay.report.chart.Picture;
import org.iamassay.report.excel.PortfolioWorkbook;
import org.iamassay.report.html.PortfolioHtml;
import org.iamassay.report.portfolio.PortfolioContent;

/** Writes the files for people of a portfolio: {@code portfolio.xlsx}, {@code portfolio.html} and {@code charts}. */
public final class PortfolioFiles {

    /** Formats for people that a portfolio is written in. */
    public enum PortfolioFormat {
        XLSX,
        HTML
    }

    private PortfolioFiles() {}

    /**
     * Writes into an existing folder; charts are drawn when either format is among those wanted.
     *
     * @param suffix what stands before the extension of every file, such as {@code .de}; empty for the first language
     */
    public static void write(PortfolioContent content, String suffix, Set<PortfolioFormat> formats, Path folder)
            throws IOException {
        if (formats.contains(PortfolioFormat.XLSX)) {
            to(folder.resolve("portfolio" + suffix + ".xlsx"), out -> new PortfolioWorkbook().write(content, out));
        }
        if (formats.contains(PortfolioFormat.HTML)) {
            String drawing =
                    Charts.plain(content.scores(), content.presentation()).inlineSvg();
            boolean workbook = formats.contains(PortfolioFormat.XLSX);
            to(
                    folder.resolve("portfolio" + suffix + ".html"),
                    out -> PortfolioHtml.write(content, drawing, workbook, out));
        }
        if (!formats.isEmpty()) {
            charts(content, suffix, Files.createDirectories(folder.resolve("charts")));
        }
    }

    private static void charts(PortfolioContent content, String suffix, Path charts) throws IOException {
        chart(content.scores().id() + suffix, Charts.titled(content.scores(), content.presentation()), charts);
        for (Figure map : content.maps()) {
            chart(map.id() + suffix, AreaMap.titled(map, content.presentation()), charts);
        }
    }

    private static void chart(String name, Picture picture, Path charts) throws IOException {
        Files.write(charts.resolve(name + ".png"), picture.png());
        Files.writeString(charts.resolve(name + ".svg"), picture.svg(), StandardCharsets.UTF_8);
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static void to(Path file, Writing writing) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            writing.to(out);
        }
    }
}
