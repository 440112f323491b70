package org.iamassay.checks.guardrails;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.iamassay.check.Credentials;
import org.iamassay.check.Whole;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Flag;

/**
 * Whether service control policies take anything away from one account.
 *
 * @param gap why the list of policies is not whole
 */
record ScpLimits(List<Scp> scps, ScpTargets targets, Optional<String> gap) {

    ScpLimits {
        scps = List.copyOf(scps);
    }

    /** Whether a Deny reaches the account, or some level above it allows less than everything. */
    Flag any() {
        return Credentials.anyOf(denied(), narrowed());
    }

    /** Whether a policy with a Deny stands on the account or a parent. */
    private Flag denied() {
        return Credentials.anyOf(scps.stream()
                .map(scp -> both(targets.reaches(scp), scp.denies()))
                .toArray(Flag[]::new));
    }

    /** Whether some level allows less than everything. */
    private Flag narrowed() {
        TreeSet<String> levels = new TreeSet<>();
        scps.forEach(scp -> levels.addAll(targets.levels(scp)));
        Flag known = Credentials.anyOf(levels.stream().map(this::narrowed).toArray(Flag[]::new));
        // A list of what is allowed that may stand on some level.
        Flag elsewhere = Credentials.anyOf(scps.stream()
                .filter(scp -> targets.reaches(scp).isUnknown())
                .map(scp -> both(targets.reaches(scp), both(scp.allows(), not(scp.allowsAll()))))
                .toArray(Flag[]::new));
        return Credentials.anyOf(known, elsewhere);
    }

    private Flag narrowed(String level) {
        List<Scp> here =
                scps.stream().filter(scp -> targets.levels(scp).contains(level)).toList();
        Flag everything = Credentials.anyOf(here.stream().map(Scp::allowsAll).toArray(Flag[]::new));
        Flag something = Credentials.anyOf(here.stream().map(Scp::allows).toArray(Flag[]::new));
        // FullAWSAccess may be in what is missing from the list, and stand on this level too.
        Flag listed = gap.map(Flag::unknown).orElse(Flag.YES);
        boolean mayBeMore = scps.stream().anyMatch(scp -> !scp.allowsAll().isNo() && targets.mayStandOn(level, scp));
        Flag alone = mayBeMore ? Flag.unknown(Whole.incomplete(EvidenceKind.ORG_POLICY_TARGETS)) : Flag.YES;
        return both(both(something, not(everything)), both(listed, alone));
    }

    /** No if one is no; else unknown if one is, with the first reason. */
    private static Flag both(Flag one, Flag other) {
        if (one.isNo() || other.isNo()) {
            return Flag.NO;
        }
        return one.isUnknown() ? one : other;
    }

    private static Flag not(Flag flag) {
        return flag.isUnknown() ? flag : Flag.of(flag.isNo());
    }
}
