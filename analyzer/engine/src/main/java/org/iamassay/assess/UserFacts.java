package org.iamassay.assess;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.iamassay.check.AuthorizationView;
import org.iamassay.check.Credentials;
import org.iamassay.check.Examination;
import org.iamassay.check.Outcome;
import org.iamassay.check.Privilege;
import org.iamassay.check.Privileges;
import org.iamassay.checks.privilege.QuarantinedUser;
import org.iamassay.model.DumpFile;
import org.iamassay.model.Dumps;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Flag;
import org.iamassay.model.JsonPlace;
import org.iamassay.model.Moment;
import org.iamassay.model.ServiceCredential;
import org.iamassay.model.SshPublicKey;
import org.iamassay.model.UserDetail;
import org.iamassay.policy.access.NetworkLimits;
import org.iamassay.policy.decision.Truth;
import org.iamassay.score.BeyondReport;

/** What the dumps tell of users beside the credential report, as far as their risk rests on it (checklist 9.2). */
final class UserFacts {

    private static final String ACTIVE = "Active";

    /** Of one kind of credential: whose are active, and whose were listed. */
    private static final class Listed {

        private final Map<String, JsonPlace> active = new HashMap<>();
        private final Set<String> asked = new HashSet<>();
        private final boolean everybody;
        private final Flag unseen;

        Listed(Dumps dumps, EvidenceKind kind) {
            boolean all = false;
            for (DumpFile file : dumps.files(kind)) {
                if (file.state() == DumpFile.State.READ && file.isWhole()) {
                    asked.add(lower(file.subject()));
                    all |= file.subject().isEmpty();
                }
            }
            everybody = all;
            unseen = Flag.unknown(dumps.unavailable(kind));
        }

        Flag of(String user) {
            if (active.containsKey(lower(user))) {
                return Flag.YES;
            }
            return everybody || asked.contains(lower(user)) ? Flag.NO : unseen;
        }
    }

    private final AuthorizationView view;
    private final Privileges privileges;
    private final QuarantinedUser quarantine = new QuarantinedUser();
    private final Listed sshKeys;
    private final Listed serviceCredentials;

    UserFacts(Examination examination) {
        Dumps dumps = examination.snapshot().dumps();
        view = AuthorizationView.of(examination);
        privileges = Privileges.of(examination);
        sshKeys = new Listed(dumps, EvidenceKind.SSH_PUBLIC_KEYS);
        serviceCredentials = new Listed(dumps, EvidenceKind.SERVICE_SPECIFIC_CREDENTIALS);
        for (SshPublicKey key : dumps.all(SshPublicKey.class)) {
            if (key.status().equals(ACTIVE)) {
                sshKeys.active.putIfAbsent(lower(key.user()), key.place());
            }
        }
        long asOf = examination.dates().asOf();
        for (ServiceCredential credential : dumps.all(ServiceCredential.class)) {
            if (credential.status().equals(ACTIVE) && !isOver(credential.expires(), asOf)) {
                serviceCredentials.active.putIfAbsent(lower(credential.user()), credential.place());
            }
        }
    }

    /** The facts of the user of this name, whom these entries of the authorization details describe. */
    BeyondReport of(String name, List<UserDetail> details) {
        Flag other = Credentials.anyOf(sshKeys.of(name), serviceCredentials.of(name));
        JsonPlace place = sshKeys.active.getOrDefault(lower(name), serviceCredentials.active.get(lower(name)));
        return new BeyondReport(
                details.isEmpty()
                        ? Privilege.UNKNOWN
                        : privileges.of(details.get(0).arn()),
                unbound(details),
                quarantined(details),
                other,
                details.isEmpty()
                        ? ""
                        : details.get(0).place().at("AttachedManagedPolicies").pointer(),
                place == null ? "" : place.pointer());
    }

    /** Whether keys work from any network (checklist 5.13, users-source-restricted). */
    private Flag unbound(List<UserDetail> details) {
        if (details.isEmpty()) {
            return Flag.unknown(view.gap(AuthorizationView.Part.USERS).orElse(AuthorizationView.INCOMPLETE));
        }
        Truth bound = privileges
                .access()
                .of(details.get(0).arn())
                .map(access -> NetworkLimits.of(access).bound())
                .orElse(Truth.UNKNOWN);
        return bound == Truth.UNKNOWN ? Flag.unknown(AuthorizationView.INCOMPLETE) : Flag.of(bound == Truth.FALSE);
    }

    private Flag quarantined(List<UserDetail> details) {
        if (details.isEmpty()) {
            return Flag.unknown(view.gap(AuthorizationView.Part.USERS).orElse(AuthorizationView.INCOMPLETE));
        }
        return Flag.of(
                details.stream().anyMatch(user -> quarantine.examine(user).outcome() instanceof Outcome.Fail));
    }

    private static boolean isOver(Moment end, long asOf) {
        return end.isDate() && end.epochSecond() <= asOf;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
