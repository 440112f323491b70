package org.iamassay.checks.sharing;

import java.util.stream.Stream;
import org.iamassay.testing.Policies;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PrivilegedCrossAccountRoleTest {

    @TestFactory
    Stream<DynamicTest> accounts() {
        return Policies.of(new PrivilegedCrossAccountRole(), """
                288                     | role r {trust[{'Effect':'Allow','Principal':OTHER,'Action':'sts:AssumeRole'}]],attached[ADMIN]} | trusted.accounts=444455556666 | r FAIL is administrator by AdministratorAccess; not in the evidence, read from the catalogue: AdministratorAccess; trusts 444455556666
                289                     | role r {trust[{'Effect':'Allow','Principal':OTHER,'Action':'sts:AssumeRole'}]],attached[READ]} | trusted.accounts=444455556666 | r PASS
                reading, unknown account | role r {trust[{'Effect':'Allow','Principal':OTHER,'Action':'sts:AssumeRole'}]],attached[READ]} | trusted.accounts=777788889999 | r FAIL may read everything by ReadOnlyAccess; trusts 444455556666
                reading, nobody tells   | role r {trust[{'Effect':'Allow','Principal':OTHER,'Action':'sts:AssumeRole'}]],attached[READ]} | | r NOT ASSESSED missing-evidence:org-accounts
                reading, own organization | role r {trust[{'Effect':'Allow','Principal':OTHER,'Action':'sts:AssumeRole'}]],attached[READ]} + file organizations-list-accounts.json {'Accounts':[{'Id':'444455556666','Name':'logs','Status':'ACTIVE'}]} | | r PASS
                reading, everybody      | role r {trust[{'Effect':'Allow','Principal':'*','Action':'sts:AssumeRole'}]],attached[READ]} | trusted.accounts=444455556666 | r FAIL may read everything by ReadOnlyAccess; trusts everybody
                everybody               | role r {trust[{'Effect':'Allow','Principal':{'AWS':'*'},'Action':'sts:AssumeRole','Condition':{'StringEquals':{'aws:PrincipalOrgID':'o-abc123'}}}]],role[EVERYTHING]]} | | r FAIL is administrator by p (inline); trusts everybody
                everybody, narrow       | role r {trust[{'Effect':'Allow','Principal':'*','Action':'sts:AssumeRole'}]]} | | r PASS
                conditions do not help  | role r {trust[{'Effect':'Allow','Principal':OTHER,'Action':'sts:AssumeRole','Condition':{'StringEquals':{'sts:ExternalId':'x'}}}]],role[EVERYTHING]]} | | r FAIL trusts 444455556666
                privilege unknown       | role r {trust[{'Effect':'Allow','Principal':OTHER,'Action':'sts:AssumeRole'}]],attached[arn:aws:iam::111122223333:policy/gone]} | | r NOT ASSESSED incomplete-evidence:authorization-details
                unknown but reading     | role r {trust[{'Effect':'Allow','Principal':OTHER,'Action':'sts:AssumeRole'}]],'AttachedManagedPolicies':[{'PolicyName':'a','PolicyArn':'READ'},{'PolicyName':'b','PolicyArn':'arn:aws:iam::111122223333:policy/gone'}]} | trusted.accounts=777788889999 | r FAIL may read everything
                boundary unknown        | role r {trust[{'Effect':'Allow','Principal':OTHER,'Action':'sts:AssumeRole'}]],role[EVERYTHING]],cap[arn:aws:iam::111122223333:policy/gone]} | | r NOT ASSESSED incomplete-evidence:authorization-details
                services only           | role r {trust[{'Effect':'Allow','Principal':{'Service':'ec2.amazonaws.com'},'Action':'sts:AssumeRole'}]],role[EVERYTHING]]} | | r N/A service-only-trust
                own account             | role r {trust[{'Effect':'Allow','Principal':{'AWS':'111122223333'},'Action':'sts:AssumeRole'}]],role[EVERYTHING]]} | | r N/A other-kind
                federation              | role r {trust[{'Effect':'Allow','Principal':{'Federated':'arn:aws:iam::111122223333:saml-provider/x'},'Action':'sts:AssumeRoleWithSAML'}]],role[EVERYTHING]]} | | r N/A other-kind
                service-linked          | role /aws-service-role/x.amazonaws.com/r {trust[{'Effect':'Allow','Principal':OTHER,'Action':'sts:AssumeRole'}]],role[EVERYTHING]]} | | r N/A service-linked
                trust missing           | role r {role[EVERYTHING]]} | | r NOT ASSESSED incomplete-evidence:authorization-details
                trust unreadable        | role r {role[EVERYTHING]],'AssumeRolePolicyDocument':'7'} | | r NOT ASSESSED unreadable:document
                users not seen          | role r {trust[{'Effect':'Allow','Principal':OTHER,'Action':'sts:AssumeRole'}]]} + no UserDetailList | | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details & r PASS
                no roles                | SUM Roles=0 + user u | | 111122223333 N/A no-subject
                can become administrator | user admin {user[EVERYTHING]]} + role r {trust[{'Effect':'Allow','Principal':OTHER,'Action':'sts:AssumeRole'}]],role[{'Effect':'Allow','Action':'iam:CreateAccessKey','Resource':'arn:aws:iam::111122223333:user/admin'}]]} |  | r FAIL can become administrator: iam-002 to user admin; trusts 444455556666
                """);
    }
}
