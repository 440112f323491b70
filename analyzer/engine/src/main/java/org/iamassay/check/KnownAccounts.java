package org.iamassay.check;

import java.util.HashSet;
import java.util.Set;
import org.iamassay.model.AccountId;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Flag;
import org.iamassay.model.OrgAccount;
import org.iamassay.model.Organization;
import org.iamassay.model.Snapshot;

/** Which other accounts belong to the own organization, or are trusted by name (checklist 1.6). */
public final class KnownAccounts {

    private final Set<String> organization = new HashSet<>();
    private final Set<String> trusted;
    private final boolean told;
    private final boolean whole;
    private final String unavailable;

    private KnownAccounts(Snapshot snapshot, Parameters parameters) {
        snapshot.all(OrgAccount.class).forEach(account -> organization.add(account.id()));
        snapshot.all(Organization.class).forEach(one -> organization.add(one.managementAccount()));
        trusted = Set.copyOf(parameters.list(Parameter.TRUSTED_ACCOUNTS));
        told = snapshot.has(EvidenceKind.ORG_ACCOUNTS) || snapshot.dumps().isStandalone();
        whole = !snapshot.has(EvidenceKind.ORG_ACCOUNTS) || snapshot.dumps().isWhole(EvidenceKind.ORG_ACCOUNTS);
        unavailable = snapshot.dumps().unavailable(EvidenceKind.ORG_ACCOUNTS);
    }

    /** The accounts that an examination knows, read once. */
    public static KnownAccounts of(Examination examination) {
        return examination.prepare("known-accounts", p -> new KnownAccounts(examination.snapshot(), p));
    }

    /** Whether the account belongs to the own organization; where nobody lists that, no other account does. */
    public Flag inOrganization(AccountId account) {
        if (organization.contains(account.value())) {
            return Flag.YES;
        }
        return whole ? Flag.NO : Flag.unknown(Whole.incomplete(EvidenceKind.ORG_ACCOUNTS));
    }

    /** Whether the account is known: of the own organization or trusted by name. */
    public Flag isKnown(AccountId account) {
        if (trusted.contains(account.value())) {
            return Flag.YES;
        }
        Flag own = inOrganization(account);
        return own.isNo() && trusted.isEmpty() && !told ? Flag.unknown(unavailable) : own;
    }
}
