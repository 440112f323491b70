package org.iamassay.checks.guardrails;

import static org.iamassay.testing.DumpTable.checking;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class AccountWithoutGuardrailTest {

    private static final String FULL =
            "{\"Id\":\"p-FullAWSAccess\",\"Name\":\"FullAWSAccess\",\"Type\":\"SERVICE_CONTROL_POLICY\",\"AwsManaged\":true}";

    private static String policy(String id, String effect, String action) {
        return "organizations-describe-policy__" + id + ".json {\"Policy\":{\"PolicySummary\":{\"Id\":\"" + id
                + "\",\"Name\":\"" + id
                + "\",\"Type\":\"SERVICE_CONTROL_POLICY\"},\"Content\":\"{\\\"Statement\\\":[{\\\"Effect\\\":\\\""
                + effect + "\\\",\\\"Action\\\":\\\"" + action + "\\\",\\\"Resource\\\":\\\"*\\\"}]}\"}}";
    }

    private static String targets(String id, String target, String type) {
        return "organizations-list-targets-for-policy__" + id + ".json {\"Targets\":[{\"TargetId\":\"" + target
                + "\",\"Type\":\"" + type + "\"}]}";
    }

    private static String paths(String path) {
        return "organizations-list-accounts.json {\"Accounts\":[{\"Id\":\"111122223333\",\"Name\":\"a\",\"Status\":\"ACTIVE\",\"Paths\":["
                + path + "]}]}";
    }

    @TestFactory
    Stream<DynamicTest> asksWhoseAccountItIs() {
        return checking(new AccountWithoutGuardrail()).where("FULL", FULL).cases("""
                organizations-describe-organization.json {"Organization":{"Id":"o-e","MasterAccountId":"111122223333"}}
                organizations-list-policies-scp.json {"Policies":[<FULL>]}
                => N/A management-account

                organizations-describe-organization.json {"Organization":{"Id":"o-e","MasterAccountId":"444455556666"}}
                organizations-list-policies-scp.json {"Policies":[<FULL>]}
                => FAIL nothing but FullAWSAccess

                organizations-describe-policy.json error AWSOrganizationsNotInUseException
                => N/A standalone-account

                # judged as a member where nothing tells
                organizations-list-policies-scp.json {"Policies":[<FULL>]}
                => FAIL

                iam-list-users.json {"Users":[]}
                => NOT ASSESSED missing-evidence:org-policies

                organizations-list-policies-scp.json error AccessDeniedException
                => NOT ASSESSED access-denied:org-policies

                # a page is missing
                organizations-list-policies-scp.json {"Policies":[<FULL>],"NextToken":"t"}
                => NOT ASSESSED incomplete-evidence:org-policies

                # a list of another type of policy
                organizations-list-policies-rcp.json {"Policies":[{"Id":"p-RCPFullAWSAccess","Name":"RCPFullAWSAccess",\
                "Type":"RESOURCE_CONTROL_POLICY","AwsManaged":true}]}
                => NOT ASSESSED incomplete-evidence:org-policies

                # listed without documents and targets
                organizations-list-policies-scp.json {"Policies":[<FULL>,{"Id":"p-1","Name":"x","Type":"SERVICE_CONTROL_POLICY"}]}
                => NOT ASSESSED missing-evidence:org-policy-targets

                # its targets were denied
                organizations-list-policies-scp.json {"Policies":[<FULL>,{"Id":"p-1","Name":"x","Type":"SERVICE_CONTROL_POLICY"}]}
                organizations-list-targets-for-policy__p-1.json error AccessDeniedException
                => NOT ASSESSED access-denied:org-policy-targets
                """);
    }

    @TestFactory
    Stream<DynamicTest> asksForADenyOnTheAccountOrAbove() {
        return checking(new AccountWithoutGuardrail())
                .where("DENY", policy("p-1", "Deny", "organizations:LeaveOrganization"))
                .where("VOID", policy("p-1", "deny", "organizations:LeaveOrganization"))
                .where("ON ACCOUNT", targets("p-1", "111122223333", "ACCOUNT"))
                .where("ON OTHER", targets("p-1", "444455556666", "ACCOUNT"))
                .where("ON ROOT", targets("p-1", "r-root", "ROOT"))
                .where("ON UNIT", targets("p-1", "ou-root-prod", "ORGANIZATIONAL_UNIT"))
                .where("IN UNIT", paths("\"o-e/r-root/ou-root-prod/111122223333/\""))
                .where("IN OTHER", paths("\"o-e/r-root/ou-root-dev/111122223333/\""))
                .where("NOWHERE", paths(""))
                .cases("""
                <DENY>
                <ON ACCOUNT>
                => PASS

                <DENY>
                <ON ROOT>
                => PASS

                <DENY>
                <ON OTHER>
                => FAIL

                <DENY>
                <ON UNIT>
                <IN UNIT>
                => PASS

                <DENY>
                <ON UNIT>
                <IN OTHER>
                => FAIL

                # the unit may be a parent
                <DENY>
                <ON UNIT>
                => NOT ASSESSED missing-evidence:org-accounts

                <DENY>
                <ON UNIT>
                <NOWHERE>
                => NOT ASSESSED incomplete-evidence:org-accounts

                # an effect that AWS does not know denies nothing
                <VOID>
                <ON ACCOUNT>
                => FAIL

                # its targets are not told
                <DENY>
                => NOT ASSESSED missing-evidence:org-policy-targets

                # the list of its targets has a further page
                <DENY>
                organizations-list-targets-for-policy__p-1.json {"Targets":[{"TargetId":"444455556666","Type":"ACCOUNT"}],"NextToken":"t"}
                => NOT ASSESSED incomplete-evidence:org-policy-targets

                # targets without a document
                organizations-list-policies.json {"Policies":[{"Id":"p-1","Name":"x","Type":"SERVICE_CONTROL_POLICY"}]}
                <ON ACCOUNT>
                => NOT ASSESSED incomplete-evidence:org-policies

                # a document that cannot be read
                organizations-describe-policy__p-1.json {"Policy":{"PolicySummary":{"Id":"p-1","Name":"x",\
                "Type":"SERVICE_CONTROL_POLICY"},"Content":"{\\"Statement"}}
                <ON ACCOUNT>
                => NOT ASSESSED unreadable:document

                # the other way round: what stands on the account and every parent
                <DENY>
                <IN UNIT>
                organizations-list-policies-for-target__111122223333.json {"Policies":[]}
                organizations-list-policies-for-target__r-root.json {"Policies":[]}
                organizations-list-policies-for-target__ou-root-prod.json {"Policies":[{"Id":"p-1","Name":"p-1","Type":"SERVICE_CONTROL_POLICY"}]}
                => PASS

                <DENY>
                <IN UNIT>
                organizations-list-policies-for-target__111122223333.json {"Policies":[]}
                organizations-list-policies-for-target__r-root.json {"Policies":[]}
                organizations-list-policies-for-target__ou-root-prod.json {"Policies":[]}
                => FAIL

                <DENY>
                <IN UNIT>
                organizations-list-policies-for-target__111122223333.json {"Policies":[]}
                => NOT ASSESSED incomplete-evidence:org-policy-targets
                """);
    }

    @TestFactory
    Stream<DynamicTest> asksForANarrowerListOfWhatIsAllowed() {
        return checking(new AccountWithoutGuardrail())
                .where("FULL", FULL)
                .where("ALLOW", policy("p-1", "Allow", "s3:*"))
                .where("ALL", policy("p-1", "Allow", "*"))
                .where("ON ACCOUNT", targets("p-1", "111122223333", "ACCOUNT"))
                .where("FULL ON ACCOUNT", targets("p-FullAWSAccess", "111122223333", "ACCOUNT"))
                .where("FULL ON ROOT", targets("p-FullAWSAccess", "r-root", "ROOT"))
                .cases("""
                # the account's level allows S3 only
                <ALLOW>
                organizations-list-policies-scp.json {"Policies":[<FULL>]}
                <ON ACCOUNT>
                <FULL ON ROOT>
                => PASS

                # beside FullAWSAccess it narrows nothing
                <ALLOW>
                organizations-list-policies-scp.json {"Policies":[<FULL>]}
                <ON ACCOUNT>
                <FULL ON ACCOUNT>
                => FAIL

                # FullAWSAccess may stand beside it
                <ALLOW>
                organizations-list-policies-scp.json {"Policies":[<FULL>]}
                <ON ACCOUNT>
                => NOT ASSESSED incomplete-evidence:org-policy-targets

                # a page of the list is missing: FullAWSAccess may be on it
                <ALLOW>
                organizations-list-policies-scp.json {"Policies":[],"NextToken":"t"}
                <ON ACCOUNT>
                => NOT ASSESSED incomplete-evidence:org-policies

                # a copy of FullAWSAccess
                <ALL>
                <ON ACCOUNT>
                => FAIL

                # where it stands is not told
                <ALLOW>
                organizations-list-policies-scp.json {"Policies":[<FULL>]}
                => NOT ASSESSED missing-evidence:org-policy-targets
                """);
    }
}
