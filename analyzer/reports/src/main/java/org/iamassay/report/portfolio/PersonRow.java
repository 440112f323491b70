package org.iamassay.report.portfolio;

import java.util.Locale;
import org.iamassay.assess.PrincipalResult;
import org.iamassay.check.IdentityKind;
import org.iamassay.model.AccessKey;
import org.iamassay.model.Flag;
import org.iamassay.model.User;
import org.iamassay.score.Tier;
import org.jspecify.annotations.Nullable;

/**
 * One user of one account that is taken for a person.
 *
 * @param atLeast whether the risk may be higher, because not all was seen
 * @param password whether there is a console password; null when unknown
 * @param mfa whether there is an MFA device; null when unknown
 * @param activeKeys active access keys; null when unknown
 */
public record PersonRow(
        String name,
        String arn,
        Tier tier,
        String privilege,
        int risk,
        boolean atLeast,
        @Nullable Boolean password,
        @Nullable Boolean mfa,
        @Nullable Integer activeKeys,
        boolean inUse) {

    /** Whether a principal is a user that is taken for a person; the root user and roles are not. */
    static boolean isPerson(PrincipalResult principal) {
        return principal.kind().equals("user") && principal.identity().who() == IdentityKind.Who.HUMAN;
    }

    static PersonRow of(PrincipalResult principal) {
        @Nullable User user = principal.row().orElse(null);
        return new PersonRow(
                principal.name(),
                principal.arn(),
                principal.tier(),
                principal.privilege().word(),
                principal.risk().points(),
                principal.risk().atLeast(),
                user == null ? null : flag(user.password()),
                user == null ? null : flag(user.mfaActive()),
                user == null ? null : activeKeys(user),
                principal.inUse());
    }

    private static @Nullable Boolean flag(Flag flag) {
        return flag.isUnknown() ? null : flag.isYes();
    }

    private static @Nullable Integer activeKeys(User user) {
        if (user.keys().stream().anyMatch(key -> key.state() == AccessKey.State.UNKNOWN)) {
            return null;
        }
        return Math.toIntExact(user.keys().stream().filter(AccessKey::isActive).count());
    }

    /** What makes two users of different accounts the same person: the name, upper and lower case alike. */
    String key() {
        return name.toLowerCase(Locale.ROOT);
    }
}
