package org.iamassay.checks.roles;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notApplicable;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import org.iamassay.check.Area;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.IdentityKind;
import org.iamassay.check.Outcome;
import org.iamassay.check.Phase;
import org.iamassay.check.ReservedUsers;
import org.iamassay.check.Severity;
import org.iamassay.check.UserCheck;
import org.iamassay.check.Verdicts;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.ReportColumn;
import org.iamassay.model.User;

@CheckInfo(
        id = "no-console-users-beside-federation",
        title = "No person keeps an IAM password beside federation",
        area = Area.ROLES,
        severity = Severity.MEDIUM,
        effort = Effort.MEDIUM,
        phase = Phase.B,
        risk =
                "Where people sign in through the company's directory, a password left in IAM is the way in that the directory neither "
                        + "sees nor closes.",
        remediation =
                "Move the person to federation and delete the IAM password; list break-glass users as reserved.users, and tag users "
                        + "that are programs identity-type=workload.",
        console = "IAM > Users > the user > Security credentials > Console sign-in > Manage console access > Disable.",
        cli = "aws iam delete-login-profile --user-name USER",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html",
            "https://docs.aws.amazon.com/singlesignon/latest/userguide/what-is.html"
        },
        passes = """
                pe=false
                sso-admin-list-instances__eu-west-1.json {"Instances": [{"InstanceArn": "arn:aws:sso:::instance/ssoins-1"}]}""",
        fails = """
                pe=true
                sso-admin-list-instances__eu-west-1.json {"Instances": [{"InstanceArn": "arn:aws:sso:::instance/ssoins-1"}]}""",
        practices = {"P0-10", "P0-19"},
        frameworks = {
            "cis-aws-1.4:1.21 cis-aws-1.5:1.21 cis-aws-2.0:1.21 cis-aws-3.0:1.21 cis-aws-4.0:1.21 cis-aws-5.0:1.20",
            "cis-aws-6.0:2.20 cis-aws-7.0:2.19"
        },
        parameters = "reserved.users",
        reads = {
            ReportColumn.USER,
            ReportColumn.ARN,
            ReportColumn.PASSWORD_ENABLED,
            ReportColumn.PASSWORD_LAST_USED,
            ReportColumn.MFA_ACTIVE
        },
        sharpens = {EvidenceKind.SSO_INSTANCES, EvidenceKind.SAML_PROVIDERS, EvidenceKind.AUTHORIZATION_DETAILS})
public final class ConsoleUserBesideFederation implements UserCheck {

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        Outcome federation = new Federation(examination).outcome();
        if (federation instanceof Outcome.Pass) {
            UserCheck.super.examine(examination, verdicts);
        } else {
            verdicts.whole(federation instanceof Outcome.Fail ? notApplicable("no-subject") : federation);
        }
    }

    @Override
    public Outcome examine(User user, Examination examination) {
        if (user.password().isUnknown()) {
            return notAssessed(user.password().reason());
        }
        if (user.password().isNo()) {
            return pass();
        }
        IdentityKind kind = examination.kind(user);
        if (kind.who() == IdentityKind.Who.WORKLOAD || ReservedUsers.has(user, examination)) {
            return notApplicable("other-kind");
        }
        return fail(
                "has a console password beside federation; judged " + kind.who().word() + ", " + kind.certainty());
    }
}
