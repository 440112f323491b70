package org.iamassay.evidence;

import java.util.List;
import java.util.Set;
import org.iamassay.model.AccessKey;
import org.iamassay.model.Arn;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.Row;
import org.iamassay.model.SigningCertificate;
import org.iamassay.model.User;

/** Reads the record off a row of a credential report whose header has some columns. */
final class UserReader {

    private static final String ROOT = "<root_account>";

    private final Cells cells;

    UserReader(Set<ReportColumn> columns) {
        this.cells = new Cells(columns);
    }

    /** The record of a row whose ARN is known. */
    User read(Row row, String name, Arn arn) {
        return new User(
                name,
                arn,
                cells.moment(row, ReportColumn.USER_CREATION_TIME),
                cells.password(row),
                cells.moment(row, ReportColumn.PASSWORD_LAST_USED),
                cells.moment(row, ReportColumn.PASSWORD_LAST_CHANGED),
                cells.moment(row, ReportColumn.PASSWORD_NEXT_ROTATION),
                cells.flag(row, ReportColumn.MFA_ACTIVE),
                List.of(key(row, 1), key(row, 2)),
                List.of(certificate(row, 1), certificate(row, 2)),
                cells.textCell(row, ReportColumn.ADDITIONAL_CREDENTIALS_INFO),
                name.equals(ROOT) || arn.isRoot(),
                row);
    }

    private AccessKey key(Row row, int slot) {
        return new AccessKey(
                slot,
                cells.flag(row, ReportColumn.ACCESS_KEY_1_ACTIVE.forSlot(slot)),
                cells.moment(row, ReportColumn.ACCESS_KEY_1_LAST_ROTATED.forSlot(slot)),
                cells.moment(row, ReportColumn.ACCESS_KEY_1_LAST_USED_DATE.forSlot(slot)),
                cells.textCell(row, ReportColumn.ACCESS_KEY_1_LAST_USED_REGION.forSlot(slot)),
                cells.textCell(row, ReportColumn.ACCESS_KEY_1_LAST_USED_SERVICE.forSlot(slot)));
    }

    private SigningCertificate certificate(Row row, int slot) {
        return new SigningCertificate(
                slot,
                cells.flag(row, ReportColumn.CERT_1_ACTIVE.forSlot(slot)),
                cells.moment(row, ReportColumn.CERT_1_LAST_ROTATED.forSlot(slot)));
    }
}
