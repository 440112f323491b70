package org.iamassay.report.table;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.table.AssayTables;
import org.iamassay.frame.ColumnType;
import org.iamassay.frame.Frame;
import org.iamassay.frame.TableDescription;
import org.iamassay.history.store.SqliteLibrary;
import org.iamassay.report.SafeText;
import org.iamassay.report.SampleAssessments;
import org.iamassay.report.data.FormulaGuard;

/** Writes tables for tests, and reads them back with the readers of others. */
final class TableFiles {

    private TableFiles() {}

    /** Begins the files of a format. */
    interface Begin {
        TableWriter in(Path folder, List<TableDescription> tables) throws IOException;
    }

    static void write(Begin begin, Path place, List<TableDescription> tables, Stream<Frame> frames) throws IOException {
        Files.createDirectories(place);
        try (TableWriter writer = begin.in(place, tables)) {
            for (Frame frame : (Iterable<Frame>) frames::iterator) {
                writer.append(frame);
            }
            writer.finish();
        }
    }

    static void write(Begin begin, Path place, List<Assessment> assessments) throws IOException {
        write(begin, place, AssayTables.descriptions(), assessments.stream().flatMap(AssayTables::frames));
    }

    static List<Assessment> accounts() {
        return List.of(SampleAssessments.mixed());
    }

    static List<List<String>> csv(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = CSVFormat.RFC4180.parse(reader)) {
            List<List<String>> rows = new ArrayList<>();
            for (CSVRecord line : parser) {
                rows.add(List.of(line.values()));
            }
            return rows;
        }
    }

    static Connection open(Path place) throws IOException, SQLException {
        SqliteLibrary.load();
        return SqliteLibrary.open(place.resolve(SqliteTables.FILE));
    }

    /** Rows as the CSV file would have them, without its guard. */
    static List<List<String>> sqlite(Connection database, TableDescription table) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet result = statement.executeQuery("SELECT * FROM \"" + table.name() + "\" ORDER BY rowid")) {
            while (result.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < table.columns().size(); i++) {
                    Object cell = result.getObject(i + 1);
                    boolean flag = table.columns().get(i).type() == ColumnType.BOOLEAN;
                    cells.add(cell == null ? "" : flag ? String.valueOf(cell.equals(1)) : cell.toString());
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    static List<String> unguarded(List<String> cells, TableDescription table) {
        List<String> plain = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            boolean text = table.texts().contains(table.columns().get(i).name());
            plain.add(text ? FormulaGuard.original(cells.get(i)) : cells.get(i));
        }
        return plain;
    }

    static List<List<String>> cells(List<Frame> frames) {
        List<List<String>> rows = new ArrayList<>();
        for (Frame frame : frames) {
            for (int row = 0; row < frame.size(); row++) {
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < frame.description().columns().size(); column++) {
                    Object cell = frame.cell(row, column);
                    cells.add(cell == null ? "" : SafeText.visible(cell.toString()));
                }
                rows.add(cells);
            }
        }
        return rows;
    }
}
