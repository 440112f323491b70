package org.iamassay.checks.roles;

import org.iamassay.check.Area;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdicts;
import org.iamassay.model.EvidenceKind;

@CheckInfo(
        id = "federation-in-use",
        title = "People sign in through federation",
        area = Area.ROLES,
        severity = Severity.MEDIUM,
        effort = Effort.HIGH,
        phase = Phase.B,
        risk =
                "Passwords and keys of IAM users outlive the people they were made for: somebody who left the company keeps the way in "
                        + "until each account is cleaned by hand.",
        remediation =
                "Connect the company's directory to IAM Identity Center, give people permission sets there, and remove their IAM "
                        + "users.",
        console =
                "IAM Identity Center > Enable; Settings > Identity source; then AWS accounts > Assign users or groups.",
        cli = """
                aws sso-admin list-instances
                aws sso-admin create-instance --name NAME""",
        references = {
            "https://docs.aws.amazon.com/singlesignon/latest/userguide/what-is.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers.html"
        },
        passes = """
                sso-admin-list-instances__eu-west-1.json {"Instances": [{"InstanceArn": "arn:aws:sso:::instance/ssoins-1", \
                "Status": "ACTIVE"}]}""",
        fails = """
                sso-admin-list-instances__eu-west-1.json {"Instances": []}
                iam-list-saml-providers.json {"SAMLProviderList": []}
                iam-get-account-authorization-details.json {"UserDetailList": [], "GroupDetailList": [], "Policies": [], \
                "RoleDetailList": [{"RoleName": "app", "RoleId": "AROAEXAMPLE", "Arn": "arn:aws:iam::111122223333:role/app"}]}""",
        practices = {"P0-10", "P0-19", "P1-20"},
        frameworks = {
            "cis-aws-1.4:1.21 cis-aws-1.5:1.21 cis-aws-2.0:1.21 cis-aws-3.0:1.21 cis-aws-4.0:1.21 cis-aws-5.0:1.20",
            "cis-aws-6.0:2.20 cis-aws-7.0:2.19"
        },
        needs = EvidenceKind.SSO_INSTANCES,
        instead = {EvidenceKind.SAML_PROVIDERS, EvidenceKind.AUTHORIZATION_DETAILS})
public final class NoFederation implements Check {

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        Federation federation = new Federation(examination);
        verdicts.whole(federation.outcome(), federation.members());
    }
}
