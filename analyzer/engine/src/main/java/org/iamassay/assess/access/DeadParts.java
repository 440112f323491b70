package org.iamassay.assess.access;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.iamassay.model.AccountId;
import org.iamassay.model.Arn;
import org.iamassay.policy.Actions;
import org.iamassay.policy.Resources;
import org.iamassay.policy.Statement;
import org.iamassay.policy.access.AppliedPolicy;
import org.iamassay.policy.access.AppliedStatement;
import org.iamassay.policy.access.PrincipalAccess;
import org.iamassay.policy.catalogue.Catalogue;

/** Finds what is allowed on paper alone: by unknown names, under a Deny, beyond the boundary, in another account's IAM. */
final class DeadParts {

    private static final int MOST = 12;
    private static final int NAMED = 6;

    private final Catalogue catalogue;
    private final ActionIndex index;
    private final AccountId own;

    DeadParts(Catalogue catalogue, ActionIndex index, AccountId own) {
        this.catalogue = catalogue;
        this.index = index;
        this.own = own;
    }

    List<DeadDraft> of(PrincipalAccess principal) {
        List<AppliedPolicy> all = Breadth.all(principal);
        List<AppliedStatement> denies =
                Breadth.statements(all, s -> s.denies() && s.isUnconditional() && Resources.isOnEverything(s));
        Optional<BitSet> boundary = principal.boundary().map(this::allowedAnywhere);
        List<DeadDraft> dead = new ArrayList<>();
        for (AppliedStatement allow : Breadth.statements(principal.policies(), Statement::allows)) {
            // What AWS writes into its own policies is not for the account to mend.
            if (!allow.policy().arn().contains(":iam::aws:")) {
                unknown(allow).ifPresent(dead::add);
                foreign(allow).ifPresent(dead::add);
            }
            denies.forEach(deny -> denied(allow, deny).ifPresent(dead::add));
            boundary.flatMap(limit -> beyond(allow, limit, principal)).ifPresent(dead::add);
        }
        return dead.stream().limit(MOST).toList();
    }

    private BitSet allowedAnywhere(AppliedPolicy policy) {
        BitSet set = new BitSet(index.size());
        Breadth.statements(List.of(policy), Statement::allows).forEach(one -> set.or(index.of(one.statement())));
        return set;
    }

    private Optional<DeadDraft> unknown(AppliedStatement allow) {
        if (index.size() == 0) {
            return Optional.empty();
        }
        return draft(
                "unknown-action",
                allow.statement().actions().stream()
                        .filter(pattern -> !Actions.isEverything(pattern)
                                && index.of(pattern).isEmpty())
                        .filter(pattern -> isNameOfAction(pattern) || !catalogue.hasService(service(pattern)))
                        .toList(),
                allow,
                Optional.empty());
    }

    private Optional<DeadDraft> denied(AppliedStatement allow, AppliedStatement deny) {
        BitSet denied = index.of(deny.statement());
        return draft(
                "denied",
                patterns(allow).stream()
                        .filter(pattern -> isWithin(pattern, denied))
                        .toList(),
                allow,
                Optional.of(deny));
    }

    private Optional<DeadDraft> beyond(AppliedStatement allow, BitSet limit, PrincipalAccess principal) {
        return draft(
                "beyond-boundary",
                patterns(allow).stream()
                        .filter(pattern -> !index.of(pattern).isEmpty()
                                && !index.of(pattern).intersects(limit))
                        .toList(),
                allow,
                principal
                        .boundary()
                        .flatMap(boundary -> Breadth.statements(List.of(boundary), Statement::allows).stream()
                                .findFirst()));
    }

    /** IAM of another account is never reached by a policy of this one. */
    private Optional<DeadDraft> foreign(AppliedStatement allow) {
        boolean iam = !allow.statement().actions().isEmpty()
                && allow.statement().actions().stream()
                        .allMatch(pattern -> service(pattern).equals("iam"));
        List<String> foreign = allow.statement().resources().stream()
                .filter(resource -> {
                    AccountId account = Arn.of(resource).account();
                    return account.isValid() && !account.equals(own);
                })
                .toList();
        return draft("other-account", iam && own.isValid() ? foreign : List.of(), allow, Optional.empty());
    }

    private static Optional<DeadDraft> draft(
            String why, List<String> entries, AppliedStatement allow, Optional<AppliedStatement> against) {
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new DeadDraft(why, entries.stream().limit(NAMED).toList(), entries.size(), allow, against));
    }

    private static List<String> patterns(AppliedStatement allow) {
        return allow.statement().actions().stream()
                .filter(pattern -> !Actions.isEverything(pattern))
                .toList();
    }

    private boolean isWithin(String pattern, BitSet denied) {
        BitSet rest = (BitSet) index.of(pattern).clone();
        boolean any = !rest.isEmpty();
        rest.andNot(denied);
        return any && rest.isEmpty();
    }

    private static boolean isNameOfAction(String pattern) {
        return pattern.indexOf('*') < 0 && pattern.indexOf('?') < 0;
    }

    private static String service(String pattern) {
        int colon = pattern.indexOf(':');
        return colon < 0 ? pattern : pattern.substring(0, colon).toLowerCase(Locale.ROOT);
    }
}
