package org.iamassay.report.trend;

import java.util.List;
import org.iamassay.report.Fact;
import org.iamassay.report.ReportTable;

/**
 * A part of a trend.
 *
 * @param sentences what it tells, before the figures
 * @param figures in rows of one or two that stand side by side
 * @param tables the numbers behind the figures
 * @param definitions what each number means
 */
public record Section(
        String id,
        String title,
        List<String> sentences,
        List<List<Drawable>> figures,
        List<ReportTable> tables,
        List<Fact> definitions) {

    public Section {
        sentences = List.copyOf(sentences);
        figures = figures.stream().map(List::copyOf).toList();
        tables = List.copyOf(tables);
        definitions = List.copyOf(definitions);
    }
}
