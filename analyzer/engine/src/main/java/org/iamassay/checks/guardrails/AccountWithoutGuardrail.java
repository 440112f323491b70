package org.iamassay.checks.guardrails;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notApplicable;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
import org.iamassay.model.Flag;
import org.iamassay.model.Snapshot;

@CheckInfo(
        id = "scp-guardrails",
        title = "Service control policies limit the account",
        area = Area.GUARDRAILS,
        severity = Severity.MEDIUM,
        effort = Effort.HIGH,
        phase = Phase.B,
        risk =
                "With FullAWSAccess alone an administrator of the account may do everything, such as stop the trail, leave the"
                        + " organization or use Regions that nobody watches.",
        remediation =
                "Attach service control policies that deny what no account needs: leaving the organization, stopping the logs,"
                        + " unused Regions, root's use; try them on one organizational unit first.",
        console =
                "Management account: AWS Organizations > Policies > Service control policies > Create policy; then Targets > Attach.",
        cli = """
                aws organizations create-policy --type SERVICE_CONTROL_POLICY --name NAME --description TEXT --content file://scp.json
                aws organizations attach-policy --policy-id POLICY --target-id UNIT""",
        references = {"https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html"},
        passes = """
                organizations-describe-policy__p-1.json {"Policy":{"PolicySummary":{"Id":"p-1","Name":"deny-leave",\
                "Type":"SERVICE_CONTROL_POLICY"},"Content":"{\\"Statement\\":{\\"Effect\\":\\"Deny\\",\
                \\"Action\\":\\"organizations:LeaveOrganization\\",\\"Resource\\":\\"*\\"}}"}}
                organizations-list-targets-for-policy__p-1.json {"Targets":[{"TargetId":"111122223333","Type":"ACCOUNT"}]}""",
        fails = """
                organizations-list-policies-scp.json {"Policies":[{"Id":"p-FullAWSAccess","Name":"FullAWSAccess",\
                "Type":"SERVICE_CONTROL_POLICY","AwsManaged":true}]}""",
        practices = {"P1-15"},
        frameworks = {"cis-aws-7.0:2.1.2"},
        needs = {},
        sharpens = {
            EvidenceKind.ORG_POLICIES,
            EvidenceKind.ORG_POLICY_TARGETS,
            EvidenceKind.ORGANIZATION,
            EvidenceKind.ORG_ACCOUNTS
        })
public final class AccountWithoutGuardrail implements Check {

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        List<Scp> scps = Scp.all(examination.snapshot().dumps());
        List<TraceCell> seen = scps.stream()
                .map(scp -> TraceCell.of(scp.place(), scp.id() + " " + scp.name()))
                .toList();
        verdicts.whole(outcome(examination.snapshot(), scps), seen);
    }

    private static Outcome outcome(Snapshot snapshot, List<Scp> scps) {
        if (Membership.isStandalone(snapshot)) {
            return notApplicable("standalone-account");
        }
        if (Membership.isManagement(snapshot)) {
            return notApplicable("management-account");
        }
        Optional<String> gap = Whole.gap(snapshot.dumps(), EvidenceKind.ORG_POLICIES);
        if (scps.isEmpty()) {
            // AWS lists FullAWSAccess always: without it the list was of another type of policy.
            return notAssessed(gap.orElse(Whole.incomplete(EvidenceKind.ORG_POLICIES)));
        }
        Flag limits = new ScpLimits(scps, new ScpTargets(snapshot), gap).any();
        if (limits.isYes()) {
            return pass();
        }
        return limits.isUnknown()
                ? notAssessed(limits.reason())
                : gap.map(Outcome::notAssessed)
                        .orElse(fail("nothing but FullAWSAccess limits the account: " + names(scps)));
    }

    private static String names(List<Scp> scps) {
        return scps.stream().map(Scp::name).collect(Collectors.joining(", ")) + " seen";
    }
}
