package org.iamassay.checks.privilege;

import java.util.stream.Stream;
import org.iamassay.testing.Policies;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class DormantAdministratorTest {

    @TestFactory
    Stream<DynamicTest> accounts() {
        return Policies.of(new DormantAdministrator(), """
                user at the limit       | user u {user[EVERYTHING]]} + row pe=true; plu=2025-03-03T12:00:00Z | | u FAIL is administrator by p (inline); newest sign of use: password, 2025-03-03, 90 days earlier
                user in use             | user u {user[EVERYTHING]]} + row pe=true; plu=2025-03-03T12:00:01Z | | u N/A other-kind
                no credential           | user u {user[EVERYTHING]]} + row pe=false | | u FAIL is administrator by p (inline); has no credential
                dormant and harmless    | user u + row pe=true; plu=2025-01-01T00:00:00Z | | u PASS newest sign of use
                in grace                | user u {'CreateDate':'2025-05-30T00:00:00Z',user[EVERYTHING]]} + row uct=2025-05-30T00:00:00Z; pe=true; plu=N/A; plc=N/A | grace.new-user-days=7;dormant.max-days=1 | u N/A other-kind
                use unknown, harmless   | user u + row pe=true; plu=; plc=2015-01-01T00:00:00Z | | u N/A other-kind
                use unknown             | user u {user[EVERYTHING]]} + row pe=true; plu=; plc=2015-01-01T00:00:00Z | | u NOT ASSESSED unreadable:password_last_used
                dormant, privilege unknown | user u {'GroupList':['gone']} + group g + row pe=true; plu=2025-01-01T00:00:00Z | | u NOT ASSESSED incomplete-evidence:authorization-details
                in use, privilege unknown | user u {'GroupList':['gone']} + group g + row pe=true | | u N/A other-kind
                boundary unknown        | user u {user[EVERYTHING]],cap[arn:aws:iam::111122223333:policy/gone]} + row pe=true; plu=2025-01-01T00:00:00Z | | u NOT ASSESSED incomplete-evidence:authorization-details
                in the report alone     | user v + row pe=true; plu=2025-01-01T00:00:00Z | | u NOT ASSESSED incomplete-evidence:authorization-details & v N/A other-kind
                details alone           | user u {user[EVERYTHING]]} + report | | u NOT ASSESSED incomplete-evidence:credential-report
                without a report        | user u {user[EVERYTHING]]} + user v + role r {role[EVERYTHING]],'RoleLastUsed':{}} | | r FAIL is administrator by p (inline); no use recorded; created 2015-01-01 & u NOT ASSESSED missing-evidence:credential-report & v N/A other-kind
                role at the limit       | role r {role[EVERYTHING]],'RoleLastUsed':{'LastUsedDate':'2025-03-03T12:00:00Z'}} | | r FAIL is administrator by p (inline); last used 2025-03-03, 90 days earlier
                role in use             | role r {role[EVERYTHING]],'RoleLastUsed':{'LastUsedDate':'2025-03-03T12:00:01Z'}} | | r N/A other-kind
                young role              | role r {role[EVERYTHING]],'CreateDate':'2025-05-01T00:00:00Z','RoleLastUsed':{}} | | r N/A other-kind
                harmless role           | role r {'RoleLastUsed':{}} | | r PASS
                member absent           | role r {role[EVERYTHING]]} | | r NOT ASSESSED missing-column:RoleLastUsed
                member absent, harmless | role r | | r N/A other-kind
                service-linked          | role /aws-service-role/x.amazonaws.com/r {role[EVERYTHING]],'RoleLastUsed':{}} | | r N/A service-linked
                reserved                | role /aws-reserved/sso.amazonaws.com/r {role[EVERYTHING]],'RoleLastUsed':{}} | | r N/A service-linked
                nobody                  | SUM Roles=0 + report | | 111122223333 N/A no-subject
                can become administrator | user u {user[{'Effect':'Allow','Action':'iam:AttachUserPolicy','Resource':'arn:aws:iam::111122223333:user/u'}]]} + row pe=true; plu=2025-01-01T00:00:00Z |  | u FAIL can become administrator: iam-008; newest sign of use
                privileged only         | user u {user[{'Effect':'Allow','Action':'kms:*','Resource':'*'}]]} + row pe=true; plu=2025-01-01T00:00:00Z |  | u PASS
                """);
    }
}
