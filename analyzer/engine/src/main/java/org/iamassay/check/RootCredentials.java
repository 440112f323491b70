package org.iamassay.check;

import java.util.OptionalLong;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Flag;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.Sentinel;
import org.iamassay.model.Snapshot;
import org.iamassay.model.User;

/** What credentials the root user has, as the root row and the account summary tell (checklist section 1.3). */
public final class RootCredentials {

    private RootCredentials() {}

    /** Root credential state: yes is "present", no is "none" (removed, central root management). */
    public static Flag present(User root, Snapshot snapshot) {
        return Credentials.any(root, password(root, snapshot));
    }

    /** Whether root has a password; the summary answers where the report has no column or says {@code not_supported}. */
    public static Flag password(User root, Snapshot snapshot) {
        Flag cell = root.password();
        if (!isSilent(cell)) {
            return cell;
        }
        Flag told = summary(snapshot, "AccountPasswordPresent");
        return told.isUnknown() ? cell : told;
    }

    /** A word that is there but cannot be read is not replaced: only a report that does not tell is. */
    private static boolean isSilent(Flag cell) {
        return cell.is(Sentinel.NOT_SUPPORTED)
                || (cell.isUnknown() && cell.reason().equals(ReportColumn.PASSWORD_ENABLED.missing()));
    }

    /** Whether a count of the account summary is above zero; a count that is absent is unknown, not zero. */
    public static Flag summary(Snapshot snapshot, String count) {
        OptionalLong value = snapshot.summary().map(s -> s.count(count)).orElse(OptionalLong.empty());
        return value.isPresent()
                ? Flag.of(value.getAsLong() > 0)
                : Flag.unknown("missing-evidence:" + EvidenceKind.ACCOUNT_SUMMARY.word());
    }

    /** Why nothing can be said of root when its row is missing and the account summary does not tell. */
    public static Outcome unseen(Snapshot snapshot) {
        return Outcome.notAssessed(
                snapshot.has(EvidenceKind.CREDENTIAL_REPORT)
                        ? "root-row-missing"
                        : "missing-evidence:" + EvidenceKind.CREDENTIAL_REPORT.word());
    }
}
