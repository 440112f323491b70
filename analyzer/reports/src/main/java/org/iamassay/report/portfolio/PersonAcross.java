package org.iamassay.report.portfolio;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.iamassay.score.Tier;

/**
 * The same person in several accounts: users taken for persons whose names are equal but for upper and lower case.
 *
 * @param key the name in lower case
 * @param users in order of their accounts
 */
public record PersonAcross(String key, List<InAccount> users) {

    /** A user of the person in one account. */
    public record InAccount(String account, PersonRow user) {}

    /** Names that many people share, so that equal ones need not be one person. */
    private static final Set<String> GENERIC = Set.of(
            "admin",
            "administrator",
            "audit",
            "auditor",
            "backup",
            "billing",
            "breakglass",
            "break-glass",
            "consultant",
            "default",
            "demo",
            "dev",
            "developer",
            "devops",
            "emergency",
            "example",
            "finance",
            "guest",
            "intern",
            "manager",
            "office",
            "operations",
            "operator",
            "ops",
            "owner",
            "read-only",
            "readonly",
            "root",
            "security",
            "shared",
            "support",
            "team",
            "temp",
            "test",
            "tester",
            "training",
            "user");

    public PersonAcross {
        users = List.copyOf(users);
    }

    /** Whether the name, without digits at its end, is one that many people share. */
    public boolean isGeneric() {
        return GENERIC.contains(key.replaceAll("[-_.]?[0-9]+$", ""));
    }

    public int accounts() {
        return Math.toIntExact(users.stream().map(InAccount::account).distinct().count());
    }

    /** The worst tier of any of the users; one that cannot be told counts only where none can. */
    public Tier worst() {
        return users.stream()
                .map(each -> each.user().tier())
                .min(Comparator.naturalOrder())
                .orElse(Tier.NOT_ASSESSABLE);
    }

    public int highestRisk() {
        return users.stream().mapToInt(each -> each.user().risk()).max().orElse(0);
    }

    /** Users with a console password and no MFA device. */
    public int withoutMfa() {
        return Math.toIntExact(users.stream()
                .map(InAccount::user)
                .filter(user -> Boolean.TRUE.equals(user.password()) && Boolean.FALSE.equals(user.mfa()))
                .count());
    }

    /** Active access keys of all users, as far as they are known. */
    public int activeKeys() {
        return users.stream()
                .map(each -> each.user().activeKeys())
                .mapToInt(keys -> keys == null ? 0 : keys)
                .sum();
    }
}
