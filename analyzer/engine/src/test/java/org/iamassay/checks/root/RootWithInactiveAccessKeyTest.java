package org.iamassay.checks.root;

import static org.iamassay.testing.CheckTable.checking;

import org.junit.jupiter.api.Test;

class RootWithInactiveAccessKeyTest {

    private static void judge(String one, String two, String expected) {
        checking(new RootWithInactiveAccessKey()).report("""
                user           | access_key_1_last_rotated | access_key_2_last_rotated | expect
                <root_account> | %s | %s | %s
                """.formatted(one, two, expected));
    }

    @Test
    void namesTheSlots() {
        judge("2022-12-14T12:00:00Z", "N/A", "FAIL access key 1 exists, inactive");
        judge("N/A", "2022-12-14T12:00:00Z", "FAIL access key 2 exists, inactive");
        judge("2022-12-14T12:00:00Z", "2023-12-14T12:00:00Z", "FAIL access keys 1 and 2 exist, inactive");
    }

    @Test
    void aSlotThatMayHoldAKeyIsNotAssessedUnlessTheOtherDoes() {
        judge("(empty)", "N/A", "NOT ASSESSED unreadable:access_key_1_last_rotated");
        judge("(empty)", "2022-12-14T12:00:00Z", "FAIL access key 2 exists, inactive");
    }

    @Test
    void theSummarySettlesAMissingDateButNotAnUnknownFlag() {
        checking(new RootWithInactiveAccessKey())
                .without("access_key_1_last_rotated")
                .summary("AccountAccessKeysPresent", 0)
                .report("""
                        user           | access_key_1_active | expect
                        <root_account> | false               | PASS
                        """);
        checking(new RootWithInactiveAccessKey())
                .summary("AccountAccessKeysPresent", 0)
                .report("""
                        user           | access_key_1_active | expect
                        <root_account> | (empty)             | NOT ASSESSED unreadable:access_key_1_active
                        """);
        checking(new RootWithInactiveAccessKey())
                .without("access_key_1_last_rotated")
                .summary("AccountAccessKeysPresent", 1)
                .report("""
                        user           | access_key_1_active | expect
                        <root_account> | false               | NOT ASSESSED missing-column:access_key_1_last_rotated
                        """);
    }

    @Test
    void aUseWithoutACreationIsTheTraceOfAKey() {
        checking(new RootWithInactiveAccessKey()).report("""
                user           | access_key_1_last_rotated | access_key_1_last_used_date | expect
                <root_account> | N/A                       | 2024-08-05T12:00:00Z        | FAIL
                """);
    }
}
