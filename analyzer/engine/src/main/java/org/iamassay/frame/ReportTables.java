package org.iamassay.frame;

import static org.iamassay.frame.TableBuilder.NEVER;
import static org.iamassay.frame.TableBuilder.UNTOLD;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.iamassay.model.AccessKey;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.SigningCertificate;
import org.iamassay.model.Snapshot;
import org.iamassay.model.User;
import org.iamassay.model.UserRows;

/** The tables read off credential reports. Source: IAM User Guide, "credential reports". */
final class ReportTables {

    private static final int SLOTS = 2;

    private record Key(User user, AccessKey key) {}

    private record Certificate(User user, SigningCertificate certificate) {}

    private ReportTables() {}

    static List<Tabulation<Snapshot>> all() {
        return List.of(credentials(), accessKeys(), certificates());
    }

    private static Stream<User> users(Snapshot snapshot) {
        return Stream.concat(snapshot.root().stream(), snapshot.users().stream())
                .map(UserRows::rows)
                .flatMap(List::stream);
    }

    private static Tabulation<Snapshot> credentials() {
        TableBuilder<Snapshot, User> table = Tabulation.of(
                        "credentials", "one row of a credential report", ReportTables::users)
                .text(ReportColumn.USER.header(), "name of the user; <root_account> for root", UNTOLD, User::name)
                .text(
                        ReportColumn.ARN.header(),
                        "ARN of the user",
                        UNTOLD,
                        user -> user.arn().text())
                .indexed()
                .yesNo("is_root", "whether the row is that of the root user", User::isRoot)
                .moment(ReportColumn.USER_CREATION_TIME.header(), "when the user was made", User::created)
                .flag(ReportColumn.PASSWORD_ENABLED.header(), "whether there is a console password", User::password)
                .moment(
                        ReportColumn.PASSWORD_LAST_USED.header(),
                        "when the password was last used",
                        User::passwordLastUsed)
                .moment(
                        ReportColumn.PASSWORD_LAST_CHANGED.header(),
                        "when the password was last set",
                        User::passwordLastChanged)
                .moment(
                        ReportColumn.PASSWORD_NEXT_ROTATION.header(),
                        "when the password must be changed",
                        User::passwordNextRotation)
                .flag(ReportColumn.MFA_ACTIVE.header(), "whether an MFA device is enabled", User::mfaActive);
        for (int slot = 1; slot <= SLOTS; slot++) {
            addKey(table, slot);
        }
        for (int slot = 1; slot <= SLOTS; slot++) {
            addCertificate(table, slot);
        }
        return table.textCell(
                        ReportColumn.ADDITIONAL_CREDENTIALS_INFO.header(),
                        "what AWS says of further credentials",
                        User::additionalCredentials)
                .fromRow(User::row);
    }

    private static void addKey(TableBuilder<Snapshot, User> table, int slot) {
        int index = slot - 1;
        String key = "access key " + slot;
        table.flag(
                        header(ReportColumn.ACCESS_KEY_1_ACTIVE, slot),
                        "whether " + key + " is active",
                        user -> user.keys().get(index).active())
                .moment(
                        header(ReportColumn.ACCESS_KEY_1_LAST_ROTATED, slot),
                        "when " + key + " was made",
                        user -> user.keys().get(index).lastRotated())
                .moment(
                        header(ReportColumn.ACCESS_KEY_1_LAST_USED_DATE, slot),
                        "last use of " + key,
                        user -> user.keys().get(index).lastUsed())
                .textCell(
                        header(ReportColumn.ACCESS_KEY_1_LAST_USED_REGION, slot),
                        "Region of the last use of " + key,
                        user -> user.keys().get(index).region())
                .textCell(
                        header(ReportColumn.ACCESS_KEY_1_LAST_USED_SERVICE, slot),
                        "service of the last use of " + key,
                        user -> user.keys().get(index).service());
    }

    private static void addCertificate(TableBuilder<Snapshot, User> table, int slot) {
        int index = slot - 1;
        String certificate = "signing certificate " + slot;
        table.flag(
                        header(ReportColumn.CERT_1_ACTIVE, slot),
                        "whether " + certificate + " is active",
                        user -> user.certificates().get(index).active())
                .moment(
                        header(ReportColumn.CERT_1_LAST_ROTATED, slot),
                        "when " + certificate + " was made",
                        user -> user.certificates().get(index).lastRotated());
    }

    private static String header(ReportColumn ofSlotOne, int slot) {
        return ofSlotOne.forSlot(slot).header();
    }

    /** Slots that are known to be empty are no keys. */
    private static Stream<Key> keys(Snapshot snapshot) {
        return users(snapshot)
                .flatMap(user -> user.keys().stream()
                        .filter(key -> key.state() != AccessKey.State.NONE)
                        .map(key -> new Key(user, key)));
    }

    private static Tabulation<Snapshot> accessKeys() {
        return Tabulation.of(
                        "access_keys",
                        "one access-key slot of a credential report that holds a key, or may; ids: access_key_ids",
                        ReportTables::keys)
                .text("user", "name of the user", UNTOLD, row -> row.user().name())
                .text("arn", "ARN of the user", UNTOLD, row -> row.user().arn().text())
                .indexed()
                .count(
                        "slot",
                        "1 or 2",
                        "slot in the report; slots have no order",
                        row -> row.key().slot())
                .text(
                        "state",
                        "active, inactive, none-or-inactive or unknown",
                        NEVER,
                        row -> row.key().state().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .flag("is_active", "whether the key is active", row -> row.key().active())
                .moment(
                        "last_rotated",
                        "when the key was made or rotated",
                        row -> row.key().lastRotated())
                .moment(
                        "last_used",
                        "when the key was last used",
                        row -> row.key().lastUsed())
                .textCell(
                        "last_used_region",
                        "Region of the last use",
                        row -> row.key().region())
                .textCell(
                        "last_used_service",
                        "service of the last use",
                        row -> row.key().service())
                .fromRow(row -> row.user().row());
    }

    private static Stream<Certificate> certificateSlots(Snapshot snapshot) {
        return users(snapshot)
                .flatMap(user -> user.certificates().stream()
                        .filter(slot -> !isNone(slot))
                        .map(slot -> new Certificate(user, slot)));
    }

    private static boolean isNone(SigningCertificate slot) {
        return slot.active().isNo() && slot.lastRotated().isSentinel();
    }

    private static Tabulation<Snapshot> certificates() {
        return Tabulation.of(
                        "certificates",
                        "one signing-certificate slot of a credential report that holds a certificate, or may;"
                                + " ids: signing_certificates",
                        ReportTables::certificateSlots)
                .text("user", "name of the user", UNTOLD, row -> row.user().name())
                .text("arn", "ARN of the user", UNTOLD, row -> row.user().arn().text())
                .indexed()
                .count(
                        "slot",
                        "1 or 2",
                        "slot in the report",
                        row -> row.certificate().slot())
                .flag(
                        "is_active",
                        "whether the certificate is active",
                        row -> row.certificate().active())
                .moment(
                        "last_rotated",
                        "when the certificate was made or rotated",
                        row -> row.certificate().lastRotated())
                .fromRow(row -> row.user().row());
    }
}
