package org.iamassay.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.iamassay.assess.Assessment;
import org.iamassay.history.Comparison;
import org.iamassay.report.AccessPages;
import org.iamassay.report.ContentBuilder;
import org.iamassay.report.Figure;
import org.iamassay.report.Presentation;
import org.iamassay.report.ReportContent;
import org.iamassay.report.chart.Charts;
import org.iamassay.report.chart.PathCharts;
import org.iamassay.report.chart.Picture;
import org.iamassay.report.data.AssessmentJson;
import org.iamassay.report.data.ComparisonJson;
import org.iamassay.report.data.FindingsCsv;
import org.iamassay.report.data.JunitXml;
import org.iamassay.report.data.OcsfEvents;
import org.iamassay.report.data.Results;
import org.iamassay.report.data.SarifReport;
import org.iamassay.report.data.SummaryMarkdown;
import org.iamassay.report.excel.ExcelReport;
import org.iamassay.report.html.HtmlReport;
import org.iamassay.report.word.WordReport;

/** Writes all files of one account's report, several at a time. */
final class Bundle {

    private static final String CHARTS = "charts";
    private static final int THREADS = 2;

    private final Assessment assessment;
    private final Optional<Comparison> comparison;
    private final List<Presentation> presentations;
    private final Path folder;

    private Bundle(Reported reported, List<Presentation> presentations, Path folder) {
        this.assessment = reported.assessment();
        this.comparison = reported.changes();
        this.presentations = presentations;
        this.folder = folder;
    }

    /**
     * Writes the formats into an existing folder, with {@code comparison.json} where there is a comparison; charts are
     * drawn when a document for people is among them.
     *
     * @param presentations one per language; files of the first have the plain names
     */
    static void write(Reported reported, List<Presentation> presentations, Set<Format> formats, Path folder)
            throws IOException {
        new Bundle(reported, presentations, folder).write(formats);
    }

    /** Data first, then language after language: the content of one account may be large, and one at a time is held. */
    private void write(Set<Format> formats) throws IOException {
        runAll(data(formats));
        for (Presentation presentation : presentations) {
            runAll(documents(ContentBuilder.build(assessment, comparison, presentation), formats));
        }
    }

    private List<Callable<Void>> data(Set<Format> formats) {
        List<Callable<Void>> tasks = new ArrayList<>();
        tasks.add(() -> to(Format.JSON, out -> AssessmentJson.write(assessment, out)));
        if (comparison.isPresent()) {
            tasks.add(() -> to(ComparisonFiles.FILE, out -> ComparisonJson.write(comparison.get(), out)));
        }
        if (formats.contains(Format.CSV)) {
            tasks.add(() -> text(Format.CSV, writer -> FindingsCsv.write(List.of(assessment), writer)));
        }
        addResults(formats, tasks);
        return tasks;
    }

    private void addResults(Set<Format> formats, List<Callable<Void>> tasks) {
        Results results = Results.of(assessment, comparison);
        if (formats.contains(Format.SARIF)) {
            tasks.add(() -> to(Format.SARIF, out -> SarifReport.write(results, out)));
        }
        if (formats.contains(Format.OCSF)) {
            tasks.add(() -> to(Format.OCSF, out -> OcsfEvents.write(results, out)));
        }
        if (formats.contains(Format.JUNIT)) {
            tasks.add(() -> text(Format.JUNIT, writer -> JunitXml.write(results, writer)));
        }
    }

    private List<Callable<Void>> documents(ReportContent content, Set<Format> formats) {
        List<Callable<Void>> tasks = new ArrayList<>();
        if (formats.contains(Format.XLSX)) {
            tasks.add(() -> to(named(content, Format.XLSX.file()), out -> new ExcelReport().write(content, out)));
        }
        boolean forPeople =
                formats.contains(Format.XLSX) || formats.contains(Format.DOCX) || formats.contains(Format.HTML);
        if (forPeople) {
            tasks.add(() -> withCharts(content, formats));
        }
        if (formats.contains(Format.MD)) {
            tasks.add(() -> text(named(content, Format.MD.file()), writer -> SummaryMarkdown.write(content, writer)));
        }
        return tasks;
    }

    /** The plain name in the first language, {@code report.de.docx} in another. */
    private String named(ReportContent content, String file) {
        if (content.presentation().equals(presentations.get(0))) {
            return file;
        }
        int dot = file.lastIndexOf('.');
        return file.substring(0, dot) + "." + content.presentation().language().tag() + file.substring(dot);
    }

    private Void withCharts(ReportContent content, Set<Format> formats) throws IOException {
        Map<String, Picture> plain = new LinkedHashMap<>();
        content.figures()
                .values()
                .forEach(figure -> plain.put(figure.id(), Charts.plain(figure, content.presentation())));
        if (formats.contains(Format.HTML)) {
            Map<String, String> drawings = new LinkedHashMap<>();
            plain.forEach((id, picture) -> drawings.put(id, picture.inlineSvg()));
            content.access().paths().forEach(way -> drawings.put(way.drawing().id(), PathCharts.inline(way.drawing())));
            to(named(content, Format.HTML.file()), out -> HtmlReport.write(content, drawings, out));
        }
        AccessPages access = content.access();
        if (formats.contains(Format.DOCX)) {
            if (!access.drawn().isEmpty()) {
                plain.put(
                        access.caption().id(),
                        PathCharts.plain(access.caption(), access.drawn(), content.presentation()));
            }
            to(named(content, Format.DOCX.file()), out -> WordReport.write(content, plain, out));
        }
        Path charts = Files.createDirectories(folder.resolve(CHARTS));
        for (Figure figure : content.figures().values()) {
            write(charts, content, figure.id(), Charts.titled(figure, content.presentation()));
        }
        if (!access.drawn().isEmpty()) {
            Picture ways = PathCharts.titled(access.caption(), access.drawn(), content.presentation());
            write(charts, content, access.caption().id(), ways);
        }
        return null;
    }

    private void write(Path charts, ReportContent content, String id, Picture picture) throws IOException {
        Files.write(charts.resolve(named(content, id + ".png")), picture.png());
        Files.writeString(charts.resolve(named(content, id + ".svg")), picture.svg(), StandardCharsets.UTF_8);
    }

    private interface Writing<T> {
        void to(T target) throws IOException;
    }

    private Void to(Format format, Writing<OutputStream> writing) throws IOException {
        return to(format.file(), writing);
    }

    private Void to(String file, Writing<OutputStream> writing) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(file)))) {
            writing.to(out);
        }
        return null;
    }

    private Void text(Format format, Writing<Writer> writing) throws IOException {
        return text(format.file(), writing);
    }

    private Void text(String file, Writing<Writer> writing) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(folder.resolve(file), StandardCharsets.UTF_8)) {
            writing.to(writer);
        }
        return null;
    }

    private static void runAll(List<Callable<Void>> tasks) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<Void> task : workers.invokeAll(tasks)) {
                task.get();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new CommandException(ExitCode.INTERRUPTED, "interrupted.");
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof IOException notWritten) {
                throw notWritten;
            }
            throw failure.getCause() instanceof RuntimeException bug
                    ? bug
                    : new IllegalStateException(failure.getCause());
        } finally {
            workers.shutdownNow();
        }
    }
}
