package org.iamassay.report.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.iamassay.frame.ColumnDescription;
import org.iamassay.frame.Dictionary;
import org.iamassay.frame.Frame;
import org.iamassay.frame.TableDescription;
import org.iamassay.report.SafeText;
import org.iamassay.report.data.FormulaGuard;
import org.jspecify.annotations.Nullable;

/**
 * One CSV file per table, and {@code dictionary.csv}: RFC 4180 with LF, UTF-8 without a byte order mark.
 *
 * <p>Texts and times go through {@link FormulaGuard}; numbers and truth values are the program's own.
 */
public final class CsvTables implements TableWriter {

    private static final String ENDING = ".csv";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private final List<TableDescription> tables;
    private final Map<String, CSVPrinter> printers = new LinkedHashMap<>();

    private CsvTables(List<TableDescription> tables) {
        this.tables = List.copyOf(tables);
    }

    /** Begins a file with its header for every table, so that empty ones exist too. */
    public static CsvTables in(Path folder, List<TableDescription> tables) throws IOException {
        CsvTables csv = new CsvTables(tables);
        try {
            for (TableDescription table : csv.withDictionary()) {
                csv.begin(folder, table);
            }
            return csv;
        } catch (IOException failed) {
            csv.close();
            throw failed;
        }
    }

    private List<TableDescription> withDictionary() {
        List<TableDescription> all = new ArrayList<>(tables);
        all.add(Dictionary.description());
        return all;
    }

    @SuppressWarnings("resource") // the printer owns the writer, and close() closes every printer
    private void begin(Path folder, TableDescription table) throws IOException {
        BufferedWriter file = Files.newBufferedWriter(folder.resolve(table.name() + ENDING), StandardCharsets.UTF_8);
        CSVPrinter printer = new CSVPrinter(file, FORMAT);
        printers.put(table.name(), printer);
        printer.printRecord(
                table.columns().stream().map(ColumnDescription::name).toList());
    }

    @Override
    public void append(Frame frame) throws IOException {
        CSVPrinter printer = Objects.requireNonNull(
                printers.get(frame.description().name()), frame.description().name());
        int columns = frame.description().columns().size();
        List<String> cells = new ArrayList<>(columns);
        for (int row = 0; row < frame.size(); row++) {
            cells.clear();
            for (int column = 0; column < columns; column++) {
                cells.add(text(frame.cell(row, column)));
            }
            printer.printRecord(cells);
        }
    }

    private static String text(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        return cell instanceof String text ? FormulaGuard.neutral(SafeText.visible(text)) : cell.toString();
    }

    @Override
    public void finish() throws IOException {
        append(Dictionary.of(tables));
        close();
    }

    @Override
    public Map<String, List<String>> guarded() {
        Map<String, List<String>> guarded = new TreeMap<>();
        withDictionary().forEach(table -> guarded.put(table.name() + ENDING, table.texts()));
        return guarded;
    }

    /** Closes every file, even when one cannot be. */
    @Override
    public void close() throws IOException {
        IOException first = null;
        for (CSVPrinter printer : printers.values()) {
            try {
                printer.close();
            } catch (IOException failed) {
                first = first == null ? failed : first;
            }
        }
        printers.clear();
        if (first != null) {
            throw first;
        }
    }
}
