package org.iamassay.checks.groups;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iamassay.check.Area;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.EachDetail;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Judgement;
import org.iamassay.check.Outcome;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdicts;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.UserDetail;

@CheckInfo(
        id = "user-no-direct-policies",
        title = "Users get permissions only through groups",
        area = Area.GROUPS,
        severity = Severity.LOW,
        effort = Effort.MEDIUM,
        phase = Phase.C,
        risk =
                "Permissions given to single users stay when the person changes jobs, and nobody can tell from a group who may"
                        + " do what: reviews miss them.",
        remediation =
                "Make a group for the job function, attach the policies to it, add the user, then detach the user's own"
                        + " managed policies and delete its inline ones.",
        console = "IAM > Users > the user > Permissions: remove each policy with the type Inline or attached directly;"
                + " Groups > Add user to groups.",
        cli = """
                aws iam add-user-to-group --user-name USER --group-name GROUP
                aws iam detach-user-policy --user-name USER --policy-arn ARN
                aws iam delete-user-policy --user-name USER --policy-name NAME""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html"
        },
        passes = """
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u", "CreateDate": "2020-01-01T00:00:00Z", "GroupList": ["staff"]}]}""",
        fails = """
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u", "CreateDate": "2020-01-01T00:00:00Z", "AttachedManagedPolicies":\
                 [{"PolicyName": "ReadOnlyAccess", "PolicyArn": "arn:aws:iam::aws:policy/ReadOnlyAccess"}]}]}""",
        practices = {"P1-6", "P3-2"},
        frameworks = {
            "cis-aws-1.4:1.15 cis-aws-1.5:1.15 cis-aws-2.0:1.15 cis-aws-3.0:1.15 cis-aws-4.0:1.15 cis-aws-5.0:1.14",
            "cis-aws-6.0:2.14 cis-aws-7.0:2.13 aws-fsbp:IAM.2 pci-dss-4.0:7.2.1,7.2.2",
            "nist-800-53-r5:AC-2,AC-2(1),AC-3,AC-3(7),AC-3(15),AC-6,AC-6(3) iso-27001-2022:A.5.15 soc2:CC1.3"
        },
        needs = EvidenceKind.AUTHORIZATION_DETAILS,
        sharpens = EvidenceKind.CREDENTIAL_REPORT)
public final class UserWithDirectPolicies implements Check {

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        EachDetail.of(examination, verdicts)
                .users(UserWithDirectPolicies::judge)
                .done();
    }

    private static Judgement judge(UserDetail user) {
        if (!DirectPolicies.any(user)) {
            return DirectPolicies.judgement(Outcome.pass(), user);
        }
        String names = Stream.concat(
                        user.attached().stream().map(policy -> policy.name().isEmpty() ? policy.arn() : policy.name()),
                        user.inline().stream().map(policy -> policy.name() + " (inline)"))
                .collect(Collectors.joining(", "));
        return DirectPolicies.judgement(Outcome.fail("has policies of its own: " + names), user);
    }
}
