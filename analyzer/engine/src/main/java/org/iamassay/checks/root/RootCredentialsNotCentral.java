package org.iamassay.checks.root;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notApplicable;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import java.util.List;
import org.iamassay.check.Area;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.Membership;
import org.iamassay.check.Outcome;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdicts;
import org.iamassay.check.Whole;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.OrgFeatures;
import org.iamassay.model.Snapshot;

@CheckInfo(
        id = "root-credentials-centrally-managed",
        title = "Member accounts' root credentials are centrally managed",
        area = Area.ROOT,
        severity = Severity.MEDIUM,
        effort = Effort.MEDIUM,
        phase = Phase.B,
        risk =
                "Without central management every member account keeps a root password of its own, with a mailbox that can reset it,"
                        + " and nobody can take it away or see that it is gone.",
        remediation =
                "Turn on central management of root credentials for the organization, then delete the root credentials of the"
                        + " member accounts; those that still exist stay until they are deleted.",
        console =
                "Management account: IAM > Root access management > Enable; then each account > Take privileged action"
                        + " > Delete root user credentials.",
        cli = """
                aws organizations enable-aws-service-access --service-principal iam.amazonaws.com
                aws iam enable-organizations-root-credentials-management
                aws iam list-organizations-features""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-enable-root-access.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user.html"
        },
        passes = """
                iam-list-organizations-features.json {"OrganizationId":"o-example","EnabledFeatures":["RootCredentialsManagement"]}""",
        fails = """
                iam-list-organizations-features.json {"OrganizationId":"o-example","EnabledFeatures":["RootSessions"]}""",
        practices = {"P3-11"},
        frameworks = {"cis-aws-7.0:2.1.1"},
        needs = {},
        sharpens = {EvidenceKind.ORG_FEATURES, EvidenceKind.ORGANIZATION})
public final class RootCredentialsNotCentral implements Check {

    private static final String FEATURE = "RootCredentialsManagement";

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        Snapshot snapshot = examination.snapshot();
        List<TraceCell> seen = snapshot.all(OrgFeatures.class).stream()
                .map(all -> TraceCell.of(all.place().at("EnabledFeatures"), all.features()))
                .toList();
        verdicts.whole(outcome(snapshot), seen);
    }

    private static Outcome outcome(Snapshot snapshot) {
        if (Membership.isStandalone(snapshot)) {
            return notApplicable("standalone-account");
        }
        List<OrgFeatures> features = snapshot.all(OrgFeatures.class);
        if (features.isEmpty()) {
            return notAssessed(Whole.gap(snapshot.dumps(), EvidenceKind.ORG_FEATURES)
                    .orElse(Whole.incomplete(EvidenceKind.ORG_FEATURES)));
        }
        return features.stream().allMatch(all -> all.features().contains(FEATURE))
                ? pass("root credentials that still exist are judged apart")
                : fail(FEATURE + " is not among the enabled features of the organization");
    }
}
