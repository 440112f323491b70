package org.iamassay.check;

import java.util.List;
import org.iamassay.model.Organization;
import org.iamassay.model.Snapshot;

/** What the account is in its organization, as far as the dumps tell. */
public final class Membership {

    private Membership() {}

    /** Whether it belongs to none: AWS said so, and no description of an organization stands against it. */
    public static boolean isStandalone(Snapshot snapshot) {
        return snapshot.dumps().isStandalone()
                && snapshot.all(Organization.class).isEmpty();
    }

    /** Whether every description of the organization names it as the management account. */
    public static boolean isManagement(Snapshot snapshot) {
        List<Organization> organizations = snapshot.all(Organization.class);
        return !organizations.isEmpty()
                && organizations.stream()
                        .allMatch(o ->
                                o.managementAccount().equals(snapshot.account().value()));
    }
}
