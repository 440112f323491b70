package org.iamassay.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.iamassay.check.Check;
import org.iamassay.check.Parameters;
import org.iamassay.check.Severity;

/**
 * Which checks are asked, with which parameters and severities (checklist section 4).
 *
 * @param name name printed in every output
 * @param checks selected checks in reading order
 * @param severities overridden severities by check id
 * @param excluded ids taken out by name
 * @param digest {@code sha256:…} of everything above
 */
public record Profile(
        String name,
        List<Check> checks,
        Parameters parameters,
        Map<String, Severity> severities,
        List<String> excluded,
        String digest) {

    public Profile {
        checks = List.copyOf(checks);
        severities = Map.copyOf(severities);
        excluded = List.copyOf(excluded);
    }

    /** The same with further checks, which its digest then covers. */
    public Profile with(List<Check> others) {
        if (others.isEmpty()) {
            return this;
        }
        List<Check> all = new ArrayList<>(checks);
        all.addAll(others);
        Fingerprint fingerprint = new Fingerprint().add(digest);
        others.stream().map(Check::info).forEach(info -> Checklist.add(info, fingerprint));
        return new Profile(name, all, parameters, severities, excluded, fingerprint.text());
    }

    /** The severity a check has in this profile. */
    public Severity severity(Check check) {
        return severities.getOrDefault(check.info().id(), check.info().severity());
    }
}
