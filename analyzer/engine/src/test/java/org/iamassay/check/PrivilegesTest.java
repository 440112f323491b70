package org.iamassay.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.iamassay.testing.SmallAccount;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The classes of checklist 9.1, each row and its marks. */
class PrivilegesTest {

    private static final String NINE =
            "iam:AttachUserPolicy,iam:AttachRolePolicy,iam:PutUserPolicy,iam:PutRolePolicy,iam:CreatePolicyVersion,"
                    + "sts:AssumeRole,s3:GetObject,kms:Decrypt,ec2:TerminateInstances";

    /** One line {@code what | policy | boundary, ? for one that is missing | SCP at the root | class and marks}. */
    @TestFactory
    Stream<DynamicTest> classes() {
        return """
                everything                       | Allow * on *                        | | | admin
                everything as a pair             | Allow *:* on *                      | | | admin
                the nine actions                 | Allow NINE on *                     | | | admin
                eight of them                    | Allow NINE on *; Deny kms:Decrypt on * | | | can-escalate
                eight of them under a condition  | Allow NINE on * if Bool a:b true; Deny kms:Decrypt on * | | | can-escalate conditional
                own policies                     | Allow iam:PutUserPolicy on arn:aws:iam::*:user/${aws:username} | | | can-escalate
                policies of another              | Allow iam:PutUserPolicy on arn:aws:iam::*:user/bob | | | standard
                all but one service              | Allow all-but sns:* on *            | | | admin
                all but iam                      | Allow all-but iam:* on *            | | | privileged
                everything under a condition     | Allow * on * if Bool aws:MultiFactorAuthPresent true | | | admin conditional
                one of nine under a condition    | Allow all-but kms:* on *; Allow kms:* on * if Bool a:b true | | | admin conditional
                Deny of one action               | Allow * on *; Deny iam:PutUserPolicy,iam:CreatePolicyVersion,iam:Put*,iam:Attach*,iam:Create*,iam:Update*,iam:Set*,iam:Add*,iam:Delete*,iam:Detach*,iam:PassRole,iam:Remove*,sts:AssumeRole on * | | | privileged
                Deny under a condition           | Allow * on *; Deny * on * if BoolIfExists aws:MultiFactorAuthPresent false | | | admin
                Deny on a resource               | Allow * on *; Deny * on arn:aws:s3:::secret/* | | | admin
                Deny of everything               | Allow * on *; Deny * on *           | | | none
                Deny of everything as pairs      | Allow * on *; Deny *:* on *:*       | | | none
                Deny of all but one action       | Allow s3:ListAllMyBuckets on *; Deny all-but s3:ListAllMyBuckets on * | | | standard
                a boundary cuts                  | Allow * on *                        | Allow ec2:Describe* on * | | standard
                a boundary that allows all       | Allow * on *                        | Allow * on * | | admin
                a boundary that is missing       | Allow * on *                        | ? | | admin boundary-unknown
                a missing one under a lower      | Allow sns:Publish on *              | ? | | standard boundary-unknown
                a boundary under a condition     | Allow * on *                        | Allow * on * if Bool a:b true | | admin conditional
                a boundary denies everything     | Allow * on *                        | Deny * on * | | none
                a level cuts                     | Allow * on *                        | | Allow ec2:Describe* on * | standard
                a level denies                   | Allow * on *                        | | Deny * on * | none
                a level only denies              | Allow * on *                        | | Deny organizations:LeaveOrganization on * | admin
                a whole sensitive service        | Allow guardduty:* on *              | | | privileged
                nearly all of one                | Allow guardduty:* on *; Deny guardduty:ListDetectors on * | | | standard
                a whole service of no interest   | Allow tag:Get* on *                 | | | standard
                a sensitive one, action by action | Allow config:A*,config:B*,config:D*,config:G*,config:L*,config:P*,config:S*,config:T*,config:U* on *; Allow config:E*,config:C* on * | | | privileged
                a sensitive one on a resource    | Allow guardduty:* on arn:aws:guardduty:*:*:detector/a | | | standard
                data                             | Allow s3:GetObject on *             | | | privileged
                data on a bucket                 | Allow s3:GetObject on arn:aws:s3:::b/* | | | standard
                data under a condition           | Allow s3:GetObject on * if StringEquals aws:PrincipalOrgID o-a | | | privileged conditional
                credentials                      | Allow codeartifact:GetAuthorizationToken on * | | | privileged
                credentials that need *          | Allow ecr:GetAuthorizationToken on * | | | standard
                permissions                      | Allow sqs:AddPermission on *        | | | privileged
                a Deny of it                     | Allow sqs:AddPermission on *; Deny sqs:Add* on * | | | standard
                a power user                     | Allow all-but iam:*,organizations:*,account:* on * | | | privileged
                reads                            | Allow ec2:Describe* on *            | | | standard
                under conditions alone           | Allow ec2:Describe* on * if Bool a:b true | | | standard conditional
                an unknown action                | Allow nonesuch:Do on *              | | | standard
                no policy                        |                                     | | | none
                a Deny alone                     | Deny s3:* on *                      | | | none
                an Allow that says nothing       | Permit * on *                       | | | none
                """.lines().map(line -> DynamicTest.dynamicTest(line, () -> verify(line)));
    }

    private static void verify(String line) {
        String[] cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        SmallAccount account = new SmallAccount()
                .user("alice", cells[1].replace("NINE", NINE), cells[2].isEmpty() ? "" : SmallAccount.bounded("b"));
        if (cells[2].length() > 1) {
            account.policy("b", cells[2]);
        }
        if (!cells[3].isEmpty()) {
            account.scp("p-1", cells[3], "ROOT");
        }
        assertThat(words(account, "alice")).isEqualTo(cells[4]);
    }

    private static String words(SmallAccount account, String user) {
        Standing standing = Privileges.of(account.examination()).standing("arn:aws:iam::111122223333:user/" + user);
        return standing.privilege().word()
                + (standing.conditional() ? " conditional" : "")
                + (standing.boundaryUnknown() ? " boundary-unknown" : "");
    }

    @Test
    void whatIsMissingMayAddAndNeverTakes() {
        String lost = SmallAccount.attached("lost");
        SmallAccount account = new SmallAccount()
                .user("admin", "Allow * on *", lost)
                .user("reader", "Allow ec2:Describe* on *", lost)
                .user("nobody", "", lost)
                .user("data", "Allow s3:GetObject on *", lost)
                .user("member", "", SmallAccount.member("gone"));
        assertThat(words(account, "admin")).isEqualTo("admin");
        assertThat(words(account, "reader")).isEqualTo("unknown");
        assertThat(words(account, "nobody")).isEqualTo("unknown");
        assertThat(words(account, "data")).isEqualTo("unknown");
        assertThat(words(account, "member")).isEqualTo("unknown");
        assertThat(words(account, "elsewhere")).isEqualTo("unknown");
    }

    @Test
    void groupsAndAwsPoliciesCount() {
        SmallAccount account = new SmallAccount()
                .user("alice", "", SmallAccount.member("Admins"))
                .user("bob", "", SmallAccount.attached("arn:aws:iam::aws:policy/AdministratorAccess"))
                .user("carol", "", SmallAccount.attached("arn:aws:iam::aws:policy/PowerUserAccess"))
                .user("dave", "", SmallAccount.attached("arn:aws:iam::aws:policy/job-function/NoSuchPolicy"))
                .user("erin", "Allow * on *", SmallAccount.member("Admins", "locked"))
                .group("admins", "Allow * on *")
                .group("locked", "Deny * on *");
        assertThat(words(account, "alice")).isEqualTo("admin");
        assertThat(words(account, "bob")).isEqualTo("admin");
        assertThat(words(account, "carol")).isEqualTo("privileged");
        assertThat(words(account, "dave")).isEqualTo("unknown");
        assertThat(words(account, "erin")).isEqualTo("none");
    }

    @Test
    void rootIsAdministratorAndTheServicesAreThoseOfTheParameter() {
        SmallAccount account = new SmallAccount().user("alice", "Allow tag:* on *");
        Privileges privileges = Privileges.of(account.examination());
        assertThat(privileges.of("arn:aws:iam::111122223333:root")).isEqualTo(Privilege.ADMIN);
        assertThat(words(account, "alice")).isEqualTo("standard");
        Examination other =
                account.trial().parameter("sensitive.services", "tag").examination();
        assertThat(Privileges.of(other).of("arn:aws:iam::111122223333:user/alice"))
                .isEqualTo(Privilege.PRIVILEGED);
    }

    @Test
    void theManagementAccountIsNotCut() {
        SmallAccount account = new SmallAccount().user("alice", "Allow * on *").scp("p-1", "Deny * on *", "ROOT");
        assertThat(words(account, "alice")).isEqualTo("none");
        account.dump(
                "organizations-describe-organization.json",
                "{\"Organization\":{\"Id\":\"o-e\",\"MasterAccountId\":\"111122223333\"}}");
        assertThat(words(account, "alice")).isEqualTo("admin");
    }
}
