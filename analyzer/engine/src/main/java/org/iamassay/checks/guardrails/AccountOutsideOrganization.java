package org.iamassay.checks.guardrails;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
import org.iamassay.model.Organization;
import org.iamassay.model.Snapshot;

@CheckInfo(
        id = "account-in-organization",
        title = "The account belongs to an organization with all features",
        area = Area.GUARDRAILS,
        severity = Severity.MEDIUM,
        effort = Effort.MEDIUM,
        phase = Phase.B,
        risk =
                "An account on its own, or in an organization for billing only, has no guardrail above its administrators: no service"
                        + " control policy, no central trail, no central root management.",
        remediation =
                "Invite the account into the organization, or enable all features of an organization that has consolidated"
                        + " billing only.",
        console =
                "Management account: AWS Organizations > AWS accounts > Add an AWS account; Settings > Begin process to enable"
                        + " all features.",
        cli = """
                aws organizations describe-organization
                aws organizations invite-account-to-organization --target Id=ACCOUNT,Type=ACCOUNT
                aws organizations enable-all-features""",
        references = {
            "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_org_support-all-features.html"
        },
        passes = """
                organizations-describe-organization.json {"Organization":{"Id":"o-example","FeatureSet":"ALL"}}""",
        fails = """
                organizations-describe-organization.json {"Organization":{"Id":"o-example","FeatureSet":"CONSOLIDATED_BILLING"}}""",
        practices = {"P1-15"},
        frameworks = {"iso-27001-2022:A.8.3"},
        needs = {},
        sharpens = EvidenceKind.ORGANIZATION)
public final class AccountOutsideOrganization implements Check {

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        Snapshot snapshot = examination.snapshot();
        List<TraceCell> seen = snapshot.all(Organization.class).stream()
                .map(o ->
                        TraceCell.of(o.place().at("FeatureSet"), o.featureSet().orElse(null)))
                .toList();
        verdicts.whole(outcome(snapshot), seen);
    }

    private static Outcome outcome(Snapshot snapshot) {
        if (Membership.isStandalone(snapshot)) {
            return fail("the account belongs to no organization");
        }
        Set<String> features = new TreeSet<>();
        snapshot.all(Organization.class)
                .forEach(o -> features.add(o.featureSet().orElse("")));
        if (features.isEmpty()) {
            return notAssessed(Whole.gap(snapshot.dumps(), EvidenceKind.ORGANIZATION)
                    .orElse(Whole.incomplete(EvidenceKind.ORGANIZATION)));
        }
        if (features.contains("CONSOLIDATED_BILLING")) {
            return fail("the organization has consolidated billing only");
        }
        return features.equals(Set.of("ALL")) ? pass() : notAssessed("unreadable:FeatureSet");
    }
}
