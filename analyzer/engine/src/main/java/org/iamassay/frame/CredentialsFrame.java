package org.iamassay.frame;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.iamassay.model.AccessKey;
import org.iamassay.model.Arn;
import org.iamassay.model.Flag;
import org.iamassay.model.Moment;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.Row;
import org.iamassay.model.Sentinel;
import org.iamassay.model.SigningCertificate;
import org.iamassay.model.Snapshot;
import org.iamassay.model.TextCell;
import org.iamassay.model.User;
import org.iamassay.model.UserRows;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** The dataframe {@code credentials}: one row per row of credential reports, with the raw cells kept beside it. */
public final class CredentialsFrame {

    /** The name of the root row. Source: IAM User Guide, "credential reports". */
    public static final String ROOT = "<root_account>";

    /** Columns of dates, held as epoch seconds. */
    public static final List<ReportColumn> DATES = List.of(
            ReportColumn.USER_CREATION_TIME,
            ReportColumn.PASSWORD_LAST_USED,
            ReportColumn.PASSWORD_LAST_CHANGED,
            ReportColumn.PASSWORD_NEXT_ROTATION,
            ReportColumn.ACCESS_KEY_1_LAST_ROTATED,
            ReportColumn.ACCESS_KEY_1_LAST_USED_DATE,
            ReportColumn.ACCESS_KEY_2_LAST_ROTATED,
            ReportColumn.ACCESS_KEY_2_LAST_USED_DATE,
            ReportColumn.CERT_1_LAST_ROTATED,
            ReportColumn.CERT_2_LAST_ROTATED);

    /** Columns of booleans. */
    public static final List<ReportColumn> FLAGS = List.of(
            ReportColumn.PASSWORD_ENABLED,
            ReportColumn.MFA_ACTIVE,
            ReportColumn.ACCESS_KEY_1_ACTIVE,
            ReportColumn.ACCESS_KEY_2_ACTIVE,
            ReportColumn.CERT_1_ACTIVE,
            ReportColumn.CERT_2_ACTIVE);

    /** Columns of texts with few different values; user and ARN are apart. */
    public static final List<ReportColumn> TEXTS = List.of(
            ReportColumn.ACCESS_KEY_1_LAST_USED_REGION,
            ReportColumn.ACCESS_KEY_1_LAST_USED_SERVICE,
            ReportColumn.ACCESS_KEY_2_LAST_USED_REGION,
            ReportColumn.ACCESS_KEY_2_LAST_USED_SERVICE,
            ReportColumn.ADDITIONAL_CREDENTIALS_INFO);

    private final Columns columns;
    private final List<Row> rows;
    private final List<String> names;
    private final List<Arn> arns;

    /** A date, and the cell it stands in. */
    public record Newest(long epochSecond, int row, ReportColumn column) {}

    CredentialsFrame(Columns columns, List<Row> rows, List<String> names, List<Arn> arns) {
        this.columns = columns;
        this.rows = rows;
        this.names = names;
        this.arns = arns;
    }

    /** The dataframe of a snapshot: root rows first, then the users in order. */
    public static CredentialsFrame of(Snapshot snapshot) {
        RecordWriter writer = new RecordWriter();
        Stream.concat(snapshot.root().stream(), snapshot.users().stream())
                .map(UserRows::rows)
                .flatMap(List::stream)
                .forEach(writer::write);
        return writer.frame();
    }

    public int size() {
        return rows.size();
    }

    public String name(int row) {
        return names.get(row);
    }

    public Arn arn(int row) {
        return arns.get(row);
    }

    /** Where the row came from, with its raw cells. */
    public Row source(int row) {
        return rows.get(row);
    }

    /** What is known of one cell of a date, flag or text column. */
    public CellState state(int row, ReportColumn column) {
        return CellState.ofCode(columns.state(column).getShort(row));
    }

    /** Whether the row is that of the root user. */
    public boolean isRoot(int row) {
        return names.get(row).equals(ROOT) || arns.get(row).isRoot();
    }

    /** Whether the slot holds an inactive key whose last use is known and whose creation is not. */
    public boolean isKeyWithoutCreation(int row, int slot) {
        return state(row, ReportColumn.ACCESS_KEY_1_LAST_USED_DATE.forSlot(slot)) == CellState.VALUE
                && state(row, ReportColumn.ACCESS_KEY_1_LAST_ROTATED.forSlot(slot)) != CellState.VALUE
                && columns.flag(ReportColumn.ACCESS_KEY_1_ACTIVE.forSlot(slot)).getByte(row) == 0;
    }

    /** Whether two rows say the same in every typed column. */
    public boolean saysTheSame(int one, int other) {
        return names.get(one).equals(names.get(other))
                && Objects.equals(
                        rows.get(one).cell(ReportColumn.USER), rows.get(other).cell(ReportColumn.USER))
                && Stream.of(DATES, FLAGS, TEXTS).flatMap(List::stream).allMatch(c -> isSame(one, other, c));
    }

    private boolean isSame(int one, int other, ReportColumn column) {
        CellState state = state(one, column);
        if (state != state(other, column)) {
            return false;
        }
        if (state != CellState.VALUE) {
            return state != CellState.UNREADABLE
                    || Objects.equals(
                            rows.get(one).cell(column), rows.get(other).cell(column));
        }
        if (DATES.contains(column)) {
            return columns.date(column).getLong(one) == columns.date(column).getLong(other);
        }
        return FLAGS.contains(column)
                ? columns.flag(column).getByte(one) == columns.flag(column).getByte(other)
                : columns.text(column).get(one).equals(columns.text(column).get(other));
    }

    /** The newest date that cannot lie in the future; a due date is none (contract section 8). */
    public Optional<Newest> newest() {
        Newest newest = null;
        for (ReportColumn column : DATES) {
            if (column != ReportColumn.PASSWORD_NEXT_ROTATION) {
                newest = newer(newest, column);
            }
        }
        return Optional.ofNullable(newest);
    }

    private @Nullable Newest newer(@Nullable Newest newest, ReportColumn column) {
        Newest best = newest;
        LongColumn dates = columns.date(column);
        for (int row = 0; row < size(); row++) {
            if (!dates.isMissing(row) && (best == null || dates.getLong(row) > best.epochSecond())) {
                best = new Newest(dates.getLong(row), row, column);
            }
        }
        return best;
    }

    /** The record of one row. */
    public User user(int row) {
        String name = names.get(row);
        Arn arn = arns.get(row);
        return new User(
                name,
                arn,
                moment(row, ReportColumn.USER_CREATION_TIME),
                password(row),
                moment(row, ReportColumn.PASSWORD_LAST_USED),
                moment(row, ReportColumn.PASSWORD_LAST_CHANGED),
                moment(row, ReportColumn.PASSWORD_NEXT_ROTATION),
                flag(row, ReportColumn.MFA_ACTIVE, ReportColumn.MFA_ACTIVE.unreadable()),
                List.of(key(row, 1), key(row, 2)),
                List.of(certificate(row, 1), certificate(row, 2)),
                textCell(row, ReportColumn.ADDITIONAL_CREDENTIALS_INFO),
                isRoot(row),
                rows.get(row));
    }

    Columns columns() {
        return columns;
    }

    /**
     * The whole as a Tablesaw table, made anew: names and ARNs are unique texts, which a dictionary column holds badly,
     * so they become columns only here.
     */
    Table table() {
        Table table = Table.create("credentials");
        table.addColumns(
                StringColumn.create("file", rows.stream().map(Row::file)),
                IntColumn.create("line", rows.stream().mapToInt(Row::line).toArray()),
                StringColumn.create(ReportColumn.USER.header(), names),
                StringColumn.create(ReportColumn.ARN.header(), arns.stream().map(Arn::text)));
        for (ReportColumn column : ReportColumn.values()) {
            if (DATES.contains(column)) {
                table.addColumns(columns.date(column), columns.state(column));
            } else if (FLAGS.contains(column)) {
                table.addColumns(columns.flag(column), columns.state(column));
            } else if (TEXTS.contains(column)) {
                table.addColumns(columns.text(column), columns.state(column));
            }
        }
        return table;
    }

    private AccessKey key(int row, int slot) {
        ReportColumn active = ReportColumn.ACCESS_KEY_1_ACTIVE.forSlot(slot);
        return new AccessKey(
                slot,
                flag(row, active, active.unreadable()),
                moment(row, ReportColumn.ACCESS_KEY_1_LAST_ROTATED.forSlot(slot)),
                moment(row, ReportColumn.ACCESS_KEY_1_LAST_USED_DATE.forSlot(slot)),
                textCell(row, ReportColumn.ACCESS_KEY_1_LAST_USED_REGION.forSlot(slot)),
                textCell(row, ReportColumn.ACCESS_KEY_1_LAST_USED_SERVICE.forSlot(slot)));
    }

    private SigningCertificate certificate(int row, int slot) {
        ReportColumn active = ReportColumn.CERT_1_ACTIVE.forSlot(slot);
        return new SigningCertificate(
                slot,
                flag(row, active, active.unreadable()),
                moment(row, ReportColumn.CERT_1_LAST_ROTATED.forSlot(slot)));
    }

    /** What is neither true nor false is {@code password-unknown} (checklist section 1.3). */
    private Flag password(int row) {
        return flag(row, ReportColumn.PASSWORD_ENABLED, "password-unknown");
    }

    private Flag flag(int row, ReportColumn column, String unreadable) {
        CellState state = state(row, column);
        if (state == CellState.VALUE) {
            return Flag.of(columns.flag(column).getByte(row) == 1);
        }
        if (state == CellState.MISSING_COLUMN) {
            return Flag.unknown(column.missing());
        }
        Sentinel sentinel = state.sentinel();
        return sentinel == null ? Flag.unknown(unreadable) : Flag.sentinel(sentinel, unreadable);
    }

    private Moment moment(int row, ReportColumn column) {
        CellState state = state(row, column);
        if (state == CellState.VALUE) {
            return Moment.at(columns.date(column).getLong(row));
        }
        if (state == CellState.MISSING_COLUMN) {
            return Moment.unknown(column.missing());
        }
        Sentinel sentinel = state.sentinel();
        return sentinel == null ? Moment.unknown(column.unreadable()) : Moment.sentinel(sentinel);
    }

    private TextCell textCell(int row, ReportColumn column) {
        CellState state = state(row, column);
        if (state == CellState.VALUE) {
            return TextCell.of(columns.text(column).get(row));
        }
        if (state == CellState.MISSING_COLUMN) {
            return TextCell.unknown(column.missing());
        }
        Sentinel sentinel = state.sentinel();
        return sentinel == null ? TextCell.unknown(column.unreadable()) : TextCell.sentinel(sentinel);
    }
}
