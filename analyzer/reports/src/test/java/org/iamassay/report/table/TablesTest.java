package org.iamassay.report.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.iamassay.assess.Assessment;
import org.iamassay.assess.table.AssayTables;
import org.iamassay.frame.Dictionary;
import org.iamassay.frame.Frame;
import org.iamassay.frame.Stamp;
import org.iamassay.frame.TableDescription;
import org.iamassay.frame.Tabulation;
import org.iamassay.report.SafeText;
import org.iamassay.report.SampleAssessments;
import org.iamassay.report.data.FormulaGuard;
import org.iamassay.report.data.OutputException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CSV files and the database hold the same rows, and exactly those of the frames. */
class TablesTest {

    private static final Stamp STAMP = new Stamp("111122223333", Instant.parse("2026-01-01T00:00:00Z"));

    private static final List<String> HOSTILE = List.of(
            "=cmd|' /C calc'!A0",
            "@SUM(1)",
            "+1",
            "-1",
            "'quoted",
            "a,b;c\td",
            "line one\nline two\r\n",
            "\"",
            "\"\"; DROP TABLE users; --",
            "\u202Eevil\u2066",
            "\u0000after a null",
            "\uD800 alone",
            "\uFF1D1+1",
            "😀 é ß",
            "N/A",
            " padded ",
            "x".repeat(40_000));

    @TempDir
    Path folder = Path.of("");

    @Test
    void bothFormatsHoldEveryCellOfEveryFrame() throws IOException, SQLException {
        Path files = folder.resolve("csv");
        Path base = folder.resolve("sqlite");
        TableFiles.write(CsvTables::in, files, TableFiles.accounts());
        TableFiles.write(SqliteTables::in, base, TableFiles.accounts());
        Map<String, List<Frame>> frames = new LinkedHashMap<>();
        TableFiles.accounts().stream()
                .flatMap(AssayTables::frames)
                .forEach(frame -> frames.computeIfAbsent(frame.description().name(), name -> new ArrayList<>())
                        .add(frame));
        frames.put(Dictionary.NAME, List.of(Dictionary.of(AssayTables.descriptions())));
        int filled = 0;
        try (Connection database = TableFiles.open(base)) {
            for (Map.Entry<String, List<Frame>> entry : frames.entrySet()) {
                TableDescription table = entry.getValue().get(0).description();
                List<List<String>> wanted = TableFiles.cells(entry.getValue());
                List<List<String>> lines = TableFiles.csv(files.resolve(entry.getKey() + ".csv"));
                assertThat(lines.get(0))
                        .isEqualTo(table.columns().stream().map(c -> c.name()).toList());
                assertThat(lines.stream()
                                .skip(1)
                                .map(line -> TableFiles.unguarded(line, table))
                                .toList())
                        .isEqualTo(wanted);
                assertThat(TableFiles.sqlite(database, table))
                        .as(entry.getKey())
                        .isEqualTo(wanted);
                filled += wanted.isEmpty() ? 0 : 1;
            }
        }
        assertThat(filled).isGreaterThan(7);
    }

    private static Tabulation<List<String>> hostile() {
        return Tabulation.<List<String>, String>of("hostile", "a row", List::stream)
                .text("name", "a name", "nothing", name -> name)
                .countUntold("number", "", "a number", "nothing", name -> -1L)
                .yesNoUntold("flag", "a flag", name -> Optional.of(true))
                .text("again", "the same", "nothing", name -> name)
                .build();
    }

    @Test
    void hostileTextStaysText() throws IOException, SQLException {
        Frame frame = hostile().frame(HOSTILE, STAMP);
        TableFiles.write(CsvTables::in, folder, List.of(frame.description()), Stream.of(frame));
        List<List<String>> lines = TableFiles.csv(folder.resolve("hostile.csv"));
        assertThat(lines).hasSize(HOSTILE.size() + 1);
        Path base = folder.resolve("base");
        TableFiles.write(SqliteTables::in, base, List.of(frame.description()), Stream.of(frame));
        try (Connection database = TableFiles.open(base)) {
            List<List<String>> rows = TableFiles.sqlite(database, frame.description());
            for (int i = 0; i < HOSTILE.size(); i++) {
                String shown = SafeText.visible(HOSTILE.get(i));
                List<String> line = lines.get(i + 1);
                assertThat(line.get(2)).isEqualTo(FormulaGuard.neutral(shown)).isEqualTo(line.get(5));
                assertThat(line.get(2)).doesNotMatch("(?s)[=+@\\-\uFF1D].*");
                assertThat(line.get(3)).isEqualTo("-1");
                assertThat(SafeText.hides(line.get(2))).isFalse();
                assertThat(rows.get(i))
                        .containsExactly("111122223333", "2026-01-01T00:00:00Z", shown, "-1", "true", shown);
            }
        }
    }

    @Test
    void linesEndInLineFeedsAndBytesAreUtf8() throws IOException {
        TableFiles.write(CsvTables::in, folder, TableFiles.accounts());
        for (TableDescription table : AssayTables.descriptions()) {
            String text = Files.readString(folder.resolve(table.name() + ".csv"), StandardCharsets.UTF_8);
            assertThat(text).doesNotContain("\r").doesNotStartWith("\uFEFF").endsWith("\n");
        }
    }

    @Test
    void emptyTablesHaveTheirHeader() throws IOException, SQLException {
        TableFiles.write(CsvTables::in, folder, AssayTables.descriptions(), Stream.empty());
        for (TableDescription table : AssayTables.descriptions()) {
            assertThat(TableFiles.csv(folder.resolve(table.name() + ".csv"))).hasSize(1);
        }
        Path base = folder.resolve("base");
        TableFiles.write(SqliteTables::in, base, AssayTables.descriptions(), Stream.empty());
        try (Connection database = TableFiles.open(base)) {
            for (TableDescription table : AssayTables.descriptions()) {
                assertThat(TableFiles.sqlite(database, table)).isEmpty();
            }
            assertThat(TableFiles.sqlite(database, Dictionary.description())).isNotEmpty();
        }
    }

    @Test
    void sameInputGivesTheSameBytes() throws IOException {
        TableFiles.write(SqliteTables::in, folder.resolve("one"), TableFiles.accounts());
        TableFiles.write(SqliteTables::in, folder.resolve("another ?#%é"), TableFiles.accounts());
        assertThat(folder.resolve("one").resolve(SqliteTables.FILE))
                .hasSameBinaryContentAs(folder.resolve("another ?#%é").resolve(SqliteTables.FILE));
        try (Stream<Path> files = Files.list(folder.resolve("another ?#%é"))) {
            assertThat(files.map(file -> Objects.toString(file.getFileName()))).containsExactly(SqliteTables.FILE);
        }
    }

    @Test
    void theDatabaseIsSoundAndTellsWhatItIs() throws IOException, SQLException {
        TableFiles.write(SqliteTables::in, folder, TableFiles.accounts());
        try (Connection database = TableFiles.open(folder)) {
            assertThat(single(database, "PRAGMA integrity_check")).isEqualTo("ok");
            assertThat(single(database, "PRAGMA foreign_key_check")).isNull();
            assertThat(single(database, "PRAGMA user_version")).isEqualTo("1");
            assertThat(single(database, "PRAGMA page_size")).isEqualTo("4096");
            assertThat(single(database, "PRAGMA journal_mode")).isEqualTo("delete");
            assertThat(single(database, "PRAGMA freelist_count")).isEqualTo("0");
            assertThat(single(database, "SELECT count(*) FROM findings JOIN checks USING (account, as_of, check_id)"))
                    .isEqualTo(single(database, "SELECT count(*) FROM findings"));
            assertThat(single(database, "SELECT typeof(score) FROM accounts")).isEqualTo("real");
            assertThat(single(database, "SELECT group_concat(DISTINCT typeof(is_root)) FROM credentials"))
                    .isEqualTo("integer");
            assertThat(single(
                            database,
                            "SELECT name FROM sqlite_master WHERE type = 'index' AND name = 'findings_by_check_id'"))
                    .isEqualTo("findings_by_check_id");
        }
    }

    private static @Nullable String single(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return result.next() ? result.getString(1) : null;
        }
    }

    @Test
    void guardedColumnsNameTextsAndTimesOnly() throws IOException {
        try (TableWriter writer = CsvTables.in(folder, List.of(hostile().description()))) {
            assertThat(writer.guarded())
                    .containsEntry("hostile.csv", List.of("account", "as_of", "name", "again"))
                    .containsKey("dictionary.csv");
        }
    }

    /** Both writers take account after account; an account told twice would make joins lie, so the key refuses it. */
    @Test
    void anAccountAtOneMomentIsOneRow() throws IOException {
        List<Assessment> twice = List.of(SampleAssessments.mixed(), SampleAssessments.mixed());
        assertThatThrownBy(() -> TableFiles.write(SqliteTables::in, folder, twice))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("accounts.account");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no such folder", "a file"})
    void aPlaceThatCannotBeWrittenIsSaidInOneSentence(String name) throws IOException {
        Files.writeString(folder.resolve("a file"), "", StandardCharsets.UTF_8);
        Path place = folder.resolve(name);
        assertThatThrownBy(() -> SqliteTables.in(place, AssayTables.descriptions()))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("Cannot write assay.sqlite");
        assertThatThrownBy(() -> CsvTables.in(place, AssayTables.descriptions()))
                .isInstanceOf(IOException.class);
        Set<Path> left = new HashSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(left::add);
        }
        assertThat(left).containsExactly(folder.resolve("a file"));
    }
}
