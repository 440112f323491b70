package org.iamassay.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.iamassay.model.ReportColumn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The evidence of the benchmarks is the same each time, moves as little as real accounts do, and never runs backwards. */
class HistoryGeneratorTest {

    private static final int USERS = 400;
    private static final int SNAPSHOTS = 6;
    private static final List<ReportColumn> OF_USE = List.of(
            ReportColumn.PASSWORD_LAST_USED,
            ReportColumn.ACCESS_KEY_1_LAST_USED_DATE,
            ReportColumn.ACCESS_KEY_2_LAST_USED_DATE,
            ReportColumn.ACCESS_KEY_1_LAST_USED_REGION,
            ReportColumn.ACCESS_KEY_2_LAST_USED_REGION,
            ReportColumn.ACCESS_KEY_1_LAST_USED_SERVICE,
            ReportColumn.ACCESS_KEY_2_LAST_USED_SERVICE);

    /** The cell that tells a password or key from the next one, and the one of its last use. */
    private static final Map<ReportColumn, ReportColumn> SINCE = Map.of(
            ReportColumn.PASSWORD_LAST_CHANGED, ReportColumn.PASSWORD_LAST_USED,
            ReportColumn.ACCESS_KEY_1_LAST_ROTATED, ReportColumn.ACCESS_KEY_1_LAST_USED_DATE,
            ReportColumn.ACCESS_KEY_2_LAST_ROTATED, ReportColumn.ACCESS_KEY_2_LAST_USED_DATE);

    @Test
    void theSameSeedGivesTheSameBytes(@TempDir Path folder) throws IOException {
        Map<String, String> one = written(folder.resolve("one"), 7, false);
        assertThat(one).hasSize(2 * SNAPSHOTS).isEqualTo(written(folder.resolve("two"), 7, false));
        assertThat(one).isNotEqualTo(written(folder.resolve("three"), 8, false));
        assertThat(one.keySet()).contains("111122223333/2026-09-01/credential-report.json");
    }

    @Test
    void envelopesHoldTheReportsThatStandAlone(@TempDir Path folder) throws IOException {
        List<String> alone = List.copyOf(written(folder.resolve("csv"), 7, true).values());
        List<String> wrapped = written(folder.resolve("json"), 7, false).values().stream()
                .map(json -> CliJson.parse(json).path("Content").asText())
                .map(content -> new String(Base64.getDecoder().decode(content), UTF_8))
                .toList();
        assertThat(alone).isEqualTo(wrapped);
    }

    @Test
    void fewUsersChangeInAMonthAndNoUseRunsBackwards(@TempDir Path folder) throws IOException {
        List<Map<String, Map<ReportColumn, String>>> reports =
                written(folder.resolve("csv"), 7, true).entrySet().stream()
                        .filter(file -> file.getKey().startsWith("111122223333"))
                        .map(file -> rows(file.getValue()))
                        .toList();
        for (int n = 1; n < reports.size(); n++) {
            Map<String, Map<ReportColumn, String>> before = reports.get(n - 1);
            Map<String, Map<ReportColumn, String>> after = reports.get(n);
            assertThat(after).hasSize(USERS + 1);
            long changed = after.keySet().stream()
                    .filter(user -> !lasting(before.get(user)).equals(lasting(after.get(user))))
                    .count();
            assertThat(changed).isBetween(USERS / 100L, USERS * 6L / 100);
            after.forEach((user, row) -> useMovesOn(before.getOrDefault(user, row), row));
        }
    }

    private Map<String, String> written(Path target, long seed, boolean asCsv) throws IOException {
        HistoryGenerator.write(target, 2, SNAPSHOTS, USERS, seed, asCsv);
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(target)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(target.relativize(path).toString().replace('\\', '/'), Files.readString(path, UTF_8));
            }
        }
        return files;
    }

    private static Map<String, Map<ReportColumn, String>> rows(String csv) {
        return csv.lines()
                .skip(1)
                .map(line -> List.of(line.split(",", -1)))
                .map(cells -> IntStream.range(0, cells.size())
                        .boxed()
                        .collect(Collectors.toMap(ReportColumn.BASE::get, cells::get)))
                .collect(Collectors.toMap(row -> String.valueOf(row.get(ReportColumn.ARN)), Function.identity()));
    }

    /** All but the uses; a user who was not there has nothing. */
    private static Map<ReportColumn, String> lasting(@Nullable Map<ReportColumn, String> row) {
        Map<ReportColumn, String> rest = new TreeMap<>(row == null ? Map.of() : row);
        rest.keySet().removeAll(OF_USE);
        return rest;
    }

    /** The last use of what is still the same password or key. */
    private static void useMovesOn(Map<ReportColumn, String> before, Map<ReportColumn, String> after) {
        SINCE.forEach((since, use) -> {
            String earlier = String.valueOf(before.get(use));
            if (String.valueOf(after.get(since)).equals(before.get(since)) && earlier.startsWith("2")) {
                assertThat(after.get(use)).as(after + " " + use).isGreaterThanOrEqualTo(earlier);
            }
        });
    }
}
