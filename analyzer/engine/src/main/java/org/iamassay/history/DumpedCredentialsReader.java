package org.iamassay.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.iamassay.check.Examination;
import org.iamassay.check.KnownUsers;
import org.iamassay.check.Parameters;
import org.iamassay.check.UserLists;
import org.iamassay.model.AccessKeyMetadata;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.MfaDevice;
import org.iamassay.model.Moment;
import org.iamassay.model.Snapshot;
import org.iamassay.model.VirtualMfaDevice;

/** Reads what lists of MFA devices and access keys tell of each principal. */
final class DumpedCredentialsReader {

    private final Snapshot snapshot;
    private final UserLists<MfaDevice> devices;
    private final UserLists<AccessKeyMetadata> keys;
    private final KnownUsers users;
    private final Map<String, List<VirtualMfaDevice>> virtual = new HashMap<>();

    private DumpedCredentialsReader(Snapshot snapshot) {
        Examination examination = new Examination(snapshot, Parameters.DEFAULTS);
        this.snapshot = snapshot;
        this.devices = UserLists.of(examination, MfaDevice.class, EvidenceKind.MFA_DEVICES);
        this.keys = UserLists.of(examination, AccessKeyMetadata.class, EvidenceKind.ACCESS_KEYS);
        this.users = KnownUsers.of(examination);
        snapshot.all(VirtualMfaDevice.class)
                .forEach(device -> virtual.computeIfAbsent(device.ownerArn().orElse(""), arn -> new ArrayList<>(1))
                        .add(device));
    }

    /** By ARN, those of whom lists tell something. */
    static Map<String, DumpedCredentials> read(Snapshot snapshot) {
        return new DumpedCredentialsReader(snapshot).all();
    }

    private Map<String, DumpedCredentials> all() {
        Map<String, DumpedCredentials> all = new TreeMap<>();
        for (KnownUsers.Known user : users.all()) {
            all.put(user.arn(), of(user));
        }
        snapshot.root().ifPresent(root -> all.put(root.first().arn().text(), ofRoot()));
        all.values().removeIf(DumpedCredentials.NONE::equals);
        return all;
    }

    private DumpedCredentials of(KnownUsers.Known user) {
        Map<String, Moment> enabled = new TreeMap<>();
        virtual.getOrDefault(user.arn(), List.of()).forEach(one -> enabled.put(one.serial(), one.enabled()));
        devices.of(user.name()).forEach(one -> enabled.put(one.serial(), one.enabled()));
        boolean only = enabled.size() == 1 && devices.gap(user.name()).isEmpty();
        return new DumpedCredentials(dates(enabled), only, twins(keys.of(user.name())));
    }

    /** Only virtual devices of root are listed for certain. */
    private DumpedCredentials ofRoot() {
        Map<String, Moment> enabled = new TreeMap<>();
        snapshot.all(VirtualMfaDevice.class).stream()
                .filter(VirtualMfaDevice::isOfRoot)
                .forEach(one -> enabled.put(one.serial(), one.enabled()));
        return new DumpedCredentials(dates(enabled), false, List.of());
    }

    private static List<Instant> dates(Map<String, Moment> enabled) {
        return enabled.values().stream()
                .filter(Moment::isDate)
                .map(date -> Instant.ofEpochSecond(date.epochSecond()))
                .sorted()
                .toList();
    }

    private static List<DumpedCredentials.Key> twins(List<AccessKeyMetadata> keys) {
        if (keys.size() < TwoSlots.MOST) {
            return List.of();
        }
        Map<Long, List<DumpedCredentials.Key>> bySecond = keys.stream()
                .filter(key -> key.created().isDate())
                .map(DumpedCredentialsReader::key)
                .distinct()
                .collect(Collectors.groupingBy(
                        key -> key.created().getEpochSecond(), TreeMap::new, Collectors.toList()));
        return bySecond.values().stream()
                .filter(some -> some.size() > 1)
                .flatMap(List::stream)
                .sorted(Comparator.comparing(DumpedCredentials.Key::id))
                .toList();
    }

    private static DumpedCredentials.Key key(AccessKeyMetadata key) {
        Instant created = Instant.ofEpochSecond(key.created().epochSecond());
        return new DumpedCredentials.Key(key.keyId(), created, key.status().equals("Active"));
    }
}
