package org.iamassay.report;

import java.util.List;

/**
 * What a report tells of access beside its tables.
 *
 * @param sentences what the numbers say
 * @param headlines the same in short: the numbers, the paths of the highest risk, what most of them go through
 * @param matrix rows of the matrix of weak credentials by privilege
 * @param classes words of its columns
 * @param paths ways to administrator, those of the highest risk first
 * @param caption what stands above the drawn ways: title, description, source
 * @param drawn the ways that stand in the document and among the charts
 */
public record AccessPages(
        boolean seen,
        List<String> sentences,
        List<String> headlines,
        List<String> classes,
        List<MatrixRow> matrix,
        List<PathCard> paths,
        Figure caption,
        List<PathDrawing> drawn) {

    /** A weakness, and whom it concerns by class of privilege. */
    public record MatrixRow(String weakness, List<List<Named>> cells) {

        /** Copies the list. */
        public MatrixRow {
            cells = List.copyOf(cells);
        }
    }

    /** A principal by name and ARN. */
    public record Named(String name, String arn) {}

    /** Copies the lists. */
    public AccessPages {
        sentences = List.copyOf(sentences);
        headlines = List.copyOf(headlines);
        classes = List.copyOf(classes);
        matrix = List.copyOf(matrix);
        paths = List.copyOf(paths);
        drawn = List.copyOf(drawn);
    }
}
