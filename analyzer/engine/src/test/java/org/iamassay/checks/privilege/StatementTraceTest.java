package org.iamassay.checks.privilege;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.iamassay.check.Check;
import org.iamassay.check.Finding;
import org.iamassay.check.Finding.TraceCell;
import org.iamassay.checks.guardrails.UserWithoutNetworkLimits;
import org.iamassay.testing.Accounts;
import org.junit.jupiter.api.Test;

/** From a verdict on statements an auditor finds the file, the statement and its elements. */
class StatementTraceTest {

    private static final String FILE = "iam-get-account-authorization-details.json";

    private static List<TraceCell> trace(Check check, String account, String subject) {
        List<Finding> findings = Accounts.trial(account).run(check).findings();
        return findings.stream()
                .filter(finding -> finding.subject().name().equals(subject))
                .findFirst()
                .orElseThrow()
                .trace();
    }

    @Test
    void namesTheElementsOfEachStatementOfADefaultVersion() {
        String account =
                "policy P {'AttachmentCount':1,'PolicyVersionList':[{'VersionId':'v2','Document':{}},{'VersionId':'v1',"
                        + "'IsDefaultVersion':true,'Document':{'Statement':[{'Effect':'Deny','Action':'s3:*','Resource':'*'},"
                        + "{'Effect':'Allow','Action':['*'],'Resource':'*','Condition':{'Bool':{'aws:SecureTransport':'true'}}}]}}]}";
        String document = "/Policies/0/PolicyVersionList/1/Document/Statement/";
        assertThat(trace(new CustomerPolicyAllowsEverything(), account, "P"))
                .containsExactly(
                        new TraceCell(FILE, 0, document + "1/Action", "[*]"),
                        new TraceCell(FILE, 0, document + "1/Resource", "[*]"),
                        new TraceCell(FILE, 0, document + "1/Condition", "[Bool aws:SecureTransport true]"),
                        new TraceCell(FILE, 0, document + "0/Action", "[s3:*]"),
                        new TraceCell(FILE, 0, document + "0/Resource", "[*]"));
    }

    @Test
    void namesWhatWasJudgedWhereNoStatementDecides() {
        String account = "policy P {'AttachmentCount':1,'PolicyVersionList':[{'VersionId':'v3','IsDefaultVersion':true,"
                + "'Document':{'Statement':[]}}]}";
        assertThat(trace(new CustomerPolicyAllowsEverything(), account, "P"))
                .containsExactly(new TraceCell(FILE, 0, "/Policies/0/PolicyVersionList/0/VersionId", "v3"));
    }

    @Test
    void namesTheCatalogueWhereItsDocumentIsJudged() {
        String account =
                "user u {'AttachedManagedPolicies':[{'PolicyArn':'arn:aws:iam::aws:policy/IAMFullAccess'}]} + role r";
        assertThat(trace(new SensitiveServiceGranted(), account, "IAMFullAccess"))
                .first()
                .matches(cell ->
                        cell.file().startsWith("catalogue ") && cell.column().contains("IAMFullAccess"));
    }

    @Test
    void namesThePoliciesOfTheGroupOfAUser() {
        String account =
                "group g {'GroupPolicyList':[{'PolicyName':'i','PolicyDocument':{'Statement':{'Effect':'Allow',"
                        + "'NotAction':'iam:*','NotResource':'arn:aws:s3:::b'}}}]} + user u {'GroupList':['g']} + row user=u; k1a=true";
        String statement = "/GroupDetailList/0/GroupPolicyList/0/PolicyDocument/Statement/";
        assertThat(trace(new UserWithoutNetworkLimits(), account, "u"))
                .contains(
                        new TraceCell(FILE, 0, statement + "NotAction", "[iam:*]"),
                        new TraceCell(FILE, 0, statement + "NotResource", "[arn:aws:s3:::b]"))
                .anyMatch(cell -> cell.column().equals("access_key_1_active"));
    }
}
