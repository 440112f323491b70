package org.iamassay.checks.groups;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.notApplicable;
import static org.iamassay.check.Outcome.notAssessed;
import static org.iamassay.check.Outcome.pass;

import java.util.List;
import java.util.Optional;
import org.iamassay.check.Area;
import org.iamassay.check.AuthorizationView;
import org.iamassay.check.Check;
import org.iamassay.check.CheckInfo;
import org.iamassay.check.Credentials;
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
import org.iamassay.model.Flag;
import org.iamassay.model.Snapshot;
import org.iamassay.model.UserDetail;
import org.iamassay.model.UserRows;

@CheckInfo(
        id = "user-in-group",
        title = "Users belong to a group",
        area = Area.GROUPS,
        severity = Severity.LOW,
        effort = Effort.LOW,
        phase = Phase.C,
        risk =
                "A user outside every group is judged by nobody's job description: its permissions are given one by one and"
                        + " stay when the reason is gone.",
        remediation = "Add the user to the group of its job function, or delete it if nobody needs it.",
        console = "IAM > User groups > the group > Add users.",
        cli = """
                aws iam list-groups
                aws iam add-user-to-group --user-name USER --group-name GROUP""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups_manage_add-remove-users.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups.html"
        },
        passes = """
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u", "CreateDate": "2020-01-01T00:00:00Z", "GroupList": ["staff"]}]}""",
        fails = """
                pe=true
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u", "CreateDate": "2015-01-01T00:00:00Z", "GroupList": []}]}""",
        practices = {"P1-5", "P1-6", "P3-2"},
        needs = EvidenceKind.AUTHORIZATION_DETAILS,
        sharpens = EvidenceKind.CREDENTIAL_REPORT)
public final class UserWithoutGroup implements Check {

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        EachDetail.of(examination, verdicts)
                .users(user -> judge(user, examination))
                .done();
    }

    private static Judgement judge(UserDetail user, Examination examination) {
        TraceCell groups = TraceCell.of(user.place().at("GroupList"), user.groups());
        if (!user.groups().isEmpty()) {
            return Judgement.of(pass(), groups);
        }
        return DirectPolicies.any(user)
                ? Judgement.of(fail("belongs to no group and has policies of its own"), groups)
                : Judgement.of(withoutPolicies(user, examination), groups);
    }

    /** Without groups and policies the user may be a shell that only waits to be deleted. */
    private static Outcome withoutPolicies(UserDetail user, Examination examination) {
        Snapshot snapshot = examination.snapshot();
        if (!snapshot.has(EvidenceKind.CREDENTIAL_REPORT)) {
            return notAssessed("missing-evidence:" + EvidenceKind.CREDENTIAL_REPORT.word());
        }
        Optional<UserRows> rows = AuthorizationView.of(examination).rows(user);
        if (rows.isEmpty()) {
            return notAssessed(Whole.incomplete(EvidenceKind.CREDENTIAL_REPORT));
        }
        List<Flag> credentials =
                rows.get().rows().stream().map(Credentials::any).toList();
        Flag any = Credentials.anyOf(credentials.toArray(Flag[]::new));
        if (any.isUnknown()) {
            return notAssessed(any.reason());
        }
        return any.isYes() ? fail("has a credential and belongs to no group") : notApplicable("no-credential");
    }
}
