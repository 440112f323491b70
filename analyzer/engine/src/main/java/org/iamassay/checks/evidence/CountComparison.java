package org.iamassay.checks.evidence;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iamassay.check.Credentials;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.model.AccessKey;
import org.iamassay.model.AccountSummary;
import org.iamassay.model.DetailList;
import org.iamassay.model.Dumped;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Flag;
import org.iamassay.model.GroupDetail;
import org.iamassay.model.ManagedPolicy;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.RoleDetail;
import org.iamassay.model.Snapshot;
import org.iamassay.model.User;
import org.iamassay.model.UserDetail;
import org.iamassay.model.VirtualMfaDevice;

/** The counts of the account summary beside what other files hold of the same. */
final class CountComparison {

    private final Snapshot snapshot;
    private final AccountSummary summary;
    private boolean compared;

    CountComparison(Snapshot snapshot, AccountSummary summary) {
        this.snapshot = snapshot;
        this.summary = summary;
    }

    List<Difference> differences() {
        return Stream.of(users(), root(), details(), devices())
                .flatMap(differences -> differences)
                .distinct()
                .toList();
    }

    /** Whether nothing stood on both sides. */
    boolean isEmpty() {
        return !compared;
    }

    /** The report's rows; without a report the users of the authorization details. */
    private Stream<Difference> users() {
        return snapshot.has(EvidenceKind.CREDENTIAL_REPORT)
                ? number("Users", snapshot.users().size(), "user rows in the credential report", true)
                : list("Users", "UserDetailList", UserDetail.class, UserDetail::arn, user -> true);
    }

    private Stream<Difference> root() {
        return snapshot.root().stream()
                .flatMap(rows -> rows.rows().stream())
                .flatMap(root -> Stream.of(
                                ofRoot(
                                        "AccountAccessKeysPresent",
                                        key(root),
                                        root,
                                        "access key",
                                        ReportColumn.ACCESS_KEY_1_ACTIVE),
                                ofRoot("AccountMFAEnabled", root.mfaActive(), root, "MFA", ReportColumn.MFA_ACTIVE),
                                ofRoot(
                                        "AccountPasswordPresent",
                                        root.password(),
                                        root,
                                        "password",
                                        ReportColumn.PASSWORD_ENABLED))
                        .flatMap(differences -> differences));
    }

    private Stream<Difference> details() {
        return Stream.of(
                        list("Groups", "GroupDetailList", GroupDetail.class, GroupDetail::arn, group -> true),
                        list("Roles", "RoleDetailList", RoleDetail.class, RoleDetail::arn, role -> true),
                        list(
                                "Policies",
                                "Policies",
                                ManagedPolicy.class,
                                ManagedPolicy::arn,
                                ManagedPolicy::isCustomerManaged))
                .flatMap(differences -> differences);
    }

    /** All virtual devices; those assigned are a part of the devices in use, of which others are hardware. */
    private Stream<Difference> devices() {
        if (!snapshot.has(EvidenceKind.VIRTUAL_MFA_DEVICES)) {
            return Stream.empty();
        }
        List<VirtualMfaDevice> devices = snapshot.all(VirtualMfaDevice.class);
        Set<String> all = devices.stream().map(VirtualMfaDevice::serial).collect(Collectors.toSet());
        Set<String> assigned = devices.stream()
                .filter(device -> device.ownerArn().isPresent())
                .map(VirtualMfaDevice::serial)
                .collect(Collectors.toSet());
        boolean whole = snapshot.dumps().isWhole(EvidenceKind.VIRTUAL_MFA_DEVICES);
        return Stream.concat(
                number("MFADevices", all.size(), "virtual MFA devices listed", whole),
                number("MFADevicesInUse", assigned.size(), "virtual MFA devices assigned", false));
    }

    /** A list that is empty against the count was left out by a filter and says nothing (checklist section 1.6). */
    private <T extends Dumped> Stream<Difference> list(
            String count, String list, Class<T> type, Function<T, String> arn, Predicate<T> counts) {
        boolean given = snapshot.all(DetailList.class).stream()
                .anyMatch(one -> one.name().equals(list));
        List<T> all = snapshot.all(type);
        if (!given || all.isEmpty()) {
            return Stream.empty();
        }
        Set<String> counted = all.stream().filter(counts).map(arn).collect(Collectors.toSet());
        boolean whole = snapshot.dumps().isWhole(EvidenceKind.AUTHORIZATION_DETAILS);
        return number(count, counted.size(), "in the authorization details", whole);
    }

    /** A list that is not whole can hold too many, never too few. */
    private Stream<Difference> number(String count, long seen, String what, boolean whole) {
        compared |= summary.count(count).isPresent();
        return summary.count(count).stream()
                .filter(told -> seen > told || (whole && seen < told))
                .mapToObj(told -> new Difference(
                        count + " is " + told + ", with " + seen + " " + what,
                        List.of(TraceCell.of(summary.place().at(count), told))));
    }

    private Stream<Difference> ofRoot(String count, Flag seen, User root, String what, ReportColumn column) {
        compared |= summary.count(count).isPresent();
        return summary.count(count).stream()
                .filter(told -> !seen.isUnknown() && seen.isYes() != told > 0)
                .mapToObj(told -> new Difference(
                        count + " is " + told + ", and the root row has " + (seen.isYes() ? "" : "no ") + what,
                        List.of(TraceCell.of(summary.place().at(count), told), cell(root, column))));
    }

    /** Whether root has a key, active or not: the summary counts both. */
    private static Flag key(User root) {
        return Credentials.anyOf(
                root.keys().stream().map(CountComparison::exists).toArray(Flag[]::new));
    }

    private static Flag exists(AccessKey key) {
        return switch (key.state()) {
            case ACTIVE, INACTIVE -> Flag.YES;
            case NONE -> Flag.NO;
            case NONE_OR_INACTIVE, UNKNOWN ->
                Flag.unknown(key.column(ReportColumn.ACCESS_KEY_1_ACTIVE).unreadable());
        };
    }

    private static TraceCell cell(User root, ReportColumn column) {
        return new TraceCell(
                root.row().file(),
                root.row().line(),
                column.header(),
                root.row().cell(column));
    }
}
