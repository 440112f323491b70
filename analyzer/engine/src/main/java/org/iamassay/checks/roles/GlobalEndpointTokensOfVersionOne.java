package org.iamassay.checks.roles;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import java.util.List;
import java.util.OptionalLong;
import org.iamassay.check.Area;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.Outcome;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdicts;
import org.iamassay.model.AccountSummary;
import org.iamassay.model.EvidenceKind;

@CheckInfo(
        id = "global-endpoint-token-version",
        title = "The global STS endpoint issues version-2 tokens",
        area = Area.ROLES,
        severity = Severity.INFO,
        effort = Effort.LOW,
        phase = Phase.B,
        risk =
                "Version-1 tokens of the global endpoint do not work in Regions that have to be enabled, so programs there fall back to "
                        + "long-term keys.",
        remediation = "Let programs use the Regional STS endpoints, and let the global one issue version-2 tokens.",
        console =
                "IAM > Account settings > Security Token Service (STS) > Session tokens from the STS endpoints > Global "
                        + "endpoint > Change > Valid in all AWS Regions.",
        cli = "aws iam set-security-token-service-preferences --global-endpoint-token-version v2Token",
        references = {"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_enable-regions.html"},
        passes = "iam-get-account-summary.json {\"SummaryMap\": {\"GlobalEndpointTokenVersion\": 2}}",
        fails = "iam-get-account-summary.json {\"SummaryMap\": {\"GlobalEndpointTokenVersion\": 1}}",
        practices = "P1-20",
        needs = EvidenceKind.ACCOUNT_SUMMARY)
public final class GlobalEndpointTokensOfVersionOne implements Check {

    private static final String MEMBER = "GlobalEndpointTokenVersion";

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        AccountSummary summary = examination.snapshot().summary().orElse(null);
        if (summary == null) {
            // The file is there, and nothing in it could be read.
            verdicts.whole(notAssessed("incomplete-evidence:" + EvidenceKind.ACCOUNT_SUMMARY.word()));
            return;
        }
        OptionalLong version = summary.count(MEMBER);
        String value = version.isPresent() ? String.valueOf(version.getAsLong()) : "";
        verdicts.whole(examine(version), List.of(TraceCell.of(summary.place().at(MEMBER), value)));
    }

    private static Outcome examine(OptionalLong version) {
        if (version.isEmpty()) {
            return notAssessed("missing-column:" + MEMBER);
        }
        if (version.getAsLong() == 2) {
            return pass();
        }
        return version.getAsLong() == 1
                ? fail("version-1 tokens, which do not work in opt-in Regions")
                : notAssessed("unreadable:" + MEMBER);
    }
}
