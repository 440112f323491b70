package org.iamassay.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.iamassay.report.ContentBuilder;
import org.iamassay.report.ReportContent;
import org.iamassay.report.ReportTable;
import org.iamassay.report.SampleAssessments;
import org.jspecify.annotations.Nullable;

/** Writes a workbook with many affected resources for the benchmark. */
public final class ManyAffected {

    private ManyAffected() {}

    /** Arguments: the workbook to write, and how many rows. */
    public static void main(String[] arguments) throws IOException {
        ReportContent content = ContentBuilder.build(SampleAssessments.manyUsers());
        ReportTable few = content.table("affected");
        ReportTable many =
                new ReportTable(few.id(), few.title(), few.columns(), rows(few, Integer.parseInt(arguments[1])));
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]))) {
            new ExcelReport().write(Written.with(content, many), out);
        }
    }

    /** The rows over and over, each with an id and an ARN of its own. */
    private static List<List<@Nullable Object>> rows(ReportTable few, int count) {
        int id = Views.index(few, "finding-id");
        int arn = Views.index(few, "arn");
        List<List<@Nullable Object>> rows = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            List<@Nullable Object> row =
                    new ArrayList<>(few.rows().get(i % few.rows().size()));
            row.set(id, row.get(id) + "/" + i);
            row.set(arn, row.get(arn) + "/" + i);
            rows.add(Collections.unmodifiableList(row));
        }
        return rows;
    }
}
