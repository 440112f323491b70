package org.iamassay.evidence;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.iamassay.model.AccessKeyMetadata;
import org.iamassay.model.AccessKeyUse;
import org.iamassay.model.AccountSummary;
import org.iamassay.model.Analyzer;
import org.iamassay.model.AnalyzerFinding;
import org.iamassay.model.Dumped;
import org.iamassay.model.Identity;
import org.iamassay.model.JsonPlace;
import org.iamassay.model.ListedPolicy;
import org.iamassay.model.ListedRole;
import org.iamassay.model.ListedUser;
import org.iamassay.model.ManagedPolicy;
import org.iamassay.model.Moment;
import org.iamassay.model.OrgAccount;
import org.iamassay.model.Organization;
import org.iamassay.model.PasswordPolicy;
import org.iamassay.model.ServerCertificate;
import org.iamassay.model.ServiceAccess;
import org.iamassay.model.ServiceCredential;
import org.iamassay.model.SshPublicKey;
import org.iamassay.model.Trail;
import org.iamassay.model.UserCertificate;
import org.iamassay.model.VirtualMfaDevice;

/** What makes two entries of dumps the same thing, and whether they say the same of it. */
final class Keys {

    /** Times that may lie in the future. */
    private static final Set<String> EXPIRIES = Set.of("expires", "validUntil");

    private Keys() {}

    /** A key that only entries of one thing have; empty for what may well be repeated. */
    static Optional<String> of(Dumped entry) {
        String id = id(entry);
        return id.isEmpty() ? Optional.empty() : Optional.of(entry.getClass().getSimpleName() + "|" + id);
    }

    private static String id(Dumped entry) {
        if (entry instanceof Identity identity) {
            return identity.arn() + "|" + identity.id();
        }
        if (entry instanceof ManagedPolicy policy) {
            return policy.arn();
        }
        if (entry instanceof PasswordPolicy || entry instanceof AccountSummary || entry instanceof Organization) {
            return "one";
        }
        return idOfListed(entry);
    }

    private static String idOfListed(Dumped entry) {
        if (entry instanceof ListedUser user) {
            return user.arn() + "|" + user.id();
        }
        if (entry instanceof ListedRole role) {
            // get-role tells more than list-roles, so both stay.
            return role.arn() + "|" + role.lastUse().told();
        }
        if (entry instanceof ListedPolicy policy) {
            return policy.arn() + "|" + policy.description().isPresent();
        }
        if (entry instanceof Trail trail) {
            return trail.arn();
        }
        if (entry instanceof Analyzer analyzer) {
            return analyzer.arn();
        }
        if (entry instanceof AnalyzerFinding finding) {
            return finding.id() + "|" + finding.secondVersion();
        }
        if (entry instanceof OrgAccount account) {
            return account.id();
        }
        return idOfCredential(entry);
    }

    private static String idOfCredential(Dumped entry) {
        if (entry instanceof AccessKeyMetadata key) {
            return key.keyId();
        }
        if (entry instanceof AccessKeyUse use) {
            return use.keyId();
        }
        if (entry instanceof SshPublicKey key) {
            return key.id();
        }
        if (entry instanceof ServiceCredential credential) {
            return credential.id();
        }
        if (entry instanceof UserCertificate certificate) {
            return certificate.id();
        }
        if (entry instanceof ServerCertificate certificate) {
            return certificate.arn();
        }
        if (entry instanceof ServiceAccess access) {
            // Pages of one principal tell different services.
            return access.whole() ? access.principal() : "";
        }
        return entry instanceof VirtualMfaDevice device ? device.serial() : "";
    }

    /** Whether two records of one type say the same, wherever they stood. */
    static boolean isSame(Record one, Record other) {
        for (RecordComponent component : one.getClass().getRecordComponents()) {
            if (component.getType() != JsonPlace.class
                    && !isSameValue(value(component, one), value(component, other))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSameValue(Object one, Object other) {
        if (one instanceof Record record && other instanceof Record another && one.getClass() == other.getClass()) {
            return isSame(record, another);
        }
        if (one instanceof List<?> list && other instanceof List<?> another) {
            return list.size() == another.size()
                    && java.util.stream.IntStream.range(0, list.size())
                            .allMatch(i -> isSameValue(list.get(i), another.get(i)));
        }
        if (one instanceof Optional<?> some && other instanceof Optional<?> another) {
            return some.isPresent() == another.isPresent()
                    && (some.isEmpty() || isSameValue(some.get(), another.get()));
        }
        return Objects.equals(one, other);
    }

    /** Collects the times of an entry that lie in its past. */
    static void times(Record entry, List<Long> times) {
        for (RecordComponent component : entry.getClass().getRecordComponents()) {
            Object value = value(component, entry);
            if (value instanceof Moment moment && moment.isDate() && !EXPIRIES.contains(component.getName())) {
                times.add(moment.epochSecond());
            } else if (value instanceof Record record && !(value instanceof JsonPlace)) {
                times(record, times);
            } else if (value instanceof List<?> list) {
                list.stream().filter(Record.class::isInstance).forEach(e -> times((Record) e, times));
            }
        }
    }

    private static Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(component.getName(), impossible);
        }
    }
}
