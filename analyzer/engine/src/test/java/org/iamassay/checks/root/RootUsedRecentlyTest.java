package org.iamassay.checks.root;

import static org.iamassay.testing.CheckTable.checking;

import org.junit.jupiter.api.Test;

class RootUsedRecentlyTest {

    @Test
    void namesTheNewestUse() {
        checking(new RootUsedRecently()).report("""
                user           | password_last_used   | access_key_1_active | access_key_1_last_used_date | access_key_2_last_used_date | expect
                <root_account> | 2025-05-01T12:00:00Z | true                | 2025-05-30T12:00:00Z        | 2025-05-29T12:00:00Z        | FAIL access key 1 last used 2025-05-30, 2 days earlier
                """);
    }

    @Test
    void aSlotWithoutAKeyWasNeverUsedEvenWithoutItsColumn() {
        checking(new RootUsedRecently()).without("access_key_1_last_used_date").report("""
                user           | access_key_1_last_rotated | expect
                <root_account> | N/A                       | PASS no use recorded
                """);
        checking(new RootUsedRecently()).without("access_key_1_last_used_date").report("""
                user           | access_key_1_last_rotated | expect
                <root_account> | 2022-12-14T12:00:00Z      | NOT ASSESSED missing-column:access_key_1_last_used_date
                """);
    }

    @Test
    void aUseAfterTheAsOfTimeIsUnknownBeyondTheTolerance() {
        checking(new RootUsedRecently()).report("""
                user           | password_last_used   | expect
                <root_account> | 2025-06-01T12:15:00Z | FAIL password last used 2025-06-01, 0 days earlier
                """);
        checking(new RootUsedRecently()).report("""
                user           | password_last_used   | expect
                <root_account> | 2025-06-01T12:15:01Z | NOT ASSESSED timestamp-after-as-of:password_last_used
                """);
    }

    @Test
    void theLimitIsAParameter() {
        checking(new RootUsedRecently()).with("root.recent-use-days", "365").report("""
                user           | password_last_used   | expect
                <root_account> | 2025-02-01T12:00:00Z | FAIL
                """);
    }
}
