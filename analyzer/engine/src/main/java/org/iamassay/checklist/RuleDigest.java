package org.iamassay.checklist;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Parameter;
import org.iamassay.check.Parameters;
import org.iamassay.check.Phase;
import org.iamassay.model.ReportColumn;

/**
 * What tells whether two verdicts were made by the same rule: logic and the parameters used, severity left out.
 *
 * <p>Source: contract section 5, {@code checks[].rule}.
 */
public final class RuleDigest {

    /** Columns whose dates are past-facing: a date after as-of is read with a tolerance (checklist section 1.1). */
    private static final Set<ReportColumn> DATES = EnumSet.of(
            ReportColumn.USER_CREATION_TIME,
            ReportColumn.PASSWORD_LAST_USED,
            ReportColumn.PASSWORD_LAST_CHANGED,
            ReportColumn.ACCESS_KEY_1_LAST_ROTATED,
            ReportColumn.ACCESS_KEY_1_LAST_USED_DATE,
            ReportColumn.ACCESS_KEY_2_LAST_ROTATED,
            ReportColumn.ACCESS_KEY_2_LAST_USED_DATE,
            ReportColumn.CERT_1_LAST_ROTATED,
            ReportColumn.CERT_2_LAST_ROTATED);

    private RuleDigest() {}

    /** {@code sha256:…} of the id, the revision and the values of the parameters that the check uses. */
    public static String of(CheckInfo info, Parameters parameters) {
        Fingerprint fingerprint = new Fingerprint().add(info.id()).add(String.valueOf(info.revision()));
        for (String id : used(info)) {
            fingerprint.add(id).addValue(parameters.value(Parameter.byId(id).orElseThrow()));
        }
        return fingerprint.text();
    }

    private static Set<String> used(CheckInfo info) {
        Set<String> ids = new TreeSet<>(Set.of(info.parameters()));
        if (Stream.of(info.reads()).anyMatch(DATES::contains)) {
            ids.add(Parameter.FUTURE_TOLERANCE_MINUTES.id());
        }
        if (info.phase() == Phase.H) {
            // It tells which reports are one snapshot, and when a report may have been made.
            ids.add(Parameter.EVIDENCE_CACHE_HOURS.id());
        }
        return ids;
    }
}
