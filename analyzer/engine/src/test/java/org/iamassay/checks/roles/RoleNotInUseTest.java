package org.iamassay.checks.roles;

import java.util.stream.Stream;
import org.iamassay.testing.Accounts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class RoleNotInUseTest {

    @TestFactory
    Stream<DynamicTest> accounts() {
        return Accounts.of(new RoleNotInUse(), """
                used lately                   | role r {'RoleLastUsed':{'LastUsedDate':'2025-05-31T12:00:00Z'}} | | r PASS
                a second inside the limit     | role r {'RoleLastUsed':{'LastUsedDate':'2025-03-03T12:00:01Z'}} | | r PASS
                exactly the limit             | role r {'RoleLastUsed':{'LastUsedDate':'2025-03-03T12:00:00Z'}} | | r FAIL last used 2025-03-03, 90 days earlier
                never, old                    | role r {'RoleLastUsed':{}} | | r FAIL no use recorded; created 2015-01-01
                never, a second inside        | role r {'RoleLastUsed':{},'CreateDate':'2025-03-03T12:00:01Z'} | | r PASS
                never, exactly the limit      | role r {'RoleLastUsed':{},'CreateDate':'2025-03-03T12:00:00Z'} | | r FAIL
                another limit                 | role r {'RoleLastUsed':{'LastUsedDate':'2025-05-01T12:00:00Z'}} | role.unused-days=30 | r FAIL
                member absent                 | role r | | r NOT ASSESSED missing-column:RoleLastUsed
                member absent, young role     | role r {'CreateDate':'2025-05-31T12:00:00Z'} | | r NOT ASSESSED missing-column:RoleLastUsed
                date unreadable, old role     | role r {'RoleLastUsed':{'LastUsedDate':'soon'}} | | r NOT ASSESSED unreadable:LastUsedDate
                date unreadable, young role   | role r {'RoleLastUsed':{'LastUsedDate':'soon'},'CreateDate':'2025-05-31T12:00:00Z'} | | r PASS
                creation unreadable, used     | role r {'RoleLastUsed':{'LastUsedDate':'2025-05-31T12:00:00Z'},'CreateDate':'x'} | | r PASS
                creation unreadable, never    | role r {'RoleLastUsed':{},'CreateDate':'x'} | | r NOT ASSESSED unreadable:CreateDate
                creation absent, never        | role r {'RoleLastUsed':{},'CreateDate':null} | | r NOT ASSESSED missing-column:CreateDate
                used while report was cached  | role r {'RoleLastUsed':{'LastUsedDate':'2025-06-01T16:00:00Z'}} | | r PASS
                used after that               | role r {'RoleLastUsed':{'LastUsedDate':'2025-06-01T16:00:01Z'}} | | r NOT ASSESSED timestamp-after-as-of:LastUsedDate
                service-linked                | role /aws-service-role/x/r {'RoleLastUsed':{}} | | r N/A service-linked
                permission set                | role /aws-reserved/sso.amazonaws.com/r {'RoleLastUsed':{}} | | r N/A service-linked
                no roles                      | | | 111122223333 N/A no-subject
                not seen                      | no RoleDetailList | | 111122223333 NOT ASSESSED incomplete-evidence:authorization-details
                """);
    }
}
