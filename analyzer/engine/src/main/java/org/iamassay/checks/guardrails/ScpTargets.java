package org.iamassay.checks.guardrails;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.iamassay.check.Whole;
import org.iamassay.model.DumpFile;
import org.iamassay.model.Dumps;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Flag;
import org.iamassay.model.OrgAccount;
import org.iamassay.model.OrgPolicyTarget;
import org.iamassay.model.Snapshot;

/** Where policies of the organization stand, as seen from one account: on it, on its parents, or elsewhere. */
final class ScpTargets {

    private static final String BY_POLICY = "organizations list-targets-for-policy";
    private static final String BY_TARGET = "organizations list-policies-for-target";

    private final Dumps dumps;
    private final String account;
    private final Set<String> parents;

    ScpTargets(Snapshot snapshot) {
        this.dumps = snapshot.dumps();
        this.account = snapshot.account().value();
        this.parents = snapshot.all(OrgAccount.class).stream()
                .filter(one -> one.id().equals(account))
                .flatMap(one -> one.paths().stream())
                .flatMap(path -> List.of(path.split("/", -1)).stream())
                .filter(part -> part.startsWith("r-") || part.startsWith("ou-"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The account and those parents that the policy is known to be attached to. */
    SortedSet<String> levels(Scp scp) {
        return targets(scp).stream()
                .filter(this::isAbove)
                .map(OrgPolicyTarget::targetId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the policy stands on the account or a parent of it. */
    Flag reaches(Scp scp) {
        if (!levels(scp).isEmpty()) {
            return Flag.YES;
        }
        // A unit that is not known to be elsewhere may be a parent.
        boolean unit =
                targets(scp).stream().anyMatch(target -> target.targetType().equals("ORGANIZATIONAL_UNIT"));
        if (unit && parents.isEmpty()) {
            return Flag.unknown(
                    Whole.gap(dumps, EvidenceKind.ORG_ACCOUNTS).orElse(Whole.incomplete(EvidenceKind.ORG_ACCOUNTS)));
        }
        return isTold(scp) ? Flag.NO : Flag.unknown(unseen());
    }

    /** Whether it could stand on this level without the files showing it. */
    boolean mayStandOn(String level, Scp scp) {
        return !levels(scp).contains(level) && !hasFile(BY_POLICY, scp.id()) && !hasFile(BY_TARGET, level);
    }

    private boolean isAbove(OrgPolicyTarget target) {
        return target.targetId().equals(account)
                || target.targetType().equals("ROOT")
                || parents.contains(target.targetId());
    }

    private List<OrgPolicyTarget> targets(Scp scp) {
        return dumps.all(OrgPolicyTarget.class).stream()
                .filter(target -> target.policyId().equals(scp.id()))
                .toList();
    }

    /** Whether a whole list says where the policy stands, or whole lists of every level what stands there. */
    private boolean isTold(Scp scp) {
        boolean everyLevel = !parents.isEmpty()
                && hasFile(BY_TARGET, account)
                && parents.stream().allMatch(parent -> hasFile(BY_TARGET, parent));
        return everyLevel || hasFile(BY_POLICY, scp.id());
    }

    private boolean hasFile(String command, String subject) {
        return dumps.files(EvidenceKind.ORG_POLICY_TARGETS).stream()
                .filter(file -> file.state() == DumpFile.State.READ && file.isWhole())
                .anyMatch(
                        file -> file.command().equals(command) && file.subject().equals(subject));
    }

    private String unseen() {
        boolean some = dumps.files(EvidenceKind.ORG_POLICY_TARGETS).stream().anyMatch(DumpFile::isUsable);
        EvidenceKind kind = EvidenceKind.ORG_POLICY_TARGETS;
        return Optional.of(kind).filter(k -> some).map(Whole::incomplete).orElse(dumps.unavailable(kind));
    }
}
