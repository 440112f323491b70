package org.iamassay.checks.policies;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.iamassay.policy.lint.LintFinding;
import org.iamassay.policy.lint.Linter;
import org.iamassay.policy.lint.Mistakes;
import org.iamassay.policy.lint.PolicyType;

@CheckInfo(
        id = "policy-lint-clean",
        title = "Policies are free of mistakes that change their meaning",
        area = Area.POLICY_HYGIENE,
        severity = Severity.LOW,
        effort = Effort.MEDIUM,
        phase = Phase.C,
        risk =
                "A misspelled action, key or ARN is not refused: the statement grants nothing, or denies nothing, and who reads it"
                        + " believes that it does.",
        remediation = "Correct what the finding names; assay access lint shows each with its line.",
        console =
                "IAM > the policy, or the identity with the inline policy > Edit > JSON: errors and security warnings.",
        cli = "aws iam create-policy-version --policy-arn ARN --policy-document file://policy.json --set-as-default",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_policy-validator.html"
        },
        passes = """
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u"}], "GroupDetailList": [], "RoleDetailList": [{"RoleName": "r", \
                "Arn": "arn:aws:iam::111122223333:role/r", "AssumeRolePolicyDocument": {"Version": "2012-10-17", \
                "Statement": [{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": \
                "sts:AssumeRole"}]}}], "Policies": []}""",
        fails = """
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u"}], "GroupDetailList": [], "RoleDetailList": [{"RoleName": "r", \
                "Arn": "arn:aws:iam::111122223333:role/r", "AssumeRolePolicyDocument": {"Version": "2012-10-17", \
                "Statement": [{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": \
                "sts:AssumeRoles"}]}}], "Policies": []}""",
        practices = {"P1-25", "P1-29"},
        needs = EvidenceKind.AUTHORIZATION_DETAILS)
public final class PolicyMistakes implements Check {

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        EachDetail.of(examination, verdicts)
                .customerPolicies(policy -> judge(
                        policy.inForce().flatMap(PolicyVersion::document),
                        policy.place().at("PolicyVersionList"),
                        PolicyType.IDENTITY,
                        examination))
                .inline(identity -> documentsOf(identity, examination))
                .done();
    }

    private static List<Asked> documentsOf(Identity identity, Examination examination) {
        List<Asked> asked = new ArrayList<>();
        for (InlinePolicy policy : identity.inline()) {
            JsonPlace place = policy.place().at("PolicyDocument");
            asked.add(new Asked(
                    Subject.inline(identity, policy.name()),
                    judge(identity, policy.document(), place, PolicyType.IDENTITY, examination)));
        }
        if (identity instanceof RoleDetail role) {
            JsonPlace place = role.place().at("AssumeRolePolicyDocument");
            asked.add(new Asked(
                    Subject.trust(role), judge(identity, role.trust(), place, PolicyType.TRUST, examination)));
        }
        return asked;
    }

    private static Judgement judge(
            Identity owner, Optional<PolicyText> text, JsonPlace place, PolicyType type, Examination examination) {
        return owner instanceof RoleDetail role && role.isServiceLinked()
                ? EachDetail.serviceLinked(role)
                : judge(text, place, type, examination);
    }

    private static Judgement judge(
            Optional<PolicyText> text, JsonPlace place, PolicyType type, Examination examination) {
        if (text.isEmpty()) {
            return Judgement.of(notAssessed(AuthorizationView.INCOMPLETE), TraceCell.absent(place));
        }
        JsonPlace document = text.get().place();
        if (!AuthorizationView.of(examination).document(text.get()).isDocument()) {
            return Judgement.of(notAssessed(AuthorizationView.UNREADABLE), TraceCell.absent(document));
        }
        Mistakes mistakes = mistakes(text.get().json(), type, examination);
        List<TraceCell> cells =
                mistakes.shown().stream().map(one -> cell(document, one)).toList();
        Outcome outcome = mistakes.isEmpty() ? pass() : fail(mistakes.words());
        return new Judgement(outcome, cells.isEmpty() ? List.of(TraceCell.of(document, type.word())) : cells);
    }

    /** Many identities hold the same document: it is looked at once. */
    private static Mistakes mistakes(String json, PolicyType type, Examination examination) {
        Map<String, Mistakes> known = examination.prepare("policy-mistakes", p -> new HashMap<>());
        return known.computeIfAbsent(type + json, key -> Linter.mistakes(json, type, examination.catalogue()));
    }

    private static TraceCell cell(JsonPlace document, LintFinding finding) {
        return TraceCell.of(
                new JsonPlace(document.file(), document.pointer() + finding.pointer()),
                finding.code() + " " + finding.found());
    }
}
