package org.iamassay.evidence;

import java.util.Optional;
import java.util.Set;
import org.iamassay.frame.CredentialsFrameBuilder;
import org.iamassay.model.Arn;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.Row;
import org.iamassay.model.User;

/** Reads the record off a single row of a credential report whose header has some columns. */
final class UserReader {

    private final Set<ReportColumn> columns;

    UserReader(Set<ReportColumn> columns) {
        this.columns = columns;
    }

    /** The record of a row whose ARN is known. */
    User read(Row row, String name, Arn arn) {
        CredentialsFrameBuilder builder = new CredentialsFrameBuilder();
        Cells cells = new Cells(builder, new Signs(), new Warnings(row.file()), Optional.empty());
        cells.append(row, columns, name, arn);
        cells.finish();
        return builder.build().user(0);
    }
}
