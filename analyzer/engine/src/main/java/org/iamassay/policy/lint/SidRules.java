package org.iamassay.policy.lint;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.iamassay.policy.Node;

/** The Sids of the statements. Source: IAM User Guide, "IAM JSON policy elements: Sid". */
final class SidRules {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9]*");

    private SidRules() {}

    static void look(LintDocument document, Findings findings) {
        boolean strict = document.type().isOfIdentity() || document.type() == PolicyType.TRUST;
        Set<String> seen = new HashSet<>();
        for (LintStatement statement : document.statements()) {
            if (statement.get("Sid") instanceof Node.Text text) {
                look(text.shown(), statement.pointer("Sid"), strict, seen, findings);
            }
        }
    }

    private static void look(String sid, String pointer, boolean strict, Set<String> seen, Findings findings) {
        if (sid.isEmpty()) {
            findings.add("EMPTY_SID_VALUE", pointer, sid);
        } else if (!seen.add(sid)) {
            findings.add(strict ? "UNIQUE_SIDS_REQUIRED" : "UNIQUE_SIDS_RECOMMENDED", pointer, sid);
        }
        if (strict && !PLAIN.matcher(sid).matches()) {
            findings.add("UNSUPPORTED_SID", pointer, sid);
        }
    }
}
