package org.iamassay.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.testing.Accounts;
import org.iamassay.testing.Policies;
import org.iamassay.testing.TestChecks;
import org.junit.jupiter.api.Test;

/** A finding on a principal leads to the credential report and to each statement that makes its class. */
class PrivilegeTraceTest {

    private static final String FILE = "iam-get-account-authorization-details.json";

    private static List<TraceCell> members(String check, String account) {
        List<Finding> findings = Accounts.trial(Policies.expand(account))
                .run(TestChecks.byId(check).orElseThrow())
                .findings();
        Finding failure = findings.stream()
                .filter(finding -> finding.verdict() == Verdict.FAIL)
                .findFirst()
                .orElseThrow();
        return failure.trace();
    }

    private static String at(String pointer, String value) {
        return FILE + " " + pointer + " = " + value;
    }

    private static List<String> ofDetails(List<TraceCell> cells) {
        return cells.stream()
                .filter(TraceCell::isMember)
                .map(cell -> cell.file() + " " + cell.column() + " = " + cell.value())
                .toList();
    }

    @Test
    void aStatementOfAnInlinePolicyIsNamedByItsPlace() {
        List<TraceCell> cells = members(
                "privileged-user-mfa",
                "user u {user[{'Effect':'Allow','Action':'s3:*','Resource':'*'},EVERYTHING]]} + row pe=true; mfa=false");
        assertThat(cells)
                .filteredOn(cell -> !cell.isMember())
                .anyMatch(
                        cell -> cell.row() == 2 && cell.column().equals("mfa_active") && "false".equals(cell.value()));
        assertThat(ofDetails(cells))
                .containsExactly(
                        at("/UserDetailList/0/Arn", "arn:aws:iam::111122223333:user/u"),
                        at(
                                "/UserDetailList/0/UserPolicyList/0/PolicyDocument/Statement/1",
                                "Effect Allow; Action *; Resource *"),
                        at(
                                "/UserDetailList/0/UserPolicyList/0/PolicyDocument/Statement/0",
                                "Effect Allow; Action s3:*; Resource *"));
    }

    @Test
    void aPolicyOfAGroupIsReachedOverMembershipAndAttachment() {
        List<TraceCell> cells = members(
                "privileged-user-mfa",
                "user u {'GroupList':['G']} + group g {attached[arn:aws:iam::111122223333:policy/all]}"
                        + " + policy all {policy[EVERYTHING]]} + row pe=true; mfa=false");
        assertThat(ofDetails(cells))
                .containsExactly(
                        at("/UserDetailList/0/Arn", "arn:aws:iam::111122223333:user/u"),
                        at("/UserDetailList/0/GroupList", "[G]"),
                        at("/GroupDetailList/0/AttachedManagedPolicies", "arn:aws:iam::111122223333:policy/all"),
                        at(
                                "/Policies/0/PolicyVersionList/0/Document/Statement/0",
                                "Effect Allow; Action *; Resource *"));
    }

    @Test
    void aDocumentOfTheCatalogueIsNamedByCatalogueAndPolicy() {
        List<TraceCell> cells = members("privileged-user-mfa", "user u {attached[ADMIN]} + row pe=true; mfa=false");
        assertThat(cells)
                .filteredOn(TraceCell::isMember)
                .anyMatch(cell -> cell.file().startsWith("catalogue ")
                        && cell.column().contains("AdministratorAccess")
                        && cell.column().endsWith("/Statement/0"));
    }

    @Test
    void eachStepOfAWayNamesItsStatements() {
        List<TraceCell> cells = members(
                "privileged-user-mfa",
                "user a {user[{'Effect':'Allow','Action':'iam:CreateAccessKey','Resource':"
                        + "'arn:aws:iam::111122223333:user/b'}]]} + user b {user[{'Effect':'Allow','Action':"
                        + "'iam:PutUserPolicy','Resource':'*'}]]} + row user=a; pe=true; mfa=false");
        assertThat(ofDetails(cells))
                .containsExactly(
                        at("/UserDetailList/0/Arn", "arn:aws:iam::111122223333:user/a"),
                        at(
                                "/UserDetailList/0/UserPolicyList/0/PolicyDocument/Statement/0",
                                "Effect Allow; Action iam:CreateAccessKey; Resource arn:aws:iam::111122223333:user/b"),
                        at("/UserDetailList/1/Arn", "arn:aws:iam::111122223333:user/b"),
                        at(
                                "/UserDetailList/1/UserPolicyList/0/PolicyDocument/Statement/0",
                                "Effect Allow; Action iam:PutUserPolicy; Resource *"));
    }

    @Test
    void aRoleOfAnotherAccountShowsItsTrustToo() {
        List<TraceCell> cells = members(
                "cross-account-privilege-limited",
                "role r {role[EVERYTHING]],trust[{'Effect':'Allow','Principal':OTHER,'Action':'sts:AssumeRole'}]]}");
        assertThat(ofDetails(cells))
                .contains(at(
                        "/RoleDetailList/0/AssumeRolePolicyDocument/Statement/0/Principal",
                        "[arn:aws:iam::444455556666:root]"));
    }
}
