package org.iamassay.assess;

import java.util.Map;
import java.util.Optional;
import org.iamassay.waiver.Waiver;
import org.iamassay.waiver.Waivers;

/**
 * What the given waivers did to an assessment.
 *
 * @param given all that were given
 * @param byFinding the active waiver that accepts a failing finding, by finding id
 */
public record AppliedWaivers(Waivers given, Map<String, Waiver> byFinding) {

    public static final AppliedWaivers NONE = new AppliedWaivers(Waivers.NONE, Map.of());

    public AppliedWaivers {
        byFinding = Map.copyOf(byFinding);
    }

    /** The waiver that accepts a finding. */
    public Optional<Waiver> of(String finding) {
        return Optional.ofNullable(byFinding.get(finding));
    }
}
