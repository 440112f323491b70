package org.iamassay.assess;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iamassay.assess.WaiverUse.Remark;
import org.iamassay.check.CheckRun;
import org.iamassay.model.Snapshot;
import org.iamassay.waiver.Waiver;
import org.iamassay.waiver.Waivers;

/**
 * What the given waivers did to an assessment.
 *
 * @param given all that were given
 * @param byFinding the active waiver that accepts a failing finding, by finding id
 * @param register one line per waiver, in the order of the file
 */
public record AppliedWaivers(Waivers given, Map<String, Waiver> byFinding, List<WaiverUse> register) {

    public static final AppliedWaivers NONE = new AppliedWaivers(Waivers.NONE, Map.of(), List.of());

    public AppliedWaivers {
        byFinding = Map.copyOf(byFinding);
        register = List.copyOf(register);
    }

    /** What waivers did to one check that was judged by itself. */
    public static AppliedWaivers of(Waivers given, CheckRun run, Snapshot snapshot) {
        if (given.all().isEmpty()) {
            return NONE;
        }
        WaiverMatcher matcher = new WaiverMatcher(given, snapshot);
        matcher.accepted(run);
        return matcher.applied();
    }

    /** The waiver that accepts a finding. */
    public Optional<Waiver> of(String finding) {
        return Optional.ofNullable(byFinding.get(finding));
    }

    /** Those that no longer count, though they speak of this account. */
    public List<WaiverUse> expired() {
        return register.stream().filter(WaiverUse::isExpired).toList();
    }

    /** Those of a remark. */
    public List<WaiverUse> with(Remark remark) {
        return register.stream().filter(use -> use.has(remark)).toList();
    }
}
