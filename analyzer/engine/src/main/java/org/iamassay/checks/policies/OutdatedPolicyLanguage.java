package org.iamassay.checks.policies;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.iamassay.check.Area;
import org.iamassay.check.AuthorizationView;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.EachDetail;
import org.iamassay.check.EachDetail.Asked;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.Judgement;
import org.iamassay.check.Outcome;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.Subject;
import org.iamassay.check.Verdicts;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.Identity;
import org.iamassay.model.InlinePolicy;
import org.iamassay.model.JsonPlace;
import org.iamassay.model.PolicyText;
import org.iamassay.model.PolicyVersion;
import org.iamassay.model.RoleDetail;
import org.iamassay.policy.PolicyDocument;

@CheckInfo(
        id = "policy-language-current",
        title = "Policies use the current language version",
        area = Area.POLICY_HYGIENE,
        severity = Severity.LOW,
        effort = Effort.LOW,
        phase = Phase.C,
        risk =
                "Without the version 2012-10-17 a policy variable such as ${aws:username} is plain text: the statement protects or"
                        + " grants something else than its author meant.",
        remediation = "Set Version to 2012-10-17 and read once more what variables in the document now stand for.",
        console = "IAM > the policy, or the identity with the inline policy > Edit > JSON > Version.",
        cli = "aws iam create-policy-version --policy-arn ARN --policy-document file://policy.json --set-as-default",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html"
        },
        passes = """
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u"}], "GroupDetailList": [], "Policies": [], "RoleDetailList": \
                [{"RoleName": "r", "Arn": "arn:aws:iam::111122223333:role/r", "AssumeRolePolicyDocument": \
                {"Version": "2012-10-17", "Statement": []}}]}""",
        fails = """
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u"}], "GroupDetailList": [], "Policies": [], "RoleDetailList": \
                [{"RoleName": "r", "Arn": "arn:aws:iam::111122223333:role/r", "AssumeRolePolicyDocument": \
                {"Version": "2008-10-17", "Statement": []}}]}""",
        practices = "P1-25",
        needs = EvidenceKind.AUTHORIZATION_DETAILS)
public final class OutdatedPolicyLanguage implements Check {

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        AuthorizationView view = AuthorizationView.of(examination);
        EachDetail.of(examination, verdicts)
                .customerPolicies(policy -> judge(
                        policy.inForce().flatMap(PolicyVersion::document),
                        policy.place().at("PolicyVersionList"),
                        view))
                .inline(identity -> documentsOf(identity, view))
                .done();
    }

    private static List<Asked> documentsOf(Identity identity, AuthorizationView view) {
        List<Asked> asked = new ArrayList<>();
        boolean linked = identity instanceof RoleDetail role && role.isServiceLinked();
        for (InlinePolicy policy : identity.inline()) {
            Judgement judgement = judge(policy.document(), policy.place().at("PolicyDocument"), view);
            asked.add(
                    new Asked(Subject.inline(identity, policy.name()), linked ? serviceLinked(judgement) : judgement));
        }
        if (identity instanceof RoleDetail role) {
            Judgement judgement = judge(role.trust(), role.place().at("AssumeRolePolicyDocument"), view);
            asked.add(new Asked(Subject.trust(role), linked ? serviceLinked(judgement) : judgement));
        }
        return asked;
    }

    private static Judgement serviceLinked(Judgement judgement) {
        return new Judgement(Outcome.notApplicable("service-linked"), judgement.members());
    }

    private static Judgement judge(Optional<PolicyText> text, JsonPlace place, AuthorizationView view) {
        if (text.isEmpty()) {
            return Judgement.of(notAssessed(AuthorizationView.INCOMPLETE), TraceCell.absent(place));
        }
        PolicyDocument document = view.document(text.get());
        TraceCell cell = TraceCell.of(
                text.get().place().at("Version"), document.version().orElse(null));
        if (!document.isDocument()) {
            return Judgement.of(notAssessed(AuthorizationView.UNREADABLE), cell);
        }
        return Judgement.of(outcome(document.version().orElse(""), text.get().json()), cell);
    }

    private static Outcome outcome(String version, String json) {
        if (version.equals(PolicyDocument.CURRENT_VERSION)) {
            return pass();
        }
        String found = version.isEmpty() ? "no Version" : "Version " + version;
        return fail(json.contains("${") ? found + ", so the variables in it are read as plain text" : found);
    }
}
