package org.iamassay.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.iamassay.frame.CredentialsFrame;
import org.iamassay.model.ReportColumn;

class ReportPropertiesTest {

    private static final int TRIES = 60;

    private static final String[] NAMES = {"alice", "Bob", "smith,john", "=cmd", "+x", "-y", "@z", "a.b-c_d+e=f", "1E5"
    };

    @Property(tries = TRIES)
    void whatWasWrittenIsRead(@ForAll long seed, @ForAll @IntRange(max = 12) int users) throws IOException {
        List<List<String>> rows = rows(seed, users);
        Loading loading = Loading.csv(csv(ReportColumn.BASE, rows, ',', false));
        assertThat(loading.rows()).hasSize(rows.size());
        for (List<String> row : rows) {
            assertThat(loading.rows()).anySatisfy(read -> {
                for (ReportColumn column : ReportColumn.BASE) {
                    assertThat(read.row().cell(column)).isEqualTo(row.get(ReportColumn.BASE.indexOf(column)));
                }
            });
        }
        assertThat(loading.signs()).isEmpty();
        assertThat(loading.sentences(Problem.Level.UNUSED)).isEmpty();
    }

    @Property(tries = TRIES)
    void orderOfRowsAndColumnsHasNoEffect(@ForAll long seed, @ForAll @IntRange(max = 12) int users) throws IOException {
        List<List<String>> rows = rows(seed, users);
        List<Integer> order = new ArrayList<>(
                IntStream.range(0, ReportColumn.BASE.size()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        List<List<String>> moved = new ArrayList<>(
                rows.stream().map(row -> order.stream().map(row::get).toList()).toList());
        Collections.shuffle(moved, new Random(seed));
        List<ReportColumn> columns = order.stream().map(ReportColumn.BASE::get).toList();
        assertThat(Loading.csv(csv(columns, moved, ',', false)).facts())
                .isEqualTo(Loading.csv(csv(ReportColumn.BASE, rows, ',', false)).facts());
    }

    @Property(tries = TRIES)
    void spreadsheetFormsSayTheSame(@ForAll long seed, @ForAll @IntRange(max = 12) int users) throws IOException {
        List<List<String>> rows = rows(seed, users);
        List<String> facts =
                Loading.csv(csv(ReportColumn.BASE, rows, ',', false)).facts();
        List<List<String>> german = edited(rows, "WAHR", "FALSCH", "dd.MM.uuuu HH:mm:ss");
        List<List<String>> american = edited(rows, "TRUE", "FALSE", "M/d/uuuu h:mm:ss a");
        assertThat(dated(csv(ReportColumn.BASE, german, ';', false), DateOrder.DAY_FIRST))
                .isEqualTo(facts);
        assertThat(dated(csv(ReportColumn.BASE, american, '\t', true), DateOrder.MONTH_FIRST))
                .isEqualTo(facts);
    }

    @Property(tries = TRIES)
    void cuttingTheFileAnywhereNeverThrowsAndNeverLosesAWholeRowSilently(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int users, @ForAll @IntRange(max = 9_999) int place)
            throws IOException {
        String whole = csv(ReportColumn.BASE, rows(seed, users), ',', seed % 2 == 0);
        String cut = whole.substring(0, (int) ((long) whole.length() * place / 10_000));
        Loading loading = Loading.csv(cut);
        int complete = (int) cut.lines().count() - 2;
        int read = loading.snapshots().stream()
                .flatMap(s -> s.evidence().stream())
                .mapToInt(f -> f.rows())
                .sum();
        assertThat(read >= complete || !loading.sentences(Problem.Level.UNUSED).isEmpty())
                .as("%s of %s rows", read, complete)
                .isTrue();
        assertThat(read > 0 || !loading.problems().isEmpty()).isTrue();
    }

    @Property(tries = TRIES)
    void anyTextIsReadOrRefusedWithAReason(@ForAll String text) {
        Loading loading = Loading.csv(text);
        assertThat(loading.problems()).isNotEmpty();
        assertThat(Loading.csv(Csv.HEADER + "\n" + text).problems()).isNotEmpty();
    }

    private static List<String> dated(String csv, DateOrder order) {
        ReadOptions options = new ReadOptions(Optional.empty(), Optional.empty(), Optional.of(order));
        return Loading.of(options, Memory.report("report.csv", csv)).facts();
    }

    /** A root row and some users with any cells that AWS writes. */
    private static List<List<String>> rows(long seed, int users) {
        Random random = new Random(seed);
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("<root_account>", "root", random));
        for (int i = 0; i < users; i++) {
            String name = NAMES[random.nextInt(NAMES.length)] + i;
            rows.add(row(name, "user/team/" + name, random));
        }
        return rows;
    }

    private static List<String> row(String name, String resource, Random random) {
        return ReportColumn.BASE.stream()
                .map(column -> switch (column) {
                    case USER -> name;
                    case ARN -> "arn:aws:iam::111122223333:" + resource;
                    case USER_CREATION_TIME -> time(random);
                    default -> cell(column, random);
                })
                .toList();
    }

    private static String cell(ReportColumn column, Random random) {
        if (CredentialsFrame.FLAGS.contains(column)) {
            return random.nextInt(8) == 0 ? "not_supported" : String.valueOf(random.nextBoolean());
        }
        if (CredentialsFrame.DATES.contains(column)) {
            return random.nextBoolean() ? time(random) : random.nextBoolean() ? "N/A" : "no_information";
        }
        return random.nextBoolean() ? "N/A" : "us-east-1";
    }

    private static String time(Random random) {
        return Instant.ofEpochSecond(1_300_000_000L + random.nextInt(300_000_000))
                .toString();
    }

    private static List<List<String>> edited(List<List<String>> rows, String yes, String no, String pattern) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> switch (cell) {
                            case "true" -> yes;
                            case "false" -> no;
                            default ->
                                cell.matches("\\d{4}-.*Z")
                                        ? LocalDateTime.ofInstant(Instant.parse(cell), ZoneOffset.UTC)
                                                .format(format)
                                        : cell;
                        })
                        .toList())
                .toList();
    }

    private static String csv(List<ReportColumn> columns, List<List<String>> rows, char delimiter, boolean windows)
            throws IOException {
        StringBuilder text = new StringBuilder();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setRecordSeparator(windows ? "\r\n" : "\n")
                .get();
        text.append(columns.stream().map(ReportColumn::header).collect(Collectors.joining(String.valueOf(delimiter))))
                .append(windows ? "\r\n" : "\n");
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            printer.printRecords(rows);
        }
        return text.toString();
    }
}
