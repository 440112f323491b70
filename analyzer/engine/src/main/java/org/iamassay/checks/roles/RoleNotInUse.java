package org.iamassay.checks.roles;

import org.iamassay.check.Area;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Dormancy;
import org.iamassay.check.EachDetail;
import org.iamassay.check.Effort;
import org.iamassay.check.Examination;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.check.Judgement;
import org.iamassay.check.Parameter;
import org.iamassay.check.Phase;
import org.iamassay.check.Severity;
import org.iamassay.check.Verdicts;
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.RoleDetail;
import org.jspecify.annotations.Nullable;

@CheckInfo(
        id = "role-in-use",
        title = "Roles are in use",
        area = Area.ROLES,
        severity = Severity.LOW,
        effort = Effort.LOW,
        phase = Phase.C,
        risk =
                "A role that nobody uses keeps its permissions and its trust: a way in that nobody watches, and that nobody would"
                        + " miss.",
        remediation = "Ask the owner, take the trust away for a while, then delete the role.",
        console = "IAM > Roles > the role > Last activity; later Delete.",
        cli = """
                aws iam get-role --role-name ROLE
                aws iam generate-service-last-accessed-details --arn ROLE_ARN
                aws iam delete-role --role-name ROLE""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_last-accessed.html",
            "https://docs.aws.amazon.com/IAM/latest/APIReference/API_RoleLastUsed.html"
        },
        passes = """
                iam-get-account-authorization-details.json {"RoleDetailList": [{"RoleName": "r", "Arn": \
                "arn:aws:iam::111122223333:role/r", "CreateDate": "2020-01-01T00:00:00Z", "RoleLastUsed": \
                {"LastUsedDate": "2025-05-31T12:00:00Z", "Region": "eu-west-1"}}]}""",
        fails = """
                iam-get-account-authorization-details.json {"RoleDetailList": [{"RoleName": "r", "Arn": \
                "arn:aws:iam::111122223333:role/r", "CreateDate": "2020-01-01T00:00:00Z", "RoleLastUsed": {}}]}""",
        practices = {"P1-12", "P2-11"},
        parameters = "role.unused-days",
        needs = EvidenceKind.AUTHORIZATION_DETAILS)
public final class RoleNotInUse implements Check {

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        EachDetail.of(examination, verdicts)
                .roles(role -> examine(role, examination))
                .done();
    }

    /** The answer for one role. */
    public Judgement examine(RoleDetail role, Examination examination) {
        if (role.isServiceLinked() || role.isReserved()) {
            return EachDetail.serviceLinked(role);
        }
        Object used = role.lastUse().date().isSentinel() ? "{}" : role.lastUse().date();
        @Nullable Object made = role.created().isSentinel() ? null : role.created();
        return Judgement.of(
                Dormancy.of(role, examination.days(Parameter.ROLE_UNUSED_DAYS), examination.dates()),
                TraceCell.of(role.place().at("RoleLastUsed"), role.lastUse().told() ? used : null),
                TraceCell.of(role.place().at("CreateDate"), made));
    }
}
