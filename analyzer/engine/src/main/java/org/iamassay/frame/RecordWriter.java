package org.iamassay.frame;

import org.iamassay.model.AccessKey;
import org.iamassay.model.Flag;
import org.iamassay.model.Moment;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.Row;
import org.iamassay.model.Sentinel;
import org.iamassay.model.SigningCertificate;
import org.iamassay.model.TextCell;
import org.iamassay.model.User;
import org.jspecify.annotations.Nullable;

/** Writes records back into a dataframe. */
final class RecordWriter {

    private final CredentialsFrameBuilder builder = new CredentialsFrameBuilder();

    void write(User user) {
        builder.begin(user.row(), user.name(), user.arn());
        moment(user.row(), ReportColumn.USER_CREATION_TIME, user.created());
        flag(user.row(), ReportColumn.PASSWORD_ENABLED, user.password());
        moment(user.row(), ReportColumn.PASSWORD_LAST_USED, user.passwordLastUsed());
        moment(user.row(), ReportColumn.PASSWORD_LAST_CHANGED, user.passwordLastChanged());
        moment(user.row(), ReportColumn.PASSWORD_NEXT_ROTATION, user.passwordNextRotation());
        flag(user.row(), ReportColumn.MFA_ACTIVE, user.mfaActive());
        user.keys().forEach(key -> key(user.row(), key));
        user.certificates().forEach(certificate -> certificate(user.row(), certificate));
        text(user.row(), ReportColumn.ADDITIONAL_CREDENTIALS_INFO, user.additionalCredentials());
    }

    CredentialsFrame frame() {
        return builder.build();
    }

    private void key(Row row, AccessKey key) {
        flag(row, key.column(ReportColumn.ACCESS_KEY_1_ACTIVE), key.active());
        moment(row, key.column(ReportColumn.ACCESS_KEY_1_LAST_ROTATED), key.lastRotated());
        moment(row, key.column(ReportColumn.ACCESS_KEY_1_LAST_USED_DATE), key.lastUsed());
        text(row, key.column(ReportColumn.ACCESS_KEY_1_LAST_USED_REGION), key.region());
        text(row, key.column(ReportColumn.ACCESS_KEY_1_LAST_USED_SERVICE), key.service());
    }

    private void certificate(Row row, SigningCertificate certificate) {
        flag(row, ReportColumn.CERT_1_ACTIVE.forSlot(certificate.slot()), certificate.active());
        moment(row, ReportColumn.CERT_1_LAST_ROTATED.forSlot(certificate.slot()), certificate.lastRotated());
    }

    private void moment(Row row, ReportColumn column, Moment moment) {
        if (moment.isDate()) {
            builder.date(column, moment.epochSecond());
        } else {
            builder.noDate(column, state(row, column, moment.sentinel(), moment.isUnknown() ? moment.reason() : ""));
        }
    }

    private void flag(Row row, ReportColumn column, Flag flag) {
        if (flag.isUnknown()) {
            builder.noFlag(column, state(row, column, sentinel(flag), flag.reason()));
        } else {
            builder.flag(column, flag.isYes());
        }
    }

    private void text(Row row, ReportColumn column, TextCell cell) {
        if (cell.isText()) {
            builder.text(column, cell.text());
        } else {
            builder.noText(column, state(row, column, cell.sentinel(), cell.isUnknown() ? cell.reason() : ""));
        }
    }

    private static @Nullable Sentinel sentinel(Flag flag) {
        for (Sentinel sentinel : Sentinel.values()) {
            if (flag.is(sentinel)) {
                return sentinel;
            }
        }
        return null;
    }

    private static CellState state(Row row, ReportColumn column, @Nullable Sentinel sentinel, String reason) {
        if (sentinel != null) {
            return CellState.of(sentinel);
        }
        if (reason.equals(column.missing())) {
            return CellState.MISSING_COLUMN;
        }
        String cell = row.cell(column);
        if (cell == null) {
            return CellState.MISSING_CELL;
        }
        return cell.isBlank() ? CellState.EMPTY : CellState.UNREADABLE;
    }
}
