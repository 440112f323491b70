package org.iamassay.report.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.iamassay.assess.Assessment;
import org.iamassay.report.ContentBuilder;
import org.iamassay.report.ReportContent;
import org.iamassay.report.ReportTable;

/** A workbook as written, read back for tests. */
final class Written {

    private final ReportContent content;
    private final byte[] bytes;

    private Written(ReportContent content, byte[] bytes) {
        this.content = content;
        this.bytes = bytes;
    }

    ReportContent content() {
        return content;
    }

    byte[] bytes() {
        return bytes;
    }

    static Written of(Assessment assessment) {
        return of(ContentBuilder.build(assessment), Limits.EXCEL);
    }

    static Written of(ReportContent content, Limits limits) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new ExcelReport(limits, Path.of(System.getProperty("java.io.tmpdir"))).write(content, out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new Written(content, out.toByteArray());
    }

    XSSFWorkbook read() {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Every part of the package by name, in the order of the zip. */
    Map<String, byte[]> parts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return parts;
    }

    static List<Cell> cells(Sheet sheet) {
        List<Cell> cells = new ArrayList<>();
        for (Row row : sheet) {
            row.forEach(cells::add);
        }
        return cells;
    }

    /** The cell of a data row under the heading of a column. */
    Cell cell(XSSFSheet sheet, String table, int row, String column) {
        ReportTable of = content.table(table);
        return sheet.getRow(row + 1).getCell(Views.index(of, column));
    }

    /** The same content with another table in place of one. */
    static ReportContent with(ReportContent content, ReportTable table) {
        Map<String, ReportTable> tables = new LinkedHashMap<>(content.tables());
        tables.put(table.id(), table);
        return new ReportContent(
                content.assessment(),
                content.title(),
                content.headline(),
                content.cover(),
                content.worst(),
                content.quickWins(),
                content.notSeen(),
                content.scope(),
                content.method(),
                content.reproduction(),
                content.issues(),
                tables,
                content.figures(),
                content.changes(),
                content.access(),
                content.presentation());
    }
}
