package org.iamassay.checklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.iamassay.check.Parameter;
import org.iamassay.check.Severity;
import org.iamassay.settings.StrictYaml;

/**
 * What one profile file says, before what it extends is added.
 *
 * @param base what it extends and the line that says so
 * @param include empty when the file does not choose checks
 */
record ProfileFile(
        Optional<String> name,
        Optional<StrictYaml.Entry> base,
        Map<Parameter, Object> parameters,
        Map<String, Severity> severities,
        List<String> excluded,
        Optional<Selection> include) {

    ProfileFile {
        parameters = Map.copyOf(parameters);
        severities = Map.copyOf(severities);
        excluded = List.copyOf(excluded);
    }
}
