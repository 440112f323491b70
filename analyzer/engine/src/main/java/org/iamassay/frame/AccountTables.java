package org.iamassay.frame;

import java.util.List;
import java.util.stream.Stream;
import org.iamassay.model.Snapshot;

/** Every table that is read off a snapshot alone. */
public final class AccountTables {

    private static final List<Tabulation<Snapshot>> ALL = Stream.of(
                    ReportTables.all(),
                    IdentityTables.all(),
                    PolicyTables.all(),
                    CredentialTables.all(),
                    MonitoringTables.all(),
                    OrganizationTables.all(),
                    EvidenceTables.all())
            .flatMap(List::stream)
            .toList();

    private AccountTables() {}

    /** The tables, in reading order. */
    public static List<Tabulation<Snapshot>> all() {
        return ALL;
    }
}
