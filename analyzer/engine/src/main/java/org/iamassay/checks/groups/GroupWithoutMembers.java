package org.iamassay.checks.groups;

import static org.iamassay.check.Outcome.fail;
import static org.iamassay.check.Outcome.pass;

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
import org.iamassay.model.EvidenceKind;
import org.iamassay.model.GroupDetail;

@CheckInfo(
        id = "group-not-empty",
        title = "Groups have members",
        area = Area.GROUPS,
        severity = Severity.LOW,
        effort = Effort.LOW,
        phase = Phase.C,
        risk =
                "An empty group keeps its policies: whoever is added to it by name gets them at once, without anyone having"
                        + " thought of them for years.",
        remediation = "Delete the group, or write down what it is kept for.",
        console = "IAM > User groups > the group > Delete.",
        cli = """
                aws iam get-group --group-name GROUP
                aws iam list-attached-group-policies --group-name GROUP
                aws iam delete-group --group-name GROUP""",
        references = {
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups_manage_delete.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups.html"
        },
        passes = """
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u", "CreateDate": "2020-01-01T00:00:00Z", "GroupList": ["staff"]}], \
                "GroupDetailList": [{"GroupName": "Staff", "Arn": "arn:aws:iam::111122223333:group/Staff"}]}""",
        fails = """
                iam-get-account-authorization-details.json {"UserDetailList": [{"UserName": "u", "Arn": \
                "arn:aws:iam::111122223333:user/u", "CreateDate": "2020-01-01T00:00:00Z", "GroupList": []}], \
                "GroupDetailList": [{"GroupName": "Staff", "Arn": "arn:aws:iam::111122223333:group/Staff"}]}""",
        practices = {"P1-5", "P3-2"},
        needs = EvidenceKind.AUTHORIZATION_DETAILS,
        sharpens = EvidenceKind.CREDENTIAL_REPORT)
public final class GroupWithoutMembers implements Check {

    @Override
    public void examine(Examination examination, Verdicts verdicts) {
        AuthorizationView view = AuthorizationView.of(examination);
        EachDetail.of(examination, verdicts)
                .groups(group -> Judgement.of(
                        judge(group, view), TraceCell.of(group.place().at("GroupName"), group.name())))
                .done();
    }

    private static Outcome judge(GroupDetail group, AuthorizationView view) {
        if (view.hasMembers(group)) {
            return pass();
        }
        if (!view.inReportAlone().isEmpty()) {
            // A user that the details lack may be the member.
            return Outcome.notAssessed(AuthorizationView.INCOMPLETE);
        }
        return view.gap(Part.USERS)
                .map(Outcome::notAssessed)
                .orElseGet(() -> fail("no user lists this group; policies of the group: "
                        + (group.attached().size() + group.inline().size())));
    }
}
