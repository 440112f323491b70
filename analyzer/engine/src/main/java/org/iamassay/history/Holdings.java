package org.iamassay.history;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.iamassay.check.PastReport;
import org.iamassay.model.User;
import org.iamassay.model.UserRows;

/** The credentials of everybody in the credential report of one side, and in the lists beside it. */
final class Holdings {

    private final PastReport report;
    private final Map<String, DumpedCredentials> dumped;
    private final Map<String, UserRows> users = new HashMap<>();

    Holdings(PastReport report, Map<String, DumpedCredentials> dumped) {
        this.report = report;
        this.dumped = dumped;
        for (UserRows rows : report.users()) {
            User user = rows.first();
            users.put(user.arn().text() + "|" + user.created().text(), rows);
        }
    }

    /** What the report shows of a principal of its side; empty for one that only other evidence lists. */
    Optional<Holding> of(SidePrincipal principal) {
        return rows(principal)
                .map(rows -> RowsReader.read(
                        rows, report.asOf(), dumped.getOrDefault(principal.arn(), DumpedCredentials.NONE)));
    }

    private Optional<UserRows> rows(SidePrincipal principal) {
        return switch (principal.kind()) {
            case ROOT -> report.root();
            case USER ->
                Optional.ofNullable(
                        users.get(principal.arn() + "|" + principal.created().text()));
            case ROLE, GROUP -> Optional.empty();
        };
    }
}
