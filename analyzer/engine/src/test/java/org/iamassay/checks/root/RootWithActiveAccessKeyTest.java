package org.iamassay.checks.root;

import static org.iamassay.testing.CheckTable.checking;

import org.junit.jupiter.api.Test;

class RootWithActiveAccessKeyTest {

    @Test
    void namesEachActiveSlotWithItsDates() {
        checking(new RootWithActiveAccessKey()).report("""
                user           | access_key_1_active | access_key_1_last_rotated | access_key_2_active | access_key_2_last_used_date | expect
                <root_account> | true                | 2025-05-31T12:00:00Z      | true                | 2025-05-30T11:59:59Z        | FAIL access key 1 is active, created 2025-05-31, 1 day earlier, last used never or not recorded; access key 2 is active, created at an unknown time, last used 2025-05-30, 2 days earlier
                """);
    }

    @Test
    void oneActiveSlotIsEnoughBesideAnUnknownOne() {
        checking(new RootWithActiveAccessKey()).report("""
                user           | access_key_1_active | access_key_2_active | expect
                <root_account> | (empty)             | true                | FAIL
                """);
    }

    @Test
    void namesTheFirstUnknownSlot() {
        checking(new RootWithActiveAccessKey()).without("access_key_2_active").report("""
                user           | access_key_1_active | expect
                <root_account> | false               | NOT ASSESSED missing-column:access_key_2_active
                """);
    }

    @Test
    void saysWhichEvidenceIsMissing() {
        checking(new RootWithActiveAccessKey()).withoutReport().report("""
                user      | expect
                (account) | NOT ASSESSED missing-evidence:credential-report
                """);
        checking(new RootWithActiveAccessKey())
                .withoutReport()
                .summary("Users", 2)
                .report("""
                        user      | expect
                        (account) | NOT ASSESSED missing-evidence:credential-report
                        """);
        checking(new RootWithActiveAccessKey()).summary("Users", 2).report("""
                user      | expect
                (account) | NOT ASSESSED root-row-missing
                """);
    }
}
