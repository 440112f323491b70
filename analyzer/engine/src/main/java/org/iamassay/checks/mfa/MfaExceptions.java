package org.iamassay.checks.mfa;

import java.util.List;
import java.util.Set;
import org.iamassay.policy.Actions;
import org.iamassay.policy.catalogue.AccessLevel;
import org.iamassay.policy.catalogue.Catalogue;
import org.iamassay.policy.catalogue.CatalogueAction;

/** What somebody must be able to do before signing in with MFA, and nothing more (checklist 5.3, {@code mfa-enforced-by-policy}). */
final class MfaExceptions {

    private static final String DEVICES = "MFADevice";
    private static final Set<String> NAMED =
            Set.of("iam:ChangePassword", "sts:GetSessionToken", "sts:GetCallerIdentity");

    private MfaExceptions() {}

    /** The patterns of NotAction that leave more open than that; one that no catalogued action fits may mean anything. */
    static List<String> tooWide(List<String> notActions, Catalogue catalogue) {
        return notActions.stream()
                .filter(pattern -> !isHarmless(pattern, catalogue))
                .toList();
    }

    private static boolean isHarmless(String pattern, Catalogue catalogue) {
        if (Actions.matches("signin:*", pattern)) {
            return true;
        }
        List<CatalogueAction> actions = catalogue.matching(pattern);
        return actions.isEmpty()
                ? Actions.matches("iam:*" + DEVICES, pattern)
                : actions.stream().allMatch(MfaExceptions::isHarmless);
    }

    private static boolean isHarmless(CatalogueAction action) {
        boolean looks = action.level() == AccessLevel.READ || action.level() == AccessLevel.LIST;
        boolean ofIam = action.service().equals("iam");
        return NAMED.contains(action.name())
                || (ofIam && (looks || action.name().endsWith(DEVICES)));
    }
}
