package org.iamassay.checks.policies;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.pass;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.iamassay.check.Area;
import org.iamassay.check.AuthorizationView;
import org.iamassay.check.AuthorizationView.Part;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.EachDetail;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.Judgement;
import org.iamassay.check.Outcome;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdicts;
import org.iamassay.check.Whole;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.JsonPlace;
import org.iamassay.model.ListedPolicy;
import org.iamassay.model.ManagedPolicy;

@CheckInfo(
        id = "policy-attached",
        title = "Every customer policy is attached",
        area = Area.POLICY_HYGIENE,
        severity = Severity.LOW,
        effort = Effort.LOW,
        phase = Phase.C,
        risk =
                "A policy attached to nothing does no harm until somebody finds it by its name and attaches it, years after"
                        + " anyone has read what it allows.",
        remediation = "Delete the policy, or attach it to those it was written for.",
        console = "IAM > Policies > Filter by type: Customer managed > the policy > Actions > Delete.",
        cli = """
                aws iam list-entities-for-policy --policy-arn ARN
                aws iam delete-policy --policy-arn ARN""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_manage-delete.html",
            "https://docs.aws.amazon.com/IAM/latest/APIReference/API_ManagedPolicyDetail.html"
        },
        passes = """
                iam-get-account-authorization-details.json {"Policies": [{"PolicyName": "p", "Arn": \
                "arn:aws:iam::111122223333:policy/p", "AttachmentCount": 1, "PermissionsBoundaryUsageCount": 0, \
                "PolicyVersionList": []}]}""",
        fails = """
                iam-get-account-authorization-details.json {"Policies": [{"PolicyName": "p", "Arn": \
                "arn:aws:iam::111122223333:policy/p", "AttachmentCount": 0, "PermissionsBoundaryUsageCount": 0, \
                "PolicyVersionList": []}]}""",
        practices = {"P1-12", "P1-29", "P2-11"},
        needs = EvidenceKind.AUTHORIZATION_DETAILS,
        instead = EvidenceKind.POLICIES)
public final class UnattachedPolicy implements Check {

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        if (examination.snapshot().has(EvidenceKind.AUTHORIZATION_DETAILS)) {
            AuthorizationView view = AuthorizationView.of(examination);
            EachDetail.of(examination, verdicts)
                    .customerPolicies(policy -> judge(policy, view))
                    .done();
        } else {
            new PolicyList(examination).judge(verdicts, true, UnattachedPolicy::judge);
        }
    }

    private static Judgement judge(ManagedPolicy policy, AuthorizationView view) {
        OptionalInt attached = policy.attachmentCount();
        OptionalInt bounding = policy.boundaryCount();
        boolean used = attached.isPresent() ? attached.getAsInt() > 0 : view.isAttached(policy.arn());
        boolean bounds = bounding.isPresent() ? bounding.getAsInt() > 0 : view.isBoundary(policy.arn());
        boolean counted = attached.isPresent() && bounding.isPresent();
        Optional<String> gap = counted ? Optional.empty() : view.gap(Set.of(Part.USERS, Part.GROUPS, Part.ROLES));
        return judgement(used || bounds, gap, policy.place(), attached, bounding);
    }

    private static Judgement judge(ListedPolicy policy) {
        OptionalInt attached = policy.attachmentCount();
        OptionalInt bounding = policy.boundaryCount();
        boolean counted = attached.isPresent() && bounding.isPresent();
        return judgement(
                attached.orElse(0) > 0 || bounding.orElse(0) > 0,
                counted ? Optional.empty() : Optional.of(Whole.incomplete(EvidenceKind.POLICIES)),
                policy.place(),
                attached,
                bounding);
    }

    private static Judgement judgement(
            boolean used, Optional<String> gap, JsonPlace place, OptionalInt attached, OptionalInt bounding) {
        Outcome outcome = used
                ? pass()
                : gap.map(Outcome::notAssessed).orElseGet(() -> fail("attached to nobody, and no boundary"));
        return Judgement.of(
                outcome,
                cell(place, "AttachmentCount", attached),
                cell(place, "PermissionsBoundaryUsageCount", bounding));
    }

    private static TraceCell cell(JsonPlace place, String member, OptionalInt count) {
        return TraceCell.of(place.at(member), count.isPresent() ? count.getAsInt() : null);
    }
}
